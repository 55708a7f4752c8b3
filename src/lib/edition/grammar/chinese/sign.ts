/** The sign of a number: -10%, 负3, 零下5; a dash that may be one is asked about. */
import { matchAt } from '../match-at.ts';
import type { Finding } from '../scan.ts';
import { ask } from './findings.ts';

const SIGN = /(?:[-+]|负|零下)/y;
const LOST = /^负 ?(?:\d{1,3}|[一二三四五六七八九十两]{1,2}) ?[场局盘]/;
/** Where a clause, a line or a cell begins. */
const BEGINNING = /(?:^|[\n\t|，。；：:、（(]) {0,8}$/;
/** A dash with a number that are all of a line or a cell. */
const ALONE = /^–\d[\d.,]{0,30}[%‰万亿元]{0,3} {0,8}(?:$|[\n\t|])/;

/**
 * The sign at an offset, `unsure` where a dash may be one, empty where there is none.
 * @param begin of all that is printed
 * @param isEnd whether it is the sign of a range's end, where a dash stands before a dash: -5--3
 */
export function signAt(text: string, at: number, begin: number, isEnd = false): string {
	const dash = text.slice(at, at + 3);
	const before = text.slice(Math.max(0, begin - 9), begin);
	if (/^[-–—] \d/.test(dash) && /\p{Script=Han} {0,2}$/u.test(before)) return 'unsure';
	const sign = matchAt(SIGN, text, at);
	if (sign) {
		if (/[-+]/.test(sign) && /[\dA-Za-z)）%]$/.test(before)) return '';
		// 28周+3天 are two that make one.
		if (sign === '+' && /\d ?\p{Script=Han}{1,3}$/u.test(before)) return '';
		if (!/[\d¥￥$€£人RC½¼¾]|[零一二三四五六七八九十百千]/.test(text[at + sign.length] ?? '')) return '';
		// 减负1000亿元, 担负3项: no sign.
		if (sign === '负' && /[减担肩自胜亏抱辜背欺增]$/.test(before)) return '';
		// 胜3场负1场: a match that was lost.
		if (sign === '负' && LOST.test(text.slice(at, at + 8))) return '';
		if (sign === '-' && before.endsWith('-') && !isEnd) return '';
		return sign;
	}
	if (!/^[–—]\d/.test(dash)) return '';
	if (/^–/.test(dash) && /(?:^|[\n\t|]) {0,8}$/.test(before) && ALONE.test(text.slice(at, at + 48)))
		return '-';
	return /\p{Script=Han}$/u.test(before) || BEGINNING.test(before) ? 'unsure' : '';
}

/** Asks about a dash and the number behind it. */
export function unsureSign(text: string, at: number): Finding {
	const run = /^. ?\d{1,30}(?:\.\d{1,9})?[%万亿元]{0,3}/u.exec(text.slice(at, at + 48))?.[0] ?? '';
	return ask({ code: 'sign' }, at + run.length);
}

/** The sign as a decimal has it. */
export function minus(sign: string): string {
	return sign === '-' || sign === '–' || sign === '负' || sign === '零下' ? '-' : '';
}
