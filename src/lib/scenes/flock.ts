/** Birds that fly in wedges to the right: the first group alone in front, each group behind the one before. */
import { bird } from './bird.ts';
import { BOX, path, times, type Role, type SceneDrawing } from './drawing.ts';

const [Y, TIP, SLOPE] = [BOX.height / 2, BOX.width - 26, 0.72];

/** Birds of one wedge, at most; a larger group flies in several. */
const LARGEST = 18;

/** How large the birds of a group are, how far apart, and by what line they are drawn; further groups look like the last. */
const LOOKS = [
	{ span: 17, pitch: 26, role: 'bold' },
	{ span: 13, pitch: 22, role: 'line' },
	{ span: 10, pitch: 17, role: 'line' },
	{ span: 8, pitch: 16, role: 'fine' },
] as const satisfies readonly { span: number; pitch: number; role: Role }[];

export function flock({ groups }: { groups: readonly number[] }): SceneDrawing {
	let tip = TIP;
	const birds = groups.flatMap((count, group) => {
		const { span, pitch, role } = LOOKS[Math.min(group, LOOKS.length - 1)] ?? LOOKS[3];
		return wedgesOf(count).map((size) => {
			const places = wedge(size, tip, pitch);
			tip -= 22 + span;
			return path(role, places.map(({ x, y }) => bird(x, y, span)).join(''));
		});
	});
	return { ground: '', live: birds.join(''), comes: 'along', labels: [] };
}

/** How many birds fly in each wedge of a group, as like as can be. */
function wedgesOf(count: number): number[] {
	const wedges = Math.ceil(count / LARGEST);
	return times(wedges, (index) => Math.floor((count + index) / wedges));
}

/** The places of a wedge: one at the tip where their number is odd, the others in two arms. */
function wedge(count: number, tip: number, pitch: number): { x: number; y: number }[] {
	return times(count, (index) => {
		const step = count % 2 === 1 ? Math.ceil(index / 2) : Math.floor(index / 2) + 0.5;
		const side = index % 2 === 0 ? 1 : -1;
		return { x: tip - step * pitch, y: Y + side * step * pitch * SLOPE };
	});
}
