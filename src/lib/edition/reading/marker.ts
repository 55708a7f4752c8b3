/** How a heading is numbered in print: 第一章, 一、, （一）, 1、, （1）, 1.1 and the marks of Markdown. */
import { narrow } from './line.ts';

/** A line that begins as headings do. Whether it is one, `headings.ts` decides. */
export interface Marker {
	/** The smaller, the higher it stands: parts before chapters before 一、 before （一） before 1、 before （1）. */
	rank: number;
	/** Its printed number; several where the print counts 1.1; none where it prints none. */
	numbers: readonly number[];
	/** The § that a text prepared for us gives it, such as 3.1.2. */
	address: readonly number[] | null;
	/** What is printed, without marks of Markdown. */
	heading: string;
	/** The same without its number. */
	title: string;
	/** Whether it is marked as a heading, so that its words need not look like one. */
	sure: boolean;
	/**
	 * What it needs besides, where nothing but a blank parts number and title: `brothers` whose numbers rise (一 前言, 二 员工), or
	 * `steps` below it (1 概况, 1.1 公司); `kin`, a number near its own, where it may count what follows: （12）人参加.
	 */
	needs?: 'brothers' | 'steps' | 'kin';
}

const HAN = '[〇零一二三四五六七八九十百]{1,5}';
const COUNT = `(?:${HAN}|\\d{1,3})`;
const ROMAN = '[IVXivx]{1,5}';
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What shows that 3.2 counts what follows, or is a day: 3.2 亿元, 3.2 million tonnes, 3.2 MWh, 10.1长假. No title begins with a small letter. */
const MEASURED =
	'[万亿千百元件倍吨亩℃㎡]|人(?![才员力文民事口居工物身均类生本权道大])|名(?![录单师优牌])|个(?![人性体])|次(?![生要])|项(?!目)|场(?![所馆景])|年(?![度报轻终会])|月(?!度)|日(?!常)|家(?![庭园校])|户(?![外籍])|台(?!账)|小时|分钟|公里|公斤|公顷|长假|黄金周|晚会|大促|千克|毫克|立方米|平方米|毫升|[a-zμµ]|[GMTK]?Wh?(?![a-z])|[GMK]bps|[KMGT]B(?![a-z])|Mt(?![a-z])|RMB|CNY|US\\$|Million|Billion|Thousand|Per ?cent';
/** A measure that stands by itself behind a number in brackets: （12）人，其中. */
const COUNTABLE = '(?:[人名次个元万亿户件项家台吨%]|people|staff)';
const MEASURE_ALONE = '(?:人次|人|名|次|个|元|万元|亿元|户|件|项|家|台|吨|%|people|staff)(?:[,。;、)]|$)';

/** Rank of each kind of number; Markdown's own levels stand above them all. */
const STYLES: readonly {
	rank: number;
	form: RegExp;
	numbers?: (printed: string) => number[];
	needs?: Marker['needs'];
}[] = [
	{ rank: 10, form: new RegExp(`^第 ?(${COUNT}) ?(?:部分|篇|编)(?=[ :、.]|$|.{1,20}$)`) },
	{ rank: 11, form: new RegExp(`^第 ?(${COUNT}) ?章(?=[ :、.]|$|.{1,20}$)`) },
	{ rank: 12, form: new RegExp(`^第 ?(${COUNT}) ?节(?=[ :、.]|$|.{1,20}$)`) },
	{ rank: 10, form: new RegExp(`^Part +(\\d{1,2}|${ROMAN}|${WORDS.join('|')})(?=[ :.-]|$)`, 'i') },
	{ rank: 11, form: new RegExp(`^Chapter +(\\d{1,2}|${ROMAN}|${WORDS.join('|')})(?=[ :.-]|$)`, 'i') },
	{ rank: 12, form: new RegExp(`^Section +(\\d{1,2}|${ROMAN}|${WORDS.join('|')})(?=[ :.-]|$)`, 'i') },
	{ rank: 13, form: new RegExp(`^第(${HAN}) ?[、,]`) },
	{ rank: 14, form: new RegExp(`^(${HAN}) ?[、.](?! ?${HAN}[、期号级类层年月])`) },
	{ rank: 14, form: new RegExp(`^(${HAN}) {1,4}(?=\\p{Script=Han}[^,。;]{1,19}$)`, 'u'), needs: 'brothers' },
	{ rank: 15, form: /^([㈠-㈩])/, numbers: signNumber('㈠') },
	{ rank: 16, form: /^([⒈-⒛])/, numbers: signNumber('⒈') },
	{ rank: 18, form: /^([⑴-⒇])/, numbers: signNumber('⑴') },
	{ rank: 15, form: new RegExp(`^\\( ?(${HAN}) ?\\)、?`) },
	{
		rank: 16,
		form: new RegExp(
			`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?(?![\\d.])(?= {0,4}[^\\d\\s,.:;%‰°~—–/+*=<>^)-])(?! {0,4}(?:${MEASURED}))`,
		),
		numbers: (printed) => printed.split('.').map(Number),
	},
	{ rank: 16, form: /^(\d{1,2}) ?[、.](?! ?\d)/ },
	{ rank: 16, form: /^(\d{1,2}) +(?=\p{Script=Han}[^,。;]{1,30}$|[A-Z])/u, needs: 'steps' },
	{
		rank: 18,
		form: new RegExp(`^\\( ?(\\d{1,2}) ?\\)(?! ?${MEASURE_ALONE})(?= ?${COUNTABLE})`),
		needs: 'kin',
	},
	{ rank: 18, form: new RegExp(`^\\( ?(\\d{1,2}) ?\\)(?! ?${COUNTABLE})`) },
	{ rank: 19, form: /^(\d{1,2}) ?\)/ },
];

/** Rank of a line in bold that has no number: below 1、 and above （1）. */
const BOLD_RANK = 17;

/** What marks a heading in a text that was prepared for us: `## §3.1 Title`. */
const ADDRESSED = /^#+\s*§(\d+(?:\.\d+){0,3})\s+(.*\S)\s*$/;
/** Characters that a line may have to be looked at as a heading. */
const LONGEST_HEADING = 400;
const MARKDOWN = /^(#{1,6})\s+(.*?)\s*#*\s*$/;

/** Reads a line as a heading; `null` where it does not begin as one. */
export function markerOf(text: string): Marker | null {
	if (text.length > LONGEST_HEADING) return null;
	const addressed = ADDRESSED.exec(text);
	if (addressed?.[1] && addressed[2]) {
		const address = addressed[1].split('.').map(Number);
		return {
			rank: address.length,
			numbers: address,
			address,
			heading: addressed[2],
			title: addressed[2],
			sure: true,
		};
	}
	const [, marks, marked] = MARKDOWN.exec(text) ?? [];
	if (marks !== undefined && marked !== undefined) {
		if (marked === '') return null;
		const heading = marked.replace(/^(\*\*|__)(.*)\1$/, '$2');
		const inner = numbered(heading);
		return {
			rank: marks.length,
			numbers: inner?.numbers ?? [],
			address: null,
			heading,
			title: inner?.title ?? heading,
			sure: true,
		};
	}
	const plain = text.trim().replace(/^(\*\*|__)(.*)\1$/, '$2');
	if (/^[|>]/.test(plain) || plain.includes('\t')) return null;
	const inner = numbered(plain);
	if (inner) return { ...inner, address: null, heading: plain, sure: false };
	if (plain === text.trim() || plain.includes('**')) return null;
	return { rank: BOLD_RANK, numbers: [], address: null, heading: plain, title: plain, sure: false };
}

/** Whether a marker counts in steps: 1.1, 2.3.1. */
export function isStepped({ rank, numbers }: Marker): boolean {
	return rank > 16 && rank < 17 && numbers.length > 1;
}

function numbered(
	heading: string,
): { rank: number; numbers: number[]; title: string; needs?: Marker['needs'] } | null {
	const line = narrow(heading);
	for (const { rank, form, numbers, needs } of STYLES) {
		const match = form.exec(line);
		if (!match?.[1]) continue;
		const counted = numbers ? numbers(match[1]) : [valueOf(match[1])];
		if (counted.some((number) => !(number > 0))) return null;
		const title = heading.slice(match[0].length).replace(/^[\s、.．:：—–-]+/, '');
		return {
			rank: rank + (counted.length - 1) / 10,
			numbers: counted,
			title: title || heading,
			...(needs && { needs }),
		};
	}
	return null;
}

/** The numbers of signs that are one character, such as ㈠, ⒈ and ⑴, from the first of them on. */
function signNumber(first: string): (printed: string) => number[] {
	return (printed) => [printed.charCodeAt(0) - first.charCodeAt(0) + 1];
}

/** The number of a heading: 十二 → 12, 二十 → 20, 3 → 3, IV → 4, two → 2. `NaN` if it is none. */
function valueOf(printed: string): number {
	if (/^\d+$/.test(printed)) return Number(printed);
	const word = WORDS.indexOf(printed.toLowerCase());
	if (word >= 0) return word + 1;
	return /^[ivx]+$/i.test(printed) ? romanValue(printed.toUpperCase()) : hanValue(printed);
}

function romanValue(printed: string): number {
	const values = [...printed].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? Number.NaN);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function hanValue(printed: string): number {
	const digits = '零一二三四五六七八九';
	let total = 0;
	let digit = 0;
	for (const character of printed.replaceAll('〇', '零')) {
		const unit = { 十: 10, 百: 100 }[character];
		if (unit) {
			total += (digit || 1) * unit;
			digit = 0;
		} else digit = digits.indexOf(character);
	}
	return total + digit;
}
