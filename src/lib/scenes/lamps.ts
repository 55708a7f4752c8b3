/** Lamps along a quay: the lit ones shine on the water, the hollow ones do not. */
import { BOX, circle, path, surface, times, type SceneDrawing } from './drawing.ts';

const [QUAY, HEAD, RADIUS] = [190, 70, 11];

export function lamps({ lit, hollow }: { lit: number; hollow: number }): SceneDrawing {
	const pitch = BOX.width / (lit + hollow);
	const x = (index: number) => Math.round((index + 0.5) * pitch);
	const places = times(lit + hollow, x);
	const [bright, dark] = [places.slice(0, lit), places.slice(lit)];
	const glitter = (at: number) =>
		`M${at - 9} ${QUAY + 22}h18M${at - 6} ${QUAY + 38}h12M${at - 3} ${QUAY + 54}h6`;
	return {
		ground:
			path('line', surface(QUAY) + places.map((at) => `M${at} ${QUAY}V${HEAD + RADIUS}`).join('')) +
			path(
				'line',
				places.map((at) => `M${at - 6} ${QUAY - 4}h12M${at - 7} ${HEAD - RADIUS - 3}q7-8 14 0`).join(''),
			) +
			path('hollow', dark.map((at) => circle(at, HEAD, RADIUS)).join('')),
		live:
			path('lamp', bright.map((at) => circle(at, HEAD, RADIUS)).join('')) +
			path('line', bright.map(glitter).join('')),
		comes: 'along',
		labels: [],
	};
}
