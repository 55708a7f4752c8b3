/** The bridge by itself, with a ring in the circle of its arch for each thing counted. */
import { bridgeArch } from './bridge-arch.ts';
import { BOX, circle, path, times, type SceneDrawing } from './drawing.ts';

const [X, WATER, RADIUS] = [BOX.width / 2, 150, 86];

export function arch({ rings }: { rings: number }): SceneDrawing {
	const pitch = (RADIUS - 8) / Math.max(rings, 1);
	const all = times(rings, (index) => circle(X, WATER, pitch * (index + 0.7)));
	return {
		ground:
			bridgeArch(X, WATER, RADIUS) +
			path('fine', `M${X - RADIUS} ${WATER}a${RADIUS} ${RADIUS} 0 0 0 ${2 * RADIUS} 0`),
		live: path('line', all.join('')),
		comes: 'out',
		labels: [],
	};
}
