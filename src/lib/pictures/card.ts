/** The picture that chats show of a link: the motif, what the page is about, and its figure, day or medal. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Thing } from '../telling/thing.ts';
import { CARD_WORDS, CardPen } from './card-pen.ts';
import type { Drawing, Element } from './drawing.ts';
import { row, words } from './drawing.ts';
import { CARD } from '../site/card-size.ts';
import { colour } from '../drawings/palette.ts';
import { motif, rings } from './parts.ts';
import { pictureOfList, picturesOfEntry, type PicturedKind } from './pictured-kind.ts';
import { field, openingArt, setArt } from './art.ts';
import { sceneArt, sceneLabels, type Place } from './scene-art.ts';
import type { Art, Room } from './art-room.ts';
import type { DrawnScene } from '../telling/scene-picture.ts';

/** Where the drawing of a scene stands, beside the words. */
const CARD_ART: Place = { x: 746, y: 138, width: 420 };

const MARGIN = 72;
const FOOT = 46;

/** What a card says of a page of the site or of a tool, which is no thing. */
export type CardThing = Pick<Thing, 'title' | 'label' | 'sentence' | 'figure'> & {
	kind: Thing['kind'] | 'page';
};

/** Draws the card of a thing. */
export function cardOf(
	thing: Thing,
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
): Drawing {
	const { entry, art, kind } = thing;
	if (kind === 'cover') return pageCard(thing, edition, language);
	const pictures = entry && picturesOfEntry(entry, kinds);
	const content = (pen: CardPen) => (pictures ? pictures.card(thing, pen) : contentOf(thing, pen));
	const own = entry && pictures?.cardArt?.(entry.entry, edition, language);
	if (own) return draw(own, content, edition, language);
	if (art?.type === 'scene') return draw(scenePanel(art.scene), content, edition, language);
	const list = kind === 'chapter' ? pictureOfList(thing, edition, language, kinds, ROOM) : null;
	const set = list ?? setArt(art, ROOM);
	const shown = set ? onPanel(set) : openingPanel(thing, edition);
	return draw(shown, content, edition, language);
}

/** Where the water begins that lies behind the art, and the room for a set in it. */
const BANK = CARD_ART.x - 26;
const ROOM: Room = {
	x: BANK + 36,
	y: 40,
	width: CARD.width - BANK - 72,
	height: 480,
	size: 34,
};

const WATER = field({ x: BANK, y: 0, width: CARD.width - BANK, height: CARD.height - 10 }, 'water-wash');
/** The land lies over the water, whose surface goes on beneath it. */
const LAND = field({ x: 0, y: 0, width: BANK, height: CARD.height - 10 }, 'paper');

function scenePanel(scene: DrawnScene): Art {
	return { ground: WATER + sceneArt(scene, CARD_ART) + LAND, areas: sceneLabels(scene, CARD_ART) };
}

function onPanel({ ground, areas }: Art): Art {
	return { ground: WATER + ground, areas };
}

/** What the chapter of a thing opens with, in rings. */
function openingPanel(thing: Thing, edition: Edition): Art {
	const [x, water] = [BANK + (CARD.width - BANK) / 2, 340];
	const drawing = openingArt(thing, edition, { x: BANK, water, width: CARD.width - BANK });
	return { ground: WATER + rings(x, water, [120, 180, 250, 330, 420], '#fff') + LAND + drawing, areas: [] };
}

/** Draws the card of a page by its title, its figure and a sentence. */
export function pageCard(thing: CardThing, edition: Edition, language: Language): Drawing {
	return draw(
		{ ground: motifInRings(edition), areas: [] },
		(pen) => contentOf(thing, pen),
		edition,
		language,
	);
}

function draw(art: Art, content: (pen: CardPen) => Element[], edition: Edition, language: Language): Drawing {
	return {
		...CARD,
		ground: ground(art.ground),
		areas: [
			{
				x: MARGIN,
				y: 64,
				width: CARD_WORDS,
				height: CARD.height - 64 - 24 - FOOT - 48,
				stand: 'center',
				content: (scale) => content(new CardPen(scale)),
			},
			{
				x: MARGIN,
				y: CARD.height - 48 - FOOT,
				width: CARD.width - 2 * MARGIN,
				height: FOOT,
				stand: 'center',
				content: (scale) => [footLine(edition, language, 26 * scale)],
			},
			...art.areas,
		],
	};
}

/** Who reports, on one line: the site, the organisation, the report. */
export function footLine(
	{ title: site, organisation, report }: Edition,
	language: Language,
	size: number,
): Element {
	const style = { fontSize: size, lineHeight: 1.5, color: colour('ink-soft'), marginRight: size };
	return row({}, [
		words(site[language], { ...style, fontWeight: 700, color: colour('water') }),
		words(organisation.short[language], style),
		words(report.title[language], style),
	]);
}

function ground(art: string): string {
	const { width, height } = CARD;
	const paper = `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`;
	const edge = `<rect y="${height - 10}" width="${width}" height="10" fill="${colour('water')}"/>`;
	return paper + art + edge;
}

/** The art of what has none of its own: the motif in its rings. */
function motifInRings(edition: Edition): string {
	return rings(962, 300, [250, 310, 380, 460]) + motif(edition, { x: 752, y: 150, width: 420 });
}

/** The words of a card that is of no entry. */
function contentOf({ kind, title, label, sentence, figure }: CardThing, pen: CardPen): Element[] {
	switch (kind) {
		case 'cover':
			return pen.told(label, title, 104, sentence);
		case 'figure':
			return [
				pen.label(label),
				pen.gap(12),
				...(figure ? [pen.figure(figure, 170), pen.gap(12)] : []),
				pen.title(title, 46),
				...(figure ? pen.remarks(figure) : []),
				pen.gap(8),
				pen.line(sentence),
			];
		case 'scene':
			return [
				pen.label(label),
				pen.gap(8),
				pen.title(title, figure ? 72 : 84),
				pen.gap(12),
				...(figure ? [pen.figure(figure, 150), ...pen.remarks(figure)] : [pen.line(sentence)]),
			];
		case 'section':
		case 'chapter':
			return [
				pen.label(label),
				pen.gap(8),
				pen.title(title, kind === 'chapter' ? 92 : 76),
				pen.gap(20),
				...(figure
					? [pen.figure(figure, 92), pen.gap(4), pen.line(figure.name), ...pen.remarks(figure)]
					: [pen.line(sentence)]),
			];
		default:
			return pen.told(label, title, 84, sentence);
	}
}
