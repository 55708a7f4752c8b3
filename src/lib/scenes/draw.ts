/** The drawing of a scene: one function for each kind of picture. */
import type { DrawnScene } from '../telling/scene-picture.ts';
import { arch } from './arch.ts';
import { bridge } from './bridge.ts';
import type { SceneDrawing } from './drawing.ts';
import { drops } from './drops.ts';
import { flock } from './flock.ts';
import { hours } from './hours.ts';
import { lamps } from './lamps.ts';
import { lanterns } from './lanterns.ts';
import { months } from './months.ts';
import { place } from './place.ts';
import { plain } from './plain.ts';
import { ripples } from './ripples.ts';
import { ruler } from './ruler.ts';
import { ticks } from './ticks.ts';

/** What draws each kind of picture from its numbers. */
type Drawers = {
	[Kind in DrawnScene['kind']]: (numbers: Extract<DrawnScene, { kind: Kind }>) => SceneDrawing;
};

const DRAWERS: Drawers = {
	arch,
	bridge,
	drops,
	flock,
	hours,
	lamps,
	lanterns,
	months,
	place,
	plain,
	ripples,
	ruler,
	ticks,
};

/** Draws the picture of a scene. */
export function drawScene(scene: DrawnScene): SceneDrawing {
	// Each kind is drawn by its own: the table says so, which the compiler cannot follow through a union.
	return (DRAWERS[scene.kind] as (numbers: DrawnScene) => SceneDrawing)(scene);
}
