/** The pages of a built site, as they lie in its folder: no list of ours can forget one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { TOOL_PAGES } from '../src/lib/edition/checks/addresses.ts';
import { LANGUAGES, type Language } from '../src/lib/edition/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import type { Variant } from './variants.ts';

/** One page of a built site. */
export interface SitePage {
	/** Below the base path: `/`, `/en/2023/awards/`, `/404`. */
	readonly address: string;
	readonly language: Language;
	/** Its address without the language: `/2023/awards/`, the same in every language. */
	readonly place: string;
	/** Slug of its edition; absent on `/` and the page for unknown addresses. */
	readonly edition?: string;
	/** Slug of its chapter or tool; absent on a cover. */
	readonly chapter?: string;
	readonly html: string;
}

/** What a page says to machines. */
export interface PageSource {
	readonly ids: readonly string[];
	readonly title: string;
	readonly description: string;
	/** Style sheets in the page. */
	readonly styles: readonly string[];
	/** Scripts in the page. */
	readonly scripts: readonly string[];
}

/** Every page of a build, by address. Throws when the variant has not been built. */
export function sitePages({ folder }: Variant): SitePage[] {
	return builtFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => sitePage(folder, file))
		.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Every file of a build, from its folder, with `/` between the parts. */
export function builtFiles(folder: string): string[] {
	const root = join(ROOT, folder);
	return readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

function sitePage(folder: string, file: string): SitePage {
	const address = `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
	const language = LANGUAGES.find((other) => address.startsWith(`/${other}/`)) ?? LANGUAGES[0];
	const place = language === LANGUAGES[0] ? address : address.slice(language.length + 1);
	const [edition, chapter] = place.endsWith('/') ? place.split('/').filter(Boolean) : [];
	const html = readFileSync(join(ROOT, folder, file), 'utf8');
	return { address, language, place, edition, chapter, html };
}

/** Whether it is the page for addresses where nothing is. */
export function isMissingPage({ place }: SitePage): boolean {
	return place === '/404';
}

/** Whether it stands beside the chapters of its edition, as the whole report on one page does. */
export function isTool({ chapter }: SitePage): boolean {
	return chapter !== undefined && TOOL_PAGES.includes(chapter);
}

/** Whether it is the whole report on one page. */
export function isWholeReport({ chapter }: SitePage): boolean {
	return chapter === 'print';
}

/** Reads a page's source. */
export function sourceOf({ html }: Pick<SitePage, 'html'>): PageSource {
	const elements = elementsIn(parse(html));
	const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
	return {
		ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
		title: named('title').map(textOf).join(),
		description: named('meta')
			.filter((meta) => attribute(meta, 'name') === 'description')
			.map((meta) => attribute(meta, 'content') ?? '')
			.join(),
		styles: named('style').map(textOf),
		scripts: named('script').map(textOf).filter(Boolean),
	};
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
	return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

function attribute(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function textOf(element: Tree.Element): string {
	return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}
