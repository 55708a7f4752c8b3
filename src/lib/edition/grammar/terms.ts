/** Blanking out the fixed expressions of an edition. */

const NUMERAL_END = /[\d零一二三四五六七八九十百千万亿]$/;
const NUMERAL_START = /^[\d零一二三四五六七八九十百千万亿]/;

/**
 * A text with each term blanked out, longer ones first, so that no offset moves. A term that begins or ends with a numeral is none
 * inside a larger one: 5G is not in 15G.
 */
export function withoutTerms(text: string, terms: readonly string[]): string {
	let rest = text;
	for (const term of [...new Set(terms)].filter(Boolean).sort((a, b) => b.length - a.length)) {
		if (!rest.includes(term)) continue;
		const parts: string[] = [];
		let behind = 0;
		for (let at = rest.indexOf(term); at >= 0; at = rest.indexOf(term, at + term.length)) {
			const end = at + term.length;
			const isCut =
				(NUMERAL_START.test(term) && /[\d零一二三四五六七八九十百千万亿.]/.test(rest[at - 1] ?? '')) ||
				(NUMERAL_END.test(term) && NUMERAL_START.test(rest[end] ?? ''));
			if (isCut) continue;
			parts.push(rest.slice(behind, at), '\uFFFC'.repeat(term.length));
			behind = end;
		}
		rest = parts.join('') + rest.slice(behind);
	}
	return rest;
}
