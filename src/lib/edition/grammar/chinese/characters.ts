/** Of numerals in characters: which of them count, and which are words. */
import type { Finding } from '../scan.ts';
import { composed } from './composed.ts';
import { wordAround } from './dictionary.ts';
import { ask, skip } from './findings.ts';
import { limitAfter } from './limits.ts';
import { beginsEarlier, isInLongerWord, isOneWord, unknownBehindHan, type Behind } from './measure-behind.ts';
import type { Measures } from './measures.ts';
import { isBounded, isNone, oneCounts, zeroCounts } from './one.ts';
import type { PrintedNumber } from './number.ts';
import { finish, type Common } from './parts.ts';

/** A numeral in characters, or a range of two, with what was read around it. */
interface Numeral {
	start: number;
	first: PrintedNumber;
	last: PrintedNumber;
	values: readonly string[];
	behind: Behind | null;
	common: Common;
}

/** What a numeral in characters says. */
export function ofCharacters(text: string, numeral: Numeral, measures: Measures): Finding | null {
	if (text.slice(numeral.start, numeral.last.end) === '○') return ofCircle(text, numeral);
	return numeral.behind === null
		? withoutMeasure(text, numeral, measures)
		: withMeasure(text, { ...numeral, behind: numeral.behind }, measures);
}

/** A circle by itself is a bullet or a zero: ○起草制度, 事故○起. */
function ofCircle(text: string, { start, last, behind }: Numeral): Finding {
	const begins = /(?:^|[\n\t|]) {0,8}$/.test(text.slice(Math.max(0, start - 9), start));
	return !behind || (begins && behind.why) ? skip(last.end) : ask({ code: 'no-number' }, behind.end);
}

function withoutMeasure(
	text: string,
	{ start, last, values, common }: Numeral,
	measures: Measures,
): Finding | null {
	const written = text.slice(start, last.end);
	const alone = () => finish(text, { ...common, values, unit: '', end: last.end }, measures);
	if (common.limit !== null && written !== '一') {
		if (limitAfter(text, last.end)) return alone();
		const unknown = unknownBehindHan(text, start, last.end);
		if (unknown?.why) return ask(unknown.why, unknown.end);
		return isInLongerWord(text, start, last.end) && !last.infix ? null : alone();
	}
	// 两个亿 counts a scale.
	if (written.includes('个')) return alone();
	if (beginsEarlier(text, start)) return skip(last.end);
	if (countsAlone(text, start, last.end)) return alone();
	if (isInLongerWord(text, start, last.end)) return skip(wordAround(text, start).end, last.end);
	if (isNone(text, start, last.end)) return alone();
	if (/^[一零〇]$|^[百千万亿]+$/.test(written)) return skip(last.end);
	const quoted = QUOTED.exec(text.slice(start, start + 8))?.[0];
	if (quoted && OPENING.test(text.slice(Math.max(0, start - 1), start))) return skip(start + quoted.length);
	const unknown = unknownBehindHan(text, start, last.end);
	if (unknown?.why && isSaying(text, start)) return skip(start + SAYING);
	if (unknown?.why) return ask(unknown.why, unknown.end);
	return skip(last.end);
}

/** Whether a numeral counts without a measure: 零点八, 五十出头, 八十三 at the end of a clause, and 十 in a cell of its own. */
function countsAlone(text: string, start: number, end: number): boolean {
	const written = text.slice(start, end);
	if (/^[百千万亿]+$/.test(written)) return false;
	if (/点[零〇一二三四五六七八九]/.test(written)) return !/^\p{Script=Han}/u.test(text.slice(end, end + 2));
	if (/[十百千万亿]$/.test(written) && limitAfter(text, end)) return true;
	const isTen = /..|十/.test(written) && /[十百千万亿]/.test(written);
	if (!isTen) return false;
	// 人数为八十三。 ends a clause with more than one character.
	if (
		written.length > 1 &&
		text[start - 1] !== '个' &&
		/^ ?(?:$|[\s，。；！？：,;:）)|])/.test(text.slice(end, end + 2))
	)
		return true;
	return (
		/(?:^|[\n\t|]) ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
		/^ ?(?:$|[\n\t|])/.test(text.slice(end, end + 2))
	);
}

function withMeasure(
	text: string,
	{ start, first, last, values, behind, common }: Numeral & { behind: Behind },
	measures: Measures,
): Finding | null {
	const written = text.slice(start, last.end);
	// 唯一一家: the first 一 is that of 唯一.
	if (written === '一一' && text[start - 1] === '唯') return skip(start + 1);
	if (behind.why) return /^[一零〇]$/.test(written) ? skip(last.end) : ask(behind.why, behind.end);
	// “三张清单” may be what something is called; “三个环节” are counted.
	if (behind.unit !== '个' && isQuoted(text, start, behind.end))
		return ask({ code: 'unknown-sign', sign: '”' }, behind.end);
	const ordinal = phase(text, start, written, behind);
	if (ordinal) return ordinal;
	const isLimited = common.limit !== null || isBounded(text, behind.end);
	const one = written === '一' ? oneCounts(text, start, behind, isLimited, measures) : 'alone';
	if (/^[零〇]$/.test(written) && !zeroCounts(text, behind)) return skip(last.end);
	if (one === 'never' && behind.factor === undefined) return skip(last.end);
	if (!isLimited && behind.factor === undefined) {
		const isWhole = isAndAHalf(text, start, behind.end) || isAgo(text, behind);
		if (isInLongerWord(text, start, behind.end) && !isWhole)
			return skip(wordAround(text, start).end, behind.end);
		// 每天一节课: an 一 that counts is no part of a word.
		const isOther = isMoney(text, start, behind) || isWay(text, behind) || written === '一';
		const isLoose = measures.isLoose(behind.unit) && !isOther;
		if (isLoose && written.length === 1 && isOneWord(text, start, behind.end)) return skip(behind.end);
		if (/^[百千万亿]+$/.test(written)) {
			const measure = measures.at(text, start);
			return measure && measure.length > 1 && /^[百千万]/.test(measure)
				? skip(start + measure.length)
				: ask({ code: 'bare-multiplier' }, behind.end);
		}
	}
	const isSingle = first === last && first.values.length === 1;
	if (isSingle && !behind.factor && /^[一二三四五六七八九两]{2,}$/.test(written))
		return ask({ code: 'vague' }, behind.end);
	return composed(
		text,
		values,
		last,
		behind,
		common,
		measures,
		one === 'with-more' && behind.factor === undefined,
	);
}

/** Whether the dictionary has a numeral with its measure and 半 for one word: 一年半, but not 一年半载. */
function isAndAHalf(text: string, start: number, end: number): boolean {
	return /^半(?!载)/.test(text.slice(end, end + 2)) && wordAround(text, start).end === end + 1;
}

/** Whether the dictionary has a span with 前 or 后 for one word: 十年前. */
function isAgo(text: string, { unit, end }: Behind): boolean {
	return /^(?:年|天|周|个月)$/.test(unit) && /^[前后](?![后前])/.test(text.slice(end, end + 2));
}

/** A name in quotation marks that begins with a numeral and has no measure: “四早”. */
const QUOTED = /^[一二两三四五六七八九十]\p{Script=Han}{1,4}(?=[”"’」])/u;
const OPENING = /[“"‘「]/;

/** Whether a small numeral, its measure and a noun are all that stands in quotation marks. */
function isQuoted(text: string, start: number, end: number): boolean {
	return (
		OPENING.test(text.slice(Math.max(0, start - 1), start)) &&
		/^[二两三四五六七八九十]/.test(text.slice(start, start + 1)) &&
		/^\p{Script=Han}{1,6}[”"’」]/u.test(text.slice(end, end + 8))
	);
}

/** 三期 is how many where something is held or printed so often; else it may be the third. 二期 is the second: two are 两期. */
function phase(text: string, start: number, written: string, { unit, end }: Behind): Finding | null {
	if (!(unit === '期' && /^[二三四五六七八九]$/.test(written)) && !(unit === '轮' && written === '二'))
		return null;
	if (COUNTED.test(text.slice(Math.max(0, start - 8), start))) return null;
	return written === '二' ? skip(end) : ask({ code: 'ordinal' }, end);
}
const COUNTED =
	/(?:举办|开[办设展班]|组织|出版|编[发印]|刊[发登]|推[出送]|发[行布]|办了?|共|累计|连续|完成|实施|播出|制作|进行|[年月周季]|培训)[^，。；\n]{0,4}$/;

/** Whether 角 is money and no corner: 五角, 三角钱, but not 三角 and 五角星. */
function isMoney(text: string, start: number, { unit, end }: Behind): boolean {
	if (unit !== '角') return false;
	const next = text.slice(end, end + 1);
	return next === '钱' || (/[二两四五七九]/.test(text[start] ?? '') && !/[\p{Script=Han}]/u.test(next));
}

/** So many 里 of a way: 五里路. */
function isWay(text: string, { unit, end }: Behind): boolean {
	return unit === '里' && /^(?:山?路|地(?!铺))/.test(text.slice(end, end + 2));
}

/** Characters of a saying of this form. */
const SAYING = 4;

/** Numeral, word, numeral, word: 三会一课, 五险一金. */
function isSaying(text: string, at: number): boolean {
	return /^(?:[一二三四五六七八九十百千万两]\p{Script=Han}){2}/u.test(text.slice(at, at + 4));
}
