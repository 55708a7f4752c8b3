/** The drawing of a scene in the colours of the day, and its words, which a picture sets by itself. */
import { colour } from '../drawings/palette.ts';
import { drawScene } from '../scenes/draw.ts';
import { BOX, type Label, type Role } from '../scenes/drawing.ts';
import type { DrawnScene } from '../telling/scene-picture.ts';
import { words, type Area } from './drawing.ts';

/** Where a drawing stands on a picture: pixels. */
export interface Place {
	x: number;
	y: number;
	width: number;
}

/** Height of a drawing that is so wide. */
export function artHeight(width: number): number {
	return (width * BOX.height) / BOX.width;
}

/** The markup of a scene's drawing. The surface of its water goes on beside it, under whatever is drawn later. */
export function sceneArt(scene: DrawnScene, place: Place): string {
	const { ground, live } = drawScene(scene);
	const water = colour('water');
	const stroke = (width: number, color = water) => `stroke="${color}" stroke-width="${width}"`;
	const attributes: Record<Role, string> = {
		fine: stroke(2),
		line: stroke(3),
		bold: stroke(5),
		lane: stroke(2, colour('water-mid')),
		hollow: `${stroke(3)} stroke-dasharray="2 5"`,
		solid: `fill="${water}"`,
		void: `fill="${colour('sheet')}" ${stroke(2)}`,
		sheet: `fill="${colour('sheet')}" ${stroke(2)}`,
		lamp: `fill="${colour('lamp-light')}" ${stroke(3, colour('lamp'))}`,
		wick: stroke(2, colour('lamp')),
		rib: stroke(2, colour('on-lamp')),
	};
	const markup = (ground + live).replace(/class="([a-z]+)"/g, (_, role: Role) => attributes[role]);
	const { x, y, width } = place;
	const transform = `translate(${x} ${y}) scale(${width / BOX.width})`;
	return `<g transform="${transform}" fill="none" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`;
}

/** The words inside a scene's drawing, each in an area of its own. */
export function sceneLabels(scene: DrawnScene, place: Place): Area[] {
	const unit = place.width / BOX.width;
	return drawScene(scene).labels.map((label): Area => {
		const { x, width } = roomOf(label);
		return {
			x: place.x + x * unit,
			y: place.y + (label.y - 20) * unit,
			width: width * unit,
			height: 28 * unit,
			stand: 'center',
			content: (scale) => [
				words(label.text, {
					fontSize: 15 * unit * scale,
					lineHeight: 1.2,
					fontWeight: label.main ? 700 : 400,
					color: colour(label.main ? 'water' : 'ink'),
					textAlign: ({ start: 'left', middle: 'center', end: 'right' } as const)[label.anchor],
				}),
			],
		};
	});
}

/** Where a label may stand across the drawing. */
function roomOf({ x, anchor }: Label): { x: number; width: number } {
	if (anchor === 'start') return { x, width: BOX.width - x + 10 };
	return anchor === 'end' ? { x: -10, width: x + 10 } : { x: x - 24, width: 48 };
}
