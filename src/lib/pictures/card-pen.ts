/** The words of a card in its sizes. */
import { words, type Element } from './drawing.ts';
import { colour } from '../drawings/palette.ts';
import { caveatOf } from './figure-parts.ts';
import { figureRow, gap, label, sentence, title } from './parts.ts';
import type { ThingFigure } from '../telling/thing.ts';

/** Pixels: the art stands at the right; the words keep to this width. */
export const CARD_WORDS = 640;

/** Widths of a text in its own size: a Chinese character is as wide as high, a letter some 0.6 of it. */
function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.6), 0.5);
}

/** Sets the words of a card. Sizes are pixels at full scale. */
export class CardPen {
	/** @param scale of the type: 1, or less where the words are long */
	constructor(private readonly scale: number) {}

	/** What its thing is part of. */
	label(text: string, color = colour('water')): Element {
		return label(text, 30 * this.scale, color);
	}

	title(text: string, size: number): Element {
		return title(text, size * this.scale, CARD_WORDS);
	}

	/** A day, large. */
	day(text: string): Element {
		const style = { fontWeight: 700, lineHeight: 1.2, color: colour('water') };
		return words(text, { fontSize: 92 * this.scale, ...style });
	}

	/** A figure, smaller where its number would leave no room for the unit beside it. */
	figure(figure: ThingFigure, size: number): Element {
		const { before, number, unit } = figure;
		// A digit is some 0.58 of the size wide; what stands beside is set at 0.36 of it.
		const width = number.length * 0.58 + widthOf(before + unit) * 0.36;
		return figureRow(figure, Math.min(size, CARD_WORDS / width) * this.scale);
	}

	/** A sentence, or a few words that stand for one. */
	line(text: string): Element {
		return sentence(text, 34 * this.scale, CARD_WORDS);
	}

	/** What has to be said of a figure; nothing where nothing has. */
	caveat(figure: ThingFigure): Element[] {
		return caveatOf(figure, 26 * this.scale, false, CARD_WORDS);
	}

	gap(height: number): Element {
		return gap(height * this.scale);
	}
}
