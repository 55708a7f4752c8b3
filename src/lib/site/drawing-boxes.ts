/** The box that each kind of drawing is drawn in, in its own units: the motif, the icon, and what a chapter opens with. */
export const DRAWING_BOXES = {
	motif: [400, 250],
	icon: [32, 32],
	opening: [400, 120],
} as const satisfies Record<string, readonly [width: number, height: number]>;

export type DrawingKind = keyof typeof DRAWING_BOXES;
