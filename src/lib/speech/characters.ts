/** What a voice of a language of letters says where the page writes Chinese characters, of which it can say none. */
import { pinyin } from 'pinyin-pro';
import { HAN_NUMERALS } from '../edition/numerals.ts';
import { markForeign } from '../telling/foreign.ts';

/** A piece of text: what it shows, and whether a voice says it; what only a voice adds shows nothing. */
export interface Written {
	readonly text: string;
	readonly shown: boolean;
}

/** A piece of text as it is shown and as it is to be said, before numbers and names are respelled. */
interface Said {
	readonly shown: string;
	readonly text: string;
}

/** More characters than a listener can follow as sounds. */
const MOST_SOUNDS = 5;

/** Stands for a run of characters while what is around them is looked at. */
const RUN = '\uE000';
/** An aside that holds characters, and perhaps an explanation: `(三级经理, a grade of management)`. */
const ASIDE = new RegExp(`\\s*\\(([^()]*${RUN}[^()]*)\\)`);
/** Characters with their name in English behind them: `微医 (WeDoctor)`, `“黑色污染” (“black pollution”)`. */
const NAMED = new RegExp(`[“‘]?${RUN}[”’]?\\s*\\(([“A-Z][^()]*)\\)`);
const ALONE = new RegExp(RUN);

/**
 * A text in pieces, none of which leaves characters to be said: an aside of characters is left out, a name in characters is
 * said as the English one behind it, other characters as they sound, a numeral as a number.
 * @param long what is said of more of them than a listener can follow
 */
export function withoutCharacters(parts: readonly Written[], long: string): Said[] {
	const runs: string[] = [];
	/** What stands in the text below, a letter an entry, and what the page shows of it. */
	const shown: string[] = [];
	let text = '';
	for (const part of parts)
		for (const piece of markForeign(part.text, 'en')) {
			if (piece.type !== 'text') continue;
			const isRun = piece.lang !== null;
			if (isRun) runs.push(piece.text);
			for (const letter of isRun ? [RUN] : piece.text.split('')) {
				text += letter;
				shown.push(part.shown ? (isRun ? piece.text : letter) : '');
			}
		}
	const pieces: Said[] = [];
	let at = 0;
	let run = 0;
	const add = (end: number, said: string) => {
		if (end > at) pieces.push({ shown: shown.slice(at, end).join(''), text: said });
		at = end;
	};
	/** Words that are said as they stand, apart from what only a voice adds. */
	const keep = (end: number) => {
		for (let to = at + 1; at < end; to += 1)
			if (to >= end || (shown[to] === '') !== (shown[at] === '')) add(Math.min(to, end), text.slice(at, to));
	};
	for (;;) {
		const rest = text.slice(at);
		const found = [ASIDE, NAMED, ALONE]
			.map((find) => find.exec(rest))
			.filter((match) => match !== null)
			.reduce<RegExpExecArray | null>(
				(first, one) => (first && first.index <= one.index ? first : one),
				null,
			);
		if (!found) break;
		const [whole, inside] = found;
		const before = text.slice(0, at + found.index);
		keep(at + found.index);
		const said =
			inside === undefined
				? soundOf(runs[run] ?? '', before, long)
				: whole.trimStart().startsWith('(')
					? explanationIn(inside)
					: inside;
		const isPressed = /[A-Za-z\d]$/.test(before) && /^\w/.test(said);
		add(at + whole.length, isPressed ? ` ${said}` : said);
		run += whole.split(RUN).length - 1;
	}
	keep(text.length);
	return pieces;
}

/** What an aside explains in English, in its brackets; nothing where it only gives characters. */
function explanationIn(inside: string): string {
	const told = inside.split(/[,;]\s*/).filter((part) => !part.includes(RUN));
	return told.length > 0 ? ` (${told.join(', ')})` : '';
}

/** How characters sound; nothing where that stands before them already: `Wang Xiaoming 王小明`. */
function soundOf(run: string, before: string, long: string): string {
	const characters = run.replace(/\P{Script=Han}/gu, '');
	const numeral = HAN_NUMERALS.indexOf(characters);
	if (numeral >= 0) return String(numeral);
	const sounds = pinyin(characters, { toneType: 'none', type: 'array' }).join(' ');
	const readings = [...characters].map((one) =>
		pinyin(one, { toneType: 'none', type: 'array', multiple: true }).join('|'),
	);
	const said = new RegExp(`(?:${readings.join(')(?:')})$`);
	if (said.test(before.toLowerCase().replace(/[^a-z]/g, ''))) return '';
	return characters.length > MOST_SOUNDS ? long : sounds;
}

/** Whether a text holds characters, and no word besides. */
export function isOnlyCharacters(text: string): boolean {
	return /\p{Script=Han}/u.test(text) && !/[A-Za-z\d]/.test(text);
}
