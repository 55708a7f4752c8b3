/** Where a line of text may end: browsers break Chinese between any two characters, readers between words. */

const PUNCTUATION = /^\p{P}+$/u;

/** Words with the blanks and marks that follow them: a line begins with none of these. */
export function piecesOf(text: string): string[] {
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	const pieces: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const opens = /^[“（《]$/.test(segment);
		const before = pieces.at(-1);
		const sticks = (PUNCTUATION.test(segment) && !opens) || segment.trim() === '';
		if (before !== undefined && (sticks || /[“（《]$/.test(before)))
			pieces[pieces.length - 1] = before + segment;
		else pieces.push(segment);
	}
	return pieces;
}
