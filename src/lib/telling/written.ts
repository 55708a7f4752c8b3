/** Texts of an edition's data files as plain words, where nothing can be marked or led to. */
import type { Edition } from '../edition/edition.ts';
import { figureText } from '../edition/figure-text.ts';
import { parseInline } from '../edition/inline.ts';
import type { Language } from '../site/languages.ts';

/** A text with its figures written out: `There are {staff-total}.` → `There are 271 people.` Throws where it holds more. */
export function written({ figures }: Pick<Edition, 'figures'>, text: string, language: Language): string {
	return parseInline(text)
		.map((piece) => {
			if (piece.type === 'text') return piece.text;
			const figure = piece.type === 'figure' ? figures.get(piece.id) : undefined;
			if (piece.type !== 'figure' || !figure) throw new Error(`plain text and figures in: ${text}`);
			return figureText(figure, language, piece.form);
		})
		.join('');
}
