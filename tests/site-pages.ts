/** The pages of a built site, as they lie in its folder: no list of ours can forget one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECK, GUIDE, HALLS, SITE_PAGES, TOOL_PAGES, type SitePageName } from '../src/lib/site/pages.ts';
import { SHARE } from '../src/lib/site/page-of-thing.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { languageAndViewOf, prefixOf, type View } from '../src/lib/site/addresses.ts';
import { ROOT } from '../src/tools/command.ts';
import { filesBelow } from '../src/tools/files.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import type { Variant } from './variants.ts';

/** One page of a built site. */
export interface SitePage {
	/** Where it lies in the build, from its folder: `en/2023/awards/index.html`. */
	readonly file: string;
	/** Below the base path: `/`, `/en/2023/awards/`, `/404`. */
	readonly address: string;
	readonly language: Language;
	readonly view: View;
	/** Its address without the language and the view: `/2023/awards/`, the same in all of them. */
	readonly place: string;
	/** Its name, if it is a page of the site itself, such as the one about this app. */
	readonly own?: SitePageName;
	/** Code of its hall, if it is the page of one: a greeting before the newest edition's cover. */
	readonly hall?: string;
	/** Slug of its edition; absent on `/`, on the site's own pages, those of halls and the page for unknown addresses. */
	readonly edition?: string;
	/** Slug of its chapter or tool; absent on a cover. */
	readonly chapter?: string;
	/** What of that page it is about, if it is the page of a part: a fragment, or `share` for the whole of it. */
	readonly part?: string;
	/** Whether it says what became of something that was published and is no more. */
	readonly retired: boolean;
	readonly html: string;
}

/** What a page says to machines. */
export interface PageSource {
	readonly ids: readonly string[];
	readonly title: string;
	readonly description: string;
	/** Its address as search engines know it; empty where it has none. */
	readonly canonical: string;
	/** What it tells search engines, chats and feeds, by the name of each tag. */
	readonly tags: Readonly<Record<string, string>>;
	/** Its description for machines, as JSON-LD. */
	readonly structured: string;
	/** Style sheets in the page. */
	readonly styles: readonly string[];
	/** Scripts in the page that are run. */
	readonly scripts: readonly string[];
}

/** Every page of a build in its plain view, by address. Throws when the variant has not been built. */
export function sitePages(variant: Variant): SitePage[] {
	return allPages(variant).filter(({ view }) => view === 'plain');
}

/** Every page of a build that is in the elder view without a script, by address. */
export function elderPages(variant: Variant): SitePage[] {
	return allPages(variant).filter(({ view }) => view === 'elder');
}

/** Pages by the folder of their build: many test files look at the same ones. */
const read = new Map<string, readonly SitePage[]>();

function allPages({ folder }: Variant): readonly SitePage[] {
	const known = read.get(folder);
	if (known) return known;
	const pages = builtFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => sitePage(folder, file))
		.sort((a, b) => (a.address < b.address ? -1 : 1));
	read.set(folder, pages);
	return pages;
}

/** Every file of a build, from its folder, with `/` between the parts. */
export function builtFiles(folder: string): string[] {
	return filesBelow(join(ROOT, folder)).sort();
}

function sitePage(folder: string, file: string): SitePage {
	const address = `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
	const { language, view } = languageAndViewOf(address);
	const place = address.slice(prefixOf(language, view).length);
	const own = SITE_PAGES.find((name) => place === `/${name}/`);
	const parts = place.endsWith('/') && !own ? place.split('/').filter(Boolean) : [];
	const hall = parts[0] === HALLS ? parts[1] : undefined;
	const [edition, chapter, part] = hall === undefined ? parts : [];
	const html = readFileSync(join(ROOT, folder, file), 'utf8');
	const retired = html.includes('<h1 data-gone');
	return { file, address, language, view, place, own, hall, edition, chapter, part, retired, html };
}

/** Whether it stands in for a page that is not there, no longer there, or cannot be reached: nobody looks for it. */
export function isMissingPage({ place, own, retired }: SitePage): boolean {
	return place === '/404' || own === 'offline' || retired;
}

/** Whether it is a tool of an edition, such as its data, and no page of the story. */
export function isTool({ chapter }: SitePage): boolean {
	return chapter === GUIDE || (chapter !== undefined && chapter !== DECK && TOOL_PAGES.includes(chapter));
}

/** Whether it is there to send something on: a part of a page, or where the whole of one is shared. */
export function isForSharing({ part, chapter }: SitePage): boolean {
	return part !== undefined || chapter === SHARE;
}

/** Whether it is an ordinary SvelteKit page, which runs in the browser. */
export function runsInBrowser({ chapter }: SitePage): boolean {
	return chapter === 'data';
}

/** Whether it is the whole report on one page. */
export function isWholeReport({ chapter }: SitePage): boolean {
	return chapter === 'print';
}

/** What a page says to machines, read once. */
export function sourceOf(page: Pick<SitePage, 'html'>): PageSource {
	const known = sources.get(page) ?? readSource(page);
	sources.set(page, known);
	return known;
}

const sources = new WeakMap<object, PageSource>();

function readSource(page: Pick<SitePage, 'html'>): PageSource {
	const document = documentOf(page);
	const tags = Object.fromEntries(
		all('meta', document).flatMap((meta) => {
			const name = ['property', 'name', 'itemprop'].map((key) => attribute(meta, key)).find((key) => key);
			return name ? [[name, attribute(meta, 'content') ?? '']] : [];
		}),
	);
	return {
		ids: all('[id]', document).map((element) => attribute(element, 'id') ?? ''),
		title: textOf(first('title', document)),
		description: tags.description ?? '',
		tags,
		canonical: attribute(first('link[rel=canonical]', document), 'href') ?? '',
		structured: all('script[type="application/ld+json"]', document).map(textOf).join(),
		styles: all('style', document).map(textOf),
		scripts: all('script:not([type]), script[type=module]', document).map(textOf).filter(Boolean),
	};
}
