/** The poster of a visit. */
import { FOOT_TOP, MARGIN, POSTER, type Composition } from '../../pictures/composition.ts';
import { words } from '../../pictures/drawing.ts';
import type { Edition } from '../../edition/edition.ts';
import { colour } from '../../drawings/palette.ts';
import { gap, label, motif, sentence, title } from '../../pictures/parts.ts';
import type { Thing } from '../../telling/thing.ts';

/** A visit: the day large, a stop on the river that runs through the picture. */
export function posterOfVisit(
	{ title: name, label: chapter, when, detail, sentence: purpose }: Thing,
	edition: Edition,
): Composition {
	const x = MARGIN + 20;
	const river =
		`<rect x="${x - 14}" y="0" width="28" height="${FOOT_TOP - 50}" fill="${colour('water-wash')}"/>` +
		[70, 54, 38]
			.map(
				(r, ring) =>
					`<circle cx="${x}" cy="590" r="${r}" fill="${colour(ring === 0 ? 'water-wash' : ring === 1 ? 'paper' : 'water')}"/>`,
			)
			.join('');
	const left = MARGIN + 130;
	return {
		ground: river + motif(edition, { x: 560, y: 70, width: 440 }),
		areas: [
			{
				x: left,
				y: 410,
				width: POSTER.width - MARGIN - left,
				height: FOOT_TOP - 60 - 410,
				content: (scale) => [
					label(chapter, 42 * scale),
					gap(4 * scale),
					words(when, {
						fontSize: 148 * scale,
						fontWeight: 700,
						lineHeight: 1.2,
						color: colour('water'),
						letterSpacing: -2 * scale,
					}),
					gap(44 * scale),
					title(name, 88 * scale, POSTER.width - MARGIN - left),
					gap(36 * scale),
					sentence(detail, 52 * scale, colour('ink')),
					gap(24 * scale),
					sentence(purpose, 46 * scale),
				],
			},
		],
	};
}
