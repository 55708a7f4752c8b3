/** Boats on a ruler, each in a lane of its own at its score. The ruler begins where it has to, and says where. */
import type { DrawnScore } from '../telling/scene-picture.ts';
import { boat } from './boat.ts';
import { BOX, path, surface, tenth, times, type Label, type SceneDrawing } from './drawing.ts';

/** What the ruler is divided by; it begins and ends at a multiple. */
const STEP = 5;

const [LEFT, RIGHT] = [30, BOX.width - 30];

/** Where the ruler lies, and the room for the lanes above it. */
const [RULER, LANES] = [244, 232];

export function ruler({ scores }: { scores: readonly DrawnScore[] }): SceneDrawing {
	const values = scores.map(({ value }) => value);
	const from = Math.floor(Math.min(...values) / STEP) * STEP;
	const to = Math.max(Math.ceil(Math.max(...values) / STEP) * STEP, from + STEP);
	const at = (value: number) => tenth(LEFT + ((value - from) / (to - from)) * (RIGHT - LEFT));
	const pitch = Math.min(LANES / scores.length, 58);
	const lane = (index: number) => tenth(RULER - 12 - pitch * (scores.length - 1 - index) - 6);
	const units = times(to - from + 1, (index) => from + index);
	const main = scores.findIndex((score) => score.main);
	const drop = scores[main];
	return {
		ground:
			path('lane', scores.map((_, index) => surface(lane(index) + 9)).join('')) +
			path('line', surface(RULER)) +
			path('fine', units.map((value) => `M${at(value)} ${RULER}v${value % STEP === 0 ? 12 : 6}`).join('')) +
			(drop ? path('line', `M${at(drop.value)} ${RULER - 8}v20`) : ''),
		live: scores.map(({ value, main: full }, index) => boat(at(value), lane(index), full)).join(''),
		comes: 'along',
		labels: [
			...scores.flatMap((score, index) => labelsOf(score, at(score.value), lane(index))),
			...units
				.filter((value) => value % STEP === 0)
				.map((value): Label => ({
					x: at(value),
					y: RULER + 30,
					text: String(value),
					anchor: 'middle',
					main: false,
				})),
		],
	};
}

/** The name of a score behind its boat, and before it where there is no room; its number above it. */
function labelsOf({ label, text, main }: DrawnScore, x: number, y: number): Label[] {
	const behind = x < BOX.width / 2;
	const place = { x: behind ? x + 32 : x - 32, anchor: behind ? 'start' : 'end', main } as const;
	return [{ ...place, y: y + 4, text: `${label} ${text}` }];
}
