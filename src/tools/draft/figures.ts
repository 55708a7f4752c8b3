/** The figures of a draft: every quantity of the report, with a name from the words around it. */
import { pinyin } from 'pinyin-pro';
import type { PrintedOccurrence } from '../../lib/edition/outline.ts';
import type { FoundQuantity } from '../../lib/edition/reading/findings.ts';

/** A printed quantity, where it stands and how it reads. */
export interface Printed {
	address: string;
	occurrence: PrintedOccurrence;
	found: FoundQuantity;
	/** Title of its §. */
	section: string;
}

/** A name for a figure, as far as the words around give one. */
export interface Named extends Printed {
	id: string;
	name: string;
}

/** Characters that a name has at the most, and syllables of an id. */
const LONGEST_NAME = 24;
const SYLLABLES = 4;

/**
 * Names every printed quantity.
 * @param clean takes numbers out of words
 */
export function namedFigures(
	printed: readonly Printed[],
	clean: (texts: readonly string[]) => string[],
): Named[] {
	const names = clean(printed.map(({ occurrence, section }) => nameFrom(occurrence) || section));
	const given = new Set<string>();
	return printed.map((one, index) => {
		const name = tidy(names[index] ?? '') || tidy(clean([one.section])[0] ?? '') || '未命名';
		return { ...one, id: idFor(name, given), name: name.slice(0, LONGEST_NAME) };
	});
}

/** The words that a quantity counts: those before it, or else those behind. */
function nameFrom({ before, after }: PrintedOccurrence): string {
	const words = [before, after].map(tidy);
	return words.find((text) => text.length > 1) ?? words.join('');
}

function tidy(text: string): string {
	return text
		.replace(/[…<>{}[\]*_#|"“”‘’（）()《》、，。；：:,.;%]+/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(
			/^ ?(?:[的了和与及其中等为达共约至]|共计|全年|累计)+|(?:[的了和与及为达共约至]|共计|达到)+ ?$/g,
			'',
		)
		.trim();
}

function idFor(name: string, given: Set<string>): string {
	const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
	const plain = syllables
		.map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ''))
		.filter(Boolean)
		.slice(0, SYLLABLES);
	const base = plain.join('-') || 'figure';
	let id = base;
	for (let count = 2; given.has(id); count++) id = `${base}-${count}`;
	given.add(id);
	return id;
}
