/** The bridge with a whole year hung on it: rings under its arch, ripples on the water, lanterns over it. */
import { bridgeArch } from './bridge-arch.ts';
import { BOX, circle, path, tenth, times, type SceneDrawing } from './drawing.ts';
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

export function bridge({ ripples, rings, lanterns }: Year): SceneDrawing {
	const pitch = (RADIUS - 6) / Math.max(rings, 1);
	const circles = times(rings, (index) => circle(X, WATER, pitch * (index + 0.7)));
	const step = (X - 6 - RADIUS) / Math.max(ripples, 1);
	const waves = times(ripples, (index) => {
		const wide = tenth(RADIUS + (index + 1) * step);
		const deep = tenth(RADIUS + (index + 1) * ((BOX.height - WATER - RADIUS - 2) / Math.max(ripples, 1)));
		return `M${tenth(X - wide)} ${WATER}a${wide} ${deep} 0 0 0 ${tenth(2 * wide)} 0`;
	});
	return {
		ground: path('fine', 'M0 28Q180 66 360 28') + bridgeArch(X, WATER, RADIUS),
		live: path('fine', waves.join('')) + path('line', circles.join('')) + lanternsAt(hung(lanterns)),
		comes: 'out',
		labels: [],
	};
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
