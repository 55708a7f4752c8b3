/** Numbers of a line of a table of contents, or of one that looks like it: pages, which count nothing. */
import { coveredBy } from './covered.ts';
import type { Quantity, Reading, Span } from './reading.ts';

/** The whole table in one line. */
const CONTENTS = /^[\s#*]*(?:目 *[录次]|(?:table of )?contents)(?:[:：]| ) *\D/i;
/** A title that dots or dashes lead to its number: Our people ........ 14. */
const LED = /(?:[.·…⋯_] ?){4,}\(?(\d{1,4})\)? *$/;
/** Three titles or more with a number behind each, and nothing else: About us 3 Our people 12 The planet 25. They may be counts too. */
const TITLES = /^ *(?:\p{L}[^\d\n|\t.,;:，。；：、%()（）]{1,60} \d{1,3}(?: +|$)){3,}$/u;
/** What ends an entry of a table in one line. */
const PAGE = /(?<![\d.])\d{1,4}(?= *(?:$|[,;，；、.。\s]))/g;
const LONGEST = 400;

interface Place {
	start: number;
	end: number;
	/** Whether it can be nothing but a page. */
	isSure: boolean;
}

/** A reading in which pages are neither, and numbers that may be pages are asked about. */
export function withoutPages(reading: Reading, written: string, text: string): Reading {
	if (reading.quantities.length === 0) return reading;
	const pages: Place[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.length <= LONGEST && /\d\)?[.。]? *$/.test(line)) pages.push(...pagesOf(line, start));
		start += line.length + 1;
	}
	if (pages.length === 0) return reading;
	const isPage = coveredBy(pages);
	const isSure = coveredBy(pages.filter((page) => page.isSure));
	const isFree = ({ start }: Quantity) => !isPage(start);
	const found = reading.quantities
		.filter((quantity) => !isFree(quantity))
		.map(({ start, end }): Span => ({ form: written.slice(start, end), start, end }));
	const asked = found.filter(({ start }) => !isSure(start));
	return {
		...reading,
		quantities: reading.quantities.filter(isFree),
		questions: [
			...reading.questions,
			...asked.map((span) => ({ ...span, why: { code: 'ordinal' as const } })),
		].sort((a, b) => a.start - b.start),
		neither: [...reading.neither, ...found.filter(({ start }) => isSure(start))].sort(
			(a, b) => a.start - b.start,
		),
	};
}

/** The numbers of a line that may be pages. @param start of the line */
function pagesOf(line: string, start: number): Place[] {
	const led = LED.exec(line)?.[1];
	if (led !== undefined) {
		const at = start + line.lastIndexOf(led);
		return [{ start: at, end: at + led.length, isSure: false }];
	}
	const isNamed = CONTENTS.test(line);
	if (!isNamed && !TITLES.test(line)) return [];
	const numbers = [...line.matchAll(isNamed ? PAGE : /\d+/g)];
	const isRising = numbers.every(
		({ 0: number }, index) => index === 0 || Number(numbers[index - 1]?.[0]) <= Number(number),
	);
	const isSure = isNamed && isRising && numbers.length > 1;
	return numbers.map(({ 0: { length }, index }) => {
		return { start: start + index, end: start + index + length, isSure };
	});
}
