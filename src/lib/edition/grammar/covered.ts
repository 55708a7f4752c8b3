/** Looking up whether a place of a text lies in something found. */
import type { Span } from './reading.ts';

/** Tells of an offset whether it lies in one of these places, which do not overlap. */
export function coveredBy(places: readonly Pick<Span, 'start' | 'end'>[]): (offset: number) => boolean {
	const sorted = [...places].sort((a, b) => a.start - b.start);
	return (offset) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sorted[middle]?.end ?? Infinity) <= offset) low = middle + 1;
			else high = middle;
		}
		const place = sorted[low];
		return place !== undefined && place.start <= offset;
	};
}
