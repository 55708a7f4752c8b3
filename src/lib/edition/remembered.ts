/** Remembering what was made of a text, for what is asked again and again while an edition is checked, built and read anew. */

/**
 * A function that makes the same of the same text only once. What it gives is shared: whoever gets it does not change it.
 * @param most so many texts are remembered; then all are forgotten, and what is asked next is remembered again
 * @returns a function of a key, a text, and how it is made, which depends on nothing but these two
 */
export function remembered<Made>(most: number): (key: string, text: string, make: () => Made) => Made {
	const byKey = new Map<string, Map<string, Made>>();
	let kept = 0;
	return (key, text, make) => {
		const known = byKey.get(key)?.get(text);
		if (known !== undefined) return known;
		const made = make();
		if (kept >= most) {
			byKey.clear();
			kept = 0;
		}
		const ofKey = byKey.get(key) ?? new Map<string, Made>();
		byKey.set(key, ofKey.set(text, made));
		kept += 1;
		return made;
	};
}
