/**
 * Apostrophes and quotation marks as print has them. Keyboards type straight ones and word processors curly ones; pages,
 * titles, pictures and data show one form, so they are made alike where texts are read. No other character moves: a text
 * stays as long as it is.
 */
import type { PhrasingContent } from 'mdast';
import { asWideAs, LANGUAGES, type Language } from '../site/languages.ts';

/** Behind the beginning, a blank, a bracket, a dash or another mark that opens, a mark opens. */
const OPENS = String.raw`(?<=^|[\s([{—–“‘])`;

const SINGLE = new RegExp(`${OPENS}'(?=\\p{L})`, 'gu');
const DOUBLE = new RegExp(`${OPENS}"`, 'g');

/**
 * A text with curly apostrophes and, in English, curly quotation marks; other languages quote each in its own way. In Chinese
 * as it is.
 * @example inCurlyQuotes('the club\'s "Rose and Books"', 'en') → 'the club’s “Rose and Books”'
 */
export function inCurlyQuotes(text: string, language: Language): string {
	if (asWideAs(language) === 'zh-CN' || !/['"]/.test(text)) return text;
	if (language !== 'en') return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
	return text.replace(DOUBLE, '“').replace(/"/g, '”').replace(SINGLE, '‘').replace(/'/g, '’');
}

/** Running text of Markdown that is so; each mark goes by what stands before it, though a link or bold words begin or end there. */
export function runInCurlyQuotes(nodes: readonly PhrasingContent[], language: Language): PhrasingContent[] {
	const texts = (node: PhrasingContent): string =>
		node.type === 'text' ? node.value : 'children' in node ? node.children.map(texts).join('') : '';
	const run = inCurlyQuotes(nodes.map(texts).join(''), language);
	let behind = 0;
	const exchanged = <Node extends PhrasingContent>(node: Node): Node => {
		if (node.type === 'text') {
			const value = run.slice(behind, behind + node.value.length);
			behind += value.length;
			return { ...node, value };
		}
		return 'children' in node ? { ...node, children: node.children.map(exchanged) } : node;
	};
	return nodes.map(exchanged);
}

/** Data of which every text is so, its keys too. */
export function allInCurlyQuotes<Data>(data: Data, language: Language): Data {
	return deeply(data, (text) => inCurlyQuotes(text, language)) as Data;
}

/** Data in which what stands below the name of a language is so. */
export function languagesInCurlyQuotes<Data>(data: Data): Data {
	return deeply(data, null) as Data;
}

/** @param change of every text; `null` where none is in a language yet */
function deeply(data: unknown, change: ((text: string) => string) | null): unknown {
	if (typeof data === 'string') return change ? change(data) : data;
	if (typeof data !== 'object' || data === null) return data;
	if (Array.isArray(data)) return data.map((one) => deeply(one, change));
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => {
			const language = change ? undefined : LANGUAGES.find((known) => known === key);
			return language
				? [key, allInCurlyQuotes(value, language)]
				: [change ? change(key) : key, deeply(value, change)];
		}),
	);
}
