/** What can be wrong with what a page says. Each gives one line for every fault it finds on the page that is open. */
import type { Page } from 'playwright/test';
import type { Language } from '../src/lib/site/languages.ts';

/** How a run of the other language looks: in Chinese, abbreviations such as 5G are at home. */
const FOREIGN: Record<Language, { run: string; lang: Language }> = {
	'zh-CN': { run: '[A-Za-z]*[a-z]{3,}', lang: 'en' },
	en: { run: '[\\u2E80-\\u9FFF\\uF900-\\uFAFF]', lang: 'zh-CN' },
};

/** Texts and described parts whose words are in another language than their `lang` says. */
export function unmarkedForeignWords(page: Page, language: Language): Promise<string[]> {
	return page.evaluate(({ run, lang }) => {
		const foreign = new RegExp(run);
		const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === lang;
		const faults: string[] = [];
		const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement, textContent } = texts.currentNode;
			// Words to paste are plain text, and have an address among them.
			if (parentElement?.closest('script, style, noscript, textarea, [data-share-sheet]')) continue;
			if (!foreign.test(textContent ?? '')) continue;
			if (!isMarked(parentElement)) faults.push(`<${parentElement?.localName}> ${textContent?.trim()}`);
		}
		for (const element of document.querySelectorAll('[aria-label], [alt], [title], meta[name=description]')) {
			// What waits to be filled is looked at when it is.
			if (element.closest('[data-share-sheet]')) continue;
			for (const name of ['aria-label', 'alt', 'title', 'content']) {
				const value = element.getAttribute(name) ?? '';
				if (foreign.test(value) && !isMarked(element))
					faults.push(`<${element.localName} ${name}="${value}">`);
			}
		}
		return faults;
	}, FOREIGN[language]);
}

/** Words that are missing: keys of messages, references and values that nothing was put in for. */
export function unfilledWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const unfilled = /\b(undefined|null|NaN|Infinity)\b|\[object |[{}]|^\s*[a-z]+(\.[a-zA-Z]+)+\s*$/;
		const faults: string[] = [];
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			// What waits to be filled is looked at when it is.
			if (node.parentElement?.closest('[data-share-sheet]')) continue;
			if (node instanceof Text && !node.parentElement?.matches('script, style')) {
				if (unfilled.test(node.data)) faults.push(node.data);
			}
			if (!(node instanceof Element)) continue;
			for (const { name, value } of node.attributes) {
				if (unfilled.test(value)) faults.push(`<${node.localName} ${name}="${value}">`);
			}
		}
		return faults;
	});
}

/** What a strict policy would block, or what would need one that is not strict. */
export function inlineCode(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')].flatMap((element) =>
			[...element.attributes]
				.filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^javascript:/i.test(value))
				.map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
		),
	);
}

/** A figure as a page shows it. */
interface Mark {
	id: string;
	value: string;
	/** Where it leads. */
	href: string | null;
}

/** A citation as a page shows it. */
interface ShownCitation {
	id: string;
	/** Printed forms. */
	forms: string[];
	/** § of each printed form. */
	sections: string[];
	/** The figures that the place it leads back to shows. */
	back: string[];
}

/** Every figure on the page, and every citation at its foot. */
export function figuresOn(page: Page): Promise<{ marks: Mark[]; citations: ShownCitation[] }> {
	return page.evaluate(() => {
		const textsOf = (element: Element, selector: string) =>
			[...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
		const marks = [...document.querySelectorAll<HTMLDataElement>('data[data-figure]')].map((data) => ({
			id: data.dataset.figure ?? '',
			value: data.value,
			href: data.closest('a')?.getAttribute('href') ?? null,
		}));
		const citations = [...document.querySelectorAll('[id^="citation-"]')].map((citation) => ({
			id: citation.id.replace('citation-', ''),
			forms: textsOf(citation, 'mark'),
			sections: textsOf(citation, 'cite').map((text) => text.split(' ')[0] ?? ''),
			back: [...citation.querySelectorAll<HTMLAnchorElement>('a[href^="#figure-"]')].flatMap(({ hash }) =>
				[...document.querySelectorAll<HTMLElement>(`${hash} [data-figure]`)].map(
					({ dataset }) => dataset.figure ?? '',
				),
			),
		}));
		return { marks, citations };
	});
}

/** A place of the story as a page shows it. */
export interface ShownPlace {
	id: string;
	/** How many marks it has that share it. */
	shares: number;
	/** § that it names as its source. */
	sources: string[];
	/** Where they lead. */
	sourceLinks: string[];
}

/** What the page shows of the places with these fragment ids; nothing of one that is not there. */
export function placesOn(page: Page, ids: readonly string[]): Promise<ShownPlace[]> {
	return page.evaluate(
		(wanted) =>
			wanted.flatMap((id) => {
				const place = document.getElementById(id);
				if (!place) return [];
				const links = [...place.querySelectorAll<HTMLAnchorElement>('a[href]')];
				// A chart in it names the § of its own figures.
				const sources = links.filter(
					(link) => /^§[\d.]+$/.test(link.textContent.trim()) && !link.closest('figure'),
				);
				return {
					id,
					shares: links.filter(
						({ dataset, pathname }) => dataset.act === 'share' && pathname.endsWith(`/${id}/`),
					).length,
					sources: sources.map(({ textContent }) => textContent.trim()),
					sourceLinks: sources.map(({ pathname, hash }) => pathname + hash),
				};
			}),
		[...ids],
	);
}

/** Where everything on the page leads or comes from: pages, files, fragments. */
export function addressesOn(page: Page): Promise<string[]> {
	return page.evaluate(() => [
		...new Set(
			[...document.querySelectorAll('[href], [src]')]
				.filter((element) => !element.closest('[data-share-sheet]'))
				.map(
					(element) =>
						new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', document.baseURI).href,
				),
		),
	]);
}

/** What the head tells search engines. */
export function headOf(page: Page) {
	return page.evaluate(() => {
		const href = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? null;
		return {
			canonical: href('link[rel=canonical]'),
			alternates: Object.fromEntries(
				[...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map((link) => [
					link.hreflang,
					link.getAttribute('href'),
				]),
			),
			robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? null,
		};
	});
}

/** The page's own policy by directive, and whether it stands before all that it governs. */
export function policyOf(page: Page) {
	return page.evaluate(() => {
		const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
		const governed = [...document.querySelectorAll('script, style, link[rel=stylesheet]')];
		const directives = (meta?.getAttribute('content') ?? '')
			.split(';')
			.map((text) => text.trim().split(/\s+/));
		return {
			directives: Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources])),
			comesFirst: governed.every(
				(element) => meta && meta.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
			),
		};
	});
}
