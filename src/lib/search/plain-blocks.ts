/** The words of a section as one text, without its figures' names and charts, which are found by themselves. */
import { plainText } from '../telling/plain-text.ts';
import type { ShownBlock } from '../telling/text.ts';

/** The words of blocks, a line each. */
export function plainBlocks(blocks: readonly ShownBlock[]): string {
	return blocks.map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: ShownBlock): string {
	switch (block.type) {
		case 'paragraph':
			return plainText(block.content);
		case 'list':
			return block.items.map(plainText).join('\n');
		case 'image':
			return [block.alt, plainText(block.caption)].filter(Boolean).join('\n');
		case 'table':
			return [block.head, ...block.rows]
				.map((row) => row.map(plainText).filter(Boolean).join(' '))
				.join('\n');
		case 'shape':
			return block.items
				.map(({ label, text }) => [label ?? [], text].map(plainText).filter(Boolean).join(' '))
				.join('\n');
		case 'names':
			return block.names
				.map(({ name, printedName }) => [plainText(name), printedName?.text].filter(Boolean).join(' '))
				.join('\n');
		default:
			return '';
	}
}
