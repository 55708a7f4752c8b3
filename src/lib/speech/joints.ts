/** Where a sentence that is too long is divided: the places that a listener minds least. */
import { asWideAs, isRead, type Language, type ReadLanguage } from '../site/languages.ts';

/** How much a listener minds a rest at a place; places that nothing here names are minded as `WORD`. */
interface Joint {
	readonly find: RegExp;
	readonly cost: number;
}

/** Between two words that belong together as any do. */
const WORD = 40;
/** Inside what is one thing: a number and what it counts, an article and its noun. */
const ONE_THING = 1000;
/** Inside a word. */
const BROKEN = 1e6;
/** For a part of so few words that it is no phrase. */
const SHORT = 60;
/** Words of a part at least: in Chinese, characters. */
const LEAST: Record<ReadLanguage, number> = { 'zh-CN': 8, en: 4 };

const COUNTED =
	'(?:[\\d.,]*\\d(?:th|st|nd|rd)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|million|billion|percent)';
const HAN_NUMBER = '[零一二两三四五六七八九十百千万亿点第]';

/** Each match ends where the next part begins; of those that end at one place the dearest counts, or punctuation. */
const PUNCTUATION: Record<ReadLanguage, readonly Joint[]> = {
	'zh-CN': [
		{ find: /[；：—。]+[”’）]?/g, cost: 0 },
		{ find: /，[”’）]?/g, cost: 3 },
		{ find: /、/g, cost: 8 },
	],
	en: [
		{ find: /[;:—.][”’)]?\s+/g, cost: 0 },
		{ find: /,[”’)]?\s+/g, cost: 3 },
		{ find: /\s+(?=\()/g, cost: 4 },
	],
};

const PHRASES: Record<ReadLanguage, readonly Joint[]> = {
	'zh-CN': [
		{ find: /(?=(?:以及|并且|并|而|但|和|与|在|从|对|为|由|用|把|被|让|给|向))/g, cost: 16 },
		{ find: /的/g, cost: 24 },
	],
	en: [
		{ find: /\s+(?=(?:but|that|which|who|because|so|when|where|while|whether|if)\s)/g, cost: 5 },
		{ find: /\s+(?=(?:and|or)\s)/g, cost: 8 },
		{ find: /\s+(?=(?:with|for|in|on|at|by|from|before|than|such|without|through|under|into)\s)/g, cost: 10 },
		{ find: /\s+(?=(?:to|as|is|are|was|were|has|have|had)\s)/g, cost: 16 },
		{ find: /\s+(?=(?:the|a|an|its|their)\s)/g, cost: 20 },
		{ find: /\s+(?=of\s)/g, cost: 30 },
	],
};

/** Between two words of a name. */
const NAME = /\b[A-Z][\w’'-]*\s+(?=[A-Z])/g;

const TOGETHER: Record<ReadLanguage, readonly RegExp[]> = {
	'zh-CN': [
		new RegExp(`${HAN_NUMBER}`, 'g'),
		new RegExp(`${HAN_NUMBER}\\p{Script=Han}(?![，。；：、])`, 'gu'),
		/[“《（‘]/g,
	],
	en: [
		new RegExp(`\\b${COUNTED}\\s+(?:[a-z-]+\\s+)?`, 'gi'),
		new RegExp(`\\b${COUNTED}\\s+`, 'gi'),
		/\b(?:the|a|an|its|their|this|these|of|in|on|at|to|for|by|with|from|as|and|or|not|no|more|is|are|was|were|be|has|have|it|they|you|before|after)\s+/gi,
		/\bup\s+(?=to\s)/g,
	],
};

/**
 * What belongs together in any language of letters: a number and the word behind it, what a hard blank ties, and a word of
 * three letters or fewer (du, la, et, der, con), which seldom ends anything.
 */
const TOGETHER_IN_ANY: readonly RegExp[] = [
	/\p{N}\s+/gu,
	/[\u00A0\u202F]/g,
	/(?<![\p{L}\p{N}])\p{L}{1,3}\s+/gu,
];

/**
 * Offsets at which a sentence is divided into parts of at most so many characters, its end the last of them.
 * @param length how long a part is once it is tidied
 */
export function jointsOf(
	sentence: string,
	language: Language,
	longest: number,
	length: (part: string) => number,
): number[] {
	const costs = costsOf(sentence, language);
	// A word longer than a part is broken.
	for (let end = longest; end < sentence.length; end += longest) if (!costs.has(end)) costs.set(end, BROKEN);
	const ends = [...costs.keys(), sentence.length].sort((a, b) => a - b);
	const starts = [0, ...ends];
	/** The cheapest way to a place, and the place before it on that way. */
	const ways = new Map<number, { cost: number; from: number }>([[0, { cost: 0, from: 0 }]]);
	for (const end of ends) {
		for (const start of starts) {
			const way = ways.get(start);
			if (start >= end || !way) continue;
			const part = sentence.slice(start, end);
			const size = length(part);
			if (size > longest || size === 0) continue;
			const rest = costs.get(end) ?? 0;
			// Behind a mark that ends something few words can stand: a label, and what it names.
			const short = wordsIn(part, language) < LEAST[asWideAs(language)] ? SHORT / (rest > 0 ? 1 : 4) : 0;
			// Of equal ways the one of equal parts.
			const cost = way.cost + rest + short + 6 * (1 - size / longest) ** 2;
			if (cost < (ways.get(end)?.cost ?? Infinity)) ways.set(end, { cost, from: start });
		}
	}
	const found: number[] = [];
	for (let end = sentence.length; end > 0; end = ways.get(end)?.from ?? 0) found.unshift(end);
	return found;
}

/** By offset, how much a rest there is minded. */
function costsOf(sentence: string, language: Language): Map<number, number> {
	const costs = new Map<number, number>();
	const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence);
	for (const { index, isWordLike } of words) if (isWordLike && index > 0) costs.set(index, WORD);
	const set = (end: number, cost: number) => end > 0 && end < sentence.length && costs.set(end, cost);
	for (const end of endsOf(sentence, NAME)) set(end, 2 * WORD);
	for (const { find, cost } of isRead(language) ? PHRASES[language] : [])
		for (const end of endsOf(sentence, find)) if (costs.has(end)) set(end, cost);
	for (const find of isRead(language) ? TOGETHER[language] : TOGETHER_IN_ANY)
		for (const end of endsOf(sentence, find)) set(end, ONE_THING);
	for (const { find, cost } of PUNCTUATION[asWideAs(language)])
		for (const end of endsOf(sentence, find)) set(end, cost);
	return costs;
}

function endsOf(sentence: string, find: RegExp): number[] {
	return [...sentence.matchAll(find)].map(({ 0: found, index }) => index + found.length);
}

function wordsIn(part: string, language: Language): number {
	return asWideAs(language) === 'en'
		? part.trim().split(/\s+/).length
		: part.replace(/[^\p{L}\p{N}]/gu, '').length;
}
