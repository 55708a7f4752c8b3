/** What can be wrong with how a page looks. Each gives one line for every fault it finds on the page that is open. */
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';

/** How a reader sees a page: width in CSS pixels, size of text in percent of usual (0: as the page has it), day or night. */
export interface View {
	readonly width: number;
	readonly text: number;
	readonly scheme: 'light' | 'dark';
}

/** Shows the page that is open in this view. */
export async function look(page: Page, { width, text, scheme }: View): Promise<void> {
	await page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
	await page.emulateMedia({ colorScheme: scheme, media: 'screen' });
	await page.evaluate((percent) => {
		document.documentElement.style.fontSize = percent === 0 ? '' : `${percent}%`;
	}, text);
	await layOut(page);
}

/** Waits until all of the page is laid out, which it is shortly after its first screen; without scripts from the start. */
export async function layOut(page: Page): Promise<void> {
	await page.waitForFunction(() => !document.querySelector(':root[data-js]:not([data-laid]) .later'));
}

/** Headings that are as large as the title of their page, or larger. The title of the deck is the name of its bar. */
export function headingFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const shown = [...document.querySelectorAll(':not(.deck) > main :is(h1, h2, h3)')].filter((heading) =>
			heading.checkVisibility(),
		);
		const sizeOf = (heading: Element) => Number.parseFloat(getComputedStyle(heading).fontSize);
		const title = shown.find(({ localName }) => localName === 'h1');
		return shown
			.filter((heading) => title && heading !== title && sizeOf(heading) >= sizeOf(title))
			.map((heading) => `${sizeOf(heading)} pixels: <${heading.localName}> ${heading.textContent.trim()}`);
	});
}

/** What makes the page scroll sideways, stands out of the screen, or spills out of its own box. */
export function sidewaysFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		const name = (element: Element) =>
			`<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
		/** Whether it is folded away, and so lies nowhere; the line that it is folded behind is not. */
		const isFolded = (element: Element): boolean => {
			const from = element.closest('summary')?.parentElement ?? element;
			const around = from.matches('details') ? from.parentElement : from;
			return Boolean(around?.closest('details:not([open])'));
		};
		/** What moves by itself, with the keyboard too: what is in it may lie outside of the screen. */
		const movesByItself = (element: Element | null | undefined) =>
			element?.matches('[role="region"][tabindex="0"]') && getComputedStyle(element).overflowX === 'auto';
		const shown = [...document.body.querySelectorAll('*')].filter(
			(element) =>
				!element.closest('svg') &&
				element.getClientRects().length > 0 &&
				!isFolded(element) &&
				!movesByItself(element.parentElement?.closest('[role="region"]')),
		);
		const outside = shown
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.bottom > -50 && (box.left < -1 || box.right > clientWidth + 1))
			.map(({ element, box }) => `from ${box.left} to ${box.right} of ${clientWidth}: ${name(element)}`);
		// A field of one line is wider within than without, as everyone knows it.
		const spilling = shown
			.filter((element) => !element.matches('input') && !movesByItself(element))
			// Notes stand in the margin beside what they belong to, and lists take it, within the screen.
			.filter((element) => element.querySelector('.margin, .wide') === null)
			.filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
			.map((element) => `${element.scrollWidth} wide in ${element.clientWidth}: ${name(element)}`);
		const scrolls = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
		return [...scrolls, ...outside, ...spilling];
	});
}

/** Words that lie on other words, or that their box cuts off. */
export function overlapFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Whether it is folded away, and so lies nowhere; the line that it is folded behind is not. */
		const isFolded = (element: Element): boolean => {
			const from = element.closest('summary')?.parentElement ?? element;
			const around = from.matches('details') ? from.parentElement : from;
			return Boolean(around?.closest('details:not([open])'));
		};
		const lines: { text: string; top: number; bottom: number; left: number; right: number }[] = [];
		const faults: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { currentNode: node } = texts;
			const parent = node.parentElement;
			const text = node.textContent?.trim().slice(0, 30) ?? '';
			// The bar for the thumb lies over the page on purpose, and pictures have labels of their own.
			if (text === '' || !parent || parent.closest('svg, script, style, .skip, body > nav')) continue;
			if (isFolded(parent) || getComputedStyle(parent).visibility === 'hidden') continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const { top, bottom, left, right } of range.getClientRects()) {
				// A glyph fills the middle of its line; what lies above and below it may be shared.
				const inset = (bottom - top) * 0.25;
				if (right - left > 1) lines.push({ text, top: top + inset, bottom: bottom - inset, left, right });
			}
			for (let box: Element | null = parent; box; box = box.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(box);
				const cuts =
					(overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1) ||
					(overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1);
				if (cuts) faults.push(`cut off: ${text}`);
			}
		}
		lines.sort((a, b) => a.top - b.top);
		for (const [index, line] of lines.entries()) {
			for (const other of lines.slice(index + 1)) {
				if (other.top >= line.bottom) break;
				if (other.left < line.right - 1 && other.right > line.left + 1)
					faults.push(`${line.text} ⨯ ${other.text}`);
			}
		}
		return faults;
	});
}

/** What thumbs reach for most: the bar, the next chapter, the contents. */
export const MAIN_TARGETS = 'body > nav a, a[rel=next], #contents a';

/**
 * Links and controls that are too small for a thumb: below 24 pixels, or `size` where `large` matches. A link in a
 * sentence is as high as its line.
 */
export function smallTargets(page: Page, large: string, size = 44): Promise<string[]> {
	return page.evaluate(
		({ selector, needed }) => {
			/** Whether words that are no link stand around it. */
			const isInSentence = (link: Element): boolean => {
				if (getComputedStyle(link).display !== 'inline') return false;
				let around = link.parentElement;
				while (around && getComputedStyle(around).display === 'inline') around = around.parentElement;
				const words = [...(around?.childNodes ?? [])].map((node) =>
					node instanceof Element && node.matches('a, button') ? '' : (node.textContent ?? ''),
				);
				return /\p{L}/u.test(words.join(''));
			};
			return [...document.querySelectorAll('a[href], button, summary, input, select')].flatMap((target) => {
				const { width, height } = target.getBoundingClientRect();
				if (width === 0 || target.matches('.skip')) return [];
				// A mark in a picture leads where the list below it leads too.
				if (target.closest('svg')) return [];
				const least = target.matches(selector) ? needed : 24;
				if (height >= least - 0.5 && width >= least - 0.5) return [];
				if (least === 24 && isInSentence(target)) return [];
				return [`${width.toFixed()} x ${height.toFixed()}: ${target.outerHTML.slice(0, 120)}`];
			});
		},
		{ selector: large, needed: size },
	);
}

/** Controls in the head of a page that stand in another row than the first, or before one that the keyboard reaches earlier. */
export function headFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const controls = [...document.querySelectorAll('.page > header :is(a, button):not(.skip)')]
			.map((control) => ({ name: control.textContent.trim(), box: control.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0);
		if (controls.length < 3) return [`only ${controls.length} controls`];
		const name = document.querySelector('.page > header .site > span');
		if (name && name.getClientRects().length > 1) return ['the name of the site takes two lines'];
		return controls.slice(1).flatMap(({ name, box }, index) => {
			const { name: before, box: left } = controls[index] ?? { name: '', box };
			const middle = (of: DOMRect) => (of.top + of.bottom) / 2;
			if (Math.abs(middle(box) - middle(left)) > 2) return [`${name} is not in the row of ${before}`];
			return box.left < left.right - 1 ? [`${name} stands before ${before}`] : [];
		});
	});
}

/** Words of a Latin script that end on another line than they begin, and headings and leads whose last line is one character. */
export function lineFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const range = document.createRange();
		const boxesOf = (node: Node, start: number, end: number) => {
			range.setStart(node, start);
			range.setEnd(node, end);
			return [...range.getClientRects()].filter(({ width }) => width > 0.5);
		};
		const textsIn = (root: Element) => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			// What is folded away is laid out nowhere.
			const isShown = (element: Element | null) =>
				element && !element.closest('svg, script, style, noscript') && element.checkVisibility();
			return texts.filter(({ parentElement }) => isShown(parentElement));
		};
		const broken = textsIn(document.body).flatMap((text) =>
			// An address is no word.
			[
				...(text.parentElement?.closest('.address') || text.data.includes('://') ? '' : text.data).matchAll(
					/[\p{Script=Latin}’']{2,}/gu,
				),
			]
				.filter(({ 0: word, index }) => {
					const tops = boxesOf(text, index, index + word.length).map(({ top }) => Math.round(top));
					return new Set(tops).size > 1;
				})
				.map(([word]) => `broken: ${word}`),
		);
		const alone = [...document.querySelectorAll('main :is(h1, h2, h3, h4), main header p')].filter(
			(element) => {
				const signs = textsIn(element).flatMap((text) =>
					[...text.data.matchAll(/[\p{L}\p{N}]/gu)].flatMap(({ 0: sign, index }) =>
						boxesOf(text, index, index + sign.length).slice(0, 1),
					),
				);
				const last = signs.at(-1);
				if (!last || signs.length < 4) return false;
				return signs.filter(({ bottom }) => Math.abs(bottom - last.bottom) < last.height / 2).length < 2;
			},
		);
		return [...broken, ...alone.map(({ textContent }) => `alone on its last line: ${textContent.trim()}`)];
	});
}

/** axe, which is put into a page once and asked as often as the page changes its look. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare global {
	interface Window {
		axe?: typeof axe;
	}
}

/**
 * The rules of axe, or all but three that take as long as the rest together: contrast and the size of targets, where
 * {@link faintFaults} and {@link smallTargets} are asked too, and links that only their colour tells from words around them,
 * which look the same on all pages of a kind.
 */
type Asked = 'everything' | 'all but the dearest';

const DEAREST = ['color-contrast', 'target-size', 'link-in-text-block'];

/** What axe finds, with its rule and the place. */
export async function axeFaults(page: Page, asked: Asked = 'everything'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(
		async (rules) => {
			if (!window.axe) throw new Error('axe is not there');
			const { violations } = await window.axe.run(document, {
				// Of what is in order it need not gather every place: that takes it as long as all the rest.
				resultTypes: ['violations'],
				rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
			);
		},
		asked === 'everything' ? [] : DEAREST,
	);
}

/** Fills and strokes of pictures, and words anywhere, with what lies behind them. */
interface Pair {
	front: string;
	back: string;
	ratio: number;
	/** Words, or shapes, which need less. */
	words: boolean;
	where: string;
}

/** Least contrast by WCAG 2: of words, and of shapes that say something. */
const LEAST = { words: 4.5, shapes: 3 };

/** Pairs of colours that are harder to tell apart than they may be; none at all to look at is a fault, too. */
export async function faintFaults(page: Page, least = LEAST): Promise<string[]> {
	const pairs = await colourPairs(page);
	if (pairs.length < 3) return [`only ${pairs.length} pairs of colours`];
	return pairs
		.filter(({ ratio, words }) => ratio < (words ? least.words : least.shapes))
		.map(({ ratio, front, back, where }) => `${ratio.toFixed(2)}: ${front} on ${back} in ${where}`);
}

/** Every pair of colours that the page shows, once each, with its contrast (1 to 21) by WCAG 2. */
function colourPairs(page: Page): Promise<Pair[]> {
	return page.evaluate(() => {
		const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const isClear = (colour: string) => colour === 'none' || channels(colour)[3] === 0;
		const luminance = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
				const part = channel / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const behind = (element: Element | null): string => {
			for (let place = element; place; place = place.parentElement) {
				const { backgroundColor } = getComputedStyle(place);
				if (!isClear(backgroundColor)) return backgroundColor;
			}
			return 'rgb(255, 255, 255)';
		};
		const pairs = new Map<string, Pair>();
		const note = (front: string, back: string, words: boolean, element: Element) => {
			const key = `${front} ${back} ${words}`;
			if (pairs.has(key)) return;
			const [light = 0, dark = 0] = [front, back].map(luminance).sort((a, b) => b - a);
			const where = `<${element.localName}> ${element.textContent.trim().slice(0, 30)}`;
			pairs.set(key, {
				front,
				back,
				words,
				where,
				ratio: (light + 0.05) / (dark + 0.05),
			});
		};
		for (const element of document.body.querySelectorAll('*')) {
			if (element.getClientRects().length === 0 || element.matches('.skip')) continue;
			const style = getComputedStyle(element);
			const hasWords = [...element.childNodes].some(
				(node) => node instanceof Text && node.data.trim() !== '',
			);
			if (element instanceof SVGTextElement) {
				const disc = element.previousElementSibling;
				const back = element.matches('.in') && disc ? getComputedStyle(disc).fill : behind(element);
				note(style.fill, back, true, element);
			} else if (element.matches('.main, .quiet, .open')) {
				const front = element.matches('.dot, .open') ? style.stroke : style.fill;
				note(front, behind(element), false, element);
			} else if (hasWords && element instanceof HTMLElement)
				note(style.color, behind(element), true, element);
		}
		return [...pairs.values()];
	});
}

/** How far things have moved by themselves while the page was drawn and is scrolled through; 0 is not at all. */
export async function layoutShift(page: Page): Promise<number> {
	await layOut(page);
	return page.evaluate(async () => {
		let shift = 0;
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
			scrollTo({ top, behavior: 'instant' });
			await nextFrame();
		}
		await nextFrame();
		observer.disconnect();
		return shift;
	});
}

/** Words that would not be seen on white paper, on which backgrounds are not printed. */
export function faintInPrint(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
		return [...document.body.querySelectorAll('*')].flatMap((element) => {
			const hasWords = [...element.childNodes].some(
				(node) => node instanceof Text && node.data.trim() !== '',
			);
			if (!hasWords || element.getClientRects().length === 0) return [];
			const { color } = getComputedStyle(element);
			return channels(color).every((channel) => channel <= 0x40)
				? []
				: [`${color} ${element.textContent.trim()}`];
		});
	});
}
