/** What can be wrong with what a page says. Each gives one line for every fault it finds in the page's tree. */
import { isTag, isText } from 'domhandler';
import { unreadableIn } from '../src/lib/edition/other-letters.ts';
import { asWideAs, type Language, type ReadLanguage } from '../src/lib/site/languages.ts';
import {
	all,
	attribute,
	closest,
	first,
	matches,
	nodesIn,
	textOf,
	type Document,
	type Element,
} from './html.ts';

/** How a run of the other language looks: in Chinese, abbreviations such as 5G are at home. */
const FOREIGN: Record<ReadLanguage, { run: RegExp; lang: ReadLanguage }> = {
	'zh-CN': { run: /[A-Za-z]*[a-z]{3,}/, lang: 'en' },
	en: { run: /[\u2E80-\u9FFF\uF900-\uFAFF]/, lang: 'zh-CN' },
};

/** Attributes whose words are read out or shown. */
const SPOKEN = ['aria-label', 'alt', 'title', 'content'];

/** Texts and described parts whose words are in another language than their `lang` says. */
export function unmarkedForeignWords(page: Document, language: Language): string[] {
	const { run, lang } = FOREIGN[asWideAs(language)];
	/** Nothing marks the language of a title or an attribute: what they say is read as it is; in Chinese a name with Latin letters, too. */
	const isUnreadable = (text: string) =>
		lang === 'en' ? run.test(text) && !FOREIGN.en.run.test(text) : unreadableIn(text, language) !== null;
	const isMarked = (element: Element) => attribute(closest(element, '[lang]'), 'lang') === lang;
	const texts = nodesIn(page).flatMap((node) => {
		const { parent } = node;
		if (!isText(node) || !parent || !isTag(parent)) return [];
		// Words to paste are plain text, and have an address among them.
		if (closest(parent, 'script, style, noscript, textarea, [data-share-sheet]') || isMarked(parent))
			return [];
		const isForeign = parent.name === 'title' ? isUnreadable(node.data) : run.test(node.data);
		return isForeign ? [`<${parent.name}> ${node.data.trim()}`] : [];
	});
	const described = all(
		'[aria-label], [alt], [title], meta[name=description], meta[property="og:image:alt"]',
		page,
	)
		// What waits to be filled is looked at when it is.
		.filter((element) => !closest(element, '[data-share-sheet]') && !isMarked(element))
		// What they belong to is named in them, and marked where it stands as a heading.
		.filter((element) => !matches(element, 'summary, [data-act="share"], [data-act="aloud"], .tell'))
		.flatMap((element) =>
			SPOKEN.map((name) => ({ name, value: attribute(element, name) ?? '' }))
				.filter(({ value }) => isUnreadable(value))
				.map(({ name, value }) => `<${element.name} ${name}="${value}">`),
		);
	return [...texts, ...described];
}

/** How words look that are missing: keys of messages, references and values that nothing was put in for. */
const UNFILLED = /\b(undefined|null|NaN|Infinity)\b|\[object |[{}]|^\s*[a-z]+(\.[a-zA-Z]+)+\s*$/;

/** Words that are missing. */
export function unfilledWords(page: Document): string[] {
	// What waits to be filled is looked at when it is.
	const waiting = new Set(all('[data-share-sheet]', page).flatMap(nodesIn));
	return nodesIn(page).flatMap((node) => {
		if (waiting.has(node)) return [];
		if (isText(node)) {
			const isCode = node.parent && isTag(node.parent) && matches(node.parent, 'script, style');
			return !isCode && UNFILLED.test(node.data) ? [node.data] : [];
		}
		if (!isTag(node)) return [];
		return (
			Object.entries(node.attribs)
				// What a script is told is no text.
				.filter(([name, value]) => name !== 'data-search' && UNFILLED.test(value))
				.map(([name, value]) => `<${node.name} ${name}="${value}">`)
		);
	});
}

/** What a strict policy would block, or what would need one that is not strict. */
export function inlineCode(page: Document): string[] {
	return all('*', page).flatMap((element) =>
		Object.entries(element.attribs)
			.filter(([name, value]) => name === 'style' || name.startsWith('on') || /^javascript:/i.test(value))
			.map(([name, value]) => `<${element.name} ${name}="${value}">`),
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
export function figuresOn(page: Document): { marks: Mark[]; citations: ShownCitation[] } {
	const figureOf = (data: Element) => attribute(data, 'data-figure') ?? '';
	const marks = all('data[data-figure]', page).map((data) => ({
		id: figureOf(data),
		value: attribute(data, 'value') ?? '',
		href: attribute(closest(data, 'a'), 'href'),
	}));
	const shownAt = new Map(
		all('[id^="figure-"]', page).map((place) => [
			`#${attribute(place, 'id')}`,
			all('[data-figure]', place).map(figureOf),
		]),
	);
	const citations = all('[id^="citation-"]', page).map((citation) => ({
		id: (attribute(citation, 'id') ?? '').replace('citation-', ''),
		forms: all('mark', citation).map(textOf),
		sections: all('cite', citation).map((cite) => textOf(cite).split(' ')[0] ?? ''),
		back: hrefsOf('a[href^="#figure-"]', citation).flatMap((href) => shownAt.get(href) ?? []),
	}));
	return { marks, citations };
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

/**
 * What the page shows of the places with these fragment ids; nothing of one that is not there.
 * @param address of the page, for what leads to the page itself
 */
export function placesOn(page: Document, ids: readonly string[], address: string): ShownPlace[] {
	const places = new Map(all('[id]', page).map((element) => [attribute(element, 'id'), element]));
	const pathOf = (link: Element) => new URL(attribute(link, 'href') ?? '', `http://site${address}`);
	return ids.flatMap((id) => {
		const place = places.get(id);
		if (!place) return [];
		const links = all('a[href]', place);
		// A chart in it names the § of its own figures.
		const sources = links.filter((link) => /^§[\d.]+$/.test(textOf(link)) && !closest(link, 'figure'));
		const marks = links.filter((link) => attribute(link, 'data-act') === 'share');
		return {
			id,
			shares: marks.filter((link) => pathOf(link).pathname.endsWith(`/${id}/`)).length,
			sources: sources.map(textOf),
			sourceLinks: sources.map((link) => pathOf(link).pathname + pathOf(link).hash),
		};
	});
}

/** Where the links that a selector matches lead, as they are written. */
export function hrefsOf(selector: string, below: Document | Element): string[] {
	return all(selector, below).map((link) => attribute(link, 'href') ?? '');
}

/**
 * Where everything on the page leads or comes from: pages, files, fragments.
 * @param here the page's own address, with the host
 */
export function addressesOn(page: Document, here: string): string[] {
	const found = all('[href], [src]', page)
		.filter((element) => !closest(element, '[data-share-sheet]'))
		.map((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? '');
	return [...new Set(found.map((address) => new URL(address, here).href))];
}

/** What the head tells search engines. */
export function headOf(page: Document) {
	return {
		canonical: attribute(first('link[rel=canonical]', page), 'href'),
		alternates: Object.fromEntries(
			all('link[rel=alternate]', page).map((link) => [
				attribute(link, 'hreflang') ?? '',
				attribute(link, 'href'),
			]),
		),
		robots: attribute(first('meta[name=robots]', page), 'content'),
	};
}

/** The page's own policy by directive, and whether it stands before all that it governs. */
export function policyOf(page: Document) {
	const policy = 'meta[http-equiv="content-security-policy"]';
	const [leading] = all(`${policy}, script, style, link[rel=stylesheet]`, page);
	const directives = (attribute(first(policy, page), 'content') ?? '')
		.split(';')
		.map((text) => text.trim().split(/\s+/));
	return {
		directives: Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources])),
		comesFirst: leading !== undefined && matches(leading, policy),
	};
}
