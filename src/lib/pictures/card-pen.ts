/** The words of a card in its sizes. */
import { words, type Element } from './drawing.ts';
import { colour } from '../drawings/palette.ts';
import { remarksOf } from './figure-parts.ts';
import { fittingFigure, gap, label, sentence, title } from './parts.ts';
import type { ThingFigure } from '../telling/thing.ts';

/** Pixels: the art stands at the right; the words keep to this width. */
export const CARD_WORDS = 640;

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
		return fittingFigure(figure, size * this.scale, CARD_WORDS);
	}

	/** A sentence, or a few words that stand for one. */
	line(text: string): Element {
		return sentence(text, 34 * this.scale, CARD_WORDS);
	}

	/** What most cards say: what the thing is part of, its title in its size, and a line. */
	told(label: string, title: string, size: number, line: string): Element[] {
		return [this.label(label), this.gap(8), this.title(title, size), this.gap(16), this.line(line)];
	}

	/** What a figure was before, and what has to be said of it; nothing where there is neither. */
	remarks(figure: ThingFigure): Element[] {
		return remarksOf(figure, 26 * this.scale, false, CARD_WORDS);
	}

	gap(height: number): Element {
		return gap(height * this.scale);
	}
}
