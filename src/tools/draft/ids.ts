/** Ids for what a draft names: the sounds of its words. */
import { pinyin } from 'pinyin-pro';
import type { ReadLanguage } from '../../lib/site/languages.ts';

/** Syllables that an id has at the most. */
const SYLLABLES = 4;

/** Characters, so that there is room for what tells it from others. */
const LONGEST = 40;

/** English words that say nothing of what a thing is. */
const SMALL =
	/^(?:a|an|and|are|as|at|by|for|has|have|in|is|it|its|of|on|or|our|that|the|their|to|was|we|were|with)$/;

/**
 * An id that sounds like some words: 员工总数 → yuan-gong-zong-shu, “the number of ferries” → number-ferries.
 * @param otherwise what has no sound that can be written
 */
export function idFromWords(words: string, language: ReadLanguage, otherwise: string): string {
	const sounds =
		language === 'en'
			? (words.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !SMALL.test(word))
			: pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
	const syllables = sounds
		.map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ''))
		.filter(Boolean)
		.slice(0, SYLLABLES);
	return syllables.join('-').slice(0, LONGEST).replace(/-$/, '') || otherwise;
}

/** An id that nothing else has: the second alike is `base-2`. @param given ids so far; its own is added */
export function freeId(base: string, given: Set<string>): string {
	let id = base;
	for (let count = 2; given.has(id); count++) id = `${base}-${count}`;
	given.add(id);
	return id;
}
