/** What every poster is composed of: its size, its margins, and areas across it. */
import type { Area, Element } from './drawing.ts';

/** Pixels: a phone's screen, as chats and feeds show it whole. */
export const POSTER = { width: 1080, height: 1920 };

/** Beside the words, and the width that is left for them. */
export const MARGIN = 88;
export const WIDTH = POSTER.width - 2 * MARGIN;

/** Where the foot begins, which holds the code and is the same on every poster. */
export const FOOT_TOP = 1404;

/** What a poster shows above its foot: a ground that is drawn, as SVG markup, and words on it. */
export interface Composition {
	ground: string;
	areas: Area[];
}

/** An area across the picture. */
export function area(
	y: number,
	bottom: number,
	content: Area['content'],
	stand: Area['stand'] = 'start',
): Area {
	return { x: MARGIN, y, width: WIDTH, height: bottom - y, stand, content };
}

/** An area from a height down to the foot, whose words stand in its middle. */
export function aboveFoot(y: number, content: Area['content']): Area {
	return area(y, FOOT_TOP - 40, content, 'center');
}

/** Centres every line of some words. */
export function centred(elements: readonly Element[]): Element[] {
	return elements.map((element) => ({
		...element,
		props: {
			...element.props,
			style: { ...element.props.style, textAlign: 'center', justifyContent: 'center', alignSelf: 'stretch' },
		},
	}));
}
