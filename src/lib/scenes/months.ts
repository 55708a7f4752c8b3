/** A year on two lines: a sheet for each month, with a ring around its number where there was something. */
import { BOX, circle, path, times, type Label, type SceneDrawing } from './drawing.ts';

const [COLUMNS, PITCH, WIDTH, HEIGHT] = [6, 58, 46, 72];
const LEFT = (BOX.width - COLUMNS * PITCH) / 2;

export function months({ months: told }: { months: readonly number[] }): SceneDrawing {
	const places = times(12, (index) => {
		const column = index % COLUMNS;
		// The line sags between its ends, and the sheets with it.
		const sag = 12 * Math.sin((Math.PI * (column + 0.5)) / COLUMNS);
		return {
			x: LEFT + column * PITCH + PITCH / 2,
			y: 28 + sag + (index < COLUMNS ? 0 : 132),
			month: index + 1,
		};
	});
	const lines = [28, 160].map((y) => `M0 ${y - 6}Q180 ${y + 28} 360 ${y - 6}`);
	const sheet = ({ x, y }: { x: number; y: number }) =>
		`M${x - WIDTH / 2} ${y.toFixed(1)}h${WIDTH}v${HEIGHT - 12}l-12 12h-${WIDTH - 12}z`;
	return {
		ground:
			path('fine', lines.join('')) +
			path('sheet', places.map(sheet).join('')) +
			path('fine', places.map(({ x, y }) => `M${x} ${(y - 7).toFixed(1)}v12`).join('')),
		live: path(
			'line',
			places
				.filter(({ month }) => told.includes(month))
				.map(({ x, y }) => circle(x, y + 38, 17))
				.join(''),
		),
		comes: 'along',
		labels: places.map(({ x, y, month }): Label => ({
			x,
			y: Math.round(y + 44),
			text: String(month),
			anchor: 'middle',
			main: told.includes(month),
		})),
	};
}
