import { path, tenth } from './drawing.ts';

/** Lanterns about their middles: bodies of lamp-light with a rib, and caps, strings and tassels. @param radius of each */
export function lanterns(places: readonly { x: number; y: number; radius: number }[]): string {
	const bodies = places.map(({ x, y, radius: r }) => {
		const [wide, high] = [tenth(r * 1.1), tenth(r * 0.9)];
		return `M${tenth(x - r * 1.1)} ${tenth(y)}a${wide} ${high} 0 1 1 ${tenth(r * 2.2)} 0a${wide} ${high} 0 1 1-${tenth(r * 2.2)} 0`;
	});
	const ribs = places.map(
		({ x, y, radius: r }) =>
			`M${tenth(x)} ${tenth(y - r * 1.5)}V${tenth(y + r * 1.6)}M${tenth(x - r * 0.5)} ${tenth(y - r * 0.9)}h${tenth(r)}M${tenth(x - r * 0.5)} ${tenth(y + r * 0.9)}h${tenth(r)}`,
	);
	return path('lamp', bodies.join('')) + path('wick', ribs.join(''));
}
