/** The icon of the newest edition as browsers show it in a tab, and the icons of the installed app that are drawn from it. */
import sharp from 'sharp';
import { DRAWING_BOXES } from '../site/drawing-boxes.ts';
import { DEFAULT_ICON } from './defaults.ts';
import { painted, PEN } from './painted.ts';

/** An icon of the app. Each is a square PNG. */
export interface AppIcon {
	readonly name: string;
	/** Pixels along an edge. */
	readonly size: number;
	/** As the manifest calls it; `touch` is what iOS takes, without a manifest. */
	readonly purpose: 'any' | 'maskable' | 'monochrome' | 'touch';
}

export const ICONS: readonly AppIcon[] = [
	{ name: 'icon-192', size: 192, purpose: 'any' },
	{ name: 'icon-512', size: 512, purpose: 'any' },
	{ name: 'maskable-512', size: 512, purpose: 'maskable' },
	{ name: 'monochrome-512', size: 512, purpose: 'monochrome' },
	{ name: 'touch-180', size: 180, purpose: 'touch' },
];

const [SIDE] = DRAWING_BOXES.icon;

/** An icon has few colours, and what lies between them along edges. It is half as heavy as with all, and every reader saves it. */
const COLOURS = { palette: true, colours: 64, dither: 0, effort: 10 } as const;

/** How much of an edge the drawing takes where a system cuts the icon: what it shows for sure is a circle of 80 %. */
const SAFE = 0.78;

/** The ground of an icon: a `<rect>` that comes first. */
const GROUND = /^\s*<rect[^>]*\/>/;

/** The icon as one SVG file. @param drawing the edition's own; the plain one where it has none */
export function iconFile(drawing: string | null): string {
	return framed(painted(drawing ?? DEFAULT_ICON));
}

/**
 * The picture of an icon, as PNG.
 * @param drawing the edition's own; the plain one where it has none
 * @throws Error when there is no icon of that name
 */
export async function drawIcon(name: string, drawing: string | null): Promise<Uint8Array<ArrayBuffer>> {
	const icon = ICONS.find((candidate) => candidate.name === name);
	if (!icon) throw new Error(`There is no icon ${name}.`);
	const svg = drawingFor(icon, painted(drawing ?? DEFAULT_ICON));
	const sized = svg.replace('<svg ', `<svg width="${icon.size}" height="${icon.size}" `);
	return new Uint8Array(await sharp(Buffer.from(sized)).png(COLOURS).toBuffer());
}

function drawingFor({ purpose }: AppIcon, drawing: string): string {
	if (purpose === 'any') return framed(drawing);
	const [ground = ''] = GROUND.exec(drawing) ?? [];
	const art = drawing.slice(ground.length);
	// Systems cut these icons themselves: the ground reaches to the edges, or is left out.
	const filled = purpose === 'monochrome' ? '' : ground.replace(/ r[xy]="[^"]*"/g, '');
	const scale = purpose === 'touch' ? 1 : SAFE;
	const inset = (SIDE * (1 - scale)) / 2;
	const placed = `<g transform="translate(${inset} ${inset}) scale(${scale})">${art}</g>`;
	return framed(filled + (purpose === 'monochrome' ? placed.replace(/#[\da-f]{3,6}/gi, '#fff') : placed));
}

function framed(inside: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><g ${PEN}>${inside}</g></svg>`;
}
