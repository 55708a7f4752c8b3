/**
 * Numbers that name stand in lists as others do: 拨打12345或12315, ISO 9001, 14001. Only the first or the last has its label, so that
 * what stands beside it and is written alike is a name too where nothing follows that it may count, and else is asked about.
 */
import { coveredBy, joined } from './covered.ts';
import type { Question, Reading, Span, Why } from './reading.ts';

const TIGHT = '、|和|及|与|或者?| ?/ ?|,? (?:and|or|&) ';
const LOOSE = '[,，;；] ?';
/** What parts the members of a list, behind one and before one. */
const JOIN_BEHIND = new RegExp(`(?:(${TIGHT})|${LOOSE})`, 'y');
const JOIN_BEFORE = new RegExp(`(?:(${TIGHT})|${LOOSE})$`);
const LONGEST_JOIN = 6;
/** The number at either end of a name, with the blanks and hyphens inside it. */
const LAST_NUMBER = /(?<![\d.,])\d{3,20}(?:[ -]\d{2,8}){0,3}$/;
const FIRST_NUMBER = /^\d{3,20}(?:[ -]\d{2,8}){0,3}(?![\d.,]*\d)/;
const NUMBER_BEHIND = /\d{3,20}(?:[ -]\d{2,8}){0,3}(?!\d|[.,]\d|%)/y;
const NUMBER_BEFORE = /(?<!\d[.,]?|[-+])\d{3,20}(?:[ -]\d{2,8}){0,3}$/;
const LONGEST_NUMBER = 48;
/** Of so many digits a number behind a comma hardly counts anything. */
const LONG = 5;
/** What is asked about a name that is taken for a number: 5972-1234 runs down, 12315共 counts no 共. */
const OF_NAMES: ReadonlySet<Why['code']> = new Set(['unknown-measure', 'range', 'several-numbers']);
/** Behind these a number counts nothing: the end of a clause, what is called so, what is told of all of them. */
const COUNTS_NOTHING =
	/^ ?(?:[\p{P}|\n]|$|(?:or|and|at|for|in|on|to|from|by|with|any|between)(?![a-z])|[、和及或与共均全等已可为是受接转]|热线|平台|认证|标准|体系|服务|专线|电话|[（(]|转 ?\d)/u;
const NEAR = 12;

/**
 * A reading in which what is listed with a name is none of its quantities.
 * @param text as it is compared: plain width, terms blanked
 */
export function withListedNames(reading: Reading, written: string, text: string): Reading {
	const countsNothing = nothingCountedIn(reading);
	const found = [...listed(nextName), ...listed(nameBefore)];
	if (found.length === 0) return reading;
	const places = joined(found).map(({ start, end }): Span => ({
		form: written.slice(start, end),
		start,
		end,
	}));
	const isSure = ({ end }: Span) => COUNTS_NOTHING.test(text.slice(end, end + NEAR));
	const names = places.filter(isSure);
	const isName = coveredBy(names);
	const isPlace = coveredBy(places);
	const asked = places.filter(
		(place) => !isSure(place) && !reading.questions.some(({ start }) => start === place.start),
	);
	const questions = [
		...reading.questions.filter(({ start }) => !isName(start)),
		...asked.map((place): Question => ({ ...place, why: { code: 'ordinal' } })),
	];
	return {
		...reading,
		quantities: reading.quantities.filter(({ start }) => !isPlace(start)),
		questions: questions.sort((one, other) => one.start - other.start),
		neither: [...reading.neither, ...names].sort((one, other) => one.start - other.start),
	};

	/** The names that stand in lists with others, in one direction; each may lead to one more. */
	function listed(beside: (text: string, name: Place) => Place | null): Place[] {
		const places: Place[] = [];
		for (const name of reading.neither) {
			let next = beside(text, name);
			while (next && countsNothing(next)) {
				places.push(next);
				next = beside(text, next);
			}
		}
		return places;
	}
}

type Place = Pick<Span, 'start' | 'end'>;

/** Tells of a place whether it begins with a number and holds none that counts anything for sure or reaches farther. */
function nothingCountedIn({ quantities, questions }: Reading): (place: Place) => boolean {
	const numbers = new Map(quantities.map((quantity) => [quantity.start, quantity]));
	const asked = new Map(questions.map((question) => [question.start, question]));
	return ({ start, end }) => {
		if (!numbers.has(start) && !asked.has(start)) return false;
		for (let at = start; at < end; at++) {
			const number = numbers.get(at);
			if (number && (number.unit !== '' || number.limit !== null || number.end > end)) return false;
			const question = asked.get(at);
			if (question && !OF_NAMES.has(question.why.code)) return false;
		}
		return true;
	};
}

function nextName(text: string, { start, end }: Place): Place | null {
	JOIN_BEHIND.lastIndex = end;
	const join = JOIN_BEHIND.exec(text);
	if (!join) return null;
	NUMBER_BEHIND.lastIndex = end + join[0].length;
	const number = NUMBER_BEHIND.exec(text)?.[0];
	const name = LAST_NUMBER.exec(text.slice(Math.max(start, end - LONGEST_NUMBER), end))?.[0];
	if (!number || !name || !isAlike(name, number, join[1] !== undefined)) return null;
	return { start: end + join[0].length, end: end + join[0].length + number.length };
}

function nameBefore(text: string, { start, end }: Place): Place | null {
	const join = JOIN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_JOIN), start));
	if (!join) return null;
	const behind = start - join[0].length;
	const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, behind - LONGEST_NUMBER), behind))?.[0];
	const name = FIRST_NUMBER.exec(text.slice(start, Math.min(end, start + LONGEST_NUMBER)))?.[0];
	if (!number || !name || !isAlike(name, number, join[1] !== undefined)) return null;
	return { start: behind - number.length, end: behind };
}

/**
 * Whether two numbers are written with as many digits, one more or less at the most, and parted in the same places. What stands
 * first may hold an area's number too.
 */
function isAlike(name: string, number: string, isTight: boolean): boolean {
	const [mask, other] = [name, number].map((one) => one.replace(/\d/g, '0')) as [string, string];
	if (mask === other || mask.endsWith(` ${other}`) || mask.endsWith(`-${other}`))
		return isTight || number.length >= LONG;
	const shorter = Math.min(name.length, number.length);
	const arePlain = /^0+$/.test(mask + other);
	return arePlain && isTight && shorter > 3 && Math.abs(name.length - number.length) === 1;
}
