/** Words that limit a number: 约, 不少于 … before it, 以上, 左右 … behind it. */
import type { Limit } from '../reading.ts';
import { wordAround } from './dictionary.ts';
import { matchAt } from '../match-at.ts';

const BEFORE: readonly [limit: Limit, words: string][] = [
	['at-most', '不得超过 不得高于 不得多于 不超过 未超过 不超 不多于 不高于 不大于 至多 最多'],
	['at-least', '不得少于 不得低于 不少于 不低于 不小于 不下于 不下 至少 最少 起码'],
	['less-than', '不足 不到 不满 未满 未达 少于 低于 小于'],
	['more-than', '超过 超出 突破 高于 多于 大于 超 逾'],
	['about', '大约 大概 约合 约为 约占 约有 约计 约 将近 接近 近 差不多'],
];
const AFTER: readonly [limit: Limit, words: string][] = [
	['at-least', '（含）以上 (含)以上 含以上 及以上 或以上 以上'],
	['at-most', '（含）以下 (含)以下 及以下 或以下 以下 （含）以内 以内 之内'],
	['more-than', '以外'],
	['about', '左右 上下'],
];

/** Words that may stand between a limit and its number: 超过了 3 万元. */
const LINK = /[了占为有达共计合至]?/y;
/** These are adverbs: a verb may stand between them and the number, as in 至少开展 2 次. */
const ADVERBS = /^(?:至少|最少|起码|至多|最多)$/;
/** What may stand there: no numeral, no punctuation, no line end. */
const GAP = /[^\d零〇一二三四五六七八九十百千万亿两半\s\p{P}\p{S}|]{0,6}/uy;
const BLANKS = / {0,2}/y;

function table(list: readonly [Limit, string][]): readonly [string, Limit][] {
	return list
		.flatMap(([limit, words]) => words.split(' ').map((word): [string, Limit] => [word, limit]))
		.sort(([a], [b]) => b.length - a.length);
}
const WORDS_BEFORE = table(BEFORE);
const WORDS_AFTER = table(AFTER);

/** First characters of the words before a number. */
export const LIMIT_STARTS = [...new Set(WORDS_BEFORE.map(([word]) => word[0]))].join('');

/** The limit that begins at an offset, and where its number may begin: right behind it, and behind a verb. */
function limitBefore(text: string, offset: number): { limit: Limit; starts: number[] } | null {
	const found = WORDS_BEFORE.find(([word]) => text.startsWith(word, offset));
	if (!found) return null;
	const [word, limit] = found;
	const behind = skipBlanks(text, offset + word.length);
	const linked = skipBlanks(text, behind + (matchAt(LINK, text, behind) ?? '').length);
	const gap = ADVERBS.test(word)
		? skipBlanks(text, behind + (matchAt(GAP, text, behind) ?? '').length)
		: linked;
	return { limit, starts: [...new Set([behind, linked, gap])] };
}

/** The limit that stands behind a number and its measure, and where it ends. */
export function limitAfter(text: string, offset: number): { limit: Limit; end: number } | null {
	const start = skipBlanks(text, offset);
	const found = WORDS_AFTER.find(([word]) => text.startsWith(word, start));
	return found ? { limit: found[1], end: start + found[0].length } : null;
}

export function skipBlanks(text: string, offset: number): number {
	return offset + (matchAt(BLANKS, text, offset) ?? '').length;
}

/** The limit at an offset, if it is a word by itself there: 约, but not that of 签约. */
export function wholeLimit(text: string, offset: number): ReturnType<typeof limitBefore> {
	if (/^上[百千万亿]/.test(text.slice(offset, offset + 2)))
		return wordAround(text, offset).start === offset ? { limit: 'at-least', starts: [offset + 1] } : null;
	const isInWord = IN_WORD.test(text.slice(Math.max(0, offset - 1), offset + 1));
	return isInWord ? null : limitBefore(text, offset);
}
/** Words that end like a limit. The dictionary does not find them all, and takes 共约 for one. */
const IN_WORD = /[签合条节履违预公契邀续特制简隐解毁失赴相集婉守缔爽]约|[附最临靠亲邻相贴走]近|[反赶高]超/;
