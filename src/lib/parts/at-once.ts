/** How much of a section large type shows before one asks for more: one thing a screen. */
import type { ShownBlock } from '../telling/text';

/** Blocks that the words before them lead to. */
const LED_TO: readonly ShownBlock['type'][] = ['list', 'shape', 'names'];

/** The words before a list end with a colon, in either script. */
const LEADS = /[:：]\s*$/;

/**
 * How many of some blocks stand in sight: the first, with the list that it leads to. Notes alone are not worth a button.
 * @returns all of them where nothing of weight would follow
 */
export function atOnce(blocks: readonly ShownBlock[]): number {
	const [first, next] = blocks;
	const leads =
		first?.type === 'paragraph' && next && LED_TO.includes(next.type) && LEADS.test(endOf(first.content));
	const count = leads ? 2 : 1;
	return blocks.slice(count).every(({ type }) => type === 'notes') ? blocks.length : count;
}

/** The last words of a paragraph; nothing where it ends with a figure or a link. */
function endOf(content: Extract<ShownBlock, { type: 'paragraph' }>['content']): string {
	const last = content.at(-1);
	return last?.type === 'text' ? last.text : '';
}
