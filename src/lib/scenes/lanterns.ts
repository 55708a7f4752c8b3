/** Lanterns on lines, one line for each tier: the weightiest tier first, and its lanterns the largest. */
import { BOX, path, times, type SceneDrawing } from './drawing.ts';
import { lanterns as lanternsAt } from './lantern.ts';

/** How large a lantern of a tier is, where its line hangs, and how far its lanterns may stand apart. */
const TIERS = [
	{ radius: 36, y: 66, pitch: 120 },
	{ radius: 24, y: 156, pitch: 120 },
	{ radius: 14, y: 234, pitch: 42 },
];

export function lanterns({ tiers }: { tiers: readonly number[] }): SceneDrawing {
	const last = TIERS.length - 1;
	const rows = tiers.map((count, tier) => {
		// What comes behind the third tier stands on its line.
		const { radius, y, pitch } = TIERS[Math.min(tier, last)] ?? { radius: 14, y: 234, pitch: 42 };
		const step = Math.min(pitch, BOX.width / count);
		return times(count, (index) => ({
			x: BOX.width / 2 + (index - (count - 1) / 2) * step,
			y: y + 6 - 10 * Math.abs((index - (count - 1) / 2) / Math.max(count, 1)),
			radius: Math.min(radius, step / 2.4),
		}));
	});
	const lines = TIERS.slice(0, tiers.length).map(({ radius, y }) => {
		const top = y - radius * 1.5;
		return `M0 ${top - 10}Q180 ${top + 22} 360 ${top - 10}`;
	});
	return {
		ground: path('fine', lines.join('')),
		live: lanternsAt(rows.flat()),
		comes: 'along',
		labels: [],
	};
}
