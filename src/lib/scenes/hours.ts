/** The face of a day: a field for each of its hours, those counted filled, and the moon that has seen them. */
import { BOX, path, times, type Role, type SceneDrawing } from './drawing.ts';

const DAY = 24;
const [X, Y] = [BOX.width / 2, BOX.height / 2];

/** The field of the first hour, wider outside. */
const FIELD = `M${X - 7} ${Y - 92}l-3-36h20l-3 36z`;

export function hours({ count }: { count: number }): SceneDrawing {
	const field = (role: Role, hour: number) =>
		`<path class="${role}" d="${FIELD}" transform="rotate(${(360 / DAY) * hour} ${X} ${Y})"/>`;
	return {
		ground:
			path('solid', `M${X - 14} ${Y - 44}a46 46 0 1 0 44 66a40 40 0 0 1-44-66z`) +
			path('fine', `M${X + 26} ${Y - 34}v14m-7-7h14M${X + 46} ${Y - 4}v8m-4-4h8`) +
			times(DAY - count, (index) => field('hollow', count + index)).join(''),
		live: times(count, (hour) => field('solid', hour)).join(''),
		comes: 'out',
		labels: [],
	};
}
