/** Numbers in words, as far as prose and headings use them. */

/** 零 to 十, each at the place of its value. */
export const HAN_NUMERALS: readonly string[] = [...'零一二三四五六七八九十'];

/** zero to twenty, each at the place of its value. */
export const ENGLISH_NUMBERS: readonly string[] =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);

/** A small whole number as Chinese writes it: 12 → 十二; digits where it is not small. */
export function hanWord(value: number): string {
	if (value > 10 && value < 20) return `十${HAN_NUMERALS[value - 10] ?? ''}`;
	return HAN_NUMERALS[value] ?? String(value);
}
