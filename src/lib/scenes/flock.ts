/** Birds that fly in wedges to the right: the first group alone in front, each group behind the one before. */
import { bird } from './bird.ts';
import { BOX, path, times, type Role, type SceneDrawing } from './drawing.ts';

const [Y, SLOPE] = [BOX.height / 2, 0.72];

/** How large the birds of a group are, and by what line they are drawn; the last of these is for all further groups. */
const LOOKS: readonly { span: number; role: Role }[] = [
	{ span: 18, role: 'bold' },
	{ span: 13, role: 'bold' },
	{ span: 10, role: 'line' },
	{ span: 7, role: 'fine' },
];

export function flock({ groups }: { groups: readonly number[] }): SceneDrawing {
	const front = BOX.width - 30;
	const widest = Math.max(...groups.map((count) => count / 2));
	const room = (front - 40 * (groups.length - 1) - 10) / widest;
	const birds = groups.map((count, group) => {
		const { span, role } = LOOKS[Math.min(group, LOOKS.length - 1)] ?? { span: 7, role: 'fine' };
		const pitch = Math.min(Math.max(room, 9), span * 1.5);
		const tip = front - [0, 34, 78, 118][Math.min(group, 3)]! - Math.max(group - 3, 0) * 40;
		return path(role, wedge(count, tip, pitch).map(({ x, y }) => bird(x, y, span)).join(''));
	});
	return { ground: '', live: birds.join(''), comes: 'along', labels: [] };
}

/** The places of a wedge: one at the tip when they are odd, the others in two arms. */
function wedge(count: number, tip: number, pitch: number): { x: number; y: number }[] {
	const odd = count % 2;
	return times(count, (index) => {
		const step = odd ? Math.ceil(index / 2) : Math.floor(index / 2) + 0.6;
		const side = index % 2 === 0 ? 1 : -1;
		return { x: tip - step * pitch, y: Y + side * step * pitch * SLOPE };
	});
}
