/** One thing in two wordings: names that differ by one character, or by the order of their parts. */
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import type { Found, Place, Rule } from '../finding.ts';
import { linesIn, placeIn, sentencesOf } from '../places.ts';

/** A name in print. */
interface Name {
	text: string;
	read: ReadSection;
	start: number;
}

const QUOTED = /[“《「]([^“”《》「」\n]{3,24})[”》」]/g;
/** A person behind what they are: 总经理张明远. */
const PERSON =
	/(?:主任|书记|总经理|董事长|主席|局长|处长|科长|校长|院长|园长|会长|馆长|经理|总监|教师|医生|主管|委员|秘书长)([\p{Script=Han}]{2,3})(?=[，、。；一等同陪带到及和与出\s]|$)/gu;
const ORGANISATION =
	/[\p{Script=Han}（）]{2,16}(?:有限公司|分公司|集团|委员会|协会|基金会|研究院|研究所|大学|学院|医院|街道|支局)/gu;

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

export const nearNames: Rule = {
	title: { 'zh-CN': '名称差一个字', en: 'Names that differ by one character' },
	reads: ['zh-CN', 'en'],
	find: ({ sections }) => [...nearNamesIn(sections), ...nearWordsIn(sections)],
};

function nearNamesIn(sections: readonly ReadSection[]): Found[] {
	return [QUOTED, PERSON, ORGANISATION].flatMap((form) => {
		const byText = new Map<string, Name>();
		for (const read of sections)
			for (const match of read.text.matchAll(form)) {
				const text = match[1] ?? match[0];
				const start = match.index + match[0].indexOf(text);
				if (!byText.has(text)) byText.set(text, { text, read, start });
			}
		// What one sentence names side by side are two things.
		return near([...byText.values()]).filter(({ places: [one, two] }) => {
			const read = sections.find(({ section }) => section.number === one?.section);
			const sentence = read && sentencesOf(read).find(({ end }) => end > (one?.start ?? 0));
			return one?.section !== two?.section || !sentence || (two?.start ?? 0) >= sentence.end;
		});
	});
}

/** Pairs of names that differ by one character, and not in a number that tells them apart. */
function near(names: readonly Name[]): Found[] {
	const byLength = new Map<number, Name[]>();
	for (const name of names) byLength.set(name.text.length, [...(byLength.get(name.text.length) ?? []), name]);
	return [...byLength.values()].flatMap((alike) => {
		// Names without one of their characters meet in a table, so that not every pair is looked at.
		const without = new Map<string, Name>();
		const found: Found[] = [];
		for (const name of alike)
			for (let at = 0; at < name.text.length; at++) {
				const rest = `${name.text.slice(0, at)} ${name.text.slice(at + 1)}`;
				const other = without.get(rest);
				if (!other) without.set(rest, name);
				else if (!tellsApart(name.text.charAt(at), other.text.charAt(at))) found.push(twoNames(other, name));
			}
		return found;
	});
}

/** What names differ in that are named alike: 一厂 and 二厂, 东区 and 西区, 男 and 女. */
const TELLING = /[一二三四五六七八九十\d东西南北上下左右前后内外大小新老男女甲乙丙丁A-Za-z高中初正副]/;

function tellsApart(one: string, other: string): boolean {
	return TELLING.test(one) && TELLING.test(other);
}

function twoNames(one: Name, two: Name): Found {
	return {
		places: [one, two].map(({ read, start, text }) => placeIn(read, start, start + text.length)),
		text: {
			'zh-CN': `一处是“${one.text}”，一处是“${two.text}”，差一个字。`,
			en: `“${one.text}” in one place and “${two.text}” in another: one character differs.`,
		},
	};
}

/** Times that a word stands in a report at the most, to be a name that it coined. */
const RARE = 4;

/**
 * 通渡改革 and 通渡变革: two characters that are no word of a dictionary, and behind them words of which one character differs.
 * Ordinary words are followed by anything.
 */
function nearWordsIn(sections: readonly ReadSection[]): Found[] {
	const byFirst = new Map<string, Name[]>();
	for (const read of sections)
		for (const { 0: run, index } of read.text.matchAll(/\p{Script=Han}{4,}/gu)) {
			const begins = new Set([...WORDS.segment(run)].map((word) => word.index).concat(run.length));
			for (const at of begins) {
				const first = run.slice(at, at + 2);
				// 通, 渡 and 改革.
				if (![1, 2, 4].every((step) => begins.has(at + step)) || begins.has(at + 3)) continue;
				byFirst.set(first, [
					...(byFirst.get(first) ?? []),
					{ text: run.slice(at, at + 4), read, start: index + at },
				]);
			}
		}
	const text = sections.map((read) => read.text).join('\n');
	return [...byFirst].flatMap(([first, all]) => {
		const [one, two, ...more] = [...new Map(all.map((name) => [name.text, name])).values()];
		if (!one || !two || more.length > 0 || text.split(first).length - 1 > RARE) return [];
		const differ = [2, 3].filter((at) => one.text.charAt(at) !== two.text.charAt(at));
		const [at] = differ;
		if (differ.length !== 1 || at === undefined) return [];
		return tellsApart(one.text.charAt(at), two.text.charAt(at)) ? [] : [twoNames(one, two)];
	});
}

/** Characters of a clause that may be a name in another order. */
const SHORTEST = 12;
const LONGEST = 40;

export const otherOrder: Rule = {
	title: { 'zh-CN': '同样的字，先后不同', en: 'The same characters in another order' },
	reads: ['zh-CN'],
	find({ sections }) {
		const clauses = sections.flatMap((read) =>
			linesIn(read).flatMap((line) =>
				[...line.text.matchAll(/[^，。；：、,;（）()|\t]+/g)].map(({ 0: text, index }) =>
					lettersOf(text, read, line.start + index),
				),
			),
		);
		const names = clauses.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
		const byKey = new Map<string, Letters>();
		for (const name of names) byKey.set(keyOf(name.text), name);
		const lengths = [...new Set(names.map(({ text }) => text.length))];
		const found = new Map<string, Found>();
		for (const clause of clauses)
			for (const length of lengths)
				for (const [at, key] of windowKeys(clause.text, length)) {
					const name = byKey.get(key);
					const part = clause.text.slice(at, at + length);
					if (!name || name.text === part || sorted(name.text) !== sorted(part)) continue;
					const names = [name.text, part].sort().join(' ');
					if (found.has(names)) continue;
					found.set(names, {
						places: [placeOf(name, 0, length), placeOf(clause, at, length)],
						text: {
							'zh-CN': '两处的字一样，先后不同。',
							en: 'Both have the same characters, in another order.',
						},
					});
				}
		return [...found.values()];
	},
};

/** The letters of a clause, without its marks, each with its offset. */
interface Letters {
	text: string;
	read: ReadSection;
	at: number[];
}

function lettersOf(clause: string, read: ReadSection, start: number): Letters {
	const letters = [...clause.matchAll(/[\p{Script=Han}\p{Script=Latin}\d]/gu)].filter(
		({ 0: letter }) => letter.length === 1,
	);
	return {
		text: letters.map(([letter]) => letter).join(''),
		read,
		at: letters.map(({ index }) => start + index),
	};
}

function placeOf({ read, at }: Letters, from: number, length: number): Place {
	return placeIn(read, at[from] ?? 0, (at[from + length - 1] ?? 0) + 1);
}

function sorted(text: string): string {
	return [...text].sort().join('');
}

/** A number for the characters of a text in any order, so that a window of it moves in one step. */
function weightOf(character: string): number {
	let weight = character.charCodeAt(0) * 2654435761;
	weight = ((weight ^ (weight >>> 15)) * 2246822519) >>> 0;
	return weight;
}

function keyOf(text: string): string {
	return `${text.length}:${[...text].reduce((sum, character) => sum + weightOf(character), 0)}`;
}

/** The keys of all windows of a length in a text. */
function* windowKeys(text: string, length: number): Generator<[at: number, key: string]> {
	let sum = 0;
	for (let at = 0; at < text.length; at++) {
		sum += weightOf(text.charAt(at));
		if (at >= length) sum -= weightOf(text.charAt(at - length));
		if (at >= length - 1) yield [at - length + 1, `${length}:${sum}`];
	}
}
