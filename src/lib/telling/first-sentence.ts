/** What a text says first, and the rest. */
import { firstSentence } from '../edition/sentence.ts';
import type { Language } from '../site/languages.ts';
import type { ShownInline } from './shown.ts';
import { plainText } from './plain-text.ts';

/** The first sentence of a text and the rest, empty where there is none or where it cannot be told from it. */
export function afterFirstSentence(
	content: ShownInline[],
	language: Language,
): [ShownInline[], ShownInline[]] {
	const { length } = firstSentence(plainText(content), language);
	return cutInlines(content, length) ?? [content, []];
}

/** The same words where a page tells them a second time: a figure is marked once. */
export function asWords(content: readonly ShownInline[]): ShownInline[] {
	return content.map((piece) => {
		if (piece.type === 'figure') return { type: 'text', text: plainText([piece]), lang: null };
		return piece.type === 'text' ? piece : { ...piece, children: asWords(piece.children) };
	});
}

/** A text in two, the second without the blank that it begins with; `null` where the place is at its end or within more than words. */
function cutInlines(content: readonly ShownInline[], at: number): [ShownInline[], ShownInline[]] | null {
	let before = 0;
	for (const [index, piece] of content.entries()) {
		const { length } = plainText([piece]);
		if (before + length < at) {
			before += length;
			continue;
		}
		const [head, tail] = [content.slice(0, index), content.slice(index + 1)];
		if (before + length === at) return tail.length > 0 ? [[...head, piece], tail] : null;
		if (piece.type !== 'text') return null;
		const [one, other] = [piece.text.slice(0, at - before), piece.text.slice(at - before).trimStart()];
		if (other === '' && tail.length === 0) return null;
		return [
			[...head, { ...piece, text: one }],
			[{ ...piece, text: other }, ...tail],
		];
	}
	return null;
}
