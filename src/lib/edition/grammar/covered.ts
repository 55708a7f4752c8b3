/** Places of a text that something found covers: looking one up, and joining those that overlap. */
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

/** Places in the order of the text, those that overlap as one with what else the first of them says. */
export function joined<Place extends Pick<Span, 'start' | 'end'>>(places: readonly Place[]): Place[] {
	const apart: Place[] = [];
	for (const place of [...places].sort((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last && place.start < last.end)
			apart[apart.length - 1] = { ...last, end: Math.max(last.end, place.end) };
		else apart.push(place);
	}
	return apart;
}
