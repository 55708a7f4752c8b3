/** The outline of a printed report: what it prints where, without its sentences. */
import { z } from 'zod';
import { findOccurrences } from './quantities.ts';

/** A § number such as §3.1.4. */
export const sectionNumber = z.string().regex(/^§\d+(\.\d+){0,2}$/, 'a § number such as §3.1.4');

const printed = z.strictObject({
	/** The printed form. */
	form: z.string(),
	/** What is printed right before it in the same clause. */
	before: z.string(),
	/** What is printed right behind it in the same clause. */
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
			const found = findOccurrences(content, 'zh-CN', terms);
			return {
				number,
				title,
				items: content.match(/^（\d+）/gm)?.length ?? 0,
				quantities: found
					.filter(({ kind }) => kind === 'quantity')
					.map(({ form, start, end }) => ({ form, ...context(content, start, end) })),
				dates: found.filter(({ kind }) => kind === 'date').map(({ form }) => form),
			};
		}),
	};
}

/** Up to {@link CONTEXT} characters of the clause around a place, as many before as behind it where there are. */
function context(text: string, start: number, end: number): { before: string; after: string } {
	const before = lastClause(text.slice(Math.max(0, start - 40), start));
	const after = firstClause(text.slice(end, end + 40));
	const behind = Math.min(after.length, Math.max(CONTEXT / 2, CONTEXT - before.length));
	const room = Math.max(0, before.length - (CONTEXT - behind));
	return {
		before: wholeWords(before, room, before.length),
		after: wholeWords(after, 0, behind),
	};
}

/** The text between two offsets without a number or Latin word that either offset cuts in half. */
function wholeWords(text: string, from: number, to: number): string {
	let [start, end] = [from, to];
	if (start > 0 && /\w/.test(text[start - 1] ?? '')) while (/\w/.test(text[start] ?? '')) start++;
	if (end < text.length && /\w/.test(text[end] ?? ''))
		while (end > start && /\w/.test(text[end - 1] ?? '')) end--;
	return text.slice(start, end).trim();
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
