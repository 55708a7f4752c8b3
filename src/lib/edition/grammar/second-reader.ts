/**
 * A second reader of numbers, by other people: `@microsoft/recognizers-text-suite`. What it finds where the grammar finds
 * nothing, or values otherwise, is a question; known differences stand in `known-differences.ts` with their reason. It works while
 * an outline is made or prose is checked, and never on a page. Loading it takes half a second, so it is loaded at its first use, and
 * what it found is kept by the words it read.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as Suite from '@microsoft/recognizers-text-suite';
import type { ReadLanguage } from '../../site/languages.ts';
import { isExplained, isNear, type Found } from './known-differences.ts';
import { plainWidth } from './plain-width.ts';
import type { Known, Quantity, Question, Reading } from './reading.ts';
import { withoutTerms } from './terms.ts';

/** A text with what the grammar reads in it. */
export interface ReadText {
	text: string;
	reading: Reading;
}

const require = createRequire(import.meta.url);

const CULTURES: Readonly<Record<ReadLanguage, string>> = { 'zh-CN': 'zh-cn', en: 'en-us' };

/**
 * What the second reader finds and the grammar does not, or values otherwise, for each text.
 * @returns questions in the order of each text
 */
export function secondQuestions(
	texts: readonly ReadText[],
	language: ReadLanguage,
	known: Known = {},
): Question[][] {
	const terms = (known.terms ?? []).map(plainWidth);
	const left = texts.map(({ text, reading }) =>
		clausesOf(blanked(withoutTerms(plainWidth(text), terms), reading), language, reading.quantities),
	);
	const memory = readAll(
		left.flat().map(({ words }) => words),
		language,
	);
	return texts.map(({ text, reading }, index) => {
		const overlapping = inOrder(reading.quantities);
		return (left[index] ?? []).flatMap(({ words, offset }) =>
			(memory.get(words) ?? []).flatMap((found) => {
				const start = offset + found.start;
				const end = offset + found.end;
				const quantity = overlapping(start, end);
				if (agrees(found, quantity) || isExplained(found, quantity)) return [];
				const why = { code: 'second-reader' as const, kind: found.kind, value: found.value };
				return [{ form: text.slice(start, end), start, end, why }];
			}),
		);
	});
}

/** Finds which quantity overlaps a place; places are asked for in the order of the text. */
function inOrder<Place extends { start: number; end: number }>(
	quantities: readonly Place[],
): (start: number, end: number) => Place | null {
	let next = 0;
	return (start, end) => {
		while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
		const quantity = quantities[next];
		return quantity && quantity.start < end ? quantity : null;
	};
}

function agrees({ value, kind }: Found, quantity: Quantity | null): boolean {
	if (quantity === null) return false;
	if (kind === 'percentage' && quantity.unit !== '%' && !/百分点|points?$|pct|pp/.test(quantity.unit))
		return false;
	return 'value' in quantity
		? isNear(value, quantity.value)
		: isNear(value, quantity.from) || isNear(value, quantity.to);
}

/** The text without what the grammar knows to be no quantity. */
function blanked(text: string, { dates, questions, neither }: Reading): string {
	const parts: string[] = [];
	let behind = 0;
	for (const { start, end } of [...dates, ...questions, ...neither].sort((a, b) => a.start - b.start)) {
		if (start < behind) continue;
		parts.push(text.slice(behind, start), '\uFFFC'.repeat(end - start));
		behind = end;
	}
	return parts.join('') + text.slice(behind);
}

const NUMERALS: Readonly<Record<ReadLanguage, RegExp>> = {
	'zh-CN': /[\d二三四五六七八九十百千万亿两半零〇壹贰叁肆伍陆柒捌玖拾佰仟]|一(?=[十百千万亿])/,
	en: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|half|quarter|dozen|third|fifth|tenth)/i,
};
const CLAUSES: Readonly<Record<ReadLanguage, RegExp>> = {
	'zh-CN': /[^，。；：！？\n\t|\uFFFC]+/g,
	en: /(?:[^.;!?\n\t|\uFFFC]|\.(?=\S))+/g,
};
/** It takes time that grows with the square of a clause: longer ones are cut where no number stands. */
const LONGEST = 240;
const IN_NUMBER = /[\dA-Za-z.,%‰+-]|[零〇一二三四五六七八九十百千万亿两半点分之成折壹贰叁肆伍陆柒捌玖拾佰仟]/;

/** The clauses of a text that hold a numeral which two readers may read in two ways, each with its offset. */
function clausesOf(
	text: string,
	language: ReadLanguage,
	quantities: readonly Quantity[],
): { words: string; offset: number }[] {
	const numerals = NUMERALS[language];
	const overlapping = inOrder(quantities);
	const isClear = language === 'zh-CN' ? isPlain : () => false;
	return [...text.matchAll(CLAUSES[language])]
		.flatMap(({ 0: words, index }) => piecesOf(words, index))
		.filter(({ words, offset }) => numerals.test(words) && !isClear(words, offset, overlapping));
}

/** Whole numbers in digits with nothing around them that may change them. */
const PLAIN_NUMBERS =
	/(?<![\d.,，A-Za-z+\-–—~～〜∼/:：%￥¥$€£(（] ?)[1-9]\d{0,8}(?! ?[\d.,，A-Za-z+\-–—~～〜∼/:：%‰(（×*^])/gu;
/** What says a number or changes one besides digits. */
const NO_DIGITS =
	/[零〇一二三四五六七八九十百千万亿兆两俩仨双半几多余来点成折分倍打负壹贰叁肆伍陆柒捌玖拾佰仟萬億廿卅卌\p{No}\p{Nl}]/u;

/** Whether a clause of Chinese has no other numerals than plain ones, and the grammar takes each for what it says. */
function isPlain(
	words: string,
	offset: number,
	overlapping: (start: number, end: number) => Quantity | null,
): boolean {
	if (NO_DIGITS.test(words)) return false;
	const numbers = [...words.matchAll(PLAIN_NUMBERS)];
	const digits = words.replace(/\D+/g, '').length;
	return (
		numbers.reduce((sum, [number]) => sum + number.length, 0) === digits &&
		numbers.every(({ 0: number, index }) => {
			const quantity = overlapping(offset + index, offset + index + number.length);
			return quantity !== null && 'value' in quantity && quantity.value === number;
		})
	);
}

function piecesOf(words: string, offset: number): { words: string; offset: number }[] {
	const pieces: { words: string; offset: number }[] = [];
	let from = 0;
	while (words.length - from > LONGEST) {
		let end = from + LONGEST;
		while (end > from && IN_NUMBER.test(words[end - 1] ?? '')) end--;
		// All of it is one number: none that a report prints.
		if (end === from) end = from + LONGEST;
		else pieces.push({ words: words.slice(from, end), offset: offset + from });
		from = end;
	}
	pieces.push({ words: words.slice(from), offset: offset + from });
	return pieces;
}

/** Changes with how clauses are put before the second reader: what it found in another way is not asked for. */
const FORMAT = 2;
/** Where it is kept what the second reader found. */
const KEPT = resolve('.cache/second-reader');
/** More than this is not kept: a report has some thousand clauses. */
const MOST_KEPT = 20_000;
/** Of a report too thick to be read often, nothing is kept. */
const MOST_NEW = 4000;
const memories = new Map<ReadLanguage, Map<string, Found[]>>();

/** What the second reader finds in each of these clauses, from what is kept where it has read them before. */
function readAll(clauses: readonly string[], language: ReadLanguage): ReadonlyMap<string, Found[]> {
	const memory = memories.get(language) ?? keptOf(language);
	memories.set(language, memory);
	const news = [...new Set(clauses)].filter((clause) => !memory.has(clause));
	if (news.length === 0) return memory;
	const suite = require('@microsoft/recognizers-text-suite') as typeof Suite;
	// Shares are looked for apart, and only where something may say one.
	const [shares, others] = [true, false].map((says) => news.filter((clause) => SHARE.test(clause) === says));
	for (const clauses of [...batches(shares ?? []), ...batches(others ?? [])]) {
		for (const [clause, found] of readClauses(suite, clauses, language)) memory.set(clause, found);
	}
	if (news.length <= MOST_NEW && memory.size <= MOST_KEPT) keep(language, memory);
	return memory;
}

/** Characters that it reads at a time: a call takes longer than a clause, and a long text longer than its parts. */
const BATCH = 1200;

function batches(clauses: readonly string[]): string[][] {
	const all: string[][] = [];
	let room = 0;
	for (const clause of clauses) {
		if (room < clause.length) {
			all.push([]);
			room = BATCH;
		}
		all.at(-1)?.push(clause);
		room -= clause.length + SEPARATOR.length;
	}
	return all;
}

/** What may say a share. */
const SHARE = /[%％成折分点]|per ?cent/i;

/** Stands between clauses that are read together; no number goes over it. */
const SEPARATOR = '\uFFFC。\uFFFC';

function readClauses(
	suite: typeof Suite,
	clauses: readonly string[],
	language: ReadLanguage,
): Map<string, Found[]> {
	const words = clauses.join(SEPARATOR);
	const culture = CULTURES[language];
	const found = (kind: Found['kind'], results: ReturnType<typeof Suite.recognizeNumber>) =>
		results.flatMap(({ start, end, text, resolution }): Found[] => {
			const value = String(resolution?.value ?? '').replace(/%$/, '');
			return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value)
				? [{ start, end: end + 1, form: text, kind, value }]
				: [];
		});
	const shares = SHARE.test(words) ? found('percentage', suite.recognizePercentage(words, culture)) : [];
	const inShare = inOrder(shares);
	const numbers = found('number', suite.recognizeNumber(words, culture)).filter(
		({ start, end }) => inShare(start, end) === null,
	);
	const all = [...shares, ...numbers].sort((a, b) => a.start - b.start);
	const read = new Map<string, Found[]>();
	let offset = 0;
	let next = 0;
	for (const clause of clauses) {
		const behind = offset + clause.length;
		const own: Found[] = [];
		for (let one = all[next]; one && one.start < behind; one = all[++next]) {
			if (one.end <= behind) own.push({ ...one, start: one.start - offset, end: one.end - offset });
		}
		read.set(clause, own);
		offset = behind + SEPARATOR.length;
	}
	return read;
}

function fileOf(language: ReadLanguage): string {
	const { version } = require('@microsoft/recognizers-text-suite/package.json') as { version: string };
	return join(KEPT, `${language}-${version}-${FORMAT}.json`);
}

function keptOf(language: ReadLanguage): Map<string, Found[]> {
	const file = fileOf(language);
	if (!existsSync(file)) return new Map();
	return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Found[]][]);
}

/** Writes beside the file first: whoever reads must never find half of it. */
function keep(language: ReadLanguage, memory: ReadonlyMap<string, Found[]>): void {
	const file = fileOf(language);
	const unfinished = `${file}.${randomUUID()}`;
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(unfinished, JSON.stringify([...memory]));
	renameSync(unfinished, file);
}
