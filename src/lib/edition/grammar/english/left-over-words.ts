/** Words for numbers that no rule has taken in, in English: none is passed over. */
import { coveredBy } from '../covered.ts';
import type { Question, Reading } from '../reading.ts';
import { NUMERAL_WORDS } from './numeral.ts';

/** Numerals, parts, multiples and tens of years; one is an article more often than a number, a third one of several more often than a part. */
const WORDS = new RegExp(
	`(?<![A-Za-z])(?=[atfsenhdmb])(?!ones?(?![a-z]))(?:${NUMERAL_WORDS}|half|halves|(?:two|three|four|five)-?(?:thirds|quarters|fifths)|thirds|fifths|tenths|a (?:third|quarter|fifth|sixth|eighth|tenth)(?= (?:to|from|in|on|at|by|for|with|through|via|over|under|off|up|down|again|ahead|short|than)(?![a-z])| ?[.,;:)])|twice|thrice|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)s?(?![a-z])`,
	'gi',
);

/** A reading in which every word for a number is inside something found, or asked about. */
export function withLeftOverWords(reading: Reading, written: string, text: string): Reading {
	const isFound = coveredBy([
		...reading.quantities,
		...reading.dates,
		...reading.questions,
		...reading.neither,
	]);
	const questions = [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }): Question[] => {
		const end = start + word.length;
		if (isFound(start)) return [];
		return [{ form: written.slice(start, end), start, end, why: { code: 'vague' } }];
	});
	if (questions.length === 0) return reading;
	return { ...reading, questions: [...reading.questions, ...questions].sort((a, b) => a.start - b.start) };
}
