/** Sets the words of a drawing and turns it into an SVG or a PNG. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import satori, { type SatoriOptions } from 'satori';
import { box, type Area, type Drawing, type Element } from './drawing.ts';

/** The name by which drawings call the font. */
export const FONT = 'Noto Sans SC';

/** Weights of the font that pictures use, with their files in its package (SIL Open Font License 1.1). */
export const FONT_FILES = [
	{ weight: 400, file: '400Regular/NotoSansSC_400Regular.ttf' },
	{ weight: 700, file: '700Bold/NotoSansSC_700Bold.ttf' },
] as const;

/** Type gets smaller by this much at a time until its words fit. */
const STEP = 0.94;

/** The least of its scale: smaller, and nobody could read it on a phone. */
const LEAST_SCALE = 0.45;

/** Rounding of the layout, in pixels. */
const TOLERANCE = 1;

/** Thrown when words do not fit their picture, or the font lacks one of their characters. */
export class PictureError extends Error {
	override readonly name = 'PictureError';
}

/** What a drawing became. */
export interface Painted {
	/** The picture as SVG. */
	readonly svg: string;
	/** The scale that the type of each area was set at. */
	readonly scales: readonly number[];
}

/** Where a font file is, absolute. */
export function fontFile(file: string): string {
	return resolve('node_modules/@expo-google-fonts/noto-sans-sc', file);
}

/**
 * Sets a drawing, each area as large as its words allow. Each is set by itself: one that is too full costs the others nothing.
 * @param outlines whether letters become shapes, so that the picture needs no font; else they stay text
 * @throws PictureError when words do not fit at the least scale, or a character has no glyph
 */
export async function paint(drawing: Drawing, outlines = true): Promise<Painted> {
	const { width, height, ground, areas } = drawing;
	const scales: number[] = [];
	let inner = '';
	for (const [index, area] of areas.entries()) {
		const { svg, scale } = await paintArea(drawing, area, outlines);
		// What clips and masks are called is told apart, since all areas come into one picture.
		inner += svg.replace(/^<svg[^>]*>|<\/svg>$/g, '').replaceAll('satori_', `area-${index}-`);
		scales.push(scale);
	}
	const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
	return { svg: `${head}${ground}${inner}</svg>`, scales };
}

/** Sets one area at the largest scale at which its words fit. */
async function paintArea(
	drawing: Drawing,
	area: Area,
	outlines: boolean,
): Promise<{ svg: string; scale: number }> {
	for (let scale = 1; scale >= LEAST_SCALE; scale *= STEP) {
		const { svg, isFull } = await set(drawing, area, scale, outlines);
		if (!isFull) return { svg, scale };
	}
	throw new PictureError(`Words do not fit their picture: ${wordsOf(area.content(1))}`);
}

/** Colours of a picture: its few, and as much of what lies between them along edges as the eye asks for. It is a third as heavy as with all. */
const COLOURS = { palette: true, quality: 60, dither: 0, effort: 1 } as const;

/** An SVG without text as a PNG, a pixel for each of its own. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await sharp(Buffer.from(svg)).removeAlpha().png(COLOURS).toBuffer());
}

/** Sets an area at a scale; tells whether it is too full. */
async function set(
	{ width, height }: Drawing,
	area: Area,
	scale: number,
	outlines: boolean,
): Promise<{ svg: string; isFull: boolean }> {
	let isFull = false;
	const root = box({ width, height, fontFamily: FONT }, [areaElement(area, scale)]);
	const svg = await satori(root as unknown as Parameters<typeof satori>[0], {
		width,
		height,
		fonts: fonts(),
		embedFont: outlines,
		// Asked for when no font has a character.
		loadAdditionalAsset: (_, missing) =>
			Promise.reject(new PictureError(`The font has no glyph for “${missing}”.`)),
		onNodeDetected: ({ key, left, top, width: nodeWidth, height: nodeHeight }) => {
			if (!String(key).startsWith(PART)) return;
			const fits =
				left >= area.x - TOLERANCE &&
				top >= area.y - TOLERANCE &&
				left + nodeWidth <= area.x + area.width + TOLERANCE &&
				top + nodeHeight <= area.y + area.height + TOLERANCE;
			if (!fits) isFull = true;
		},
	});
	return { svg, isFull };
}

/** Begins the key of whatever is laid out in an area. */
const PART = 'part-';

/** An area with its content, every part of which is known by a key when it is laid out. */
function areaElement({ x, y, width, height, stand = 'start', content }: Area, scale: number) {
	const parts = content(scale).map((part, place) => keyed(part, `${PART}${place}`));
	const justifyContent = stand === 'center' ? 'center' : `flex-${stand}`;
	return box({ position: 'absolute', left: x, top: y, width, height, justifyContent }, parts);
}

function keyed(element: Element, key: string): Element {
	const { style, children } = element.props;
	const below =
		typeof children === 'object' ? children.map((child, place) => keyed(child, `${key}-${place}`)) : children;
	return { ...element, key, props: { style: { flexShrink: 0, ...style }, children: below } };
}

function wordsOf(elements: readonly Element[]): string {
	return elements
		.map(({ props: { children } }) => (typeof children === 'object' ? wordsOf(children) : (children ?? '')))
		.join(' ');
}

let loaded: SatoriOptions['fonts'] | undefined;

function fonts(): SatoriOptions['fonts'] {
	loaded ??= FONT_FILES.map(({ weight, file }) => ({
		name: FONT,
		weight,
		data: readFileSync(fontFile(file)),
	}));
	return loaded;
}
