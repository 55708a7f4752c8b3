/** A bag filled by a drop for each thing counted. */
import { BOX, path, times, type SceneDrawing } from './drawing.ts';

const X = BOX.width / 2;

/** The inside of the bag. */
const [LEFT, TOP, WIDTH, HEIGHT] = [96, 52, 168, 184];

export function drops({ count }: { count: number }): SceneDrawing {
	const columns = Math.ceil(Math.sqrt((count * WIDTH) / HEIGHT));
	const rows = Math.ceil(count / columns);
	const [pitchX, pitchY] = [WIDTH / columns, HEIGHT / rows];
	const size = Math.min(pitchX, pitchY) / 44;
	const all = times(count, (index) => {
		const row = Math.floor(index / columns);
		const inRow = Math.min(columns, count - row * columns);
		const x = X + ((index % columns) - (inRow - 1) / 2) * pitchX;
		return drop(x, TOP + (row + 0.5) * pitchY, size);
	});
	return {
		ground: path(
			'line',
			`M${LEFT - 12} ${TOP - 4}q0-14 14-14h52l10-14h32l10 14h52q14 0 14 14v${HEIGHT - 2}q0 18-18 18h-60v18h-24v-18h-60q-22 0-22-18zM${X} 20v-16`,
		),
		live: path('solid', all.join('')),
		comes: 'up',
		labels: [],
	};
}

/** A drop about a point, 32 high at a size of 1. */
function drop(x: number, y: number, size: number): string {
	const at = (length: number) => Math.round(length * size * 10) / 10;
	return `M${Math.round(x)} ${Math.round(y - at(17))}c${at(7)} ${at(9)} ${at(11)} ${at(14)} ${at(11)} ${at(21)}a${at(11)} ${at(11)} 0 0 1-${at(22)} 0c0-${at(7)} ${at(4)}-${at(12)} ${at(11)}-${at(21)}z`;
}
