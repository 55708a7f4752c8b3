/** Finds what a reader typed, in whatever form, in texts: one matcher for the search page and for the data page's filter. */
import { stemmer } from 'stemmer';
import { amountOf, inDigits, type Amount } from './amount.ts';
import { fold } from './fold.ts';
import { isOneFault } from './one-fault.ts';
import { findSounds, type Span } from './pinyin.ts';
import type { Tables } from './tables.ts';

/** A word that is looked for, in all forms in which it may stand. */
export interface Sought {
	/** Forms of which one has to occur, the typed one first. */
	forms: readonly string[];
	/** The word as letters, to be looked for as sounds. */
	letters: string;
	amount: Amount | null;
}

/** A text made ready. */
export interface Ready {
	readonly folded: string;
	/** Exact value of the figure that the text is about. */
	readonly value?: number | undefined;
}

/** Shorter words have too many neighbours to guess a typing fault in. */
const LEAST_LETTERS_OF_A_FAULT = 4;
const WORD = /[a-z][a-z'-]*/g;

/** Where texts are kept ready, with all Latin words that they hold. */
export class Matcher {
	private readonly simple: ReadonlyMap<string, string>;
	private readonly readings: ReadonlyMap<string, readonly string[]>;
	private readonly words = new Set<string>();
	private readonly byStem = new Map<string, string[]>();

	constructor({ simple, readings }: Tables) {
		this.simple = new Map(
			[...simple].flatMap((pair, index, all) => (index % 2 ? [] : [[pair, all[index + 1] ?? '']])),
		);
		this.readings = new Map(
			readings.split(' ').map((entry) => {
				const [character = '', ...letters] = entry;
				return [character, letters.join('').split(',')];
			}),
		);
	}

	/** Makes a text ready, and learns its words. */
	ready(text: string, value?: number): Ready {
		for (const [word] of text.toLowerCase().matchAll(WORD)) this.learn(word);
		return { folded: fold(text, this.simple).text, value };
	}

	private learn(word: string): void {
		if (this.words.has(word)) return;
		this.words.add(word);
		const stem = stemmer(word);
		this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), word]);
	}

	/** What a query looks for. All its words have to be found. */
	sought(query: string): Sought[] {
		return query
			.trim()
			.split(/\s+/)
			.map((typed) => fold(typed, this.simple).text)
			.filter(Boolean)
			.map((typed) => {
				const digits = inDigits(typed);
				const kin = /^[a-z'-]{3,}$/.test(typed) ? (this.byStem.get(stemmer(typed)) ?? []) : [];
				return { forms: [...new Set([typed, digits, ...kin])], letters: typed, amount: amountOf(digits) };
			});
	}

	/** The same with the words that differ from the typed ones by one fault, for when nothing was found. */
	guessed(sought: readonly Sought[]): Sought[] {
		return sought.map((word) => {
			const { letters } = word;
			if (letters.length < LEAST_LETTERS_OF_A_FAULT || !/^[a-z'-]+$/.test(letters)) return word;
			const near = [...this.words].filter((known) => isOneFault(letters, known));
			const sounds = this.soundsNear(letters);
			return { ...word, forms: [...word.forms, ...near, ...sounds] };
		});
	}

	/** Two words written as one are one word to a reader who types a name: `zhangsan` is near `zhang san`, typed `zhangsna`. */
	private soundsNear(letters: string): string[] {
		const found: string[] = [];
		for (const first of this.words) {
			if (first.length < 2 || !letters.startsWith(first.slice(0, 2))) continue;
			const rest = letters.slice(first.length);
			if (letters.startsWith(first) && rest.length > 1)
				for (const second of this.words) if (isOneFault(rest, second)) found.push(first + second);
		}
		return found;
	}

	/** Where a word stands in a text; `null` where it does not. A value that agrees is found with the whole text. */
	find({ forms, letters, amount }: Sought, { folded, value }: Ready): Span | null {
		for (const form of forms) {
			const from = folded.indexOf(form);
			if (from >= 0 && !isInsideNumber(folded, form, from)) return [from, from + form.length];
		}
		if (amount && value !== undefined && Math.abs(amount.value - value) <= amount.within) return [0, 0];
		return findSounds(folded, letters, this.readings);
	}

	/** Where spans of a folded text stand in the text as written. */
	written(text: string, spans: readonly Span[]): Span[] {
		const { at } = fold(text, this.simple);
		return spans
			.filter(([from, to]) => to > from)
			.map(([from, to]) => {
				const last = at[to - 1] ?? 0;
				return [at[from] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)] as const;
			});
	}
}

/** Whether digits are only a piece behind the point of a number, or before one: 63 in 863% is found, 6 in 0.6 is not. */
function isInsideNumber(folded: string, form: string, from: number): boolean {
	return /^\d+%$/.test(form) && /[\d.]/.test(folded.charAt(from - 1));
}
