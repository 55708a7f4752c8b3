/** How a figure is shown: the one grammar of numbers, units, plurals and limits in every language. */
import { isRead, type Language, type OtherLanguage, type ReadLanguage } from '../site/languages.ts';
import { say } from '../words/messages.ts';
import type { Figure } from './edition.ts';
import type { Limit } from './grammar/reading.ts';
import type { FigureForm } from './inline.ts';
import { unitWord } from './plurals.ts';

/** A figure in words, in pieces that a page may set in different sizes. */
export interface ShownFigure {
	/** "more than ", "超过 "; mostly empty. */
	before: string;
	/** The number with its sign: 8.6848, ¥868.48, 42%. */
	number: string;
	/** What follows it, blank included: " 亿元", " million", " people". */
	unit: string;
}

/** What {@link showFigure} needs of a figure. */
export type Showable = Pick<Figure, 'value' | 'unit' | 'resolution' | 'keepsZeros' | 'limit'> &
	Partial<Pick<Figure, 'isPeriod' | 'to'>>;

/** 1 for 22.1, 4 for 8.6848, 0 for 271. */
export function decimalsOf(value: number): number {
	return String(Number(value.toFixed(9))).split('.')[1]?.length ?? 0;
}

/** What a large number is told in. */
interface Scale {
	readonly from: number;
	/** As it is told; of a language that the code does not know, `Intl` has the word. */
	readonly word?: string;
	readonly digits: number;
	readonly least?: number;
}

/**
 * A large number is told in 亿, 万, million or billion; a smaller one too, when the print counts in tenths of them: written out it
 * would seem more exact than it is. Up to five digits stand as printed; a longer one is rounded to `digits`, and says so.
 */
const SCALES: Record<ReadLanguage, readonly Scale[]> = {
	'zh-CN': [
		{ from: 1e8, word: ' 亿', digits: 3 },
		{ from: 1e4, word: ' 万', digits: 4 },
	],
	en: [
		// What is less is told in millions, whatever the print counts in: 900 million.
		{ from: 1e9, word: ' billion', digits: 3, least: 1e9 },
		{ from: 1e6, word: ' million', digits: 3 },
	],
};

/** A number in words for its size, as `Intl` has them: 8,5 millions. */
const COMPACT = { notation: 'compact', compactDisplay: 'long' } as const;

const scales = new Map<string, readonly Scale[]>();

/** What a language tells large numbers in; of one that the code does not know, what `Intl` does beyond thousands. */
function scalesOf(language: Language): readonly Scale[] {
	if (isRead(language)) return SCALES[language];
	const known = scales.get(language) ?? scalesOfIntl(language);
	scales.set(language, known);
	return known;
}

function scalesOfIntl(language: OtherLanguage): Scale[] {
	const named = [4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((power) => {
		const parts = formatOf(language, { ...COMPACT, useGrouping: false }).formatToParts(10 ** power);
		const integer = parts.find(({ type }) => type === 'integer')?.value;
		return parts.some(({ type }) => type === 'compact') ? 10 ** power / Number(integer) : [];
	});
	return [...new Set(named)]
		.filter((from) => from > 1e3)
		.sort((a, b) => b - a)
		.map((from) => ({ from, digits: 3, least: from }));
}

/** Digits that a number may have in 亿, 万, million or billion without being rounded. */
const MOST_DIGITS = 5;
/** What is printed to the last one is written out below a million, where 万 would need more digits than that: 191,540. */
const WRITTEN_OUT = 1e6;

/** Stands for the number where what is around it is asked for. */
const NUMBER = '\uE000';

/** What stands before and behind a number. */
type Around = readonly [before: string, behind: string];
const NOTHING: Around = ['', ''];

const limits = new Map<string, Around>();

/** The words of a limit around a number: ["more than ", ""]; around a period, ["at least every ", ""]. */
function limitAround(limit: Limit, isPeriod: boolean, language: Language): Around {
	const key = isPeriod ? `numbers.every.${limit}` : `numbers.${limit}`;
	const known = limits.get(`${language} ${key}`) ?? around(say(key, { number: NUMBER }, language));
	limits.set(`${language} ${key}`, known);
	return known;
}

function around(text: string): Around {
	const [before = '', behind = ''] = text.split(NUMBER);
	return [before, behind];
}

/**
 * Shows a figure for readers of a language, never with a digit that the print does not have.
 * @param form `full` with its unit, `number` alone, small counts in `words` or as an `ordinal`
 */
export function showFigure(figure: Showable, language: Language, form: FigureForm = 'full'): ShownFigure {
	if (form === 'words') return { before: '', number: wordOf(figure.value, language), unit: '' };
	if (form === 'ordinal') return { before: '', number: ordinalOf(figure.value, language), unit: '' };

	const { number, scale, isRounded, counted } = scaledEnds(figure, language);
	const limit = limitOf(figure, language);
	const [before, behind] = limit === NOTHING && isRounded ? limitAround('about', false, language) : limit;
	if (figure.unit.kind === 'percent') return { before, number: percentOf(number, language), unit: behind };

	const sign = language === 'en' ? signOf(figure.unit) : '';
	if (form === 'number') return { before, number: `${sign}${number}${scale}`, unit: behind };
	return { before, number: `${sign}${number}`, unit: unitBehind(figure, language, scale, counted) + behind };
}

/** A figure as one line of text. */
export function figureText(figure: Showable, language: Language, form: FigureForm = 'full'): string {
	const { before, number, unit } = showFigure(figure, language, form);
	return `${before}${number}${unit}`;
}

/** The value in full, with its limit and its unit: ¥868,480,000, 超过 30,000 元. */
export function exactText(figure: Showable, language: Language): string {
	const [before, behind] = limitOf(figure, language);
	const number = wholeNumber(figure, language);
	if (figure.unit.kind === 'percent') return `${before}${percentOf(number, language)}${behind}`;
	const sign = language === 'en' ? signOf(figure.unit) : '';
	return `${before}${sign}${number}${unitBehind(figure, language, '')}${behind}`;
}

/** The value in full with its limit, for a place that names the unit elsewhere: 868,480,000, 超过 30,000. */
export function exactNumber(figure: Showable, language: Language): string {
	const [before, behind] = limitOf(figure, language);
	return `${before}${wholeNumber(figure, language)}${behind}`;
}

/** The unit by itself, as the heading of a column would name it: 元, people; empty where figures stand alone. */
export function unitName({ unit }: Pick<Figure, 'unit'>, language: Language): string {
	if (language === 'zh-CN') return unit['zh-CN'];
	const words = unit[language];
	return typeof words === 'string' ? words : words.other;
}

/** A share that we computed, as a language writes it: 4.2%, 4,2 %. @param decimals that it is exact to */
export function percentText(value: number, decimals: number, language: Language): string {
	if (isRead(language)) return percentOf(value.toFixed(decimals), language);
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return percentOf(inDigits(value, language, digits), language);
}

function limitOf({ limit, isPeriod = false }: Showable, language: Language): Around {
	return limit ? limitAround(limit, isPeriod, language) : NOTHING;
}

const percents = new Map<string, Around>();

/** A number with the sign for per cent, where a language puts it: 42%, 42 %. */
function percentOf(number: string, language: Language): string {
	if (isRead(language)) return `${number}%`;
	const known = percents.get(language) ?? percentAround(language);
	percents.set(language, known);
	return `${known[0]}${number}${known[1]}`;
}

function percentAround(language: OtherLanguage): Around {
	const parts = formatOf(language, { style: 'unit', unit: 'percent' }).formatToParts(1);
	return around(parts.map(({ type, value }) => (type === 'integer' ? NUMBER : value)).join(''));
}

function wholeNumber({ value, to }: Showable, language: Language): string {
	const ends = to === undefined ? [value] : [value, to];
	return ends.map((end) => inDigits(end, language, { maximumFractionDigits: 6 })).join(RANGE);
}

/** Between the ends of a range: 5–8 人. */
const RANGE = '–';

/** A number as it is shown, what it is told in, and what its unit goes by. */
interface Scaled {
	number: string;
	scale: string;
	isRounded: boolean;
	/** Where it is told in millions, a million; else 1. */
	counted: number;
}

/** The number of a figure, or both ends of its range, the first with a scale of its own where that is another one. */
function scaledEnds(figure: Showable, language: Language): Scaled {
	const first = scaledNumber(figure, language);
	if (figure.to === undefined) return first;
	const last = scaledNumber({ ...figure, value: figure.to }, language);
	const between = first.scale === last.scale ? RANGE : `${first.scale}${RANGE}`;
	return {
		...last,
		number: `${first.number}${between}${last.number}`,
		isRounded: first.isRounded || last.isRounded,
	};
}

const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers. Making a format takes longer than a page's numbers, so each is made once. */
function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${language} ${JSON.stringify(options)}`;
	const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
	formats.set(key, format);
	return format;
}

function inDigits(value: number, language: Language, options: Intl.NumberFormatOptions): string {
	return formatOf(language, options).format(value);
}

function scaledNumber(figure: Showable, language: Language): Scaled {
	const { value, resolution, keepsZeros } = figure;
	const isWrittenOut = resolution === 1 && Math.abs(value) < WRITTEN_OUT && value % 100 !== 0;
	const step = scalesOf(language).find(
		({ from, least = 0 }) =>
			(resolution >= from / 10 && Math.abs(value) >= least) || (Math.abs(value) >= from && !isWrittenOut),
	);
	const unit = step ? Number(`1e${Math.floor(Math.log10(step.from))}`) : 1;
	const printed = Math.max(0, Math.round(Math.log10(unit / resolution)));
	const whole = Math.floor(Math.abs(value) / unit).toString().length;
	const fits = step === undefined || whole + decimalsOf(value / unit) <= MOST_DIGITS;
	const room = fits ? printed : Math.max(0, step.digits - whole);
	const decimals = Math.min(printed, room);
	const lastDigit = unit / 10 ** decimals;
	const rounded = Math.round(value / lastDigit) / 10 ** decimals;
	const isRounded = !fits && Math.abs(rounded * unit - value) > 1e-6 * Math.abs(value);
	if (!isRead(language))
		return { ...scaledByIntl(rounded * unit, step, decimals, keepsZeros, language), isRounded };
	return {
		number: inDigits(rounded, language, {
			// A zero at the end is the print's own in the scale that it counts in, and nobody's in millions.
			minimumFractionDigits: keepsZeros && (step === undefined || language === 'zh-CN') ? decimals : 0,
			maximumFractionDigits: decimals,
			// As people write it: 1286 人, but 191,540 元.
			useGrouping: language === 'en' || (step === undefined && Math.abs(value) >= 1e4),
		}),
		scale: step?.word ?? '',
		isRounded,
		counted: step?.from ?? 1,
	};
}

/** The same in a language that the code does not know. */
function scaledByIntl(
	value: number,
	step: Scale | undefined,
	decimals: number,
	keepsZeros: boolean,
	language: OtherLanguage,
): Omit<Scaled, 'isRounded'> {
	const format = formatOf(language, {
		...(step && COMPACT),
		minimumFractionDigits: keepsZeros && !step ? decimals : 0,
		maximumFractionDigits: decimals,
	});
	const parts = format.formatToParts(value);
	const word = parts.findIndex(({ type }) => type === 'compact');
	// What stands between them goes with the word.
	const end = word < 0 ? parts.length : parts[word - 1]?.type === 'literal' ? word - 1 : word;
	const text = (from: number, to?: number) =>
		parts
			.slice(from, to)
			.map((part) => part.value)
			.join('');
	return { number: text(0, end), scale: text(end), counted: step?.from ?? 1 };
}

function unitBehind(figure: Showable, language: Language, scale: string, counted = 1): string {
	const { unit, value, to } = figure;
	if (language === 'zh-CN') return scale ? `${scale}${unit['zh-CN']}` : unit['zh-CN'] && ` ${unit['zh-CN']}`;
	if (language === 'en' && signOf(unit) !== '') return scale;
	const word =
		language === 'en'
			? unit.en[value === 1 && to === undefined ? 'one' : 'other']
			: unitWord(unit[language], to ?? value, counted, language);
	return `${scale}${word && ` ${word}`}`;
}

/** What English writes before an amount of money: ¥ of yuan, else a sign that the print has, £ or HK$; empty where the unit stands behind. */
function signOf({ kind, printed, en }: Showable['unit']): string {
	if (kind !== 'money') return '';
	if (en.other === 'yuan') return '¥';
	return printed.find((name) => /^[A-Z]{0,3}\p{Sc}$/u.test(name)) ?? '';
}

/** A small number as a word, in digits where a language has none for it. */
function wordOf(value: number, language: Language): string {
	return say('numbers.words', undefined, language).split(' ')[value] ?? String(value);
}

/** A small number's place in a row: third, 第三; in digits where a language has no word for it. */
function ordinalOf(value: number, language: Language): string {
	const word = say('numbers.ordinals', undefined, language).split(' ')[value];
	const rule = new Intl.PluralRules(language, { type: 'ordinal' }).select(value);
	return word ?? say('numbers.ordinal', { number: String(value), rule }, language);
}
