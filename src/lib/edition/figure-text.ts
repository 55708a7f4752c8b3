/** How a figure is shown: the one grammar of numbers, units, plurals and limits in both languages. */
import { numberWord } from './numerals.ts';
import type { Figure } from './edition.ts';
import type { FigureForm } from './inline.ts';
import type { Language } from '../site/languages.ts';
import type { Limit } from './grammar/reading.ts';

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

/**
 * A large number is told in 亿, 万, million or billion; a smaller one too, when the print counts in tenths of them: written out it
 * would seem more exact than it is. Up to five digits stand as printed; a longer one is rounded to `digits`, and says so.
 */
const SCALES: Record<Language, { from: number; word: string; digits: number; least?: number }[]> = {
	'zh-CN': [
		{ from: 1e8, word: '亿', digits: 3 },
		{ from: 1e4, word: '万', digits: 4 },
	],
	en: [
		// What is less is told in millions, whatever the print counts in: 900 million.
		{ from: 1e9, word: ' billion', digits: 3, least: 1e9 },
		{ from: 1e6, word: ' million', digits: 3 },
	],
};

/** Digits that a number may have in 亿, 万, million or billion without being rounded. */
const MOST_DIGITS = 5;
/** What is printed to the last one is written out below a million, where 万 would need more digits than that: 191,540. */
const WRITTEN_OUT = 1e6;

const ABOUT: Record<Language, string> = { 'zh-CN': '约 ', en: 'about ' };

const LIMITS: Record<Language, Record<Limit, string>> = {
	'zh-CN': {
		about: ABOUT['zh-CN'],
		'more-than': '超过 ',
		'at-least': '至少 ',
		'less-than': '不足 ',
		'at-most': '不超过 ',
	},
	en: {
		about: ABOUT.en,
		'more-than': 'more than ',
		'at-least': 'at least ',
		'less-than': 'less than ',
		'at-most': 'at most ',
	},
};

/** Of a period: 至少每 2 周, at least every 2 weeks. */
const EVERY: Record<Language, string> = { 'zh-CN': '每 ', en: 'every ' };

/**
 * Shows a figure for readers of a language, never with a digit that the print does not have.
 * @param form `full` with its unit, `number` alone, small counts in `words` or as an `ordinal`
 */
export function showFigure(figure: Showable, language: Language, form: FigureForm = 'full'): ShownFigure {
	if (form === 'words') return { before: '', number: numberWord(figure.value, language), unit: '' };
	if (form === 'ordinal') return { before: '', number: ordinalWord(figure.value, language), unit: '' };

	const { number, scale, isRounded } = scaledEnds(figure, language);
	const before = limitBefore(figure, language) || (isRounded ? ABOUT[language] : '');
	if (figure.unit.kind === 'percent') return { before, number: `${number}%`, unit: '' };

	const sign = figure.unit.kind === 'money' && language === 'en' ? '¥' : '';
	if (form === 'number') return { before, number: `${sign}${number}${scale}`, unit: '' };
	return { before, number: `${sign}${number}`, unit: unitBehind(figure, language, scale) };
}

/** A figure as one line of text. */
export function figureText(figure: Showable, language: Language, form: FigureForm = 'full'): string {
	const { before, number, unit } = showFigure(figure, language, form);
	return `${before}${number}${unit}`;
}

/** The value in full, with its limit and its unit: ¥868,480,000, 超过 30,000 元. */
export function exactText(figure: Showable, language: Language): string {
	const before = limitBefore(figure, language);
	const number = wholeNumber(figure, language);
	if (figure.unit.kind === 'percent') return `${before}${number}%`;
	if (figure.unit.kind === 'money' && language === 'en') return `${before}¥${number}`;
	return `${before}${number}${unitBehind(figure, language, '')}`;
}

/** The value in full with its limit, for a place that names the unit elsewhere: 868,480,000, 超过 30,000. */
export function exactNumber(figure: Showable, language: Language): string {
	return limitBefore(figure, language) + wholeNumber(figure, language);
}

/** The unit by itself, as the heading of a column would name it: 元, people; empty where figures stand alone. */
export function unitName({ unit }: Pick<Figure, 'unit'>, language: Language): string {
	return language === 'zh-CN' ? unit['zh-CN'] : unit.en.other;
}

function limitBefore({ limit, isPeriod }: Showable, language: Language): string {
	if (!limit) return '';
	const words = LIMITS[language][limit];
	// 至少每, not 至少 每: no blank between two Chinese words.
	return isPeriod ? `${language === 'en' ? words : words.trimEnd()}${EVERY[language]}` : words;
}

function wholeNumber({ value, to }: Showable, language: Language): string {
	const ends = to === undefined ? [value] : [value, to];
	return ends.map((end) => inDigits(end, language, { maximumFractionDigits: 6 })).join(RANGE);
}

/** Between the ends of a range: 5–8 人. */
const RANGE = '–';

/** The number of a figure, or both ends of its range, the first with a scale of its own where that is another one. */
function scaledEnds(figure: Showable, language: Language): ReturnType<typeof scaledNumber> {
	const first = scaledNumber(figure, language);
	if (figure.to === undefined) return first;
	const last = scaledNumber({ ...figure, value: figure.to }, language);
	const between = first.scale === last.scale ? RANGE : `${first.scale}${RANGE}`;
	return {
		number: `${first.number}${between}${last.number}`,
		scale: last.scale,
		isRounded: first.isRounded || last.isRounded,
	};
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. Making a format takes longer than a page's numbers, so each is made once. */
function inDigits(value: number, language: Language, options: Intl.NumberFormatOptions): string {
	const key = `${language} ${JSON.stringify(options)}`;
	const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
	formats.set(key, format);
	return format.format(value);
}

function scaledNumber(
	figure: Showable,
	language: Language,
): { number: string; scale: string; isRounded: boolean } {
	const { value, resolution, keepsZeros } = figure;
	const isWrittenOut = resolution === 1 && Math.abs(value) < WRITTEN_OUT && value % 100 !== 0;
	const step = SCALES[language].find(
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
	return {
		number: inDigits(rounded, language, {
			// A zero at the end is the print's own in the scale that it counts in, and nobody's in millions.
			minimumFractionDigits: keepsZeros && (step === undefined || language === 'zh-CN') ? decimals : 0,
			maximumFractionDigits: decimals,
			// As people write it: 1286 人, but 191,540 元.
			useGrouping: language === 'en' || (step === undefined && Math.abs(value) >= 1e4),
		}),
		scale: step && language === 'zh-CN' ? ` ${step.word}` : (step?.word ?? ''),
		isRounded: !fits && Math.abs(rounded * unit - value) > 1e-6 * Math.abs(value),
	};
}

function unitBehind(figure: Showable, language: Language, scale: string): string {
	if (language === 'zh-CN') {
		const unit = figure.unit['zh-CN'];
		return scale ? `${scale}${unit}` : unit && ` ${unit}`;
	}
	if (figure.unit.kind === 'money') return scale;
	const { one, other } = figure.unit.en;
	const unit = figure.value === 1 && figure.to === undefined ? one : other;
	return `${scale}${unit && ` ${unit}`}`;
}

const ENGLISH_ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
function ordinalWord(value: number, language: Language): string {
	if (language === 'zh-CN') return `第${numberWord(value, language)}`;
	return ENGLISH_ORDINALS[value] ?? `${value}${ordinalEnding(value)}`;
}

function ordinalEnding(value: number): string {
	const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
	return { one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th';
}
