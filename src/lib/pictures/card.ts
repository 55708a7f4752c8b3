/** The picture that chats show of a link: the motif, what the page is about, and its figure, day or medal. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Subject } from '../telling/subject.ts';
import type { Drawing, Element } from './drawing.ts';
import { row, words } from './drawing.ts';
import { CARD } from '../site/card-size.ts';
import { colour } from './palette.ts';
import { figureRow, gap, label, medalOf, motif, rings, sentence, title } from './parts.ts';

const MARGIN = 72;
/** The art stands at the right; the words keep to this width. */
const WORDS = 640;
const FOOT = 46;

/** What a card says of a page: a subject, or another page of the site with its title and a sentence. */
export type CardSubject = Pick<
	Subject,
	'title' | 'label' | 'sentence' | 'figure' | 'when' | 'detail' | 'rank'
> & { kind: Subject['kind'] | 'page' };

/** Draws the card of a page. */
export function cardOf(subject: CardSubject, edition: Edition, language: Language): Drawing {
	return {
		...CARD,
		ground: ground(subject),
		areas: [
			{
				x: MARGIN,
				y: 64,
				width: WORDS,
				height: CARD.height - 64 - 24 - FOOT - 48,
				stand: 'center',
				content: (scale) => contentOf(subject, scale),
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

function ground({ kind, rank }: CardSubject): string {
	const { width, height } = CARD;
	const water = `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`;
	const edge = `<rect y="${height - 10}" width="${width}" height="10" fill="${colour('water')}"/>`;
	const art =
		kind === 'award' && rank !== null
			? rings(962, 270, [200, 250, 310, 380]) + medalOf(rank, { x: 802, y: 110, width: 320 })
			: rings(962, 300, [250, 310, 380, 460]) + motif({ x: 752, y: 150, width: 420 });
	return water + art + edge;
}

function contentOf(subject: CardSubject, scale: number): Element[] {
	const { kind, figure, when, detail } = subject;
	const head = (size: number) => title(subject.title, size * scale, WORDS);
	const top = (text: string, color = colour('water')) => label(text, 30 * scale, color);
	const line = (text: string) => sentence(text, 34 * scale);
	const blank = (height: number) => gap(height * scale);
	switch (kind) {
		case 'cover':
			return [top(subject.label), blank(8), head(104), blank(16), line(subject.sentence)];
		case 'figure':
			return figure
				? [top(subject.label), blank(12), figureRow(figure, 170 * scale), blank(16), head(48)]
				: [top(subject.label), head(72)];
		case 'visit':
			return [
				top(subject.label),
				blank(4),
				words(when, { fontSize: 92 * scale, fontWeight: 700, lineHeight: 1.2, color: colour('water') }),
				blank(8),
				head(54),
				blank(12),
				line(detail),
			];
		case 'award':
			return [
				top(subject.label, colour('lamp')),
				blank(8),
				head(72),
				...(detail ? [blank(16), line(detail)] : []),
			];
		case 'service':
			return [top(subject.label), blank(8), head(76), blank(16), line(when)];
		case 'commitment':
			return [top(when), blank(8), head(64), blank(16), line(subject.sentence)];
		case 'section':
		case 'chapter':
			return [
				top(subject.label),
				blank(8),
				head(kind === 'chapter' ? 92 : 76),
				blank(20),
				...(figure ? [figureRow(figure, 92 * scale), blank(4), line(figure.name)] : [line(subject.sentence)]),
			];
		default:
			return [top(subject.label), blank(8), head(84), blank(16), line(subject.sentence)];
	}
}
