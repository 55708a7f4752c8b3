/** People as pictures show them: a row of hats for each kind of them, as many as there are. */
import { colour } from '../drawings/palette.ts';
import type { ArtItem } from '../telling/thing-art.ts';
import { words, type Area } from './drawing.ts';
import type { Art, Room } from './art-room.ts';

/** Of a hat: how far apart they stand, how high a row of them is, in units of its drawing. */
const [PITCH, HEIGHT, PER_ROW] = [34, 38, 8];

/** How much of the height of an entry its hats take; the rest is for its words. */
const SHARE = 0.55;

/** One entry below the other, each with its hats over its words. */
export function hats(items: readonly ArtItem[], { x, y, width, height, size }: Room): Art {
	const each = height / items.length;
	const rows = items.map(({ count }, index) => {
		const [columns, lines] = [Math.min(count, PER_ROW), Math.ceil(count / PER_ROW)];
		const unit = Math.min((width * 0.8) / (columns * PITCH), (each * SHARE) / (lines * HEIGHT), 5);
		const left = x + (width - columns * PITCH * unit) / 2;
		const top = y + index * each + each * SHARE - lines * HEIGHT * unit;
		return `<g transform="translate(${left} ${top}) scale(${unit})">${hatsOf(count)}</g>`;
	});
	const areas = items.map(({ label, text }, index): Area => ({
		x,
		y: y + index * each + each * SHARE,
		width,
		height: each * (1 - SHARE),
		stand: 'center',
		content: (scale) => [
			...(label === '' ? [] : [words(label, centred(size * scale, 700))]),
			...(text === '' ? [] : [words(text, centred(size * scale, 400))]),
		],
	}));
	return { ground: rows.join(''), areas };
}

function centred(fontSize: number, fontWeight: number) {
	return { fontSize, fontWeight, lineHeight: 1.4, textAlign: 'center', color: colour('ink') } as const;
}

/** Hats over shoulders, in rows. */
function hatsOf(count: number): string {
	const at = (shape: string) =>
		Array.from({ length: count }, (_, index) => {
			const [column, line] = [index % PER_ROW, Math.floor(index / PER_ROW)];
			return `M${column * PITCH + 3} ${line * HEIGHT + 14}${shape}`;
		}).join('');
	const water = colour('water');
	return (
		`<path fill="${water}" d="${at('m3 0a9 9 0 0 1 18 0z')}"/>` +
		`<path fill="none" stroke="${water}" stroke-width="3" stroke-linecap="round" d="${at('h27')}${at('m1 16v-2q0-7 11-7t11 7v2')}"/>`
	);
}
