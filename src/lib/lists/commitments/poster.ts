/** The poster of a commitment. */
import { aboveFoot, centred, WIDTH, type Composition } from '../../pictures/composition.ts';
import { colour } from '../../drawings/palette.ts';
import { gap, sentence, title, titled } from '../../pictures/parts.ts';
import type { Thing } from '../../telling/thing.ts';

/** A commitment: an arch that stands where the report names a year, and is only dotted where it names none. */
export function posterOfCommitment(thing: Thing, year: number | null): Composition {
	const dated = year !== null;
	const arch = `<path d="M190 640V470a350 350 0 0 1 700 0V640" fill="${dated ? colour('water-wash') : 'none'}" stroke="${colour(dated ? 'water' : 'water-mid')}" stroke-width="14" stroke-linecap="round"${dated ? '' : ' stroke-dasharray="2 34"'}/>`;
	const shore = `<path d="M80 640H1000M240 690a300 90 0 0 0 600 0M330 690a210 54 0 0 0 420 0" fill="none" stroke="${colour('water-mid')}" stroke-width="5" stroke-linecap="round"/>`;
	return {
		ground: arch + shore,
		areas: [
			{
				x: 250,
				y: 300,
				width: 580,
				height: 320,
				stand: 'center',
				content: (scale) =>
					centred([
						title(dated ? String(year) : thing.when, (dated ? 190 : 84) * scale, 580, colour('water')),
					]),
			},
			aboveFoot(840, (scale) => [
				...titled(thing, { label: 42, gap: 12, title: 88 }, scale),
				gap(24 * scale),
				sentence(thing.sentence, 44 * scale, WIDTH, colour('ink')),
			]),
		],
	};
}
