/** Numbers that the end of a line may have cut: 19 at its end and 1540元 at the beginning of the next are asked about. */
import { NUMERAL_WORDS } from '../grammar/english/numeral.ts';
import { readQuantities } from '../grammar/read-quantities.ts';
import type { Known, Span } from '../grammar/reading.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import type { Findings, FoundQuestion } from './findings.ts';

/** What a number that ends a line is written with. */
const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两.,]/;
/** Characters that a line has at the least where the width of the page broke it. */
const SHORT = 15;
/** What surely goes on from a number of the line before. */
const GOES_ON = /^[\d百千万亿元%‰]/;
/** Characters that such a number may have. */
const LONGEST = 20;

/** English words that a number ends with, with the digits or words before them: 3.5 million, twenty-five. */
const WORDS = new RegExp(
	`(?<![A-Za-z\\d.,-])(?:[\\d.,]+ (?:hundred|thousand|million|billion)|(?:${NUMERAL_WORDS})(?:(?:[ -]| and )(?:${NUMERAL_WORDS}))*)$`,
	'i',
);
/** Characters that such words may have. */
const LONGEST_WORDS = 60;
/** Characters before a number that say what it is. */
const CONTEXT = 10;

/** Where the line surely broke inside a number, so that no blank parts the two: 3. and 2%, 1,2 and 34. */
const CUT_INSIDE = /[.,]$|,\d{1,2}$/;

/** Characters of the next line that a number may go on with. */
const HEAD = 12;

/**
 * Asks about what stands on both sides of a line end where the two, joined, are one quantity or date. A line that is short, or a
 * number alone, is mostly whole: it is asked about where the next begins with a measure that is no part of a longer word.
 * @param text that `found` counts its offsets in, with plain digits
 * @returns what was found, with questions in place of what may be a piece
 */
export function askAboutCuts(text: string, found: Findings, language: ReadLanguage, known: Known): Findings {
	const cuts = cutsIn(text, language, known);
	if (cuts.length === 0) return found;
	const asked: FoundQuestion[] = [];
	for (const { start, end, at, joined } of cuts) {
		const isPiece = (one: { start: number; end: number }) =>
			(one.start >= start && one.start < at) ||
			(one.end > start && one.end <= at) ||
			(one.start > at && one.start < end);
		const pieces = [...found.quantities, ...found.dates, ...found.questions].filter(isPiece);
		const places = pieces.length > 0 ? pieces : [{ start, end: at }];
		for (const place of places)
			asked.push({
				form: text.slice(place.start, place.end),
				start: place.start,
				end: place.end,
				why: { code: 'line-end', joined },
			});
		found = {
			quantities: found.quantities.filter((one) => !isPiece(one)),
			dates: found.dates.filter((one) => !isPiece(one)),
			questions: found.questions.filter((one) => !isPiece(one)),
		};
	}
	return { ...found, questions: [...found.questions, ...asked] };
}

interface Cut {
	/** Where the first piece begins. */
	start: number;
	/** The line end. */
	at: number;
	/** Where the second piece ends. */
	end: number;
	/** The two as one. */
	joined: string;
}

function cutsIn(text: string, language: ReadLanguage, known: Known): Cut[] {
	const cuts: Cut[] = [];
	const read = new Map<string, Span | null>();
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		const begin = text.lastIndexOf('\n', at - 1) + 1;
		const line = text.slice(begin, at).trimEnd();
		const [, blanks = '', head = ''] =
			/^([^\S\n]*)([^\n]{0,12})/.exec(text.slice(at + 1, at + 1 + 2 * HEAD)) ?? [];
		const tail = numberAtEnd(line, language, /^\d(?!\d{3} ?年)/.test(head));
		if (tail === '' || head === '' || /[\t|]/.test(line + head)) continue;
		const start = begin + line.length - tail.length;
		// English says before a number whether it is a year.
		const context = language === 'en' ? text.slice(Math.max(begin, start - CONTEXT), start) : '';
		const gap = language === 'en' && !CUT_INSIDE.test(tail) ? ' ' : '';
		const whole = wholeOf(context, tail + gap, head);
		if (!whole) continue;
		const taken = whole.end - context.length - tail.length - gap.length;
		const isCell = tail === line.trim();
		const isShort = line.trim().length < SHORT;
		const mayGoOn = !isCell && (!isShort || GOES_ON.test(head));
		if (!mayGoOn && !standsAlone(head, taken)) continue;
		cuts.push({
			start,
			at,
			end: at + 1 + blanks.length + taken,
			joined: whole.form.slice(Math.max(0, context.length - whole.start)),
		});
	}
	return cuts;

	/** The quantity or date that the two pieces make; a report says many things many times. */
	function wholeOf(context: string, tail: string, head: string): Span | undefined {
		const key = `${context}\n${tail}\n${head}`;
		const seen = read.get(key);
		if (seen !== undefined) return seen ?? undefined;
		const { quantities, dates } = readQuantities(context + tail + head, language, known);
		const from = context.length;
		const whole = [...quantities, ...dates].find(
			({ start, end }) => start <= from && end > from + tail.length,
		);
		read.set(key, whole ?? null);
		return whole;
	}
}

/** Whether what a line begins with is a measure and no part of a longer word: 人, or 人，其中. */
function standsAlone(head: string, length: number): boolean {
	return !/^\d/.test(head) && /^ *(?:[,，。.;；、)）]|$)/.test(head.slice(length));
}

/** What a number may begin with that goes on behind a point or a comma; a year ends its sentence. */
const OPEN = /^(?!(?:19|20)\d{2}[.,])\d+[.,]$/;
/** The number of a heading or of a list's item. */
const MARKER = /^\s*\d{1,2}[.,]$/;

/**
 * The number that a line ends with; empty where it ends with none.
 * @param goesOn whether the next line begins with a digit: then a point or a comma may be inside a number
 */
function numberAtEnd(line: string, language: ReadLanguage, goesOn: boolean): string {
	const words = language === 'en' ? (WORDS.exec(line.slice(-LONGEST_WORDS))?.[0] ?? '') : '';
	if (words !== '') return words;
	let start = line.length;
	while (start > 0 && NUMERAL.test(line.charAt(start - 1)) && line.length - start <= LONGEST) start--;
	const number = line.slice(start).replace(/^[.,]+/, '');
	// A short line that ends in 三 is whole: 三 begins and ends many words.
	const isWord = !/\d[.,]?$/.test(number) && line.trim().length < SHORT;
	const isClosed = /[.,]$/.test(number) && !(goesOn && OPEN.test(number) && !MARKER.test(line));
	return isWord || number.length > LONGEST || isClosed ? '' : number;
}
