/** What can be wrong with a page in large type. Everything is measured in one visit, on the page as it stands in the browser. */
import type { Page } from 'playwright/test';

/** What a hand that trembles and eyes that are weak need, in CSS pixels. */
const LARGE = {
	/** Least width and height of what is tapped. */
	target: 60,
	/** Least distance of two things that are tapped. */
	apart: 8,
	/** Least size of running text, of any text, and of the labels of a picture. */
	body: 24,
	text: 20,
	label: 18,
	/** Least distance of two paragraphs, in heights of a line: from the foot of one to the head of the next, a line included. */
	paragraphs: 1.3,
} as const;

/** What a page in large type gives to whoever measures it. */
interface LargePage {
	readonly faults: readonly string[];
	/** Height of what it tells before one asks for more, from its head to its end without the contents and the foot. */
	readonly told: number;
}

/** Measures the page that is open. */
export function measureLarge(page: Page): Promise<LargePage> {
	return page.evaluate((least) => {
		const faults = new Set<string>();
		const name = (element: Element) =>
			`<${element.localName}> ${(element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 30)}`;
		/** Whether it is folded away; the line that it is folded behind is not. */
		const isFolded = (element: Element): boolean => {
			const from = element.closest('summary')?.parentElement ?? element;
			const around = from.matches('details') ? from.parentElement : from;
			return Boolean(around?.closest('details:not([open])'));
		};
		const isShown = (element: Element) =>
			element.getClientRects().length > 0 &&
			getComputedStyle(element).visibility === 'visible' &&
			!isFolded(element) &&
			!element.closest('.skip');

		const targets = [...document.querySelectorAll('a[href], button, summary, input, select')]
			.filter(isShown)
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && box.height > 0)
			.sort((a, b) => a.box.top - b.box.top);
		for (const [index, { element, box }] of targets.entries()) {
			if (box.width < least.target - 0.5 || box.height < least.target - 0.5)
				faults.add(`a target of ${box.width.toFixed()} x ${box.height.toFixed()}: ${name(element)}`);
			for (const other of targets.slice(index + 1)) {
				const down = other.box.top - box.bottom;
				if (down >= least.apart - 0.5) break;
				if (element.contains(other.element) || other.element.contains(element)) continue;
				const aside = Math.max(other.box.left - box.right, box.left - other.box.right);
				if (aside < least.apart - 0.5)
					faults.add(
						`targets ${Math.max(down, aside).toFixed()} apart: ${name(element)} and ${name(other.element)}`,
					);
			}
		}

		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const element = texts.currentNode.parentElement;
			if (!texts.currentNode.textContent?.trim() || !element || !isShown(element)) continue;
			if (element.closest('script, style, noscript')) continue;
			const size = parseFloat(getComputedStyle(element).fontSize);
			if (element instanceof SVGGraphicsElement) {
				const drawn = size * (element.getScreenCTM()?.d ?? 1);
				if (drawn < least.label - 0.1) faults.add(`a label of ${drawn.toFixed(1)}: ${name(element)}`);
			} else if (size < least.text - 0.1) faults.add(`text of ${size.toFixed(1)}: ${name(element)}`);
			else if (size < least.body - 0.1 && element.matches('main p, main li, main dd'))
				faults.add(`running text of ${size.toFixed(1)}: ${name(element)}`);
		}

		for (const paragraph of document.querySelectorAll('main p + p')) {
			const before = paragraph.previousElementSibling;
			if (!before || !isShown(paragraph) || !isShown(before)) continue;
			// Of one text; what has a look of its own keeps a distance of its own.
			if (before.className !== paragraph.className) continue;
			const line = parseFloat(getComputedStyle(paragraph).lineHeight);
			const gap = paragraph.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
			const spacing = (gap + line) / line;
			if (spacing < least.paragraphs - 0.01)
				faults.add(`paragraphs ${spacing.toFixed(2)} lines apart: ${name(paragraph)}`);
		}
		const main = document.querySelector('main');
		return {
			faults: [...faults],
			told: main ? main.getBoundingClientRect().bottom + scrollY : 0,
		};
	}, LARGE);
}
