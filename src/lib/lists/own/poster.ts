/** The poster of an entry of a list of an edition's own kind. */
import { openingArt } from '../../pictures/art.ts';
import { aboveFoot, MARGIN, POSTER, WIDTH, type Composition } from '../../pictures/composition.ts';
import { colour } from '../../drawings/palette.ts';
import type { Edition } from '../../edition/edition.ts';
import { gap, sentence, titled } from '../../pictures/parts.ts';
import type { Thing } from '../../telling/thing.ts';

/** What its chapter opens with, over the water, and what is told of it. */
export function posterOfOwn(thing: Thing, edition: Edition): Composition {
	return {
		ground:
			`<rect width="${POSTER.width}" height="620" fill="${colour('water-wash')}"/>` +
			openingArt(thing, edition, { x: 140, water: 420, width: 800 }) +
			`<path d="M${MARGIN - 30} 522H${POSTER.width - MARGIN + 30}" stroke="${colour('water')}" stroke-width="4"/>`,
		areas: [
			aboveFoot(700, (scale) => [
				...titled(thing, { label: 42, gap: 12, title: 92 }, scale),
				...(thing.when ? [gap(20 * scale), sentence(thing.when, 44 * scale, WIDTH, colour('water'))] : []),
				gap(24 * scale),
				sentence(thing.sentence, 44 * scale, WIDTH, colour('ink')),
			]),
		],
	};
}
