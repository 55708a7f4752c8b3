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
	name: { en: string; zh: string };
}

/** What each kind is called, the more exact before the general. Unicode's own names would tell an office worker nothing. */
const KINDS: readonly [name: string, inChinese: string, characters: RegExp][] = [
	['the character for nothing (NUL)', '空字符（NUL）', /^\0/],
	['a mark of encoding inside the text', '文字中间的编码标记', /^\uFEFF/],
	['a blank of no width', '没有宽度的空格', /^[\u200B\u2060-\u2064]/],
	['a joiner of no width', '没有宽度的连接符', /^(?:\u200C|\u200D|\u034F)/],
	['a hyphen that is not seen', '看不见的连字符', /^\u00AD/],
	[
		'a character that turns the direction of writing',
		'改变书写方向的字符',
		/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/,
	],
	['a line end that no editor shows', '编辑器不显示的换行', /^[\u0085\u2028\u2029]/],
	['what stands for a character that could not be read', '认不出的字符的替代', /^[\uFFFC\uFFFD]/],
	['a character of one program alone', '某个软件专用的字符', /^\p{Private_Use}/u],
	['a control character', '控制字符', /^\p{Control}/u],
	['a character that is not seen', '看不见的字符', /^\p{Format}/u],
	['no character at all', '不是字符', /^\p{Noncharacter_Code_Point}/u],
	['half a character', '半个字符', /^\p{Surrogate}/u],
];

/** Everything of these kinds but the tab and the line end. */
const STRANGE =
	/[[\p{Control}\p{Format}\p{Private_Use}\p{Noncharacter_Code_Point}\p{Surrogate}\u034F\u2028\u2029\uFFFC\uFFFD]--[\t\n]]/gv;

/** A joiner between two parts of one picture, as in a family: the only one that Chinese and English use. */
const JOINED = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*\u200D(?=\p{Extended_Pictographic})/gu;

/** Every character of a text that does not belong, in its order. */
export function strangeCharacters(text: string): Strange[] {
	if (text.search(STRANGE) < 0) return [];
	const joiners = new Set([...text.matchAll(JOINED)].map((match) => match.index + match[0].length - 1));
	return [...text.matchAll(STRANGE)]
		.filter(({ index }) => !joiners.has(index))
		.map((match) => ({ index: match.index, name: nameOf(match[0]) }));
}

function nameOf(character: string): Strange['name'] {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const [en = 'a character that is not seen', zh = '看不见的字符'] =
		KINDS.find(([, , characters]) => characters.test(character)) ?? [];
	return { en: `U+${code}, ${en}`, zh: `U+${code}（${zh}）` };
}
