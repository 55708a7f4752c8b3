/** Quantities as pictures show them: bars from zero, a dot for each thing counted, lakes filled to a share. */
import { colour } from '../drawings/palette.ts';
import type { ArtMark, ThingArt } from '../telling/thing-art.ts';
import { box, words, type Element } from './drawing.ts';
import { widthOf } from './lines.ts';
import type { Art, Room } from './art-room.ts';

type Look = Extract<ThingArt, { marks: unknown }>['type'];

/** The least type that can be read, against that of the room. */
const READABLE = 0.55;

/** How much of the height of a row its words take; the rest is for what is drawn. */
const WORDS = 0.46;

/** One row for each quantity: its name and number, and below them what is drawn of it; `null` where their words are too long. */
export function marksArt(look: Look, marks: readonly ArtMark[], room: Room): Art | null {
	const { x, y, width, height } = room;
	// Name and number share a line.
	const longest = Math.max(...marks.map(({ label, text }) => widthOf(label + text) + 1.5));
	const size = Math.min(room.size, width / longest);
	if (size < room.size * READABLE) return null;
	const each = Math.min(height / marks.length, size * 3.6);
	const top = y + (height - each * marks.length) / 2;
	const most = look === 'lakes' ? 100 : Math.max(...marks.map(({ value }) => value), 1);
	const ground = marks.map((mark, index) => {
		const place = { x, y: top + index * each + each * WORDS, width, height: each * (1 - WORDS) * 0.7 };
		return look === 'dots' ? dots(mark, place, most) : bar(mark, place, mark.value / most, look);
	});
	return {
		ground: ground.join(''),
		areas: [
			{
				x,
				y: top,
				width,
				height: each * marks.length,
				content: (scale) => marks.map((mark) => line(mark, each, size * scale)),
			},
		],
	};
}

/** The words of a row, on the line over what is drawn. */
function line({ label, text, tone }: ArtMark, height: number, size: number): Element {
	const style = { fontSize: size, lineHeight: 1.3, color: colour(tone === 'main' ? 'water' : 'ink') };
	const fontWeight = tone === 'main' ? 700 : 400;
	return box({ height, justifyContent: 'flex-start' }, [
		box(
			{
				flexDirection: 'row',
				justifyContent: 'space-between',
				alignItems: 'flex-end',
				height: height * WORDS,
				paddingBottom: size * 0.2,
			},
			[words(label, { ...style, fontWeight }), words(text, { ...style, fontWeight: 700 })],
		),
	]);
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function paintOf({ tone }: ArtMark): string {
	if (tone === 'open') return `fill="none" stroke="${colour('water')}" stroke-width="4"`;
	return `fill="${colour(tone === 'main' ? 'water' : 'water-mid')}"`;
}

/** A bar, and for a share the whole that it is of. */
function bar(mark: ArtMark, { x, y, width, height }: Place, share: number, look: Look): string {
	const long = Math.max(width * Math.min(Math.max(share, 0), 1), 4);
	const whole = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${colour('sheet')}" stroke="${colour('water')}" stroke-width="4"/>`;
	return `${look === 'lakes' ? whole : ''}<rect x="${x}" y="${y}" width="${long}" height="${height}" rx="6" ${paintOf(mark)}/>`;
}

/** Dots in one row, all rows at the pitch that the longest needs. */
function dots(mark: ArtMark, { x, y, width, height }: Place, most: number): string {
	const pitch = Math.min(width / most, height);
	const radius = pitch * 0.4;
	const all = Array.from(
		{ length: mark.value },
		(_, index) => `<circle cx="${x + pitch * (index + 0.5)}" cy="${y + height / 2}" r="${radius}"/>`,
	);
	return `<g ${paintOf(mark)}>${all.join('')}</g>`;
}
