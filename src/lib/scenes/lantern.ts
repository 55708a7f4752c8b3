import { path, tenth } from './drawing.ts';

/** Lanterns about their middles: bodies of lamp-light with a rib, and caps, strings and tassels. @param radius of each */
export function lanterns(places: readonly { x: number; y: number; radius: number }[]): string {
	const bodies = places.map(({ x, y, radius: r }) => {
		const [wide, high] = [tenth(r * 1.1), tenth(r * 0.9)];
		return `M${tenth(x - r * 1.1)} ${tenth(y)}a${wide} ${high} 0 1 1 ${tenth(r * 2.2)} 0a${wide} ${high} 0 1 1-${tenth(r * 2.2)} 0`;
	});
	const ribs = places.map(({ x, y, radius: r }) => {
		const [out, top, high] = [tenth(r * 0.5), tenth(y - r * 0.75), tenth(r * 1.5)];
		const bow = (side: 1 | -1) =>
			`M${tenth(x + side * r * 0.4)} ${top}q${side * out} ${tenth(high / 2)} 0 ${high}`;
		return bow(-1) + bow(1);
	});
	const strings = places.map(({ x, y, radius: r }) => {
		const [left, wide] = [tenth(x - r * 0.5), tenth(r)];
		const above = `M${tenth(x)} ${tenth(y - r * 1.5)}v${tenth(r * 0.6)}M${left} ${tenth(y - r * 0.9)}h${wide}`;
		return `${above}M${left} ${tenth(y + r * 0.9)}h${wide}M${tenth(x)} ${tenth(y + r * 0.9)}v${tenth(r * 0.7)}`;
	});
	return path('lamp', bodies.join('')) + path('rib', ribs.join('')) + path('wick', strings.join(''));
}
