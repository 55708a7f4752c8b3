/** Makes the tables of a matcher while pages are built, cut to the characters of its texts. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Tables } from './tables.ts';

const HAN = /\p{Script=Han}/u;
/** Characters of the two blocks in which traditional forms in use stand. */
const [FIRST, LAST] = [0x3400, 0x9fff];

let forms: Map<string, string> | undefined;

/** Tables for texts. */
export function tablesFor(texts: readonly string[]): Tables {
	const readings = new Map<string, Set<string>>();
	for (const text of new Set(texts)) {
		for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
			const sounds = pinyin(run, { toneType: 'none', type: 'array', v: true });
			[...run].forEach((character, index) => {
				const known = readings.get(character) ?? new Set();
				readings.set(character, known);
				for (const sound of spellings(sounds[index] ?? '')) known.add(sound);
			});
		}
	}
	forms ??= simplifiedForms();
	return {
		simple: [...forms].flatMap((pair) => (readings.has(pair[1]) ? pair : [])).join(''),
		readings: [...readings].map(([character, sounds]) => `${character}${[...sounds].join()}`).join(' '),
	};
}

/** 绿 is typed lv, and lu where nobody thinks of the dots. */
function spellings(sound: string): string[] {
	if (!/^[a-z]+$/.test(sound)) return [];
	return sound.includes('v') ? [sound, sound.replace('v', 'u')] : [sound];
}

/** The simplified form of every character that has another one, as written in Taiwan, Hong Kong and by OpenCC itself. */
function simplifiedForms(): Map<string, string> {
	const found = new Map<string, string>();
	for (const from of ['t', 'tw', 'hk'] as const) {
		const convert = Converter({ from, to: 'cn' });
		for (let code = FIRST; code <= LAST; code += 1) {
			const character = String.fromCodePoint(code);
			const simple = convert(character);
			if (simple !== character && [...simple].length === 1 && HAN.test(simple) && !found.has(character))
				found.set(character, simple);
		}
	}
	return found;
}
