/** Pictures of a scene, and of the deck, which shows its last: the drawing is what one sees. */
import { colour } from '../drawings/palette.ts';
import type { DrawnScene } from '../telling/scene-picture.ts';
import type { Thing } from '../telling/thing.ts';
import { area, FOOT_TOP, POSTER, WIDTH, type Composition } from './composition.ts';
import { figureRow, gap, label, sentence, title } from './parts.ts';
import { artHeight, sceneArt, sceneLabels, type Place } from './scene-art.ts';

/** Where the drawing stands on a card, beside its words. */
export const CARD_ART: Place = { x: 746, y: 138, width: 420 };

/** Where it stands on a poster. */
const ART: Place = { x: 90, y: 330, width: 900 };

/** The canal of a poster lies behind its drawing, and what is said of it stands on the bank below. */
const BANK = ART.y + artHeight(ART.width) - 20;

/** The poster of a scene: its line, its drawing, its number, its sentence. */
export function posterOfScene(thing: Thing, picture: DrawnScene): Composition {
	const { figure, detail } = thing;
	const water = `<rect width="${POSTER.width}" height="${BANK + 20}" fill="${colour('water-wash')}"/>`;
	return {
		ground: water + sceneArt(picture, ART),
		areas: [
			area(80, ART.y - 10, (scale) => [
				label(thing.label, 38 * scale),
				gap(8 * scale),
				title(thing.title, 84 * scale, WIDTH),
			]),
			...sceneLabels(picture, ART),
			area(
				BANK + 40,
				FOOT_TOP - 30,
				(scale) => [
					...(figure ? [figureRow(figure, 150 * scale)] : []),
					...(detail ? [sentence(detail, 28 * scale)] : []),
					gap(8 * scale),
					sentence(thing.sentence, 42 * scale, colour('ink')),
				],
				'center',
			),
		],
	};
}
