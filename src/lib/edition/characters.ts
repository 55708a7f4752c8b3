/**
 * Characters that nobody sees and no text needs: control characters, those that turn the direction of writing, those of no
 * width, and leftovers of a broken encoding. They come with what is pasted, hide from whoever reads the file, change what a
 * search finds and how a line reads.
 */

/** A character that does not belong, and where it stands. */
export interface Strange {
	/** Where it begins, in UTF-16 units. */
	index: number;
	/** What it is, as a fault tells it: `U+200B, a blank of no width`. */
	name: string;
}

/** What each kind is called, the more exact before the general. Unicode's own names would tell an office worker nothing. */
const KINDS: readonly [name: string, characters: RegExp][] = [
	['the character for nothing (NUL)', /^\0/],
	['a mark of encoding inside the text', /^\uFEFF/],
	['a blank of no width', /^[\u200B\u2060-\u2064]/],
	['a joiner of no width', /^(?:\u200C|\u200D|\u034F)/],
	['a hyphen that is not seen', /^\u00AD/],
	['a character that turns the direction of writing', /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/],
	['a line end that no editor shows', /^[\u0085\u2028\u2029]/],
	['what stands for a character that could not be read', /^[\uFFFC\uFFFD]/],
	['a character of one program alone', /^\p{Private_Use}/u],
	['a control character', /^\p{Control}/u],
	['a character that is not seen', /^\p{Format}/u],
	['no character at all', /^\p{Noncharacter_Code_Point}/u],
	['half a character', /^\p{Surrogate}/u],
];

/** Everything of these kinds but the tab and the line end. */
const STRANGE =
	/(?![\t\n])(?:\p{Control}|\p{Format}|\p{Private_Use}|\p{Noncharacter_Code_Point}|\p{Surrogate}|\u034F|[\u2028\u2029\uFFFC\uFFFD])/gu;

/** A joiner between two parts of one picture, as in a family: the only one that Chinese and English use. */
const JOINED = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*\u200D(?=\p{Extended_Pictographic})/gu;

/** Every character of a text that does not belong, in its order. */
export function strangeCharacters(text: string): Strange[] {
	const joiners = new Set([...text.matchAll(JOINED)].map((match) => match.index + match[0].length - 1));
	return [...text.matchAll(STRANGE)]
		.filter(({ index }) => !joiners.has(index))
		.map((match) => ({ index: match.index, name: nameOf(match[0]) }));
}

function nameOf(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const kind = KINDS.find(([, characters]) => characters.test(character));
	return `U+${code}, ${kind?.[0] ?? 'a character that is not seen'}`;
}
