/** What a page shows, in words alone. Apart from what makes it, because pages in a browser ask for no more. */
import type { ShownInline } from './shown.ts';
import type { ShownBlock } from './text.ts';

/** Running text without its marks, where only words can stand. */
export function plainText(content: readonly ShownInline[]): string {
	return content
		.map((piece) => {
			if (piece.type === 'text') return piece.text;
			if (piece.type === 'figure') return `${piece.before}${piece.number}${piece.unit}`;
			return plainText(piece.children);
		})
		.join('');
}

/** Whether a block ends with a colon, in either script, and so leads to the next. */
export function leadsOn(block: ShownBlock): boolean {
	return block.type === 'paragraph' && /[:：]\s*$/.test(plainText(block.content));
}
