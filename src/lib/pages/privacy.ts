/**
 * What the statement on privacy lists of what the browser keeps, by the keys of its words in `messages/`: what `choices.ts`
 * remembers, the caches of the worker, and what SvelteKit keeps of pages that run in the browser. A test compares it with the code.
 */
export const KEPT = {
	choices: ['view', 'scheme', 'saving', 'read', 'speed', 'goes-on'],
	tabs: ['aloud'],
	caches: ['saved', 'seen', 'left'],
	runningPages: ['session'],
} as const;
