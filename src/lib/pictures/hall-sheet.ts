/** What hangs and stands in a hall: the bridge, what one gets, and the code that leads to the hall's own page. */
import { periodWords } from '../telling/period.ts';
import { say } from '../words/messages.ts';
import { HALLS } from '../site/pages.ts';
import type { Edition } from '../edition/edition.ts';
import { LANGUAGES, PRINTED_LANGUAGE, type Language } from '../site/languages.ts';
import type { Hall, HallLine } from '../edition/edition-file.ts';
import { addressOf } from '../site/addresses.ts';
import { wordsOf } from '../telling/hall-lines.ts';
import { drawQr, QUIET_ZONE } from '../drawings/qr.ts';
import { centred } from './composition.ts';
import { words, type Area, type Element } from './drawing.ts';
import { colour } from '../drawings/palette.ts';
import type { PaperDrawing } from './on-paper.ts';
import { motif, qr } from './parts.ts';
import { addressInWords } from './poster.ts';

/** Pixels of a drawing in a millimetre of paper. */
export const PIXELS = 10;

/** A sheet of the kit. Its lengths on paper are millimetres, those of its layout hundredths of its width. */
interface Format {
	readonly paper: { readonly width: number; readonly height: number };
	/** Side of the code, without the quiet zone around it. */
	readonly code: number;
	/** How many of readers' questions stand on it. */
	readonly questions: number;
	readonly titleSize: number;
	readonly questionSize: number;
	/** Which of the publisher's lines stand on it, the first of each kind: those that outlast the paper. */
	readonly lines: readonly HallLine['kind'][];
	/** How far the bridge and the code move up to make room for these. */
	readonly lift: number;
	readonly bridge: number;
	/** Where the water begins. */
	readonly shore: number;
}

/** What both posters say. */
const POSTER = { questions: 3, lines: ['address', 'hours', 'telephone'] } as const;

/** The sheets of every hall, by the name that ends their files: a card for the table, and two posters. */
export const SHEETS = {
	card: {
		paper: { width: 105, height: 148 },
		code: 40,
		questions: 0,
		titleSize: 17,
		questionSize: 0,
		// It stands where its address is.
		lines: ['hours', 'telephone'],
		lift: 5,
		bridge: 54,
		shore: 55,
	},
	a4: {
		...POSTER,
		paper: { width: 210, height: 297 },
		code: 60,
		titleSize: 15,
		questionSize: 4.4,
		lift: 8,
		bridge: 46,
		shore: 70,
	},
	a2: {
		...POSTER,
		paper: { width: 420, height: 594 },
		code: 150,
		titleSize: 13.5,
		questionSize: 3.8,
		lift: 5,
		bridge: 36,
		shore: 61,
	},
} as const satisfies Record<string, Format>;
export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

/** What nothing but water may come close to, in hundredths of the width. */
const SIDE = 8;

/** Where the motif's water begins and where its ripples end, as shares of its width. */
const SHORE_OF_MOTIF = 152 / 400;
const END_OF_MOTIF = 250 / 400;

/** Rows of the code overlap by this share of a module, so that no printer leaves a hairline between them. */
const OVERLAP = 0.02;

/** Where the code of a hall leads. @param site origin and base path, without a slash at the end */
export function hallAddress({ code }: Hall, site: string): string {
	return site + addressOf(LANGUAGES[0], HALLS, code);
}

/** Where the code of a sheet stands, with its quiet zone: pixels. It is as large as it must be for its modules. */
export function sheetCode(
	name: SheetName,
	address: string,
	hall: Pick<Hall, 'lines'>,
): { x: number; y: number; width: number } {
	const { paper, code, bridge } = SHEETS[name];
	const shore = shoreOf(SHEETS[name], hall);
	const [, , side = 0] = drawQr(address, 'Q').viewBox.split(' ').map(Number);
	const width = (code * PIXELS * side) / (side - 2 * QUIET_ZONE);
	const whole = paper.width * PIXELS;
	const ripples = bridge * (END_OF_MOTIF - SHORE_OF_MOTIF);
	return { x: (whole - width) / 2, y: ((shore + ripples) * whole) / 100, width };
}

/** Where the water begins on the sheet of a hall, in hundredths of the width. */
function shoreOf(format: Format, hall: Pick<Hall, 'lines'>): number {
	return format.shore - (linesOn(format, hall).length > 0 ? format.lift : 0);
}

/** The publisher's lines that stand on a sheet. */
function linesOn(format: Format, { lines }: Pick<Hall, 'lines'>): HallLine[] {
	return format.lines.flatMap((kind) => lines.find((line) => line.kind === kind) ?? []);
}

/**
 * Draws a sheet of a hall.
 * @param address absolute, where the code leads
 */
export function hallSheet(name: SheetName, edition: Edition, hall: Hall, address: string): PaperDrawing {
	const format: Format = SHEETS[name];
	const { paper, questions, titleSize, questionSize, bridge } = format;
	const shore = shoreOf(format, hall);
	const [width, height] = [paper.width * PIXELS, paper.height * PIXELS];
	const unit = width / 100;
	const code = sheetCode(name, address, hall);
	const [printed, ...others] = LANGUAGES;
	const scan = (language: Language) =>
		say(
			'kit.sheet.scan',
			{ organisation: edition.organisation.short[language], ...periodWords(edition, language) },
			language,
		);
	const across = (from: number, to: number, content: Area['content'], stand: Area['stand'] = 'start') => ({
		x: SIDE * unit,
		y: from,
		width: width - 2 * SIDE * unit,
		height: to - from,
		stand,
		content: (scale: number) => centred(content(scale)),
	});
	const titleTop = 12 * unit;
	const titleEnd = titleTop + titleSize * 1.2 * unit;
	const bridgeTop = (shore - bridge * SHORE_OF_MOTIF) * unit;
	const codeEnd = code.y + code.width;
	return {
		width,
		height,
		paper,
		ground: [
			`<rect width="${width}" height="${height}" fill="#fff"/>`,
			signal(code, unit),
			motif(edition, { x: (width - bridge * unit) / 2, y: bridgeTop, width: bridge * unit }),
			qr(address, code, OVERLAP),
		].join(''),
		areas: [
			across(7 * unit, titleTop, (scale) => [
				words(
					hall.name[printed],
					line(3.6 * unit * scale, 'water', { fontWeight: 700, letterSpacing: 0.3 * unit }),
				),
			]),
			across(titleTop, titleEnd, (scale) => [
				words(
					edition.title[printed],
					line(titleSize * unit * scale, 'ink', { fontWeight: 700, lineHeight: 1.2 }),
				),
			]),
			...(questions > 0
				? [
						across(
							titleEnd,
							bridgeTop,
							(scale) =>
								edition.cover[printed].questions
									.slice(0, questions)
									.map(({ ask }) => words(ask, line(questionSize * unit * scale, 'ink'))),
							'center',
						),
					]
				: []),
			across(
				codeEnd,
				height - 11 * unit,
				(scale) => [
					words(scan(printed), line(4.5 * unit * scale, 'water', { fontWeight: 700 })),
					...others.map((language) => words(scan(language), line(2.8 * unit * scale, 'ink'))),
					words(addressInWords(address), line(2.8 * unit * scale, 'ink', { wordBreak: 'break-word' })),
					...publisherLines(hall, format, unit * scale),
				],
				'center',
			),
			across(
				height - 10 * unit,
				height - 6 * unit,
				(scale) => [
					words(
						say(
							'footer.publisher',
							{
								organisation: edition.organisation.short[printed],
								report: edition.report.title[printed],
							},
							printed,
						),
						line(2.5 * unit * scale, 'ink-soft'),
					),
				],
				'center',
			),
		],
	};
}

/** What the publisher tells of the place, under words that say that it is not from the report. */
function publisherLines(hall: Hall, format: Format, unit: number): Element[] {
	const shown = linesOn(format, hall);
	if (shown.length === 0) return [];
	const label = (told: HallLine) =>
		told.label?.[PRINTED_LANGUAGE] ?? say(`hall.${told.kind}`, undefined, PRINTED_LANGUAGE);
	const colon = say('aloud.colon', undefined, PRINTED_LANGUAGE);
	return [
		words(
			say('hall.publisher', undefined, PRINTED_LANGUAGE),
			line(2.2 * unit, 'ink-soft', { marginTop: 1.2 * unit }),
		),
		...shown.map((told) =>
			words(`${label(told)}${colon}${wordsOf(told, PRINTED_LANGUAGE)}`, line(3 * unit, 'ink')),
		),
	];
}

/** The signal of the code: arcs on both sides of it, thinner the further they are, clear of its quiet zone. */
function signal({ x, y, width }: { x: number; y: number; width: number }, unit: number): string {
	const [cx, cy] = [x + width / 2, y + width / 2];
	const arcs = [5, 10, 15].flatMap((distance, index) => {
		const radius = width / 2 + distance * unit;
		const [dx, dy] = [radius * Math.cos(REACH), radius * Math.sin(REACH)];
		const stroke = `stroke-width="${tenth((0.5 - index * 0.13) * unit)}"`;
		return [-1, 1].map(
			(side) =>
				`<path d="M${tenth(cx + side * dx)} ${tenth(cy - dy)}a${tenth(radius)} ${tenth(radius)} 0 0 ${side > 0 ? 1 : 0} 0 ${tenth(2 * dy)}" ${stroke}/>`,
		);
	});
	return `<g fill="none" stroke="${colour('water-mid')}" stroke-linecap="round">${arcs.join('')}</g>`;
}

/** How far up and down the arcs beside the code reach, in radians. */
const REACH = 0.42;

function tenth(length: number): string {
	return String(+length.toFixed(1));
}

function line(size: number, color: Parameters<typeof colour>[0], more: Record<string, string | number> = {}) {
	return { fontSize: size, lineHeight: 1.45, color: colour(color), ...more };
}
