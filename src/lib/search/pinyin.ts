/** Looks for letters as the sounds of characters: `zhiyuanfuwu`, `zhiyfw` and `zyfw` are 志愿服务. */

/** The sounds of the characters that a site knows, made ready to be looked up. */
export interface Readings {
	/** By character, what it may sound like. */
	readonly sounds: ReadonlyMap<string, readonly string[]>;
	/** By what may be typed for a sound, the characters that sound so. */
	readonly typed: ReadonlyMap<string, string>;
	/** By the beginning of a sound, the characters that sound so: what is typed last may be begun only. */
	readonly begun: ReadonlyMap<string, string>;
}

/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

const INITIAL = /^(?:[zcs]h|.)/;
const LEAST_LETTERS = 2;
/** The longest sound is as long as this: zhuang. */
const MOST_LETTERS = 6;
/** As many characters of a run are looked for at once: more make no fewer places, and longer patterns. */
const AT_ONCE = 3;

/** @param written each character with its sounds, without tones: 行xing,hang */
export function readingsOf(written: string): Readings {
	const sounds = new Map<string, string[]>();
	const typed = new Map<string, string>();
	const begun = new Map<string, string>();
	for (const entry of written.split(' ').filter(Boolean)) {
		const [character = '', ...letters] = entry;
		const all = letters.join('').split(',');
		const add = (to: Map<string, string>, form: string) => to.set(form, (to.get(form) ?? '') + character);
		sounds.set(character, all);
		for (const form of new Set(all.flatMap(formsOf))) add(typed, form);
		for (const start of new Set(all.flatMap(beginningsOf))) add(begun, start);
	}
	return { sounds, typed, begun };
}

/** What may be typed for a sound: all of it, its initial, its first letter. */
function formsOf(sound: string): string[] {
	const [initial = ''] = INITIAL.exec(sound) ?? [];
	return [sound, initial, initial.charAt(0)];
}

function beginningsOf(sound: string): string[] {
	return [...sound].map((_, index) => sound.slice(0, index + 1));
}

/** Finds the first run of characters that some letters sound; `null` where letters cannot be looked for so. */
export function soundsOf(letters: string, readings: Readings): ((text: string) => Span | null) | null {
	if (letters.length < LEAST_LETTERS || !/^[a-z]+$/.test(letters)) return null;
	const source = patternOf(letters, AT_ONCE, readings);
	if (source === null) return null;
	// Looking ahead, so that a run may begin within what another one was taken for.
	const start = new RegExp(`(?=${source})`, 'g');
	return (text) => {
		// Texts are some thousand at every key, and looking for all places at once would copy the pattern for each.
		start.lastIndex = 0;
		for (let found = start.exec(text); found; found = start.exec(text)) {
			const to = endOf(text, found.index, letters, readings);
			if (to !== null) return [found.index, to];
			start.lastIndex = found.index + 1;
		}
		return null;
	};
}

/** A pattern of the first characters of runs that sound letters; `null` where there are none. */
function patternOf(letters: string, characters: number, readings: Readings): string | null {
	if (characters === 0) return '';
	const last = readings.begun.get(letters);
	const ways = last === undefined ? [] : [`[${last}]`];
	for (let length = 1; length <= Math.min(MOST_LETTERS, letters.length - 1); length += 1) {
		const first = readings.typed.get(letters.slice(0, length));
		const rest = first && patternOf(letters.slice(length), characters - 1, readings);
		if (typeof rest === 'string') ways.push(`[${first}]${rest}`);
	}
	return ways.length > 0 ? `(?:${ways.join('|')})` : null;
}

/** Where a run of characters ends that sounds all letters from a place on; the last one may be begun only. */
function endOf(text: string, place: number, letters: string, readings: Readings): number | null {
	for (const sound of readings.sounds.get(text.charAt(place)) ?? []) {
		if (sound.startsWith(letters)) return place + 1;
		for (const form of formsOf(sound)) {
			if (!letters.startsWith(form)) continue;
			const to = endOf(text, place + 1, letters.slice(form.length), readings);
			if (to !== null) return to;
		}
	}
	return null;
}
