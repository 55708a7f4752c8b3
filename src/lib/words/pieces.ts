/** Where a line of text may end: browsers break Chinese between any two characters, readers between words. */

const PUNCTUATION = /^\p{P}+$/u;

/** Words with the blanks and marks that follow them: a line begins with none of these. */
function piecesOf(text: string): string[] {
	// The page of the data runs in browsers too that know no words: their lines end where they like.
	if (typeof Intl.Segmenter !== 'function') return [text];
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

/** The pieces of a heading: the last has more than one character, so that none is alone on a last line. `有水` + `吗？` → `有水吗？` */
export function headingPieces(text: string): string[] {
	const pieces = piecesOf(text);
	const last = pieces.at(-1) ?? '';
	if (pieces.length < 2 || lettersIn(last) > 1) return pieces;
	return [...pieces.slice(0, -2), (pieces.at(-2) ?? '') + last];
}

/** A Chinese sentence and what of its end stays on one line, three characters and their marks; all else has no such end. */
export function splitEnd(text: string): [start: string, end: string] {
	const end = /(?:\p{Script=Han}\p{P}*){3}$/u.exec(text)?.[0] ?? '';
	return [text.slice(0, text.length - end.length), end];
}

function lettersIn(text: string): number {
	return [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
}
