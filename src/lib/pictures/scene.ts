/** Posters of scenes, of the deck, which shows its last, and of whatever a scene leads to: the drawing is what one sees. */
import { colour } from '../drawings/palette.ts';
import type { DrawnScene } from '../telling/scene-picture.ts';
import type { Thing } from '../telling/thing.ts';
import { field } from './art.ts';
import { area, FOOT_TOP, POSTER, WIDTH, type Composition } from './composition.ts';
import { remarksOf } from './figure-parts.ts';
import { fittingFigure, gap, sentence, title, titled } from './parts.ts';
import { artHeight, sceneArt, sceneLabels, type Place } from './scene-art.ts';

/** Where the drawing stands. */
const ART: Place = { x: 90, y: 330, width: 900 };

/** The canal lies behind the drawing, and what is said of it stands on the bank below. */
const BANK = ART.y + artHeight(ART.width) - 20;

/** The poster of a scene: its line, its drawing, its number, its sentence. */
export function posterOfScene(thing: Thing, picture: DrawnScene): Composition {
	const { figure, when } = thing;
	return {
		ground:
			field({ x: 0, y: 0, width: POSTER.width, height: BANK + 20 }, 'water-wash') + sceneArt(picture, ART),
		areas: [
			area(80, ART.y - 10, (scale) => titled(thing, { label: 38, gap: 8, title: 84 }, scale)),
			...sceneLabels(picture, ART),
			area(
				BANK + 40,
				FOOT_TOP - 30,
				(scale) => [
					...(figure ? [fittingFigure(figure, 130 * scale, WIDTH), ...nameOf(thing, 34 * scale)] : []),
					...(figure ? remarksOf(figure, 32 * scale) : []),
					...(when === '' ? [] : [sentence(when, 42 * scale, WIDTH, colour('water'))]),
					gap(12 * scale),
					sentence(thing.sentence, 42 * scale, WIDTH, colour('ink')),
				],
				'center',
			),
		],
	};
}

/** What a figure is, where its title does not say it; the line of a scene does. */
function nameOf({ kind, figure }: Thing, size: number) {
	return figure && kind !== 'scene' ? [title(figure.name, size, WIDTH, colour('ink'), false, 400)] : [];
}
