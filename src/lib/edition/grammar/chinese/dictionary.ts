/** Where words begin and end, by the dictionary of Node's own ICU. */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Longer words do not matter here. */
const WINDOW = 8;

/** The word that begins at an offset. */
export function wordFrom(text: string, offset: number): string {
	const [first] = segmenter.segment(text.slice(offset, offset + WINDOW));
	return first?.segment ?? '';
}

/** Where the word that covers an offset begins and ends, as far as a few characters around tell. */
export function wordAround(text: string, offset: number): { start: number; end: number } {
	const from = Math.max(0, offset - WINDOW / 2);
	for (const { index, segment } of segmenter.segment(text.slice(from, offset + WINDOW))) {
		if (from + index + segment.length > offset) {
			return { start: from + index, end: from + index + segment.length };
		}
	}
	return { start: offset, end: offset + 1 };
}
