/** What a card or a poster shows beside its words: the thing's own picture, else what its chapter opens with. */
import { colour } from '../drawings/palette.ts';
import { DEFAULT_OPENING } from '../drawings/defaults.ts';
import { painted, PEN } from '../drawings/painted.ts';
import type { Edition } from '../edition/edition.ts';
import { DRAWING_BOXES } from '../site/drawing-boxes.ts';
import type { Thing } from '../telling/thing.ts';
import type { ThingArt } from '../telling/thing-art.ts';
import { placed } from './drawing.ts';
import { marksArt } from './marks-art.ts';
import type { Art, Room } from './art-room.ts';
import { shapeArt } from './shape-art.ts';

/** Of the height of a chapter's drawing, where its water lies in every one of ours. */
const WATER_LINE = 94 / DRAWING_BOXES.opening[1];

/** The drawing that the chapter of a thing opens with, as SVG markup. @param place its left end, its water line, its width: pixels */
export function openingArt(
	{ chapter }: Pick<Thing, 'chapter'>,
	{ drawings }: Pick<Edition, 'drawings'>,
	{ x, water, width }: { x: number; water: number; width: number },
): string {
	const drawing = painted(drawings.get(chapter ?? '') ?? DEFAULT_OPENING);
	const box: [number, number] = [...DRAWING_BOXES.opening];
	const height = (width * box[1]) / box[0];
	return placed(`<g ${PEN}>${drawing}</g>`, { x, y: water - height * WATER_LINE, width, box });
}

/** A shape or the marks of a chart in their room; `null` of what is neither, or has too many words for it. */
export function setArt(art: ThingArt | null, room: Room): Art | null {
	if (art === null || art.type === 'scene') return null;
	return art.type === 'shape' ? shapeArt(art.shape, art.items, room) : marksArt(art.type, art.marks, room);
}

/** A field of one colour. */
export function field(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	role: 'paper' | 'water-wash',
): string {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour(role)}"/>`;
}
