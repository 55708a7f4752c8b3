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

/** What of a page is not as it is to be read: a heading without words, figures without, pictures that did not come, marks that nobody sees. */
export function readingFaults(): string[] {
	const isShown = (element: Element) => element.getClientRects().length > 0;
	const named = (what: string, elements: readonly Element[]) =>
		elements.map((element) => {
			// By characters, not by halves of them: what is cut within one WebKit's driver cannot hand on.
			const words = [...element.textContent.trim()].slice(0, 40).join('');
			return `${what}: <${element.localName} class="${element.className}"> ${words}`;
		});
	const main = document.querySelector<HTMLElement>('main');
	const words = main?.innerText.replace(/\s+/g, '') ?? '';
	const headings = [...document.querySelectorAll('h1, h2, h3')].filter(isShown);
	const figures = [...document.querySelectorAll('main data[data-figure]')].filter(isShown);
	const pictures = [...document.querySelectorAll<HTMLImageElement>('main img[src]')].filter(isShown);
	const marks = [...document.querySelectorAll('main p a[href^="#citation-"]')].filter(isShown);
	return [
		...(words.length < 20 ? [`the page has ${words.length} characters`] : []),
		...(headings.some(({ localName }) => localName === 'h1') ? [] : ['no heading of the page is seen']),
		...named(
			'a heading without words',
			headings.filter(({ textContent }) => textContent.trim() === ''),
		),
		...named(
			'a figure without words',
			figures.filter(({ textContent }) => textContent.trim() === ''),
		),
		...named(
			'a picture that did not come',
			pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth === 0),
		),
		// What a tap shows a source for bears a dot, drawn on a blank of its own.
		...named(
			'a mark without its dot',
			marks.filter((mark) => !getComputedStyle(mark, '::after').backgroundImage.includes('radial-gradient')),
		),
	];
}
