/** The cover of an edition as a book: the motif over the water, its title, and who reports what. */
import { colour } from '../drawings/palette.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { field } from './art.ts';
import { area, POSTER, WIDTH } from './composition.ts';
import type { Drawing } from './drawing.ts';
import { paint, png } from './paint.ts';
import { gap, motif, sentence, titled } from './parts.ts';

/** Pixels: two by three, as books stand on a reader's shelf. */
const BOOK_COVER = { width: POSTER.width, height: POSTER.width * 1.5 };

/** The cover of a book as PNG. @throws PictureError when it cannot be drawn */
export async function bookCover(edition: Edition, language: Language): Promise<Uint8Array<ArrayBuffer>> {
	return png((await paint(draw(edition, language))).svg);
}

function draw(edition: Edition, language: Language): Drawing {
	const { width, height } = BOOK_COVER;
	const [shore, motifWidth] = [760, 940];
	const words = { label: edition.report.title[language], title: edition.cover[language].title };
	return {
		...BOOK_COVER,
		ground: [
			`<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
			field({ x: 0, y: 0, width, height: shore }, 'water-wash'),
			motif(edition, { x: (width - motifWidth) / 2, y: shore - motifWidth * 0.608 - 30, width: motifWidth }),
		].join(''),
		areas: [
			area(
				shore + 56,
				height - 88,
				(scale) => [
					...titled(words, { label: 44, gap: 16, title: 150 }, scale),
					gap(32 * scale),
					sentence(edition.organisation.short[language], 50 * scale, WIDTH),
				],
				'center',
			),
		],
	};
}
