/** Whether two words differ by one typing fault. */

/** Whether one letter more, less, other, or two changed places make one word of the other (Damerau–Levenshtein distance 1). */
export function isOneFault(typed: string, word: string): boolean {
	if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
	let from = 0;
	while (from < typed.length && typed[from] === word[from]) from += 1;
	const [rest, other] = [typed.slice(from), word.slice(from)];
	return (
		rest.slice(1) === other ||
		rest === other.slice(1) ||
		rest.slice(1) === other.slice(1) ||
		(rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
	);
}
