/** A stone has dropped into the water: a ring for each thing counted, every fifth of them stronger. */
import { BOX, circle, path, rings, times, type SceneDrawing } from './drawing.ts';

const [X, Y] = [BOX.width / 2, BOX.height / 2];

/** Radii of the first and the last ring. */
const [INNERMOST, OUTERMOST] = [12, 136];

export function ripples({ count }: { count: number }): SceneDrawing {
	const step = (OUTERMOST - INNERMOST) / Math.max(count - 1, 1);
	const radii = times(count, (index) => INNERMOST + index * step);
	const isFifth = (_: number, index: number) => (index + 1) % 5 === 0;
	return {
		ground: path('solid', circle(X, Y, 5)),
		live:
			rings(
				'fine',
				X,
				Y,
				radii.filter((radius, index) => !isFifth(radius, index)),
			) + rings('bold', X, Y, radii.filter(isFifth)),
		comes: 'out',
		labels: [],
	};
}
