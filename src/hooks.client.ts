/** Before a page begins to run in the browser. */

/**
 * Lets it run only where all methods are there that it calls. In older browsers it never begins: the page, which came whole,
 * stays as it is, where a page that stops half-way would be empty.
 */
export function init(): Promise<void> | undefined {
	const isWhole = 'at' in Array.prototype && 'replaceAll' in String.prototype && 'hasOwn' in Object;
	return isWhole ? undefined : new Promise(() => undefined);
}
