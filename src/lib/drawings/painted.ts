/** Colours drawings where no page gives them any: in pictures and in icons. */
import { colour, isRole } from './palette.ts';

const CLASSES = /class="([^"]*)"/g;

/** A drawing in the colours of the day: `class="stroke-water"` becomes `stroke="#0b5a61"`. */
export function painted(drawing: string): string {
	return drawing.replace(CLASSES, (_, classes: string) =>
		classes
			.split(' ')
			.flatMap((name) => {
				const [, property, role = ''] = /^(fill|stroke)-(.+)$/.exec(name) ?? [];
				return property && isRole(role) ? [`${property}="${colour(role)}"`] : [];
			})
			.join(' '),
	);
}

/** What drawings are drawn with: lines with round ends, and nothing filled that is not said to be. */
export const PEN = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
