/** The face of a day: a stroke for each of its hours, those counted filled, and the moon that has seen them. */
import { BOX, path, tenth, times, type SceneDrawing } from './drawing.ts';

const DAY = 24;
const [X, Y, INNER, OUTER] = [BOX.width / 2, BOX.height / 2, 92, 128];

/** The outline of an hour: a small house of light, wider outside. */
function hour(index: number): string {
	const at = (radius: number, turn: number) => {
		const angle = (2 * Math.PI * (index + turn)) / DAY - Math.PI / 2;
		return `${tenth(X + radius * Math.cos(angle))} ${tenth(Y + radius * Math.sin(angle))}`;
	};
	return `M${at(INNER, -0.28)}L${at(OUTER, -0.3)}L${at(OUTER, 0.3)}L${at(INNER, 0.28)}z`;
}

export function hours({ count }: { count: number }): SceneDrawing {
	const all = times(DAY, hour);
	return {
		ground:
			path('solid', `M${X - 14} ${Y - 44}a46 46 0 1 0 44 66a40 40 0 0 1-44-66z`) +
			path('fine', `M${X + 26} ${Y - 34}v14m-7-7h14M${X + 46} ${Y - 4}v8m-4-4h8`) +
			(count < DAY ? path('hollow', all.slice(count).join('')) : ''),
		live: path('solid', all.slice(0, count).join('')),
		comes: 'out',
		labels: [],
	};
}
