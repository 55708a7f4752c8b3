/** A field of a hundred marks: as many ticks as the share says, and small rings for the rest. */
import { BOX, circle, path, times, type SceneDrawing } from './drawing.ts';

const [COLUMNS, PITCH, ROW] = [10, 32, 26];
const LEFT = (BOX.width - COLUMNS * PITCH) / 2;

export function ticks({ share }: { share: number }): SceneDrawing {
	const places = times(100, (index) => ({
		x: LEFT + (index % COLUMNS) * PITCH + PITCH / 2,
		y: 10 + Math.floor(index / COLUMNS) * ROW + ROW / 2,
	}));
	const ticked = places.slice(0, Math.floor(share)).map(({ x, y }) => `M${x - 8} ${y}l6 6l11-13`);
	const left = places.slice(Math.floor(share)).map(({ x, y }) => circle(x, y, 4));
	return {
		ground: left.length > 0 ? path('fine', left.join('')) : '',
		live: path('line', ticked.join('')),
		comes: 'along',
		labels: [],
	};
}
