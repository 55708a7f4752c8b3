/** Shares in English words: half, one third, three quarters, one in five, 3 out of 10, ¼ of. */
import { ENDLESS_FRACTIONS, FRACTIONS, FRACTION_SIGNS } from '../fraction-signs.ts';
import { decimalOf, isLess, shareOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Why } from '../reading.ts';
import { UNITS_OF_MEASURE } from './measures.ts';
import { ENDS as NOT_COUNTED } from './noun-words.ts';
import { numberAt } from './number.ts';

const PARTS: Readonly<Record<string, string>> = {
	half: '2',
	third: '3',
	quarter: '4',
	fourth: '4',
	fifth: '5',
	sixth: '6',
	seventh: '7',
	eighth: '8',
	ninth: '9',
	tenth: '10',
	eleventh: '11',
	twelfth: '12',
	fifteenth: '15',
	sixteenth: '16',
	twentieth: '20',
	fiftieth: '50',
	hundredth: '100',
};
const NAMES = Object.keys(PARTS)
	.filter((name) => name !== 'half')
	.join('|');
/** A third of, by a third, a third more: elsewhere “a third” is one after the second. */
const A_PART_OF = new RegExp(
	`a (?:${NAMES})(?= of(?! an? (?!(?:${UNITS_OF_MEASURE})(?![a-z])))(?![a-z])| ?\\(\\d[\\d.]{0,6} ?(?:%|per ?cent)\\))`,
	'iy',
);
const A_PART = new RegExp(`a (?:${NAMES})(?![a-z-])`, 'iy');
const MORE =
	/ (?:more|less|fewer|higher|lower|larger|smaller|faster|slower|cheaper|dearer|longer|shorter|bigger|greater|older|younger|better|worse|below|above|as)(?![a-z])/y;
/** Of which a third is woodland, a third are women: no third one is told of several. */
const OF_WHICH =
	/\b(?:of|among) (?:which|whom|these|those|them|all [a-z]+),? (?:about |some |nearly |almost |over )?$/i;
const ARE = / (?:are|were|have|had|do|did|come|came|live|say|said|work|go|went)(?![a-z])/y;
const ENDS = /(?! (?!compared|year|over|on|in|from|since|to|against|and)[a-z]| year)/y;
const CHANGES_BY =
	/(?:\b(?:by|up to|at least|at most|about|around|nearly|almost|over|under|than|roughly|approximately|just|barely|scarcely|hardly|exactly|up|down) )$/i;
const NAMED = new RegExp(`[ -](?:${NAMES})s?(?![a-z])`, 'iy');
const ONE = /one(?![a-z]| (?:hundred|thousand|million|billion|trillion|dozen)(?![a-z]))/iy;
const ONE_PART = new RegExp(
	`one[ -](?:${NAMES}|half)(?![a-z])(?! (?:time|year|edition|session|meeting))`,
	'iy',
);
const IN = / (?:in(?: every)?|of every|out of(?: every)?) /y;
/** One pupil in four is a share, nine patients in ten are, and one accident in 100 days may be none. */
const THING_IN = / (?!in |out )[a-z]{3,20} in (?:every )?/y;
const NEXT_WORD = / ([a-z]+)/y;
const LONE_SIGN = new RegExp(`[${FRACTION_SIGNS}](?= of(?! an? )(?![a-z])| the(?![a-z]))`, 'y');
/** 95 out of 100 points is a mark, and no share. */
const POINTS = / (?:points?|marks?|scores?)(?![a-z])/y;
const MARKED =
	/\b(?:scor(?:e|ed|es|ing)|marks?|marked|rat(?:ed|ing|ings)|grad(?:e|ed)|averag(?:e|ed|ing))\b[^.;!?\n\t|]{0,50}$/i;
/** Wholes that shares are counted in. */
const ROUND = /^(?:2|3|4|5|6|7|8|9|10|20|50|1(?:0{2,6}))$/;
const TIME =
	/[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|terms?|seasons?|decades?)(?![a-z])/iy;
const YEAR = /^(?:19|20)\d\d$/;

/** A share in per cent with where it ends. */
export interface Share {
	value: string;
	end: number;
	resolution: string;
}

/** What is no share for sure. */
interface Unsure {
	why: Why;
	end: number;
}

/** The share at an offset; why it is none for sure; `null` where none begins. */
export function shareAt(text: string, offset: number): Share | Unsure | null {
	return partAt(text, offset) ?? signAt(text, offset) ?? countedAt(text, offset);
}

function partAt(text: string, offset: number): Share | Unsure | null {
	const part = matchAt(A_PART_OF, text, offset) ?? matchAt(ONE_PART, text, offset) ?? aPartBy(text, offset);
	if (!part) return null;
	const name = part.replace(/^(?:a |one[ -])/i, '').toLowerCase();
	return share('1', PARTS[name] ?? '1', offset + part.length);
}

/** A third without “of”, where a change or a comparison says that it is no third one. */
function aPartBy(text: string, offset: number): string | null {
	const part = matchAt(A_PART, text, offset);
	if (!part) return null;
	const end = offset + part.length;
	if (matchAt(MORE, text, end) || matchAt(ARE, text, end)) return part;
	if (OF_WHICH.test(text.slice(Math.max(0, offset - 40), offset))) return part;
	const isBy = CHANGES_BY.test(text.slice(Math.max(0, offset - 16), offset));
	return isBy && matchAt(ENDS, text, end) !== null ? part : null;
}

/** ¼ of, ⅓ of. */
function signAt(text: string, offset: number): Share | Unsure | null {
	const sign = matchAt(LONE_SIGN, text, offset);
	if (!sign) return null;
	const [part, whole] = ENDLESS_FRACTIONS[sign] ?? [FRACTIONS[sign] ?? '0', '1'];
	return share(part, whole, offset + sign.length);
}

/** Two thirds, one in five, 3 out of 10. */
function countedAt(text: string, offset: number): Share | Unsure | null {
	const number = numberAt(text, offset);
	const one = matchAt(ONE, text, offset);
	const count = number && !('why' in number) ? number : one ? { value: '1', end: offset + one.length } : null;
	if (count === null) return null;
	if (number && 'isInWords' in number && number.isInWords) {
		const named = matchAt(NAMED, text, count.end);
		if (named) {
			const name = named.slice(1).replace(/s$/, '').toLowerCase();
			return share(count.value, PARTS[name] ?? '1', count.end + named.length);
		}
	}
	const thing = matchAt(THING_IN, text, count.end);
	const all = thing ? numberAt(text, count.end + thing.length) : null;
	if (thing && all && !('why' in all) && !YEAR.test(text.slice(count.end + thing.length, all.end))) {
		const next = matchAt(NEXT_WORD, text, all.end)?.trim();
		// Nine patients in ten hospitals are counted.
		const isOfWhole = ROUND.test(all.value) && isLess(count.value, all.value);
		if (one || (isOfWhole && (next === undefined || NOT_COUNTED.has(next))))
			return { why: { code: 'several-numbers' }, end: all.end };
	}
	const of = matchAt(IN, text, count.end);
	const whole = of ? numberAt(text, count.end + of.length) : null;
	if (of === null || whole === null || 'why' in whole || whole.value === count.value) return null;
	// 16 in 20 places counts places; one in five is a share, and so is 1 in 15.
	const isYear = YEAR.test(text.slice(count.end + of.length, whole.end));
	const isShare = ROUND.test(whole.value) || (count.value === '1' && !isYear);
	// From 46 to nine in six months: what was done in that time.
	const isTime = of.startsWith(' in') && matchAt(TIME, text, whole.end) !== null;
	if (!isShare || isTime || isLess(whole.value, count.value)) return null;
	if (of.startsWith(' in') && count.value.includes('.'))
		return whole.isInWords ? { why: { code: 'several-numbers' }, end: whole.end } : null;
	const isMark = MARKED.test(text.slice(Math.max(0, offset - 60), offset)) || count.value.includes('.');
	if (of.startsWith(' out') && isMark) return { why: { code: 'several-numbers' }, end: whole.end };
	const points = matchAt(POINTS, text, whole.end);
	if (points) return { why: { code: 'several-numbers' }, end: whole.end + points.length };
	return share(count.value, whole.value, whole.end);
}

function share(part: string, whole: string, end: number): Share | Unsure | null {
	const value = shareOf(part, whole);
	// One in 14 million is less than can be told in places.
	if (value === '0' && part !== '0') return { why: { code: 'several-numbers' }, end };
	if (value === null) return null;
	const places = value.split('.')[1]?.length ?? 0;
	return { value, end, resolution: decimalOf({ digits: '1', exponent: -places }) };
}
