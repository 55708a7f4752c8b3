/** What a report prints besides its text: the table of contents, page numbers, running heads and feet. */
import { isBlank, narrow, type Line } from './line.ts';
import { markerOf } from './marker.ts';

/** What a line is that no § holds. */
export type LeftOutKind = 'contents' | 'page-number' | 'running-head';

/** Lines of text that lie between two page numbers at the least, where nothing else shows a page's end. */
const PAGE_LINES = 8;

/**
 * Finds the lines that are no text of the report.
 * @returns what each of them is, by its index
 */
export function findLeftOut(lines: readonly Line[]): ReadonlyMap<number, LeftOutKind> {
	const found = new Map<number, LeftOutKind>();
	const printed = lines.flatMap((line, at) =>
		isBlank(line) ? [] : [{ at, page: line.page, text: narrow(line.text).trim() }],
	);
	for (const at of contents(printed)) found.set(at, 'contents');
	const body = printed.filter(({ at }) => !found.has(at));
	const numbers = new Set(pageNumbers(body, lines));
	for (const at of numbers) found.set(at, 'page-number');
	for (const at of runningHeads(body, numbers)) found.set(at, 'running-head');
	return found;
}

/** A line that is not blank, in plain characters. */
interface Printed {
	at: number;
	page: boolean;
	text: string;
}

/** A line that can be nothing else. */
const NUMBER_OF_PAGE =
	/^[(（]?(?:[-–—] ?\d{1,4} ?[-–—]|第 ?\d{1,4} ?页(?:[,，/ ]*共 ?\d{1,4} ?页)?|page \d{1,4}(?: of \d{1,4})?)[)）]?$/i;

const CONTENTS_TITLE = /^(?:#+\s*)?(?:目 *录|目 *次|(?:table of )?contents)$/i;
/** A title and its page, parted by dots, or with the page between dashes. */
const LED =
	/^(.*?\S)\s*(?:(?:\.{3,}|…+|·{3,}|⋯+|_{3,}|-{4,})[\s.…·]*\(?(\d{1,4})\)?|[-–—]\s*(\d{1,4})\s*[-–—])$/;
/** A title and its page, parted by nothing but blanks: as rows of many a table are. */
const SPACED = /^(.*?\D)\s+(\d{1,4})$/;
/** As Markdown links to its headings. */
const LINKED = /^(?:[-*+]|\d+\.)?\s*\[(.+)\]\(#.*\)$/;

interface Entry {
	title: string;
	page: number | null;
	/** Whether the page cannot be a number of a table. */
	sure: boolean;
}

/** Characters that a line of a table of contents has at the most; no rule here looks at a longer one. */
const LONGEST_ENTRY = 120;

function entryOf(text: string): Entry | null {
	if (text.length > LONGEST_ENTRY) return null;
	const led = LED.exec(text);
	if (led?.[1]) {
		return { title: titleKey(led[1]), page: Number(led[2] ?? led[3]), sure: led[3] !== undefined };
	}
	const linked = LINKED.exec(text);
	if (linked?.[1]) return { title: titleKey(linked[1]), page: null, sure: true };
	const spaced = SPACED.exec(text);
	return spaced?.[1] ? { title: titleKey(spaced[1]), page: Number(spaced[2]), sure: false } : null;
}

/** A title as it is compared: without blanks, marks of Markdown and what leads to its page. */
function titleKey(text: string): string {
	if (text.length > LONGEST_ENTRY) return text;
	return text.replace(/[\s#*]+|[.…·_-]+$/g, '');
}

/** Indexes of the lines of tables of contents. Titles without pages are taken for one where 目录 stands above and all of them come again. */
function contents(lines: readonly Printed[]): number[] {
	const places = new Map<string, number>();
	for (const [index, { text }] of lines.entries()) places.set(titleKey(text), index);
	const entries = lines.map(({ text }) => entryOf(text));
	const found: number[] = [];
	for (let index = 0; index < lines.length; index++) {
		const titled = CONTENTS_TITLE.test(lines[index]?.text ?? '');
		const from = titled ? index + 1 : index;
		let to = from;
		for (let page = 0; to < lines.length; to++) {
			const { text = '' } = lines[to] ?? {};
			const isBetween = to > from && NUMBER_OF_PAGE.test(text);
			if (isBetween || (titled && !entries[to] && comesAgain(text, to))) continue;
			const entry = entries[to];
			if (!entry || (entry.page !== null && entry.page < page)) break;
			page = entry.page ?? page;
		}
		const run = entries.slice(from, to).filter((entry) => entry !== null);
		const again = run.filter(({ title }) => (places.get(title) ?? -1) >= to).length;
		const isSure = run.length >= 3 && run.every(({ sure }) => sure);
		if (!(isSure || (titled ? run.length >= 2 : run.length >= 3 && again * 3 >= run.length))) {
			if (!titled) {
				// What begins within a run that is none is none either.
				index = Math.max(index, to - 1);
				continue;
			}
			to = from;
			while (to < lines.length && comesAgain(lines[to]?.text ?? '', to)) to++;
			if (to - from < 2) continue;
		}
		for (let inside = index; inside < to; inside++) found.push(lines[inside]?.at ?? 0);
		index = to - 1;
	}
	return found;

	function comesAgain(text: string, index: number): boolean {
		return (places.get(titleKey(text)) ?? -1) > index;
	}
}

function pageNumbers(body: readonly Printed[], lines: readonly Line[]): number[] {
	const sure = body.filter(({ text }) => NUMBER_OF_PAGE.test(text)).map(({ at }) => at);
	return [...sure, ...bareNumbers(body), ...numbersAtBreaks(body, lines)];
}

/** Numbers alone on their lines that count on, at least three of them, with a page's lines between. */
function bareNumbers(body: readonly Printed[]): number[] {
	const chains = new Map<number, { index: number; chain: number[] }>();
	let longest: number[] = [];
	for (const [index, { at, text }] of body.entries()) {
		if (!/^\d{1,4}$/.test(text)) continue;
		const number = Number(text);
		const before = [1, 2, 3]
			.map((step) => chains.get(number - step))
			.find((last) => last !== undefined && index - last.index > PAGE_LINES);
		const chain = [...(before?.chain ?? []), at];
		chains.set(number, { index, chain });
		if (chain.length > longest.length) longest = chain;
	}
	return longest.length >= 3 ? longest : [];
}

/** Numbers alone on the first or last lines of pages, where form feeds show the pages, that count on at least once. */
function numbersAtBreaks(body: readonly Printed[], lines: readonly Line[]): number[] {
	const pages: Printed[][] = [[]];
	let at = 0;
	for (const line of body) {
		for (; at <= line.at; at++) if (lines[at]?.page) pages.push([]);
		pages.at(-1)?.push(line);
	}
	if (pages.length < 2) return [];
	const outer = pages.flatMap((page) => [page[0], page.length > 1 ? page.at(-1) : undefined]);
	const numbers = outer.filter((line) => line !== undefined).filter(({ text }) => /^\d{1,4}$/.test(text));
	return numbers
		.filter(({ text }) => numbers.some((other) => Math.abs(Number(other.text) - Number(text)) === 1))
		.map(({ at }) => at);
}

/** The name of a report with its year, and the number of its page far from it: 某公司2011年度报告    7; but no row 检测报告 120. */
const NAME_AND_PAGE =
	/^(?=.*(?:19|20)\d\d)(?=.*(?:报告|年报|公报|白皮书|report|review|statement|accounts))(?:\d{1,3}(?: {3,}|\t| \| )\S+(?:[ \t]\S+)*|\S+(?:[ \t]\S+)*(?: {3,}|\t| \| )\d{1,3})$/i;

/** A line that others are like. */
interface Alike {
	index: number;
	at: number;
	/** The number at its beginning or end. */
	number: number | null;
	/** Whether it is a report's name and the number of its page. */
	isApart: boolean;
}

/** Lines that come again at the edges of at least three pages, or bear the number of theirs, or repeat the report's name. */
function runningHeads(body: readonly Printed[], numbers: ReadonlySet<number>): number[] {
	const isEdge = new Set<number>();
	for (const [index, { at, page }] of body.entries()) {
		const around = numbers.has(at) ? [-2, -1, 1, 2] : page ? [-2, -1, 0, 1] : [];
		for (const step of around) isEdge.add(index + step);
	}
	const alike = new Map<string, Alike[]>();
	for (const [index, { at, text }] of body.entries()) {
		if (numbers.has(at) || text.length > 60 || (/[。；;|\t]/.test(text) && !NAME_AND_PAGE.test(text)))
			continue;
		const number = /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text);
		const key = titleKey(text.replace(/^\d{1,4}\b[\s|/-]*|[\s|/-]*\b\d{1,4}$/g, ''));
		if (key.length < 4) continue;
		const list = alike.get(key) ?? [];
		list.push({
			index,
			at,
			number: number ? Number(number[1] ?? number[2]) : null,
			isApart: NAME_AND_PAGE.test(text),
		});
		alike.set(key, list);
	}
	const isFarFrom = (one: { index: number }, other: { index: number } | undefined) =>
		other === undefined || one.index - other.index > PAGE_LINES;
	// Where a heading comes again at the head of each page, it opens its § the first time.
	return [...alike.values()].flatMap((list) => foundIn(list).slice(isHeading(list[0]) ? 1 : 0));

	function isHeading(first: Alike | undefined): boolean {
		return first !== undefined && !first.isApart && markerOf(body[first.index]?.text ?? '') !== null;
	}

	function foundIn(list: readonly Alike[]): number[] {
		const apart = list.filter(({ isApart }) => isApart);
		const rises = apart.every(({ number }, index) => (number ?? 0) > (apart[index - 1]?.number ?? 0));
		if (apart.length >= 2 && rises) return apart.map(({ at }) => at);
		if (list.length < 3) return [];
		const atEdges = list.filter(({ index }) => isEdge.has(index));
		if (atEdges.length >= 3 && atEdges.length * 5 >= list.length * 4) return atEdges.map(({ at }) => at);
		const numbered = list.filter(({ number }) => number !== null);
		const countsOn = numbered.every(
			(line, index) =>
				isFarFrom(line, numbered[index - 1]) && (line.number ?? 0) > (numbered[index - 1]?.number ?? -1),
		);
		if (numbered.length >= 3 && countsOn) return numbered.map(({ at }) => at);
		const [first, ...others] = list;
		const isName = first !== undefined && first.index < 10 && first.number === null && !isHeading(first);
		if (isName && others.every((line, index) => isFarFrom(line, others[index - 1])))
			return others.filter(({ number }) => number === null).map(({ at }) => at);
		return [];
	}
}
