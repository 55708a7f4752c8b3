/** What stands in brackets between a number and its measure, so that the number would lose it: 5（含）人以上, 12.5（上年：11.3）亿元. */
import { matchAt } from '../match-at.ts';
import type { Why } from '../reading.ts';
import type { Measures } from './measures.ts';

const INCLUSION = / ?[（(]不?含(?:本数)?[)）] ?/y;
const ANOTHER_NUMBER =
	/ ?[（(][^（）()\d\n\t|]{0,12}(?:\d{4}年[^（）()\d\n\t|]{0,6})?\d[\d.,]{0,20}[^（）()\d\n\t|]{0,4}[)）] ?/y;
/** The same in characters: 300万（叁佰万）元. */
const IN_CHARACTERS =
	/ ?[（(](?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟一二三四五六七八九十百千万亿]{1,20}[)）] ?/y;
const SCALE = /[十百千]?(?:万亿|[万亿])/y;
/** 3（2）班, 5（1）款: names of a class and of a clause. */
const NUMBERED = /^[班款条项章节号]$/;

/** Why a number is asked about, and up to where; `null` where no brackets part it from a measure. */
export function bracketsBetween(
	text: string,
	offset: number,
	measures: Measures,
): { why: Why; end: number } | null {
	const inclusion = matchAt(INCLUSION, text, offset);
	const brackets = inclusion ?? matchAt(ANOTHER_NUMBER, text, offset) ?? matchAt(IN_CHARACTERS, text, offset);
	if (brackets === null) return null;
	const behind = offset + brackets.length;
	const whole = measures.at(text, behind);
	const scale = whole ? '' : (matchAt(SCALE, text, behind) ?? '');
	const unit = whole ?? measures.at(text, behind + scale.length) ?? '';
	if ((scale === '' && unit === '') || NUMBERED.test(unit)) return null;
	return {
		why: { code: inclusion ? 'limit-apart' : 'several-numbers' },
		end: behind + scale.length + unit.length,
	};
}
