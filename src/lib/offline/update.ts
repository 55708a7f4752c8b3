/**
 * An update: what a release has otherwise than the last one, as differences between their texts. By it a worker makes the
 * new text out of the copy that it has, and fetches a few hundred bytes where a page of them would be 14,000.
 */

/** Its address, below the base path. Text of a kind that hosts compress; what comes of it is known by its digest. */
export const UPDATE = 'update.txt';

/** A file of the site that the last release has otherwise. */
export type Change = readonly [
	/** Its address below the base path. */
	address: string,
	/** The digest of what the last release has there. */
	before: string,
	steps: readonly Step[],
];

/** What to do from where one is in the old text, in UTF-16 units: keep so many, leave out as many as a negative number says, or add a text. */
export type Step = number | string;

/** The new text: `applied('ABCD', [1, -2, 'x', 1])` is `AxD`. */
export function applied(text: string, steps: readonly Step[]): string {
	let at = 0;
	return steps
		.map((step) => {
			if (typeof step === 'string') return step;
			at += Math.abs(step);
			return step > 0 ? text.slice(at - step, at) : '';
		})
		.join('');
}
