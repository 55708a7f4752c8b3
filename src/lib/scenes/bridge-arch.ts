/** A stone arch over the water. It and its reflection close a circle. */
import { path, surface, tenth } from './drawing.ts';

/**
 * The bridge with the surface of the water, from edge to edge.
 * @param x of its middle
 * @param water height of the surface
 * @param radius of the opening
 */
export function bridgeArch(x: number, water: number, radius: number): string {
	const half = x - 4;
	const crown = tenth(water - radius * 1.36);
	const foot = tenth(water - radius * 0.1);
	const knee = tenth(water - radius * 0.3);
	const [near, far] = [tenth(radius * 1.05), tenth(radius * 1.6)];
	const back = `C${x - far} ${knee} ${x - near} ${crown} ${x} ${crown}S${x + far} ${knee} ${x + half} ${foot}`;
	const opening = `V${water}H${x + radius}a${radius} ${radius} 0 0 0-${2 * radius} 0H${x - half}z`;
	return path('solid', `M${x - half} ${foot}${back}${opening}`) + path('line', surface(water));
}
