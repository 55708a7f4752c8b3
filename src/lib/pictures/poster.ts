/** The tall picture that people save and send: composed for what it tells, and below it the way to the whole story. */
import { say } from '../words/messages.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Thing } from '../telling/thing.ts';
import { footLine } from './card.ts';
import { area, centred, FOOT_TOP, POSTER, WIDTH, type Composition } from './composition.ts';
import type { Drawing } from './drawing.ts';
import { colour } from '../drawings/palette.ts';
import {
	address as addressLines,
	figureRow,
	gap,
	label,
	motif,
	rings,
	sentence,
	sharpQr,
	sheet,
	title,
} from './parts.ts';
import { picturesOfEntry, type PicturedKind } from './pictured-kind.ts';
import { posterOfScene } from './scene.ts';

/** The foot with the code. */
const FOOT = { x: 40, y: FOOT_TOP, width: POSTER.width - 80, height: 476 };
/** Of the code with its quiet zone. */
const CODE = { x: 60, y: FOOT.y + 13, width: 450 };

/** The room beside it for words. */
const BESIDE = FOOT.x + FOOT.width - (CODE.x + CODE.width + 20) - 48;

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
	const { kind, entry } = thing;
	if (thing.picture) return posterOfScene(thing, thing.picture);
	if (entry) return picturesOfEntry(entry, kinds).poster(entry.entry, thing, edition, language);
	return kind === 'figure' ? composeFigure(thing, edition) : composeStory(thing, edition);
}

/** The cover, a chapter, a section: the motif over the water, the title, and a figure or a sentence. */
function composeStory(thing: Thing, edition: Edition): Composition {
	const { kind, figure } = thing;
	const isCover = kind === 'cover';
	const shore = isCover ? 760 : 600;
	const water = `<rect width="${POSTER.width}" height="${shore}" fill="${colour('water-wash')}"/>`;
	const width = isCover ? 940 : 760;
	return {
		ground: water + motif(edition, { x: (POSTER.width - width) / 2, y: shore - width * 0.608 - 30, width }),
		areas: [
			area(
				shore + 56,
				FOOT.y - 40,
				(scale) => [
					label(thing.label, 40 * scale),
					gap(12 * scale),
					title(thing.title, (isCover ? 150 : 104) * scale, WIDTH),
					gap(28 * scale),
					...(figure
						? [
								figureRow(figure, 150 * scale),
								gap(8 * scale),
								sentence(figure.name, 42 * scale, colour('ink')),
							]
						: []),
					gap(20 * scale),
					sentence(thing.sentence, (isCover ? 50 : 42) * scale),
				],
				'center',
			),
		],
	};
}

/** One figure, huge, as the stone that the rings run out from. */
function composeFigure(thing: Thing, edition: Edition): Composition {
	const { figure } = thing;
	return {
		ground:
			`<rect width="${POSTER.width}" height="${FOOT.y}" fill="${colour('water-wash')}"/>` +
			rings(540, 700, [330, 420, 520, 640, 780, 940], '#fff') +
			motif(edition, { x: 720, y: 76, width: 280 }),
		areas: [
			area(90, 300, (scale) => [label(thing.label, 44 * scale)]),
			area(
				330,
				1060,
				(scale) =>
					centred(
						figure
							? [figureRow(figure, 300 * scale), gap(36 * scale), title(figure.name, 66 * scale, WIDTH)]
							: [],
					),
				'center',
			),
			area(1090, FOOT.y - 60, (scale) => centred([sentence(thing.sentence, 42 * scale)]), 'center'),
		],
	};
}
