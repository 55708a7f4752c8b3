/** How much of a chapter large type shows before one asks for more: one thing a screen, and few screens. */
import { asWideAs, type Language, type ReadLanguage } from '../site/languages.ts';
import { afterFirstSentence } from '../telling/first-sentence';
import type { ShownBlock } from '../telling/text';
import { leadsOn, plainText } from '../telling/plain-text';

/** Blocks that the words before them lead to. */
const LED_TO: readonly ShownBlock['type'][] = ['list', 'shape', 'table', 'names'];

/** Characters of a line of large type on a narrow phone. */
const PER_LINE: Record<ReadLanguage, number> = { 'zh-CN': 13, en: 22 };

/** Lines that a chapter may take besides its title, its lead and the ways on, and those that a section takes besides its words. */
const MOST_LINES = 104;
const FRAME_LINES = 6;

/** A section as far as it matters here. */
interface Told {
	readonly blocks: readonly ShownBlock[];
	/** Whether it answers a question that is a button of the cover: who asked has asked for all of it. */
	readonly answers: boolean;
}

/** The blocks of a section in sight, and those behind a button. */
export interface AtOnce {
	readonly shown: ShownBlock[];
	readonly more: ShownBlock[];
}

/**
 * What of each section stands in sight: all of an answer; of others their first block, with the list that it leads to, as long
 * as there is room in the few screens of a chapter; else its first sentence. Notes alone are not worth a button.
 * @param before what stands in sight before them: the one-minute version and the introduction
 * @param mayPart whether a paragraph may become two; on paper it stays one
 */
export function atOnce(
	sections: readonly Told[],
	before: readonly ShownBlock[],
	language: Language,
	mayPart: boolean,
): AtOnce[] {
	const openings = sections.map(({ blocks, answers }) => {
		const whole = parted(blocks, answers ? blocks.length : opening(blocks));
		const least = answers || !mayPart ? whole : (afterSentence(blocks, language) ?? whole);
		return { whole, least };
	});
	const lines = ({ shown }: AtOnce) => linesOf(shown, language);
	let left = MOST_LINES - sections.length * FRAME_LINES - linesOf(before, language);
	for (const { least } of openings) left -= lines(least);
	return openings.map(({ whole, least }) => {
		const further = lines(whole) - lines(least);
		if (further > left) return least;
		left -= further;
		return whole;
	});
}

function parted(blocks: readonly ShownBlock[], at: number): AtOnce {
	return { shown: blocks.slice(0, at), more: blocks.slice(at) };
}

/** Parted after its first sentence, though it leads to a list: then it leads to the button; `null` where it cannot be told from the rest. */
function afterSentence([first, ...rest]: readonly ShownBlock[], language: Language): AtOnce | null {
	if (first?.type !== 'paragraph') return null;
	const [head, tail] = afterFirstSentence(first.content, language);
	if (tail.length > 0)
		return { shown: [{ ...first, content: head }], more: [{ ...first, content: tail }, ...rest] };
	return rest.every(({ type }) => type === 'notes') ? null : { shown: [first], more: rest };
}

function opening(blocks: readonly ShownBlock[]): number {
	const [first, next] = blocks;
	const leads = first && next && leadsOn(first) && LED_TO.includes(next.type);
	const count = leads ? 2 : 1;
	return blocks.slice(count).every(({ type }) => type === 'notes') ? blocks.length : count;
}

/** About how many lines they take. */
function linesOf(blocks: readonly ShownBlock[], language: Language): number {
	return blocks.reduce((sum, block) => sum + linesOfBlock(block, language), 0);
}

function linesOfBlock(block: ShownBlock, language: Language): number {
	const lines = (text: string) => Math.ceil([...text].length / PER_LINE[asWideAs(language)]);
	switch (block.type) {
		case 'paragraph':
			return lines(plainText(block.content));
		case 'list':
			return block.items.reduce((sum, item) => sum + lines(plainText(item)), 0);
		case 'image':
			return 12;
		case 'table':
			return (block.rows.length + 1) * 2;
		case 'shape':
			return block.items.reduce((sum, { text }) => sum + lines(plainText(text)) + 2, 0);
		case 'names':
			return block.names.length * 2;
		case 'figures':
		case 'share':
			return block.figures.length * 4;
		case 'charts':
			return block.charts.reduce(
				(sum, { title, marks }) => sum + lines(plainText(title)) * 1.3 + marks.length * 2.5 + 4,
				0,
			);
		case 'notes':
			return 0;
	}
}
