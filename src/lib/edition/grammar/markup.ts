/** Signs that belong to the markup of a text and say nothing of a number. */

/** Characters of a tag that are looked at. */
export const LONGEST_TAG = 200;

/** Whether the 〈>〉 at an offset ends a tag of HTML, as in `<td>5</td>`. */
export function isTagEnd(text: string, at: number): boolean {
	return text[at] === '>' && /<\/?[A-Za-z][^<>\n]*$/.test(text.slice(Math.max(0, at - LONGEST_TAG), at));
}

/** Whether the 〈>〉 at an offset begins a line that Markdown quotes: something stands behind the number in it. */
export function isQuoteSign(text: string, at: number): boolean {
	if (
		text[at] !== '>' ||
		text[at + 1] !== ' ' ||
		!/(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, at - 4), at))
	)
		return false;
	return !/^> [-+\d.,%‰]{1,30} ?\S{0,4}(?:\n|$)/.test(text.slice(at, at + 48));
}
