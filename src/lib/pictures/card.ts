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
import { picturesOfEntry, type PicturedKind } from './pictured-kind.ts';
import { CARD_ART } from './scene.ts';
import { sceneArt, sceneLabels } from './scene-art.ts';
import type { DrawnScene } from '../telling/scene-picture.ts';

const MARGIN = 72;
const FOOT = 46;

/** What a card says of a page of the site or of a tool, which is no thing. */
export type CardThing = Pick<Thing, 'title' | 'label' | 'sentence' | 'figure'> & {
	/** What has to be said of the figure. */
	detail?: string;
	kind: Thing['kind'] | 'page';
};

/** Draws the card of a thing. */
export function cardOf(
	thing: Thing,
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
): Drawing {
	const { entry, picture } = thing;
	if (picture) return sceneCard(thing, picture, edition, language);
	if (!entry) return pageCard(thing, edition, language);
	const pictures = picturesOfEntry(entry, kinds);
	const art = pictures.cardArt?.(entry.entry, edition) ?? motifInRings(edition);
	return draw(art, (pen) => pictures.card(thing, pen), edition, language);
}

/** Draws the card of a scene: its drawing beside its line and its number. */
function sceneCard(thing: Thing, picture: DrawnScene, edition: Edition, language: Language): Drawing {
	const bank = CARD_ART.x - 26;
	const field = (x: number, width: number, role: 'paper' | 'water-wash') =>
		`<rect x="${x}" width="${width}" height="${CARD.height - 10}" fill="${colour(role)}"/>`;
	// The land lies over the water, whose surface goes on beneath it.
	const art =
		field(bank, CARD.width - bank, 'water-wash') + sceneArt(picture, CARD_ART) + field(0, bank, 'paper');
	const card = draw(art, (pen) => contentOf(thing, pen), edition, language);
	return { ...card, areas: [...card.areas, ...sceneLabels(picture, CARD_ART)] };
}

/** Draws the card of a page by its title, its figure and a sentence. */
export function pageCard(thing: CardThing, edition: Edition, language: Language): Drawing {
	return draw(motifInRings(edition), (pen) => contentOf(thing, pen), edition, language);
}

function draw(
	art: string,
	content: (pen: CardPen) => Element[],
	edition: Edition,
	language: Language,
): Drawing {
	return {
		...CARD,
		ground: ground(art),
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
function contentOf({ kind, title, label, sentence, figure, detail }: CardThing, pen: CardPen): Element[] {
	switch (kind) {
		case 'cover':
			return [pen.label(label), pen.gap(8), pen.title(title, 104), pen.gap(16), pen.line(sentence)];
		case 'figure':
			return figure
				? [
						pen.label(label),
						pen.gap(12),
						pen.figure(figure, 170),
						pen.gap(16),
						pen.title(title, 48),
						pen.gap(8),
						pen.line(sentence),
					]
				: [pen.label(label), pen.title(title, 72)];
		case 'scene':
			return [
				pen.label(label),
				pen.gap(8),
				pen.title(title, figure ? 72 : 84),
				pen.gap(12),
				...(figure ? [pen.figure(figure, 150)] : [pen.line(sentence)]),
				...(detail ? [pen.label(detail, colour('ink-soft'))] : []),
			];
		case 'section':
		case 'chapter':
			return [
				pen.label(label),
				pen.gap(8),
				pen.title(title, kind === 'chapter' ? 92 : 76),
				pen.gap(20),
				...(figure ? [pen.figure(figure, 92), pen.gap(4), pen.line(figure.name)] : [pen.line(sentence)]),
			];
		default:
			return [pen.label(label), pen.gap(8), pen.title(title, 84), pen.gap(16), pen.line(sentence)];
	}
}
