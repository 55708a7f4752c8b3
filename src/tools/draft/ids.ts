/** Ids for what a draft names: the sounds of its words. */
import { pinyin } from 'pinyin-pro';

/** Syllables that an id has at the most. */
const SYLLABLES = 4;

/** An id that sounds like some words: 员工总数 → yuan-gong-zong-shu. @param otherwise what has no sound that can be written */
export function idFromWords(words: string, otherwise: string): string {
	const syllables = pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
		.map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ''))
		.filter(Boolean)
		.slice(0, SYLLABLES);
	return syllables.join('-') || otherwise;
}

/** An id that nothing else has: the second alike is `base-2`. @param given ids so far; its own is added */
export function freeId(base: string, given: Set<string>): string {
	let id = base;
	for (let count = 2; given.has(id); count++) id = `${base}-${count}`;
	given.add(id);
	return id;
}
