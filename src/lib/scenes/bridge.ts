/** The bridge with a whole year hung on it: rings under its arch, ripples on the water, lanterns over it. */
import { bridgeArch } from './bridge-arch.ts';
import { BOX, path, rings, tenth, times, type SceneDrawing } from './drawing.ts';
import { lanterns as lanternsAt } from './lantern.ts';

const [X, WATER, RADIUS] = [BOX.width / 2, 184, 56];

/** Radii of the lanterns by tier; those of further tiers are as small as the last. */
const SIZES = [18, 14, 10];
const SMALLEST = 10;

interface Year {
	ripples: number;
	rings: number;
	lanterns: readonly number[];
}

export function bridge({ ripples, rings: visits, lanterns }: Year): SceneDrawing {
	const pitch = (RADIUS - 6) / Math.max(visits, 1);
	const radii = times(visits, (index) => pitch * (index + 0.7));
	return {
		ground: path('fine', 'M0 28Q180 66 360 28') + bridgeArch(X, WATER, RADIUS),
		live: waves(ripples) + rings('line', X, WATER, radii) + lanternsAt(hung(lanterns)),
		comes: 'out',
		labels: [],
	};
}

/** Ripples from the bridge outwards, of which only what is in the water is to be seen. */
function waves(count: number): string {
	const below = BOX.height - WATER;
	const grow = (room: number, index: number) => tenth(RADIUS + ((index + 1) * room) / Math.max(count, 1));
	const all = times(
		count,
		(index) =>
			`<ellipse cx="${X}" cy="${WATER}" rx="${grow(X - 6 - RADIUS, index)}" ry="${grow(below - RADIUS - 2, index)}"/>`,
	);
	const window = `y="${WATER}" width="${BOX.width}" height="${below}" viewBox="0 ${WATER} ${BOX.width} ${below}"`;
	return `<svg ${window}><g class="fine">${all.join('')}</g></svg>`;
}

/** Lanterns on the line over the bridge, the largest in its middle, the others by turns on both sides of it. */
function hung(tiers: readonly number[]): { x: number; y: number; radius: number }[] {
	const sizes = tiers.flatMap((count, tier) =>
		times(count, () => SIZES[Math.min(tier, SIZES.length - 1)] ?? SMALLEST),
	);
	// How far each side is taken, from the middle.
	const taken = { left: 0, right: 0 };
	return sizes.map((radius, index) => {
		const side = index % 2 === 1 ? 'right' : 'left';
		const half = radius * 1.1 + 3;
		const away = index === 0 ? 0 : taken[side] + half;
		if (index === 0) taken.left = taken.right = half;
		else taken[side] = away + half;
		const x = X + (side === 'right' ? away : -away);
		const line = 28 + 38 * 2 * (x / BOX.width) * (1 - x / BOX.width);
		return { x, y: tenth(line + radius * 1.5), radius };
	});
}
