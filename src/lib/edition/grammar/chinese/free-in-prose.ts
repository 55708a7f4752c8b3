/** Which Chinese words of our own may count without a figure: 一, and 几, which says no number: 一年, 不止一种, 几项; 零 alone: 结果是零. */
import type { Quantity, Question } from '../reading.ts';

const FREE = /^零$|^(?=.*[一几数])(?!.*[\d零〇二三四五六七八九十百千万亿两半])\P{Script=Latin}+$/u;

/** Whether what a report would be asked about, or that counts one, may stand in our words as it is. */
export function isFreeInProse(found: Quantity | Question): boolean {
	return FREE.test(found.form) && (!('why' in found) || found.why.code === 'vague');
}
