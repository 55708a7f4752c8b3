/** Looks for letters as the sounds of characters: `zhiyuanfuwu`, `zhiyfw` and `zyfw` are 志愿服务. */

/** What a character may sound like, and what may be typed for each of its sounds: all of it, its initial, its first letter. */
type Sounds = readonly { readonly sound: string; readonly begun: ReadonlySet<string> }[];

/** The sounds of the characters that a site knows, made ready to be looked through. */
export interface Readings {
	readonly sounds: ReadonlyMap<string, Sounds>;
	/** By first letter, one of the characters that may sound so. */
	readonly starts: ReadonlyMap<string, RegExp>;
}

/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

const INITIAL = /^(?:[zcs]h|.)/;
const LEAST_LETTERS = 2;

/** @param written each character with its sounds, without tones: 行xing,hang */
export function readingsOf(written: string): Readings {
	const sounds = new Map<string, Sounds>();
	const starts = new Map<string, string>();
	for (const entry of written.split(' ').filter(Boolean)) {
		const [character = '', ...letters] = entry;
		const all = letters.join('').split(',');
		sounds.set(
			character,
			all.map((sound) => {
				const [initial = ''] = INITIAL.exec(sound) ?? [];
				return { sound, begun: new Set([sound, initial, initial.charAt(0)]) };
			}),
		);
		for (const first of new Set(all.map((sound) => sound.charAt(0))))
			starts.set(first, (starts.get(first) ?? '') + character);
	}
	return {
		sounds,
		starts: new Map([...starts].map(([first, characters]) => [first, new RegExp(`[${characters}]`, 'g')])),
	};
}

/** The first run of characters that letters sound; `null` where there is none, or fewer than two letters. */
export function findSounds(text: string, letters: string, { sounds, starts }: Readings): Span | null {
	if (letters.length < LEAST_LETTERS || !/^[a-z]+$/.test(letters)) return null;
	const start = starts.get(letters.charAt(0));
	if (!start) return null;
	for (const { index } of text.matchAll(start)) {
		const to = endOf(text, index, letters, sounds);
		if (to !== null) return [index, to];
	}
	return null;
}

/** Where a run of characters ends that sounds all letters from a place on; the last one may be begun only. */
function endOf(text: string, place: number, letters: string, all: Readings['sounds']): number | null {
	if (letters === '') return place;
	for (const { sound, begun } of all.get(text.charAt(place)) ?? []) {
		if (sound.startsWith(letters)) return place + 1;
		for (const typed of begun) {
			if (!letters.startsWith(typed)) continue;
			const to = endOf(text, place + 1, letters.slice(typed.length), all);
			if (to !== null) return to;
		}
	}
	return null;
}
