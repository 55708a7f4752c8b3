/** Faults as codes with arguments, whose sentences stand side by side in the languages that publishers read. */
import type { ReadLanguage } from '../../site/languages.ts';

/** What a fault says, in one language. */
export interface FaultWords {
	/** What stands there now. */
	found: string;
	/** What should stand there. */
	expected: string;
	/** What to do about it, as one instruction. */
	mend: string;
}

/** A fault without its place: its code, and its words in each language; those of its own are English. */
export interface Mending extends FaultWords {
	code: string;
	inLanguage: Record<ReadLanguage, FaultWords>;
}

/** Found, expected and mend, in this order. */
type Words = readonly [found: string, expected: string, mend: string];

/** The sentences of a kind of fault. */
export interface Sentences {
	en: Words;
	zh: Words;
}

/**
 * Makes kinds of faults: each is called with its arguments, and gives what a fault says in all languages.
 * @param kinds by code
 */
export function faultKinds<Kinds extends Record<string, (...args: never[]) => Sentences>>(
	kinds: Kinds,
): { [Code in keyof Kinds]: (...args: Parameters<Kinds[Code]>) => Mending } {
	return Object.fromEntries(
		Object.entries(kinds).map(([code, say]) => [
			code,
			(...args: never[]): Mending => {
				const { en, zh } = say(...args);
				return { code, ...named(en), inLanguage: { en: named(en), 'zh-CN': named(zh) } };
			},
		]),
	) as unknown as { [Code in keyof Kinds]: (...args: Parameters<Kinds[Code]>) => Mending };
}

function named([found, expected, mend]: Words): FaultWords {
	return { found, expected, mend };
}
