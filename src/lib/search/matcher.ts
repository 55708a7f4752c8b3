/** Finds what a reader typed, in whatever form, in texts: one matcher for the search page and for the data page's filter. */
import { stemmer as stemInEnglish } from 'stemmer';
import { amountOf, inDigits, type Amount } from './amount.ts';
import { isDate, longDate, withDatesJoined } from './dates.ts';
import { fold, withoutMarks } from './fold.ts';
import { isOneFault } from './one-fault.ts';
import { readingsOf, soundsOf, type Span } from './pinyin.ts';
import type { OtherWords } from './record.ts';
import type { Tables } from './tables.ts';

/** A word that is looked for, in all forms in which it may stand. */
export interface Sought {
	/** Forms of which one has to occur, the typed one first. */
	forms: readonly string[];
	/** The word as typed, folded. */
	letters: string;
	/** Finds it as the sounds of characters; `null` where it is none. */
	sounds: ((text: string) => Span | null) | null;
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

/** Knows the forms of characters, and the Latin words of the texts that it made ready. */
export interface Matcher {
	/** Makes a text ready, and learns its words. @param value exact, of the figure that the text is about */
	ready(text: string, value?: number): Ready;
	/** What a query looks for. All its words have to be found. */
	sought(query: string): Sought[];
	/** The same with the words that differ from the typed ones by one fault, for when nothing was found. */
	guessed(sought: readonly Sought[]): Sought[];
	/** Where a word stands in a text; `null` where it does not. A value that agrees is found as nothing at its beginning. */
	find(word: Sought, text: Ready): Span | null;
	/** Where spans of a folded text stand in the text as written. */
	written(text: string, spans: readonly Span[]): Span[];
}

/** Makes a matcher. @param stemmer finds the words of one stem, in texts that have English ones. No class: the script of a page has to come out the same for server and browser. */
export function matcherOf(tables: Tables, foundBy: OtherWords = {}, stemmer = stemInEnglish): Matcher {
	const simple = new Map(
		[...tables.simple].flatMap((form, index, all): [string, string][] =>
			index % 2 ? [] : [[form, all[index + 1] ?? '']],
		),
	);
	const readings = readingsOf(tables.readings);
	const words = new Set<string>();
	const byStem = new Map<string, string[]>();

	const others = Object.entries(foundBy).map(([typed, found]) => ({
		typed,
		folded: fold(typed, simple).text,
		found: found.map((word) => fold(word, simple).text),
	}));

	/** The words that are to be found where others are typed: 老年人上网 → 老人上网. */
	function otherForms(typed: string): string[] {
		return others.flatMap(({ folded, found }) => {
			if (/^[a-z]/.test(folded)) return folded === typed || stemmer(folded) === stemmer(typed) ? found : [];
			return typed.includes(folded) ? found.map((word) => typed.replace(folded, word)) : [];
		});
	}

	/** A query whose words each stand for one thing to be found: dates in one, and what is found by another name. */
	function inWords(query: string): string[] {
		return others
			.filter(({ typed }) => typed.includes(' '))
			.reduce(
				(rest, { typed, folded }) => rest.split(typed).join(folded),
				withDatesJoined(query.toLowerCase()),
			)
			.trim()
			.split(/\s+/);
	}

	function learn(word: string): void {
		if (words.has(word)) return;
		words.add(word);
		const stem = stemmer(word);
		byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
	}

	/** Two words written as one, with a fault in the second: `zhangsna` is near `zhang san`. */
	function pairsNear(letters: string): string[] {
		return [...words].flatMap((first) => {
			const rest = letters.slice(first.length);
			if (first.length < 2 || rest.length < 2 || !letters.startsWith(first)) return [];
			return [...words].filter((second) => isOneFault(rest, second)).map((second) => first + second);
		});
	}

	return {
		ready(text, value) {
			for (const [word] of withoutMarks(text).toLowerCase().matchAll(WORD)) learn(word);
			return { folded: fold(text, simple).text, value };
		},
		sought: (query) =>
			inWords(query)
				.map((typed) => fold(typed, simple).text)
				.filter(Boolean)
				.map((typed) => {
					const digits = inDigits(typed);
					const kin = /^[a-z'-]{3,}$/.test(typed) ? (byStem.get(stemmer(typed)) ?? []) : [];
					const forms = [typed, digits, ...kin, ...longDate(typed), ...otherForms(typed)];
					return {
						forms: [...new Set(forms)],
						letters: typed,
						sounds: soundsOf(typed, readings),
						amount: amountOf(digits),
					};
				}),
		guessed: (sought) =>
			sought.map((word) => {
				const { letters } = word;
				if (letters.length < LEAST_LETTERS_OF_A_FAULT || !/^[a-z'-]+$/.test(letters)) return word;
				const near = [...words].filter((known) => isOneFault(letters, known));
				return { ...word, forms: [...word.forms, ...near, ...pairsNear(letters)] };
			}),
		find({ forms, sounds, amount }, { folded, value }) {
			for (const form of forms) {
				let from = folded.indexOf(form);
				while (from >= 0 && isInsideNumber(folded, form, from)) from = folded.indexOf(form, from + 1);
				if (from >= 0) return [from, from + form.length];
			}
			if (amount && value !== undefined && Math.abs(amount.value - value) <= amount.within) return [0, 0];
			return sounds?.(folded) ?? null;
		},
		written(text, spans) {
			const { at } = fold(text, simple);
			return spans
				.filter(([from, to]) => to > from)
				.map(([from, to]) => {
					const last = at[to - 1] ?? 0;
					return [at[from] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)] as const;
				});
		},
	};
}

/** Whether digits are only a piece of a longer number: 3% in 63%, 2月2日 in 12月2日. */
function isInsideNumber(folded: string, form: string, from: number): boolean {
	if (isDate(form)) {
		const [before, after] = [folded.charAt(from - 1), folded.charAt(from + form.length)];
		return (/^\d/.test(form) && /\d/.test(before)) || (/\d$/.test(form) && /\d/.test(after));
	}
	return /^\d+%$/.test(form) && /[\d.]/.test(folded.charAt(from - 1));
}
