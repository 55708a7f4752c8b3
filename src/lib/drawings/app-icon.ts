/** The icons of the installed app, all drawn from the one SVG that browsers show in a tab. */
import { Resvg } from '@resvg/resvg-js';
import drawing from '../../../static/favicon.svg?raw';

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

/** How much of an edge the drawing takes where a system cuts the icon: what it shows for sure is a circle of 80 %. */
const SAFE = 0.78;

/** The picture of an icon, as PNG. @throws Error when there is no icon of that name */
export function drawIcon(name: string): Uint8Array<ArrayBuffer> {
	const icon = ICONS.find((candidate) => candidate.name === name);
	if (!icon) throw new Error(`There is no icon ${name}.`);
	const png = new Resvg(drawingFor(icon), { fitTo: { mode: 'width', value: icon.size } }).render().asPng();
	return new Uint8Array(png);
}

function drawingFor({ purpose }: AppIcon): string {
	if (purpose === 'any') return drawing;
	const [, frame = '', edge = '', ground = '', art = ''] =
		/(<svg[^>]*viewBox="0 0 (\d+) \d+"[^>]*>)(<rect[^>]*>)(.*)<\/svg>/s.exec(drawing) ?? [];
	const side = Number(edge);
	// Systems cut these icons themselves: the ground reaches to the edges, or is left out.
	const filled = purpose === 'monochrome' ? '' : ground.replace(/ rx="[^"]*"/, '');
	const scale = purpose === 'touch' ? 1 : SAFE;
	const inset = (side * (1 - scale)) / 2;
	const placed = `<g transform="translate(${inset} ${inset}) scale(${scale})">${art}</g>`;
	return `${frame}${filled}${purpose === 'monochrome' ? placed.replace(/#[\da-f]{3,6}/gi, '#fff') : placed}</svg>`;
}
