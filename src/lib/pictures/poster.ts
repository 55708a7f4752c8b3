/** The tall picture that people save and send: composed for what it tells, and below it the way to the whole story. */
import { say } from '../words/messages.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Subject } from '../telling/subject.ts';
import { footLine } from './card.ts';
import { words, type Area, type Drawing, type Element } from './drawing.ts';
import { colour } from './palette.ts';
import {
	address as addressLines,
	figureRow,
	gap,
	label,
	medalOf,
	motif,
	rings,
	sentence,
	sharpQr,
	sheet,
	title,
} from './parts.ts';

/** Pixels: a phone's screen, as chats and feeds show it whole. */
export const POSTER = { width: 1080, height: 1920 };

const MARGIN = 88;
const WIDTH = POSTER.width - 2 * MARGIN;

/** The foot with the code. */
const FOOT = { x: 40, y: 1404, width: POSTER.width - 80, height: 476 };
/** Of the code with its quiet zone. */
const CODE = { x: 60, y: FOOT.y + 13, width: 450 };

/** The room beside it for words. */
const BESIDE = FOOT.x + FOOT.width - (CODE.x + CODE.width + 20) - 48;

/** Where the code of a poster stands, for who looks for it: pixels. */
export const POSTER_CODE = CODE;

interface Composition {
	ground: string;
	areas: Area[];
}

/**
 * Draws the poster of a subject.
 * @param address absolute, where the code leads
 */
export function posterOf(subject: Subject, edition: Edition, language: Language, address: string): Drawing {
	const { ground, areas } = compose(subject, language);
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

function compose(subject: Subject, language: Language): Composition {
	switch (subject.kind) {
		case 'figure':
			return composeFigure(subject);
		case 'award':
			return composeAward(subject);
		case 'visit':
			return composeVisit(subject);
		case 'service':
			return composeService(subject, language);
		case 'commitment':
			return composeCommitment(subject);
		default:
			return composeStory(subject);
	}
}

/** An area across the picture. */
function area(y: number, bottom: number, content: Area['content'], stand: Area['stand'] = 'start'): Area {
	return { x: MARGIN, y, width: WIDTH, height: bottom - y, stand, content };
}

/** Centres every line of some words. */
function centred(elements: readonly Element[]): Element[] {
	return elements.map((element) => ({
		...element,
		props: {
			...element.props,
			style: { ...element.props.style, textAlign: 'center', justifyContent: 'center', alignSelf: 'stretch' },
		},
	}));
}

/** The cover, a chapter, a section: the bridge over the water, the title, and a figure or a sentence. */
function composeStory(subject: Subject): Composition {
	const { kind, figure } = subject;
	const isCover = kind === 'cover';
	const shore = isCover ? 760 : 600;
	const water = `<rect width="${POSTER.width}" height="${shore}" fill="${colour('water-wash')}"/>`;
	const width = isCover ? 940 : 760;
	return {
		ground: water + motif({ x: (POSTER.width - width) / 2, y: shore - width * 0.608 - 30, width }),
		areas: [
			area(
				shore + 56,
				FOOT.y - 40,
				(scale) => [
					label(subject.label, 40 * scale),
					gap(12 * scale),
					title(subject.title, (isCover ? 150 : 104) * scale, WIDTH),
					gap(28 * scale),
					...(figure
						? [
								figureRow(figure, 150 * scale),
								gap(8 * scale),
								sentence(figure.name, 42 * scale, colour('ink')),
							]
						: []),
					gap(20 * scale),
					sentence(subject.sentence, (isCover ? 50 : 42) * scale),
				],
				'center',
			),
		],
	};
}

/** One figure, huge, as the stone that the rings run out from. */
function composeFigure(subject: Subject): Composition {
	const { figure } = subject;
	return {
		ground:
			`<rect width="${POSTER.width}" height="${FOOT.y}" fill="${colour('water-wash')}"/>` +
			rings(540, 700, [330, 420, 520, 640, 780, 940], '#fff') +
			motif({ x: 720, y: 76, width: 280 }),
		areas: [
			area(90, 300, (scale) => [label(subject.label, 44 * scale)]),
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
			area(1090, FOOT.y - 60, (scale) => centred([sentence(subject.sentence, 42 * scale)]), 'center'),
		],
	};
}

/** An honour: the medal of its tier in lamp-light, framed like a certificate. */
function composeAward(subject: Subject): Composition {
	const { rank, detail } = subject;
	const frame = (inset: number, stroke: number) =>
		`<rect x="${inset}" y="${inset}" width="${POSTER.width - 2 * inset}" height="${FOOT.y - 36 - inset}" rx="8" fill="none" stroke="${colour('lamp')}" stroke-width="${stroke}"/>`;
	return {
		ground:
			frame(40, 6) +
			frame(58, 2) +
			rings(540, 400, [270, 330, 400], colour('water-wash')) +
			medalOf(rank ?? 3, { x: 340, y: 200, width: 400 }),
		areas: [
			area(96, 190, (scale) => centred([label(subject.label, 44 * scale, colour('lamp'))])),
			area(
				680,
				FOOT.y - 100,
				(scale) =>
					centred([
						title(subject.title, 92 * scale, WIDTH),
						...(detail ? [gap(28 * scale), sentence(detail, 50 * scale, colour('ink'))] : []),
						gap(36 * scale),
						sentence(subject.sentence, 38 * scale),
					]),
				'center',
			),
		],
	};
}

/** A visit: the day large, a stop on the river that runs through the picture. */
function composeVisit(subject: Subject): Composition {
	const { when, detail } = subject;
	const x = MARGIN + 20;
	const river =
		`<rect x="${x - 14}" y="0" width="28" height="${FOOT.y - 50}" fill="${colour('water-wash')}"/>` +
		[70, 54, 38]
			.map(
				(r, ring) =>
					`<circle cx="${x}" cy="590" r="${r}" fill="${colour(ring === 0 ? 'water-wash' : ring === 1 ? 'paper' : 'water')}"/>`,
			)
			.join('');
	const left = MARGIN + 130;
	return {
		ground: river + motif({ x: 560, y: 70, width: 440 }),
		areas: [
			{
				x: left,
				y: 410,
				width: POSTER.width - MARGIN - left,
				height: FOOT.y - 60 - 410,
				content: (scale) => [
					label(subject.label, 42 * scale),
					gap(4 * scale),
					words(when, {
						fontSize: 148 * scale,
						fontWeight: 700,
						lineHeight: 1.2,
						color: colour('water'),
						letterSpacing: -2 * scale,
					}),
					gap(44 * scale),
					title(subject.title, 88 * scale, POSTER.width - MARGIN - left),
					gap(36 * scale),
					sentence(detail, 52 * scale, colour('ink')),
					gap(24 * scale),
					sentence(subject.sentence, 46 * scale),
				],
			},
		],
	};
}

/** A service: the twelve months as arches over the water, filled where it recurs. */
function composeService(subject: Subject, language: Language): Composition {
	const { months, when } = subject;
	const names = say('year.months', undefined, language).split(' ');
	const step = WIDTH / 12;
	const at = (month: number) => MARGIN + (month - 0.5) * step;
	const arches = names
		.map((_, index) => {
			const on = months.includes(index + 1);
			const [left, right] = [at(index + 1) - step * 0.36, at(index + 1) + step * 0.36];
			const radius = step * 0.36;
			return `<path d="M${left} 560V${480 + radius}a${radius} ${radius} 0 0 1 ${right - left} 0V560z" fill="${colour(on ? 'water' : 'paper')}" stroke="${colour(on ? 'water' : 'water-mid')}" stroke-width="4"${on ? '' : ' stroke-dasharray="8 8"'}/>`;
		})
		.join('');
	const monthNames = names.map((name, index): Area => ({
		x: at(index + 1) - step / 2,
		y: 576,
		width: step,
		height: 44,
		stand: 'center',
		content: (scale) =>
			centred([words(name, { fontSize: 28 * scale, lineHeight: 1.3, color: colour('ink-soft') })]),
	}));
	return {
		ground:
			`<rect width="${POSTER.width}" height="660" fill="${colour('water-wash')}"/>` +
			motif({ x: 340, y: 110, width: 400 }) +
			`<path d="M${MARGIN - 30} 562H${POSTER.width - MARGIN + 30}" stroke="${colour('water')}" stroke-width="4"/>` +
			arches,
		areas: [
			...monthNames,
			area(
				710,
				FOOT.y - 40,
				(scale) => [
					label(subject.label, 42 * scale),
					gap(12 * scale),
					title(subject.title, 96 * scale, WIDTH),
					gap(24 * scale),
					sentence(when, 44 * scale, colour('water')),
					gap(20 * scale),
					sentence(subject.sentence, 44 * scale, colour('ink')),
				],
				'center',
			),
		],
	};
}

/** A commitment: an arch that stands where the report names a year, and is only dotted where it names none. */
function composeCommitment(subject: Subject): Composition {
	const dated = subject.year !== null;
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
						title(
							dated ? String(subject.year) : subject.when,
							(dated ? 190 : 84) * scale,
							580,
							colour('water'),
						),
					]),
			},
			area(
				840,
				FOOT.y - 40,
				(scale) => [
					label(subject.label, 42 * scale),
					gap(12 * scale),
					title(subject.title, 88 * scale, WIDTH),
					gap(24 * scale),
					sentence(subject.sentence, 44 * scale, colour('ink')),
				],
				'center',
			),
		],
	};
}
