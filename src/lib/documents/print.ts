/** A text as print shows it: office programs and PDF files hold characters that are not what a reader sees. */
import { strangeCharacters } from '../edition/characters.ts';

/** What is seen, or stands for something that was: it stays, and the reader of numbers asks. */
const SEEN = /[\p{Private_Use}\uFFFC\uFFFD\f]/u;

/** A text without characters that nobody sees. */
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

/**
 * Radicals of dictionaries that fonts draw like characters, each before its character. Unicode folds those from U+2F00 on by
 * itself, but for two that are other characters in simplified script; EquivalentUnifiedIdeograph.txt has the others.
 */
const RADICALS =
	'⼾户⾭青⺁厂⺄乙⺌小⺎兀⺒巳⺓幺⺕彐⺝月⺟母⺠民⺦丬⺩王⺫目⺬示⺮竹⺰纟⺶羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻐钅⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

const CHARACTER_OF = new Map(
	Array.from({ length: RADICALS.length / 2 }, (_, at) => [RADICALS[2 * at], RADICALS[2 * at + 1]]),
);

/** A text with ordinary characters in place of those that look the same, such as radicals, which PDF files have for them. */
export function withOrdinaryCharacters(text: string): string {
	return text
		.replace(/[\u2E80-\u2FDF]/g, (radical) => CHARACTER_OF.get(radical) ?? radical.normalize('NFKC'))
		.replaceAll('⸺', '——')
		.replaceAll('〜', '～');
}
