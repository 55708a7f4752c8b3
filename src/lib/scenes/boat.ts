/** The boat of the canal, seen from the side, its deck on the water. */
import { path } from './drawing.ts';

/** The lines of a boat. @param full whether it is filled, which makes it the one to look at */
export function boat(x: number, y: number, full: boolean): string {
	const hull = `M${x - 24} ${y - 6}q24 9 48 0q-4 14-13 14h-22q-9 0-13-14z`;
	const roof = `M${x - 12} ${y - 4}v-3a12 9 0 0 1 24 0v3`;
	return path(full ? 'solid' : 'void', hull) + path(full ? 'solid' : 'fine', `${roof}${full ? 'z' : ''}`);
}
