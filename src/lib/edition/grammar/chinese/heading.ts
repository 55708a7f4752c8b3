/** The number of a heading in digits (1.1 公开陈述): it stands at the beginning of a line, before a title and no measure. */
import type { Rule } from '../scan.ts';
import type { Measures } from './measures.ts';
import { matchAt } from '../match-at.ts';

const NUMBER = /\d{1,2}(?:\.\d{1,2}){1,4}[.、]? {0,3}(?=[\p{Script=Han}A-Z])/uy;

export function headingRule(measures: Measures): Rule {
	return (text, offset) => {
		if (!/(?:^|[\n\t|]) {0,8}$/.test(text.slice(Math.max(0, offset - 9), offset))) return null;
		const number = matchAt(NUMBER, text, offset);
		if (number === null || (!number.endsWith(' ') && number.split('.').length < 3)) return null;
		const end = offset + number.length;
		return /^[百千万亿多余年月日]/.test(text[end] ?? '') || measures.at(text, end)
			? null
			: { kind: 'neither', end };
	};
}
