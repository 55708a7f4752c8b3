/** The figures of a draft: every quantity of the report, with a name from the words around it. */
import { stringify } from 'yaml';
import type { PrintedOccurrence } from '../../lib/edition/outline.ts';
import type { FoundQuantity } from '../../lib/edition/reading/findings.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { freeId, idFromWords } from './ids.ts';
import { asPrinted, marked, UNNAMED } from './marks.ts';

/** A printed quantity, where it stands and how it reads. */
export interface Printed {
	address: string;
	occurrence: PrintedOccurrence;
	found: FoundQuantity;
	/** The § that it is printed in. */
	read: ReadSection;
}

/** A name for a figure, as far as the words around give one. */
export interface Named extends Printed {
	id: string;
	name: string;
}

/** Characters that a name has at the most. */
const LONGEST_NAME: Record<ReadLanguage, number> = { 'zh-CN': 24, en: 60 };

/**
 * Names every printed quantity.
 * @param clean takes numbers out of words
 */
export function namedFigures(
	printed: readonly Printed[],
	language: ReadLanguage,
	clean: (texts: readonly string[]) => string[],
): Named[] {
	const nameOf = language === 'en' ? englishName : nameFrom;
	const names = clean(printed.map((one) => nameOf(one) || one.read.section.title));
	const given = new Set<string>();
	return printed.map((one, index) => {
		const name =
			tidy(names[index] ?? '') || tidy(clean([one.read.section.title])[0] ?? '') || UNNAMED[language];
		return {
			...one,
			id: freeId(idFromWords(name, language, 'figure'), given),
			name: name.slice(0, LONGEST_NAME[language]),
		};
	});
}

/** The words that a quantity counts: those before it, or else those behind. */
function nameFrom({ occurrence: { before, after } }: Printed): string {
	const words = [before, after].map(tidy);
	return words.find((text) => text.length > 1) ?? words.join('');
}

/** Words before a number in English, whose name needs more of them. */
const WORDS_BEFORE = 5;

/** The words before a number in its clause, or its heads in a table, and what it counts. */
function englishName({ found, read: { text } }: Printed): string {
	const clause =
		text
			.slice(0, found.start)
			.split(/[,.;:()\n|]/)
			.at(-1) ?? '';
	const before = found.before ?? clause.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
	return tidy(`${before} ${found.unit === '%' || found.before !== undefined ? '' : found.unit}`);
}

function tidy(text: string): string {
	return text
		.replace(/[…<>{}｛｝[\]*_#|"“”‘’（）()《》、，。；：:,.;%]+/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(
			/^ ?(?:[的了和与及其中等为达共约至]|共计|全年|累计)+|(?:[的了和与及为达共约至]|共计|达到)+ ?$/g,
			'',
		)
		.trim();
}

/**
 * The contents of `figures.yaml`.
 * @param unitOf the id of the unit of a measure word
 * @param notesOf the ids of the notes on a figure
 */
export function figuresFile(
	figures: readonly Named[],
	language: ReadLanguage,
	unitOf: ReadonlyMap<string, string>,
	notesOf: (id: string) => readonly string[],
): string {
	const entries = figures.map(({ id, name, address, occurrence, found }) => ({
		[id]: {
			...('value' in found
				? { value: Number(found.value) }
				: { value: Number(found.from), to: Number(found.to) }),
			unit: unitOf.get(found.unit) ?? '',
			printed: occurrence.form,
			source: address,
			name: asPrinted(language, marked(language, name), '给它起个名字', 'a name for it'),
			...(notesOf(id).length > 0 && { notes: [...notesOf(id)] }),
		},
	}));
	return entries.length === 0 ? '{}\n' : entries.map((entry) => stringify(entry)).join('\n');
}
