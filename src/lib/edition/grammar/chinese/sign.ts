/** The sign of a number: -10%, 负3, 零下5; a dash that may be one is asked about. */
import { matchAt } from '../match-at.ts';
import type { Finding } from '../scan.ts';
import { ask } from './findings.ts';

const SIGN = /(?:[-+]|负|零下)/y;

/** The sign at an offset, `unsure` where a dash may be one, empty where there is none. @param begin of all that is printed */
export function signAt(text: string, at: number, begin: number): string {
	if (
		/^[-–—] \d/.test(text.slice(at, at + 3)) &&
		/\p{Script=Han} {0,2}$/u.test(text.slice(Math.max(0, at - 3), at))
	)
		return 'unsure';
	const sign = matchAt(SIGN, text, at);
	if (sign) {
		const before = text[begin - 1] ?? '';
		if (/[-+]/.test(sign) && /[\dA-Za-z)）%]/.test(before)) return '';
		if (!/[\d¥￥$€£人RC]|[零一二三四五六七八九十百千]/.test(text[at + sign.length] ?? '')) return '';
		if (sign === '-' && before === '-') return '';
		return sign;
	}
	// A dash right before a number, or a hyphen with a blank behind it inside a line, may be a sign.
	const dash = text.slice(at, at + 2);
	const before = text[at - 1] ?? '';
	if (/^[–—]\d/.test(dash) && /\p{Script=Han}/u.test(before)) return 'unsure';
	return '';
}

export function unsureSign(text: string, at: number): Finding {
	const run = /^. ?\d{1,30}(?:\.\d{1,9})?[%万亿元]{0,3}/u.exec(text.slice(at, at + 48))?.[0] ?? '';
	return ask({ code: 'sign' }, at + run.length);
}

/** The sign as a decimal has it. */
export function minus(sign: string): string {
	return sign === '-' || sign === '负' || sign === '零下' ? '-' : '';
}
