import { tenth } from './drawing.ts';

/** The wings of a bird in flight, about a point. @param span half of what it measures from tip to tip */
export function bird(x: number, y: number, span: number): string {
	const [half, lift] = [tenth(span / 2), tenth(span * 0.75)];
	return `M${tenth(x - span)} ${tenth(y - span * 0.2)}q${half}-${lift} ${tenth(span)} ${tenth(span * 0.2)}q${half}-${tenth(lift + span * 0.2)} ${tenth(span)}-${tenth(span * 0.2)}`;
}
