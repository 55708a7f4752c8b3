/** The poster of a visit. */
import { aboveFoot, POSTER, WIDTH, type Composition } from '../../pictures/composition.ts';
import { colour } from '../../drawings/palette.ts';
import { words } from '../../pictures/drawing.ts';
import { gap, label, sentence, title } from '../../pictures/parts.ts';
import type { Art, Room } from '../../pictures/art-room.ts';
import type { Thing } from '../../telling/thing.ts';

/** Where the river of the year runs. */
export const RIVER: Room = { x: 60, y: 60, width: POSTER.width - 120, height: 380, size: 34 };

/** A visit: its stop on the river of the year, and its day large. */
export function posterOfVisit(
	{ title: name, label: chapter, when, detail, sentence: purpose }: Thing,
	river: Art,
): Composition {
	return {
		ground: river.ground,
		areas: [
			...river.areas,
			aboveFoot(500, (scale) => [
				label(chapter, 42 * scale),
				gap(4 * scale),
				words(when, {
					fontSize: 150 * scale,
					fontWeight: 700,
					lineHeight: 1.2,
					color: colour('water'),
					letterSpacing: -2 * scale,
				}),
				gap(28 * scale),
				title(name, 92 * scale, WIDTH),
				gap(28 * scale),
				sentence(detail, 52 * scale, WIDTH, colour('ink')),
				gap(20 * scale),
				sentence(purpose, 46 * scale, WIDTH),
			]),
		],
	};
}
