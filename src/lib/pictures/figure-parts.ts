/** A figure on a picture: its number with its unit, what it is, and what has to be said of it. */
import { colour } from '../drawings/palette.ts';
import type { ThingFigure } from '../telling/thing.ts';
import { WIDTH } from './composition.ts';
import type { Element } from './drawing.ts';
import { fittingFigure, gap, title } from './parts.ts';

/** All that is said of a figure beside a title. @param size of its number, in pixels */
export function figureParts(figure: ThingFigure | null, size: number): Element[] {
	if (!figure) return [];
	return [
		fittingFigure(figure, size, WIDTH),
		gap(size * 0.04),
		title(figure.name, size * 0.28, WIDTH, colour('ink'), false, 400),
		...remarksOf(figure, size * 0.22),
	];
}

/** What a figure was before, and what has to be said of it, with the mark of a remark; nothing where there is neither. */
export function remarksOf(
	{ was, caveat }: ThingFigure,
	size: number,
	isCentred = false,
	width = WIDTH,
): Element[] {
	return [was, caveat && `* ${caveat}`]
		.filter(Boolean)
		.flatMap((remark) => [gap(size * 0.4), title(remark, size, width, colour('ink-soft'), isCentred, 400)]);
}
