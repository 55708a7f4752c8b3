/** The bridge with a whole year hung on it: rings under its arch, ripples on the water, lanterns over it. */
import { bridgeArch } from './bridge-arch.ts';
import { BOX, circle, path, tenth, times, type SceneDrawing } from './drawing.ts';
import { lanterns as lanternsAt } from './lantern.ts';

const [X, WATER, RADIUS] = [BOX.width / 2, 176, 58];

/** Radii of the lanterns by tier; those of further tiers are as small as the last. */
const SIZES = [17, 13, 9];

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

/** Lanterns on the line over the bridge, the largest in its middle. */
function hung(tiers: readonly number[]): { x: number; y: number; radius: number }[] {
	const sizes = tiers.flatMap((count, tier) => times(count, () => SIZES[Math.min(tier, SIZES.length - 1)] ?? 9));
	const pitch = Math.min(34, (BOX.width - 16) / Math.max(sizes.length, 1));
	return sizes.map((radius, index) => {
		const side = index % 2 === 0 ? 1 : -1;
		const away = side * Math.ceil(index / 2) * pitch * (sizes.length > 6 ? 0.96 : 1);
		const x = X + away + (sizes.length % 2 === 0 ? pitch / 2 : 0);
		const line = 28 + 38 * 2 * (x / 360) * (1 - x / 360);
		return { x, y: tenth(line + radius * 1.5), radius };
	});
}
