/** How much of a chapter large type shows before one asks for more: one thing a screen, and few screens. */
import type { Language } from '../site/languages.ts';
import type { ShownBlock } from '../telling/text';
import { leadsOn, plainText } from '../telling/text';

/** Blocks that the words before them lead to. */
const LED_TO: readonly ShownBlock['type'][] = ['list', 'shape', 'names'];

/** Characters of a line of large type on a narrow phone. */
const PER_LINE: Record<Language, number> = { 'zh-CN': 13, en: 22 };

/** Lines that the openings of all sections of a chapter may take together, and those that a section takes besides its words. */
const MOST_LINES: Record<Language, number> = { 'zh-CN': 95, en: 72 };
const FRAME_LINES = 6;

/**
 * How many blocks of each section stand in sight: the first, with the list that it leads to, as long as there is room in the
 * few screens of a chapter; then none, and the section is a title and a button. Notes alone are not worth a button.
 * @param sections the blocks of each
 */
export function atOnce(sections: readonly (readonly ShownBlock[])[], language: Language): number[] {
	let left = MOST_LINES[language] - sections.length * FRAME_LINES;
	return sections.map((blocks) => {
		const count = opening(blocks);
		const lines = blocks.slice(0, count).reduce((sum, block) => sum + linesOf(block, language), 0);
		if (lines > left) return 0;
		left -= lines;
		return count;
	});
}

function opening(blocks: readonly ShownBlock[]): number {
	const [first, next] = blocks;
	const leads = first && next && leadsOn(first) && LED_TO.includes(next.type);
	const count = leads ? 2 : 1;
	return blocks.slice(count).every(({ type }) => type === 'notes') ? blocks.length : count;
}

/** About how many lines a block takes. */
function linesOf(block: ShownBlock, language: Language): number {
	const lines = (text: string) => Math.ceil([...text].length / PER_LINE[language]);
	switch (block.type) {
		case 'paragraph':
			return lines(plainText(block.content));
		case 'list':
			return block.items.reduce((sum, item) => sum + lines(plainText(item)), 0);
		case 'shape':
			return block.items.reduce((sum, { text }) => sum + lines(plainText(text)) + 2, 0);
		case 'names':
			return block.names.length * 2;
		case 'figures':
		case 'share':
			return block.figures.length * 4;
		case 'charts':
			return block.charts.length * 9;
		case 'notes':
			return 0;
	}
}
