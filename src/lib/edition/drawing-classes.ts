import { DRAWING_COLOURS } from '../site/drawing-colours.ts';

/** Classes of a shape: `fill-water` fills it, `stroke-lamp` draws its line. Without one a shape is not seen. */
export const DRAWING_CLASSES: readonly string[] = DRAWING_COLOURS.flatMap((colour) => [
	`fill-${colour}`,
	`stroke-${colour}`,
]);
