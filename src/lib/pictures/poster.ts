/** The tall picture that people save and send: composed for what it tells, and below it the way to the whole story. */
import { say } from '../words/messages.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Thing } from '../telling/thing.ts';
import { footLine } from './card.ts';
import {
	aboveFoot,
	area,
	centred,
	FOOT_TOP,
	MARGIN,
	POSTER,
	WIDTH,
	type Composition,
} from './composition.ts';
import type { Drawing } from './drawing.ts';
import { colour } from '../drawings/palette.ts';
import { field, openingArt, setArt } from './art.ts';
import { remarksOf, figureParts } from './figure-parts.ts';
import {
	address as addressLines,
	fittingFigure,
	gap,
	label,
	motif,
	rings,
	sentence,
	sharpQr,
	sheet,
	title,
	titled,
} from './parts.ts';
import { pictureOfList, picturesOfEntry, type PicturedKind } from './pictured-kind.ts';
import { posterOfScene } from './scene.ts';
import { sceneArt, sceneLabels } from './scene-art.ts';
import type { Art, Room } from './art-room.ts';

/** The foot with the code. */
const FOOT = { x: 40, y: FOOT_TOP, width: POSTER.width - 80, height: 476 };
/** Of the code with its quiet zone. */
const CODE = { x: 60, y: FOOT.y + 13, width: 450 };

/** The room beside it for words. */
const BESIDE = FOOT.x + FOOT.width - (CODE.x + CODE.width + 20) - 48;

/** Where a set, a chart or a whole list stands between the title and the sentence. */
const SET_ROOM: Room = { x: MARGIN, y: 400, width: WIDTH, height: 780, size: 50 };
const LIST_ROOM: Room = { ...SET_ROOM, x: 0, width: POSTER.width };

/** Where the code of a poster stands, for who looks for it: pixels. */
export const POSTER_CODE = CODE;

/**
 * Draws the poster of a thing.
 * @param address absolute, where the code leads
 */
export function posterOf(
	thing: Thing,
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
	address: string,
): Drawing {
	const { ground, areas } = compose(thing, edition, language, kinds);
	return {
		...POSTER,
		ground: [
			`<rect width="${POSTER.width}" height="${POSTER.height}" fill="${colour('paper')}"/>`,
			ground,
			sheet(FOOT, '#fff'),
			sharpQr(address, CODE),
		].join(''),
		areas: [
			...areas,
			{
				x: CODE.x + CODE.width + 20,
				y: FOOT.y + 40,
				width: BESIDE,
				height: FOOT.height - 80,
				stand: 'center',
				content: (scale) => [
					title(say('picture.scan', undefined, language), 46 * scale, BESIDE, colour('water')),
					gap(16 * scale),
					footLine(edition, language, 28 * scale),
					gap(16 * scale),
					addressLines(addressInWords(address), 28 * scale),
				],
			},
		],
	};
}

/** An address as people type it: without the scheme and the last slash. */
export function addressInWords(address: string): string {
	return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function compose(
	thing: Thing,
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
): Composition {
	const { kind, entry, art } = thing;
	if (kind === 'cover') return composeCover(thing, edition);
	if (entry) return picturesOfEntry(entry, kinds).poster(entry.entry, thing, edition, language);
	if (kind === 'figure') return composeFigure(thing, edition);
	if (art?.type === 'scene') return posterOfScene(thing, art.scene);
	const list = kind === 'chapter' ? pictureOfList(thing, edition, language, kinds, LIST_ROOM) : null;
	const set = list ?? setArt(art, SET_ROOM);
	return set ? composeSet(thing, set) : composeStory(thing, edition);
}

/** The cover: the motif over the water, and the title. */
function composeCover(thing: Thing, edition: Edition): Composition {
	const [shore, width] = [760, 940];
	const water = field({ x: 0, y: 0, width: POSTER.width, height: shore }, 'water-wash');
	return {
		ground: water + motif(edition, { x: (POSTER.width - width) / 2, y: shore - width * 0.608 - 30, width }),
		areas: [
			aboveFoot(shore + 56, (scale) => [
				...titled(thing, { label: 40, gap: 12, title: 150 }, scale),
				gap(28 * scale),
				sentence(thing.sentence, 50 * scale, WIDTH),
			]),
		],
	};
}

/** A chapter or a section without a picture of its own: what its chapter opens with, then its title and what is said of it. */
function composeStory(thing: Thing, edition: Edition): Composition {
	const [water, shore] = [430, 560];
	return {
		ground:
			field({ x: 0, y: 0, width: POSTER.width, height: shore }, 'water-wash') +
			rings(540, water, [300, 420, 560, 720], '#fff') +
			field({ x: 0, y: shore, width: POSTER.width, height: 400 }, 'paper') +
			openingArt(thing, edition, { x: 0, water, width: POSTER.width }),
		areas: [
			aboveFoot(shore + 50, (scale) => [
				...titled(thing, { label: 40, gap: 12, title: 108 }, scale),
				gap(28 * scale),
				...figureParts(thing.figure, 160 * scale),
				gap(20 * scale),
				sentence(thing.sentence, 46 * scale, WIDTH),
			]),
		],
	};
}

/** A section with a set or a chart, or a list as a whole: its title, the picture, what is said of it. */
function composeSet(thing: Thing, { ground, areas }: Art): Composition {
	return {
		ground: field({ x: 0, y: 0, width: POSTER.width, height: SET_ROOM.y - 30 }, 'water-wash') + ground,
		areas: [
			area(80, SET_ROOM.y - 60, (scale) => titled(thing, { label: 40, gap: 8, title: 100 }, scale), 'center'),
			...areas,
			area(
				SET_ROOM.y + SET_ROOM.height + 24,
				FOOT.y - 30,
				(scale) => [sentence(thing.sentence, 42 * scale, WIDTH)],
				'center',
			),
		],
	};
}

/** One figure, huge, over its own scene or what its chapter opens with. */
function composeFigure(thing: Thing, edition: Edition): Composition {
	const { figure, art } = thing;
	const shore = 1120;
	const scene = art?.type === 'scene' ? art.scene : null;
	const place = { x: 220, y: 620, width: 640 };
	return {
		ground:
			field({ x: 0, y: 0, width: POSTER.width, height: shore }, 'water-wash') +
			(scene
				? sceneArt(scene, place)
				: rings(540, 1010, [330, 440, 570, 720, 890], '#fff') +
					openingArt(thing, edition, { x: 0, water: 1010, width: POSTER.width })) +
			field({ x: 0, y: shore, width: POSTER.width, height: 800 }, 'paper'),
		areas: [
			area(80, 160, (scale) => [label(thing.label, 44 * scale)]),
			area(
				170,
				scene ? 610 : 730,
				(scale) =>
					centred(
						figure
							? [
									fittingFigure(figure, (scene ? 240 : 290) * scale, WIDTH),
									gap(20 * scale),
									title(figure.name, 62 * scale, WIDTH, undefined, true),
									...remarksOf(figure, 36 * scale, true),
								]
							: [],
					),
				'center',
			),
			...(scene ? sceneLabels(scene, place) : []),
			area(
				shore + 30,
				FOOT.y - 30,
				(scale) => centred([sentence(thing.sentence, 46 * scale, WIDTH, colour('ink'))]),
				'center',
			),
		],
	};
}
