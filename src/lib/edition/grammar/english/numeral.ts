/** English numerals in words: twenty-five, one hundred and twenty, two and a half million, a dozen. */
import { decimalOf, productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import { ENGLISH_NUMBERS } from '../../numerals.ts';
import { partAt, placesAt } from './parts.ts';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What a number before it is multiplied by, as a power of ten. */
export const SCALES: Readonly<Record<string, number>> = {
	hundred: 2,
	thousand: 3,
	million: 6,
	billion: 9,
	trillion: 12,
};

const SMALL: ReadonlyMap<string, number> = new Map([
	...ENGLISH_NUMBERS.map((word, value): [string, number] => [word, value]),
	...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that a numeral is made of, as the inside of a group; longer ones first, so that sixteen is not read as six. */
export const NUMERAL_WORDS = [...SMALL.keys(), ...Object.keys(SCALES), 'dozen']
	.filter((word) => word !== 'zero')
	.sort((a, b) => b.length - a.length)
	.join('|');

const FIRST = new RegExp(
	`(?:(?:an? )(?=hundred|thousand|million|billion|trillion|dozen))?(?:${NUMERAL_WORDS})(?![a-z\\d])`,
	'iy',
);
const NEXT = new RegExp(`(?:[ -]| and )(?:${NUMERAL_WORDS})(?![a-z])`, 'iy');
const SCALE_BEHIND = new RegExp(`[ -](?:${Object.keys(SCALES).join('|')})(?![a-z])`, 'iy');
const MOST_WORDS = 16;

/** A numeral in words with its value. */
export interface WordNumber {
	/** `null` where its decimals have no end: two and a third. */
	value: string | null;
	end: number;
	/** Power of ten of the last word, where that is a scale: two million is as coarse as 2 million. */
	coarse: number;
	/** Whether a half, a quarter or places are added. */
	hasPart: boolean;
}

export function wordNumberAt(text: string, offset: number): WordNumber | null {
	const first = matchAt(FIRST, text, offset);
	if (first === null) return null;
	let end = offset + first.length;
	const state = new Counting();
	if (!state.add(first.replace(/^an? /i, '').toLowerCase(), false)) return null;
	for (let words = 1; words < MOST_WORDS; words++) {
		const next = matchAt(NEXT, text, end);
		if (next === null) break;
		const isJoined = next.startsWith(' and ');
		if (!state.add(next.replace(/^(?: and |[ -])/i, '').toLowerCase(), isJoined)) break;
		end += next.length;
	}
	const part = placesAt(text, end) ?? partAt(text, end);
	if (!part) return { value: state.value, end, coarse: state.coarse, hasPart: false };
	const scale = matchAt(SCALE_BEHIND, text, part.end);
	const exponent = scale ? (SCALES[scale.slice(1).toLowerCase()] ?? 0) : 0;
	// A million and a half are more than half a thing above a million.
	if (state.coarse > 0 && exponent === 0 && !/ point /i.test(text.slice(end, part.end)))
		return { value: null, end: part.end, coarse: 0, hasPart: true };
	return {
		value:
			part.value === null
				? null
				: productOf(sumOf(state.value, part.value), decimalOf({ digits: '1', exponent })),
		end: part.end + (scale?.length ?? 0),
		coarse: exponent,
		hasPart: true,
	};
}

/** Adds up the words of a numeral as they come. */
class Counting {
	#total = '0';
	#current = 0;
	/** What the next word may add at most: below ten behind twenty, below a hundred behind hundred. */
	#room = 1000;
	#scale = Number.POSITIVE_INFINITY;
	coarse = 0;

	get value(): string {
		return sumOf(this.#total, String(this.#current));
	}

	/** Takes one more word; `false` if the numeral ends before it. */
	add(word: string, isJoined: boolean): boolean {
		const exponent = SCALES[word];
		if (word === 'dozen') return this.#multiply(12);
		if (exponent === 2) {
			if (isJoined || this.#current >= 100 || this.#room === 0) return false;
			this.#current = (this.#current || 1) * 100;
			this.#room = 100;
			this.coarse = 2;
			return true;
		}
		if (exponent !== undefined) {
			if (isJoined || exponent >= this.#scale || (this.#current === 0 && this.#total !== '0')) return false;
			this.#total = sumOf(this.#total, decimalOf({ digits: String(this.#current || 1), exponent }));
			this.#current = 0;
			this.#room = 1000;
			this.#scale = exponent;
			this.coarse = exponent;
			return true;
		}
		const value = SMALL.get(word) ?? 0;
		const isFree = this.#current === 0 || value < this.#room;
		if (!isFree || this.#room <= 1 || value === 0 || (isJoined && this.coarse === 0)) return false;
		this.#current += value;
		this.#room = value >= 20 && value % 10 === 0 ? 10 : 1;
		this.coarse = 0;
		return true;
	}

	#multiply(factor: number): boolean {
		if (this.#scale < Number.POSITIVE_INFINITY || this.#current > 99) return false;
		this.#current = (this.#current || 1) * factor;
		this.#room = 0;
		return true;
	}
}
