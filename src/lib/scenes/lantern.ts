import { path, tenth } from './drawing.ts';

/** Lanterns about their middles. @param radius of each */
export function lanterns(places: readonly { x: number; y: number; radius: number }[]): string {
	return places
		.map(({ x, y, radius }) => `<g transform="translate(${tenth(x)} ${tenth(y)})">${lantern(radius)}</g>`)
		.join('');
}

/** A body of lamp-light with its ribs, and the string, the caps and the tassel. */
function lantern(r: number): string {
	const [wide, high, cap] = [tenth(r * 1.1), tenth(r * 0.9), tenth(r * 0.5)];
	const [rib, top, bow] = [tenth(r * 0.4), tenth(r * 0.75), tenth(r * 0.5)];
	return (
		path('lamp', `M-${wide} 0a${wide} ${high} 0 1 1 ${2 * wide} 0a${wide} ${high} 0 1 1-${2 * wide} 0`) +
		path('rib', `M-${rib}-${top}q-${bow} ${top} 0 ${2 * top}M${rib}-${top}q${bow} ${top} 0 ${2 * top}`) +
		path(
			'wick',
			`M0-${tenth(r * 1.5)}V-${high}M-${cap}-${high}h${r}M-${cap} ${high}h${r}M0 ${high}V${tenth(r * 1.6)}`,
		)
	);
}
