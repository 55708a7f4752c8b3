/** Takes characters out that nobody sees in print, which office programs put into what is pasted. */
import { strangeCharacters } from '../edition/characters.ts';

/** What is seen, or stands for something that was: it stays, and the reader of numbers asks. */
const SEEN = /[\p{Private_Use}\uFFFC\uFFFD\f]/u;

/** A text as print shows it. */
export function withoutUnseen(text: string): string {
	let seen = '';
	let from = 0;
	for (const { index } of strangeCharacters(text)) {
		const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
		if (SEEN.test(character)) continue;
		seen += text.slice(from, index);
		from = index + character.length;
	}
	return seen + text.slice(from);
}
