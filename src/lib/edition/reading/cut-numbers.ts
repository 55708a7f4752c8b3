/** Numbers that the end of a line may have cut: 19 at its end and 1540元 at the beginning of the next are asked about. */
import { readQuantities } from '../grammar/read-quantities.ts';
import type { Known, Span } from '../grammar/reading.ts';
import type { Language } from '../../site/languages.ts';
import type { Findings, FoundQuestion } from './findings.ts';

/** What a number that ends a line is written with. */
const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两.,]/;
/** Characters that a line has at the least where the width of the page broke it. */
const SHORT = 15;
/** What surely goes on from a number of the line before. */
const GOES_ON = /^[\d百千万亿元%‰]/;
/** Characters that such a number may have. */
const LONGEST = 20;

/** Characters of the next line that a number may go on with. */
const HEAD = 12;

/**
 * Asks about what stands on both sides of a line end where the two, joined, are one quantity or date. A line of a number
 * alone is a cell, and cut from nothing.
 * @param text that `found` counts its offsets in, with plain digits
 * @returns what was found, with questions in place of what may be a piece
 */
export function askAboutCuts(text: string, found: Findings, language: Language, known: Known): Findings {
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

function cutsIn(text: string, language: Language, known: Known): Cut[] {
	const cuts: Cut[] = [];
	const read = new Map<string, Span | null>();
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		const begin = text.lastIndexOf('\n', at - 1) + 1;
		const line = text.slice(begin, at).trimEnd();
		const tail = numberAtEnd(line);
		const [, blanks = '', head = ''] =
			/^([^\S\n]*)([^\n]{0,12})/.exec(text.slice(at + 1, at + 1 + 2 * HEAD)) ?? [];
		if (tail === '' || head === '' || tail === line.trim() || /[\t|]/.test(line + head)) continue;
		if (line.trim().length < SHORT && !GOES_ON.test(head)) continue;
		const whole = wholeOf(tail, head);
		if (!whole) continue;
		cuts.push({
			start: begin + line.length - tail.length,
			at,
			end: at + 1 + blanks.length + whole.end - tail.length,
			joined: whole.form,
		});
	}
	return cuts;

	/** The quantity or date that the two pieces make; a report says many things many times. */
	function wholeOf(tail: string, head: string): Span | undefined {
		const key = `${tail}\n${head}`;
		const seen = read.get(key);
		if (seen !== undefined) return seen ?? undefined;
		const { quantities, dates } = readQuantities(tail + head, language, known);
		const whole = [...quantities, ...dates].find(({ start, end }) => start === 0 && end > tail.length);
		read.set(key, whole ?? null);
		return whole;
	}
}

/** The number that a line ends with; empty where it ends with none. */
function numberAtEnd(line: string): string {
	let start = line.length;
	while (start > 0 && NUMERAL.test(line.charAt(start - 1)) && line.length - start <= LONGEST) start--;
	const number = line.slice(start).replace(/^[.,]+/, '');
	// A short line that ends in 三 is whole: 三 begins and ends many words.
	const isWord = !/\d$/.test(number) && line.trim().length < SHORT;
	return isWord || number.length > LONGEST || /[.,]$/.test(number) ? '' : number;
}
