/** Parts that several kinds of pictures share. */
import { DEFAULT_MOTIF } from '../drawings/defaults.ts';
import { medal } from '../drawings/medal.ts';
import { painted, PEN } from '../drawings/painted.ts';
import { drawQr } from '../drawings/qr.ts';
import { box, placed, row, words, type Element, type Style } from './drawing.ts';
import { WIDTH } from './composition.ts';
import { titleLines, widthOf } from './lines.ts';
import { colour } from '../drawings/palette.ts';
import type { Edition } from '../edition/edition.ts';
import { DRAWING_BOXES } from '../site/drawing-boxes.ts';
import type { Thing, ThingFigure } from '../telling/thing.ts';

const MOTIF_BOX: [number, number] = [...DRAWING_BOXES.motif];
const MEDAL_BOX: [number, number] = [64, 64];

/** The motif of an edition, or the plain one, in the colours of the day. */
export function motif(
	{ drawings }: Pick<Edition, 'drawings'>,
	place: { x: number; y: number; width: number },
): string {
	const drawing = painted(drawings.get('motif') ?? DEFAULT_MOTIF);
	return placed(`<g ${PEN}>${drawing}</g>`, { ...place, box: MOTIF_BOX });
}

/** The medal of a tier. */
export function medalOf(rank: number, place: { x: number; y: number; width: number }): string {
	const first = rank === 1;
	const drawing = medal(rank)
		.replace('class="face"', first ? `fill="${colour('lamp-light')}"` : '')
		.replace('class="relief"', first ? `stroke="${colour('on-lamp')}"` : '');
	const lines = `fill="none" stroke="${colour('lamp')}" stroke-width="1.5" stroke-linecap="round"`;
	return placed(`<g ${lines}>${drawing}</g>`, { ...place, box: MEDAL_BOX });
}

/** Rings that run out over water from a point. */
export function rings(x: number, y: number, radii: readonly number[], stroke = colour('water-wash')): string {
	const circles = radii.map((radius) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join('');
	return `<g fill="none" stroke="${stroke}" stroke-width="6">${circles}</g>`;
}

/** A filled box with the cut corners of the site's own. */
export function sheet(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	fill: string,
	radius = 64,
): string {
	const small = radius / 8;
	const path = [
		`M${x + small} ${y}H${x + width - radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}`,
		`V${y + height - small}a${small} ${small} 0 0 1-${small} ${small}`,
		`H${x + radius}a${radius} ${radius} 0 0 1-${radius}-${radius}V${y + small}a${small} ${small} 0 0 1 ${small}-${small}z`,
	].join('');
	return `<path d="${path}" fill="${fill}"/>`;
}

/**
 * A QR code with its quiet zone, black on white: it can be read when a quarter of it is stained.
 * @param overlap of its rows, in modules: on paper, no hairline may stand between them
 */
export function qr(text: string, place: { x: number; y: number; width: number }, overlap = 0): string {
	const { path, viewBox } = drawQr(text, 'Q');
	const { x, y, width } = place;
	const [left, top, side] = viewBox.split(' ');
	const thickness = overlap > 0 ? ` stroke-width="${1 + overlap}"` : '';
	return (
		`<svg x="${x}" y="${y}" width="${width}" height="${width}" viewBox="${viewBox}" shape-rendering="crispEdges">` +
		`<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="#fff"/><path d="${path}" stroke="#000"${thickness}/></svg>`
	);
}

/** A QR code as large as its place allows with modules of whole pixels, which chats that shrink pictures spoil least. */
export function sharpQr(text: string, place: { x: number; y: number; width: number }): string {
	const side = Number(drawQr(text, 'Q').viewBox.split(' ')[2]);
	const width = Math.floor(place.width / side) * side;
	const inset = Math.floor((place.width - width) / 2);
	return qr(text, { x: place.x + inset, y: place.y + inset, width });
}

/** A figure in one line of a width: its number smaller where it would leave no room for the unit beside it. Pixels. */
export function fittingFigure(figure: ThingFigure, size: number, width: number): Element {
	const { before, number, unit } = figure;
	// A digit is some 0.58 of the size wide; what stands beside is set at 0.36 of it.
	const wide = number.length * 0.58 + (widthOf(before + unit) + 0.9) * 0.36;
	return figureRow(figure, Math.min(size, width / wide));
}

/** A figure, its number large and its unit beside it. @param size of the number, in pixels */
function figureRow({ before, number, unit }: ThingFigure, size: number, color = colour('water')): Element {
	const small = { fontSize: size * 0.36, color, marginRight: size * 0.06 };
	return row({ lineHeight: 1.1, color }, [
		before.trim() !== '' && words(before.trim(), small),
		words(number, { fontSize: size, fontWeight: 700, color, letterSpacing: -size * 0.02 }),
		unit.trim() !== '' && words(unit.trim(), { ...small, marginLeft: size * 0.08 }),
	]);
}

/**
 * A title, in lines of like length that end where a word ends.
 * @param width of its area, in pixels
 */
export function title(
	text: string,
	size: number,
	width: number,
	color = colour('ink'),
	isCentred = false,
	fontWeight = 700,
): Element {
	const style = { fontSize: size, fontWeight, lineHeight: 1.25, color, ...(isCentred && CENTRED) } as const;
	// Satori knows where English words end, and nothing of Chinese ones.
	if (!HAN.test(text)) return words(text, { ...style, textWrap: 'balance', wordBreak: 'break-word' });
	return lines(text, width, style);
}

const CENTRED = { textAlign: 'center' } as const;
const HAN = /\p{Script=Han}/u;

/** Words in lines that end where a word ends. @param width of their area, in pixels */
export function inLines(text: string, width: number, style: Style & { readonly fontSize: number }): Element {
	return HAN.test(text) ? lines(text, width, style) : words(text, { ...style, wordBreak: 'break-word' });
}

function lines(text: string, width: number, style: Style & { readonly fontSize: number }): Element {
	return box(
		{},
		titleLines(text, width / style.fontSize).map((line) =>
			words(line, { ...style, wordBreak: 'break-word' }),
		),
	);
}

/** An address, in lines that end before a slash. */
export function address(text: string, size: number): Element {
	const parts = text.split(/(?=\/)/);
	return row(
		{},
		parts.map((part) => words(part, { fontSize: size, lineHeight: 1.4, color: colour('ink-soft') })),
	);
}

/** Running words of a picture. @param width of their area, in pixels */
export function sentence(text: string, size: number, width: number, color = colour('ink-soft')): Element {
	return inLines(text, width, { fontSize: size, lineHeight: 1.5, color });
}

/** A small line over a title: what the picture's thing is part of. */
export function label(text: string, size: number, color = colour('water')): Element {
	return words(text, { fontSize: size, fontWeight: 700, lineHeight: 1.4, color, letterSpacing: size * 0.04 });
}

/** How a poster begins to tell: what the thing is part of, and below it its title. Sizes are pixels at a scale of 1. */
export function titled(
	thing: Pick<Thing, 'label' | 'title'>,
	size: { label: number; gap: number; title: number },
	scale: number,
): Element[] {
	return [
		label(thing.label, size.label * scale),
		gap(size.gap * scale),
		title(thing.title, size.title * scale, WIDTH),
	];
}

/** A blank between two parts of an area, in pixels. */
export function gap(height: number): Element {
	return words('', { height });
}
