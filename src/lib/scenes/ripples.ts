/** A stone has dropped into the water: a ring for each thing counted, every fifth of them stronger. */
import { BOX, circle, path, times, type SceneDrawing } from './drawing.ts';

const [X, Y] = [BOX.width / 2, BOX.height / 2];

/** Radii of the first and the last ring. */
const [INNERMOST, OUTERMOST] = [12, 136];

export function ripples({ count }: { count: number }): SceneDrawing {
	const step = (OUTERMOST - INNERMOST) / Math.max(count - 1, 1);
	const rings = times(count, (index) => circle(X, Y, INNERMOST + index * step));
	return {
		ground: path('solid', circle(X, Y, 5)),
		live:
			path('fine', rings.filter((_, index) => (index + 1) % 5 !== 0).join('')) +
			path('bold', rings.filter((_, index) => (index + 1) % 5 === 0).join('')),
		comes: 'out',
		labels: [],
	};
}
