/** The outline of a printed report: what it prints where, without its sentences. */
import { z } from 'zod';
import { findOccurrences } from './grammar/occurrences.ts';

/** A § number such as §3.1.4. */
export const sectionNumber = z.string().regex(/^§\d+(\.\d+){0,2}$/, 'a § number such as §3.1.4');

const printed = z.strictObject({
	/** The printed form. */
	form: z.string(),
	/** What is printed right before it in the same clause; it begins with …… where the clause began earlier. */
	before: z.string(),
	/** What is printed right behind it in the same clause; it ends in …… where the clause goes on. */
	after: z.string(),
});

const outlineSection = z.strictObject({
	number: sectionNumber,
	title: z.string(),
	/** How many numbered items （1）… the § prints. */
	items: z.number().int().nonnegative(),
	quantities: z.array(printed),
	dates: z.array(z.string()),
});

export const outline = z.strictObject({ sections: z.array(outlineSection) });

export type Outline = z.infer<typeof outline>;
export type PrintedOccurrence = z.infer<typeof printed>;

/** Characters of a clause that may stand around a printed form, so that a checker finds the place. */
const CONTEXT = 12;
const CLAUSE_END = /[，。；：、,;:（）()\n]/;

/**
 * Makes the outline of a report's text, where `## §1 Title` (any level) opens a section.
 * @param terms fixed expressions that hold a numeral and are no quantity
 * @throws Error if the text has no § heading, or one § twice
 */
export function makeOutline(text: string, terms: readonly string[]): Outline {
	const lines = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const sections: { number: string; title: string; body: string[] }[] = [];
	for (const [index, line] of lines.entries()) {
		const heading = /^#+\s*(§[\d.]+)\s+(.*\S)\s*$/.exec(line);
		if (heading?.[1] && heading[2]) {
			const number = heading[1];
			if (sections.some((section) => section.number === number)) {
				throw new Error(`line ${index + 1}: ${number} is there already; give each § one heading`);
			}
			sections.push({ number, title: heading[2], body: [] });
		} else sections.at(-1)?.body.push(line);
	}
	if (sections.length === 0) {
		throw new Error('no heading such as "## §1 公开陈述" was found; mark each § of the report with one');
	}
	return {
		sections: sections.map(({ number, title, body }) => {
			const content = body.join('\n');
			const found = findOccurrences(content, 'zh-CN', { terms });
			return {
				number,
				title,
				items: content.match(/^（\d+）/gm)?.length ?? 0,
				quantities: found
					.filter(({ kind }) => kind !== 'date')
					.map(({ form, start, end }) => ({ form, ...context(content, start, end) })),
				dates: found.filter(({ kind }) => kind === 'date').map(({ form }) => form),
			};
		}),
	};
}

/**
 * Up to {@link CONTEXT} characters of the clause around a place, as many before as behind it where there are. They begin and
 * end at a comma or, with an ellipsis, between words.
 */
function context(text: string, start: number, end: number): { before: string; after: string } {
	const before = lastClause(text.slice(Math.max(0, start - 40), start)).trim();
	const after = firstClause(text.slice(end, end + 40)).trim();
	const behind = Math.min(after.length, Math.max(CONTEXT / 2, CONTEXT - before.length));
	const room = Math.max(0, before.length - (CONTEXT - behind));
	return {
		before: wholeWords(before, room, before.length),
		after: wholeWords(after, 0, behind),
	};
}

const ELLIPSIS = '……';

/** The whole words of a text between two offsets, with an ellipsis where something of it is left out. */
function wholeWords(text: string, from: number, to: number): string {
	const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)];
	let first = words.findIndex(({ index }) => index >= from);
	let behind = words.findLastIndex(({ index, segment }) => index + segment.length <= to) + 1;
	if (first < 0) first = words.length;
	if (first > 0) {
		// A quotation that began earlier is left out, and so is the end of a longer word that the dictionary does not know.
		const closed = words.findLastIndex(({ segment }) => segment === '”');
		if (closed >= first && !words.slice(first, closed).some(({ segment }) => segment === '“'))
			first = closed + 1;
		while (first < behind && /^\p{Script=Han}$/u.test(words[first]?.segment ?? '')) first++;
	}
	if (behind < words.length) {
		const opened = words.slice(0, behind).findLastIndex(({ segment }) => segment === '“');
		if (opened >= first && !words.slice(opened, behind).some(({ segment }) => segment === '”'))
			behind = opened;
	}
	const told = words
		.slice(first, behind)
		.map(({ segment }) => segment)
		.join('')
		.trim();
	// Of a date the number is gone; its measure word alone says nothing.
	const begins = first > 0 ? ELLIPSIS + told.replace(/^[年月日]/, '') : told;
	return behind < words.length ? begins + ELLIPSIS : begins;
}

function lastClause(text: string): string {
	const parts = text.split(CLAUSE_END);
	return parts[parts.length - 1] ?? '';
}

function firstClause(text: string): string {
	return text.split(CLAUSE_END, 1)[0] ?? '';
}

/** A place in the outline: `§3.1.3#9`, the ninth quantity of §3.1.3. */
export const quantityAddress = z
	.string()
	.regex(/^§\d+(\.\d+){0,2}#\d+$/, 'the address of a printed quantity such as §3.1.3#9');

const addressed = new WeakMap<Outline, ReadonlyMap<string, PrintedOccurrence>>();

/** Every printed quantity of an outline by its address; listed once for an outline. */
export function addressedQuantities(outline: Outline): ReadonlyMap<string, PrintedOccurrence> {
	const known = addressed.get(outline);
	if (known) return known;
	const quantities = new Map(
		outline.sections.flatMap(({ number, quantities }) =>
			quantities.map((quantity, index) => [`${number}#${index + 1}`, quantity] as const),
		),
	);
	addressed.set(outline, quantities);
	return quantities;
}

/** The § of an address: §3.1.3 for §3.1.3#9. */
export function sectionOf(address: string): string {
	return address.split('#', 1)[0] ?? address;
}
