/** Text in pieces, each as a page shows it and as a voice says it. */
import { asWideAs, isRead, type Language, type ReadLanguage } from '../site/languages.ts';
import { literal } from '../words/literal.ts';
import { hanDigits, hanNumber, hanPercent } from './han-number.ts';

/** A piece of text. Where both are the same it may be divided anywhere, else nowhere. */
export interface Piece {
	readonly shown: string;
	readonly spoken: string;
}

/** What is written, and how a voice is to say it. */
export type Respellings = Readonly<Record<string, string>>;

/** How something is found in a text, and how it is said. */
interface Rule {
	readonly find: RegExp;
	/** @param match what was found, with its groups; @param behind what follows it */
	say(match: RegExpExecArray, behind: string): string;
}

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
/** A telephone number with its blanks or hyphens: it is read digit by digit, with a rest between its parts. */
const TELEPHONE = /\s*(?<!\d)(?:0\d{2,3}|[48]00)(?:[- ]\d{3,4}){1,2}(?!\d)\s*/;
const SECTION_MARK: Rule = { find: /\s*§+\s*\d+(?:\.\d+)*(?:#\d+)?/, say: () => '' };

/** The first that is found says what is there; of two that begin at one place the one that stands first here. */
const RULES: Record<ReadLanguage, readonly Rule[]> = {
	'zh-CN': [
		SECTION_MARK,
		{ find: TELEPHONE, say: ([number]) => partsOf(number).map(hanDigits).join('，') },
		{ find: /\s*(\d{1,2}):(\d{2})\s*/, say: ([, hour = '', minute = '']) => clock(hour, minute) },
		{ find: /\s*(\d+)\+(\d+)\s*/, say: ([, a = '', b = '']) => `${hanNumber(a)}加${hanNumber(b)}` },
		// A year, read digit by digit; also where 年 is left out.
		{ find: /\s*(?<!\d)((?:19|20)\d{2})(?!\d|,\d)\s*/, say: ([, year = '']) => hanDigits(year) },
		{
			find: /\s*(?<![\d,.])(\d{5,})(?!\d|,\d|\.\d|\s*[万亿])\s*/,
			say: ([, digits = '']) => hanDigits(digits),
		},
		{ find: new RegExp(`\\s*(${NUMBER})\\s*%`), say: ([, digits = '']) => hanPercent(digits) },
		// 5G: the letter is said by itself.
		{ find: /\s*(\d+)(?=[A-Za-z])/, say: ([, digits = '']) => `${hanNumber(digits)} ` },
		{ find: new RegExp(`\\s*(${NUMBER})\\s*`), say: ([, digits = ''], behind) => hanNumber(digits, behind) },
		{ find: /\s*[/／]\s*/, say: () => '、' },
	],
	en: [
		SECTION_MARK,
		{
			find: TELEPHONE,
			say: ([number]) =>
				partsOf(number)
					.map((part) => [...part].join(' '))
					.join(', '),
		},
		{
			find: new RegExp(`¥(${NUMBER})( million| billion)?`),
			say: ([, digits = '', scale = '']) => `${digits}${scale} yuan`,
		},
		{ find: new RegExp(`(${NUMBER})%`), say: ([, digits = '']) => `${digits} percent` },
		{ find: /(\d+)\+(\d+)/, say: ([, a = '', b = '']) => `${a} plus ${b}` },
		{ find: /(\d+)(?=[A-Z]\b)/, say: ([, digits = '']) => `${digits} ` },
		{ find: /\s*\/\s*/, say: () => ', ' },
		{ find: /\s*&\s*/, say: () => ' and ' },
	],
};

/** In a language whose numbers the code cannot say: its voices say them as they are written. */
const RULES_OF_ANY: readonly Rule[] = [SECTION_MARK];

function partsOf(telephone: string): string[] {
	return telephone.trim().split(/[- ]/);
}

function clock(hour: string, minute: string): string {
	return `${hanNumber(hour)}点${Number(minute) === 0 ? '' : `${hanNumber(String(Number(minute)))}分`}`;
}

/** A text of a language in pieces: numbers in words, names as voices say them, what is not said left out. */
export function piecesOf(text: string, language: Language, respellings: Respellings): Piece[] {
	const rules = [
		...respelling(respellings, language),
		...(isRead(language) ? RULES[language] : RULES_OF_ANY),
	];
	const pieces: Piece[] = [];
	let rest = text;
	while (rest !== '') {
		const found = rules
			.map((rule) => ({ rule, match: rule.find.exec(rest) }))
			.filter((one): one is { rule: Rule; match: RegExpExecArray } => one.match !== null)
			.reduce<{ rule: Rule; match: RegExpExecArray } | null>(
				(first, one) => (first && first.match.index <= one.match.index ? first : one),
				null,
			);
		if (!found) break;
		const { rule, match } = found;
		const before = rest.slice(0, match.index);
		const behind = rest.slice(match.index + match[0].length);
		if (before) pieces.push({ shown: before, spoken: before });
		pieces.push({ shown: match[0], spoken: rule.say(match, behind) });
		rest = behind;
	}
	return rest === '' ? pieces : [...pieces, { shown: rest, spoken: rest }];
}

/** No letter stands before a word, and none behind it. */
const WORD_EDGES = ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] as const;

/** What an edition spells anew, the longest first; a Latin name only as a whole word. */
function respelling(respellings: Respellings, language: Language): Rule[] {
	const [before, behind] = asWideAs(language) === 'en' ? WORD_EDGES : ['', ''];
	return Object.entries(respellings)
		.sort(([a], [b]) => b.length - a.length)
		.map(([written, spoken]) => ({
			find: new RegExp(`${before}${literal(written)}${behind}`, 'u'),
			say: () => spoken,
		}));
}
