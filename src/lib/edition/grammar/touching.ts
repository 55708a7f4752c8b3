/**
 * The net below the rules: what is not understood and touches a number may change it (`▲3.2%`, `20±2℃`, `5^`, `№5`), so that
 * the quantity becomes a question.
 */
import { coveredBy, joined } from './covered.ts';
import { isTagEnd, LONGEST_TAG } from './markup.ts';
import type { Quantity, Question, Reading } from './reading.ts';

/** Blanks, brackets, quotation marks, punctuation; 〈\uFFFC〉 stands where a term was. */
const ORDINARY = /^[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}，。、；：？！,.;:?!"'`…—·•=＝｜|\uFFFC]$/u;
/** Letters of scripts that part words by blanks. */
const LETTER = /^(?!\p{Script=Han})\p{L}$/u;
const HAN = /^\p{Script=Han}$/u;
/** The sign of a note behind a number with its measure: 320人②, 80%*. */
const NOTE = /^(?:[①-⑳](?![①-⑳\d])|(?:\*{1,3}|[†‡])(?![^\s.,;:)|，。；：）]))/;
/** Characters that show whether a note is signed. */
const NOTE_LENGTH = 4;
/** All that may stand before a line's or a cell's first number: a list's sign, a heading's. */
const BULLET = /(?:^|[\n\t|]) {0,8}(?:[-–*+] |[•●○■□◆◇▪▫◦‣·∙◎※➢➤►▶✓✔√☑☐→] ?|#{1,6} )$/u;
/** A tag of HTML, or its beginning where it is long. */
const TAG = /^<(?:\/?[A-Za-z][^<>\n]*>|!--)/;
/** Signs that belong to one stranger at the most: ▲▲▲5. */
const LONGEST = 8;

/** A sign beside a quantity, and how far it reaches. */
interface Stranger {
	sign: string;
	/** Offset of its far end. */
	at: number;
}

/**
 * A reading in which every quantity that touches a sign, symbol or letter which no rule took in is a question.
 * @param written the text as it is printed
 * @param text as it is compared: plain width, terms blanked
 */
export function askWhatTouches(reading: Reading, written: string, text: string): Reading {
	const { quantities, dates, questions, neither } = reading;
	const isTaken = coveredBy([...quantities, ...dates, ...questions, ...neither]);
	const doubts = new Map<Quantity, Question>();
	for (const quantity of quantities) {
		const before = strangerBefore(text, quantity, isTaken);
		const behind = strangerBehind(text, quantity, isTaken);
		const sign = before?.sign ?? behind?.sign;
		if (sign === undefined) continue;
		const start = before?.at ?? quantity.start;
		const end = behind?.at ?? quantity.end;
		const why = /^[-–]$/.test(sign)
			? { code: 'sign' as const }
			: { code: 'unknown-sign' as const, sign: sign.trim() };
		doubts.set(quantity, { form: written.slice(start, end), start, end, why });
	}
	if (doubts.size === 0) return reading;
	// Two quantities that share a sign are one question: `20±2℃`.
	const asked = joined([...doubts.values()]).map((question) => ({
		...question,
		form: written.slice(question.start, question.end),
	}));
	return {
		...reading,
		quantities: reading.quantities.filter((quantity) => !doubts.has(quantity)),
		questions: [...reading.questions, ...asked].sort((a, b) => a.start - b.start),
	};
}

function strangerBefore(
	text: string,
	{ start }: Quantity,
	isTaken: (offset: number) => boolean,
): Stranger | null {
	const blank = text[start - 1] === ' ' ? 1 : 0;
	const first = characterBefore(text, start - blank);
	const begins = text.slice(start, start + 1);
	const isStranger =
		first !== '' &&
		!isTaken(start - blank - 1) &&
		!BULLET.test(text.slice(Math.max(0, start - 18), start)) &&
		isStrange(first, text, start - blank - first.length, blank > 0, /^[\d.¥￥$€£+-]/.test(begins), 'before');
	if (!isStranger) return null;
	let at = start - blank - first.length;
	while (start - at < LONGEST && !LETTER.test(first)) {
		const next = characterBefore(text, at);
		if (!isSymbol(next) || isTaken(at - 1)) break;
		at -= next.length;
	}
	return { sign: text.slice(at, start - blank), at };
}

function strangerBehind(
	text: string,
	{ end, unit }: Quantity,
	isTaken: (offset: number) => boolean,
): Stranger | null {
	if (unit !== '' && NOTE.test(text.slice(end, end + NOTE_LENGTH))) return null;
	const blank = text[end] === ' ' ? 1 : 0;
	const first = characterAt(text, end + blank);
	const closes = !HAN.test(text.slice(end - 1, end));
	const isStranger =
		first !== '' && !isTaken(end + blank) && isStrange(first, text, end + blank, blank > 0, closes, 'behind');
	if (!isStranger) return null;
	let at = end + blank + first.length;
	while (at - end < LONGEST && !LETTER.test(first)) {
		const next = characterAt(text, at);
		if (!isSymbol(next) || isTaken(at)) break;
		at += next.length;
	}
	return { sign: text.slice(end + blank, at), at };
}

/**
 * Whether a character beside a number may be a part of it.
 * @param at its offset
 * @param isApart whether a blank stands between
 * @param isBare whether the quantity is a digit or a sign on this side, and no word
 */
function isStrange(
	character: string,
	text: string,
	at: number,
	isApart: boolean,
	isBare: boolean,
	side: 'before' | 'behind',
): boolean {
	if (ORDINARY.test(character) || HAN.test(character)) return false;
	const far = side === 'before' ? text.slice(Math.max(0, at - 1), at) : text.slice(at + 1, at + 2);
	if (LETTER.test(character)) {
		// An acid's pH is counted in numbers alone.
		const isScale = side === 'before' && /[pP]H$/.test(text.slice(Math.max(0, at - 1), at + 1));
		return !isApart && isBare && !isScale;
	}
	if (/[-–]/.test(character))
		return !isApart && isBare && !/[-–—A-Za-z]/.test(far) && !(side === 'behind' && /^[\s|]?$/.test(far));
	if (character === '/') return !isApart;
	// Emphasis of Markdown stands on both sides, or twice.
	if (/[*_]/.test(character)) return far !== character && !isEmphasised(text, at, side);
	// Tags and entities of HTML.
	if (character === '>') return side === 'behind' || !isTagEnd(text, at);
	if (character === '<') return side === 'before' || !TAG.test(text.slice(at, at + LONGEST_TAG));
	if (character === '&') return !/^&(?:[a-z]{2,8}|#\d{1,6});/i.test(text.slice(at, at + 10));
	return true;
}

/** Characters of a line in which emphasis begins and ends. */
const EMPHASIS = 40;

function isEmphasised(text: string, at: number, side: 'before' | 'behind'): boolean {
	const sign = text[at] ?? '';
	const part =
		side === 'before' ? text.slice(at + 1, at + EMPHASIS) : text.slice(Math.max(0, at - EMPHASIS), at);
	const line = side === 'before' ? part.split('\n', 1)[0] : part.split('\n').at(-1);
	return (line ?? '').includes(sign);
}

/** Whether a character is a sign that goes on with a stranger. */
function isSymbol(character: string): boolean {
	return (
		/^(?![-–=＝*_<>/&·•…—'"`.,;:?!|\uFFFC])[\p{S}\p{M}\p{No}\p{Nl}\p{Po}\p{Cf}\u20E3\uFE0F]$/u.test(
			character,
		) && !ORDINARY.test(character)
	);
}

function characterAt(text: string, at: number): string {
	const code = text.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** The character that ends before an offset, both halves of a surrogate pair. */
function characterBefore(text: string, at: number): string {
	if (at <= 0) return '';
	const pair = at > 1 ? text.slice(at - 2, at) : '';
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : text.slice(at - 1, at);
}
