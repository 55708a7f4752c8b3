/** Looks for letters as the sounds of characters: `zhiyuanfuwu`, `zhiyfw` and `zyfw` are 志愿服务. */

/** Readings by character, without tones: 行 → xing, hang. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

const INITIAL = /^(?:[zcs]h|.)/;
const LEAST_LETTERS = 2;

/** The first run of characters that letters sound; `null` where there is none, or fewer than two letters. */
export function findSounds(text: string, letters: string, readings: Readings): Span | null {
	if (letters.length < LEAST_LETTERS || !/^[a-z]+$/.test(letters)) return null;
	const first = letters.charAt(0);
	for (let from = 0; from < text.length; from += 1) {
		const sounds = readings.get(text.charAt(from));
		if (!sounds?.some((sound) => sound.startsWith(first))) continue;
		const to = endOf(text, from, letters, readings);
		if (to !== null) return [from, to];
	}
	return null;
}

/** Where a run of characters ends that sounds all letters from a place on; the last one may be begun only. */
function endOf(text: string, place: number, letters: string, readings: Readings): number | null {
	if (letters === '') return place;
	for (const sound of readings.get(text.charAt(place)) ?? []) {
		if (sound.startsWith(letters)) return place + 1;
		const [initial = ''] = INITIAL.exec(sound) ?? [];
		for (const begun of new Set([sound, initial, initial.charAt(0)])) {
			if (!letters.startsWith(begun)) continue;
			const to = endOf(text, place + 1, letters.slice(begun.length), readings);
			if (to !== null) return to;
		}
	}
	return null;
}
