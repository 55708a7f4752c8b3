/** The bridge by itself, with a ring in the circle of its arch for each thing counted. */
import { bridgeArch } from './bridge-arch.ts';
import { BOX, path, rings, times, type SceneDrawing } from './drawing.ts';

const [X, WATER, RADIUS] = [BOX.width / 2, 150, 86];

export function arch({ rings: count }: { rings: number }): SceneDrawing {
	const pitch = (RADIUS - 8) / Math.max(count, 1);
	const radii = times(count, (index) => pitch * (index + 0.7));
	return {
		ground:
			bridgeArch(X, WATER, RADIUS) +
			path('fine', `M${X - RADIUS} ${WATER}a${RADIUS} ${RADIUS} 0 0 0 ${2 * RADIUS} 0`),
		live: rings('line', X, WATER, radii),
		comes: 'out',
		labels: [],
	};
}
