/** What is looked for in a page of any engine. Every function runs in the page and knows nothing else. */

/** What stands beside the screen so that one can scroll to it, outermost first. */
export function sidewaysIn(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
		.map((element) => `${element.tagName} ${element.className} ${element.id}`.trim());
}

/** What the page says of the saved copy. */
export function stateOf(): string | undefined {
	return document.querySelector<HTMLElement>('footer [data-state]')?.dataset.state;
}
