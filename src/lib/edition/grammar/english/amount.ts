/** A number with its currency and its measure: RMB 3.4m, 639 staff, 24-hour. */
import { isSame } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import { signBefore } from './limits.ts';
import { isMeasured, type EnglishMeasures } from './measures.ts';
import { numberAt, withPower, type EnglishNumber } from './number.ts';
import { isMinus, signBehindCurrency } from './signs.ts';

export interface Amount extends EnglishNumber {
	unit: string;
	/** The name of a currency that the edition does not use. */
	foreign: string | null;
	/** Whether it is money. */
	isMoney: boolean;
	/** The limit that stands inside it: 20-odd, ¥>5. */
	limit: Limit | null;
	/** Where it ends with its measure. */
	behind: number;
}

/** What is no amount for sure. */
export interface UnsureAmount {
	why: Why;
	end: number;
}

const YUAN_BEFORE = /(?:RMB|CNY|[¥￥]) ?/y;
const OTHER_CODES =
	'Rs|Tk|KSh|Ksh|KES|NGN|PKR|AED|SAR|PLN|CZK|USD|EUR|HKD|GBP|JPY|AUD|CAD|SGD|KRW|CHF|TWD|NTD|MOP|THB|INR|RUB|MYR|IDR|VND|BRL|ZAR|NZD|SEK|NOK|DKK|KZT';
/** What a currency begins with, as the inside of a group. */
export const CURRENCY_WORDS = `RMB|CNY|[A-Z]{1,3}\\$|(?:${OTHER_CODES})(?![A-Za-z])`;
const OTHER_BEFORE = new RegExp(
	`(?:(?:US|HK|NT|MOP|A|C|S)\\$|[$€£₩₽₹฿]|(?:${OTHER_CODES})(?![A-Za-z])\\.?) ?`,
	'y',
);
const YUAN_BEHIND = / ?(?:yuan|renminbi|RMB|CNY|元|[¥￥](?! ?\d))(?![a-z])/iy;
const OTHER_BEHIND = new RegExp(
	` ?(?:(?:(?:US|U\\.S\\.|American|Hong Kong|Australian|Canadian|Singapore|Taiwan|New Taiwan|New Zealand|Japanese|Korean|South Korean|British|Swiss|Russian|Indian|Swedish|Norwegian|Danish|Thai|Malaysian) )?(?:dollars?|francs?|won|yen|krona|kronor|krone|kroner|roubles?|rubles?|rupees?|pounds?)|euros?|pounds? sterling|baht|ringgit|pesos?|rupiah|dong|dirhams?|riyals?|rand|tenge|pence|cents?|(?:${OTHER_CODES})|[$€£₩₽₹฿](?! ?\\d))(?![a-z])`,
	'iy',
);
/** A letter behind money is a thousand, a million or a billion. */
const LETTER_OF_MONEY = / ?(?:k|m|b)(?![A-Za-z\d²³])/iy;
const POWERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };
const MANY =
	/(?:\+(?! ?\d)|-(?:plus|odd|ish|some(?:thing)?)| odd(?= [a-z])| plus(?= (?!an?|the|one|two|three|four|five|tax|vat)[a-z]))(?![A-Za-z\d])/iy;
/** 5m may be metres or millions; 5 m people are millions. */
const METRES_OR_MILLIONS = /m(?![A-Za-z\d²³/·])/y;
/** Letters and words that may be thousands or millions. */
const PERHAPS_SCALE = / ?(?:k|K|M|MM|mil|mio|thou|grand)(?![A-Za-z\d²³/·])/y;
/** Behind a blank it is a unit, and 100s of people are hundreds. */
const SECONDS = /s(?![A-Za-z\d’'])/y;
/** Of these a letter counts thousands or millions, and is no length or speed: 120k meals, 2.5M users. */
const LETTER_OF_COUNT =
	/[kKM](?= (?:[a-z]{3,16} )?(?:people|staff|employees|users|customers|clients|visitors|visits|followers|subscribers|households|homes|families|children|students|pupils|patients|members|volunteers|passengers|guests|participants|viewers|readers|meals|downloads|views|jobs|trees|tonnes|items|books|copies|calls|letters|parcels|orders|transactions|accounts|tickets|hours)(?![a-z-]))/y;
const COUNTED_BEHIND =
	/ (?!across(?![a-z]))(?:of |(?!(?:from|to|in|on|at|above|below|and|or|by|for|with|away|across|wide|long|deep|high|tall|apart)(?![a-z]))[a-z]+ )?(?:yuan|RMB|people|staff|[a-z]{3,}s)(?![a-z])/iy;

/** Reads amounts with the measures and currencies of an edition. */
export class Amounts {
	readonly measures: EnglishMeasures;
	readonly #currencies: Readonly<Record<string, string>>;

	constructor(measures: EnglishMeasures, currencies: Readonly<Record<string, string>>) {
		this.measures = measures;
		this.#currencies = currencies;
	}

	/** The amount at an offset; why it is none for sure; `null` where none begins. */
	at(text: string, offset: number): Amount | UnsureAmount | null {
		const yuan = matchAt(YUAN_BEFORE, text, offset);
		const other = yuan ? null : matchAt(OTHER_BEFORE, text, offset);
		const behindCurrency = offset + (yuan ?? other ?? '').length;
		const inner = yuan || other ? signBefore(text, behindCurrency) : null;
		const signed = inner?.end ?? behindCurrency;
		const sign = yuan || other ? signBehindCurrency(text, signed) : '';
		const printed = numberAt(text, signed + sign.length);
		if (printed === null || 'why' in printed) return printed;
		const letter = yuan || other ? LETTER_OF_MONEY : LETTER_OF_COUNT;
		const number = withEcho(text, withLetter(text, printed, letter));
		if ('why' in number) return number;
		const many = matchAt(MANY, text, number.end);
		const end = number.end + (many?.length ?? 0);
		const loose =
			many === null ? null : /odd|some/i.test(many) ? 'more-than' : /ish/i.test(many) ? 'about' : 'at-least';
		const value = isMinus(sign) && number.value !== '0' ? `-${number.value}` : number.value;
		const common = { ...number, value, limit: inner?.limit ?? loose } as const;
		const behindYuan = matchAt(YUAN_BEHIND, text, end);
		if (yuan || behindYuan)
			return {
				...common,
				isMoney: true,
				unit: 'yuan',
				foreign: null,
				behind: end + (behindYuan?.length ?? 0),
			};
		const behindOther = matchAt(OTHER_BEHIND, text, end);
		const name = (other ?? behindOther)?.trim();
		if (name) {
			const behind = end + (behindOther?.length ?? 0);
			const unit = Object.hasOwn(this.#currencies, name) ? (this.#currencies[name] ?? '') : '';
			return { ...common, isMoney: true, unit, foreign: unit ? null : name, behind };
		}
		const isUnsure = perhapsScaled(text, end);
		if (isUnsure) return isUnsure;
		return { ...common, isMoney: false, foreign: null, ...this.#measureBehind(text, end) };
	}

	/** The amount at an offset; `null` where none begins for sure. */
	sureAt(text: string, offset: number): Amount | null {
		const amount = this.at(text, offset);
		return amount && !('why' in amount) ? amount : null;
	}

	#measureBehind(text: string, end: number): { unit: string; behind: number } {
		const gap = matchAt(/[ -]/y, text, end) ?? '';
		const start = end + gap.length;
		const seconds = gap === ' ' ? matchAt(SECONDS, text, start) : null;
		if (seconds) return { unit: seconds, behind: start + seconds.length };
		const unit = gap === '-' ? this.measures.behindHyphen(text, start) : this.measures.at(text, start);
		if (!unit) return { unit: '', behind: end };
		// 12-packs hold twelve, and are not twelve; 7-Eleven is a name.
		const isNone = /[^s]s$|^[A-Z][a-z]/.test(unit) && !isMeasured(unit);
		if (gap === '-' && isNone) return { unit: '', behind: end };
		return { unit, behind: start + unit.length };
	}
}

function withLetter(text: string, number: EnglishNumber, letters: RegExp): EnglishNumber {
	const letter = number.exponent === 0 && !number.isInWords ? matchAt(letters, text, number.end) : null;
	if (!letter) return number;
	return withPower(number.digits, POWERS[letter.trim().toLowerCase()] ?? 0, number.end + letter.length);
}

/** A number that is told again in brackets, in words or digits: 12 (twelve) months. */
function withEcho(text: string, number: EnglishNumber): EnglishNumber | UnsureAmount {
	const open = matchAt(/ ?\(/y, text, number.end);
	const again = open ? numberAt(text, number.end + open.length) : null;
	if (!again || 'why' in again || text[again.end] !== ')' || again.isInWords === number.isInWords)
		return number;
	if (again.value === number.value) return { ...number, end: again.end + 1 };
	return { why: { code: 'several-numbers' }, end: again.end + 1 };
}

function perhapsScaled(text: string, end: number): UnsureAmount | null {
	const scale = matchAt(PERHAPS_SCALE, text, end);
	if (scale) return { why: { code: 'unknown-sign', sign: scale.trim() }, end: end + scale.length };
	const blank = text[end] === ' ' ? 1 : 0;
	const letter = matchAt(METRES_OR_MILLIONS, text, end + blank);
	const behind = end + blank + 1;
	if (!letter || (blank && !matchAt(COUNTED_BEHIND, text, behind))) return null;
	return { why: { code: 'unknown-sign', sign: 'm' }, end: behind };
}

/** The amount with its sign; a zero has none. */
export function signed(amount: Amount, sign: string): Amount {
	return isMinus(sign) && !isSame(amount.value, '0') ? { ...amount, value: `-${amount.value}` } : amount;
}
