/** A number in brackets at the beginning of a line, with a measure behind it: （12）人 may be the twelfth point, or twelve people. */
import type { ReadLanguage } from '../../site/languages.ts';
import { readQuantities } from '../grammar/read-quantities.ts';
import type { Known } from '../grammar/reading.ts';
import type { Findings, FoundQuestion } from './findings.ts';

const LINE = /^[^\S\n]*([(（] ?(\d{1,4}) ?[)）]) ?([^\n]{1,12})/gm;

/**
 * Asks about such numbers, but for those that count on from each other as the points of a list do and have a longer word behind
 * them: （12）人员管理.
 * @param text that `found` counts its offsets in, with plain digits
 */
export function askAboutBrackets(
	text: string,
	found: Findings,
	language: ReadLanguage,
	known: Known,
): Findings {
	const lines = [...text.matchAll(LINE)];
	const numbers = new Set(lines.map(({ 2: number }) => Number(number)));
	const questions = lines.flatMap((line): FoundQuestion[] => {
		const [whole, brackets = '', number = '', behind = ''] = line;
		const gap = language === 'en' ? ' ' : '';
		const { quantities } = readQuantities(number + gap + behind, language, known);
		const [first] = quantities;
		const end = (first?.end ?? 0) - number.length - gap.length;
		if (!first || first.start > 0 || first.unit === '' || end <= 0) return [];
		const isPoint = Number(number) === 1 || [-2, -1, 1, 2].some((step) => numbers.has(Number(number) + step));
		if (isPoint && /^ *[\p{L}]/u.test(behind.slice(end))) return [];
		const start = line.index + whole.indexOf(brackets);
		const to = line.index + whole.length - behind.length + end;
		if (isTaken(found, start, to)) return [];
		return [{ form: text.slice(start, to), start, end: to, why: { code: 'point-or-number' } }];
	});
	return questions.length === 0 ? found : { ...found, questions: [...found.questions, ...questions] };
}

function isTaken({ quantities, dates, questions }: Findings, start: number, end: number): boolean {
	return [...quantities, ...dates, ...questions].some((one) => one.start < end && one.end > start);
}
