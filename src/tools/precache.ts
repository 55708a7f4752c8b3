/** Tells the worker what to keep on a device: every page of the newest edition with all that it needs, by its content. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse as parseModule } from 'es-module-lexer';
import { parse } from 'parse5';
import { HALLS, isLookedUp } from '../lib/site/pages.ts';
import { BUNDLE, bundleOf, type Bundled } from '../lib/offline/bundle.ts';
import { digestOf } from '../lib/offline/digest.ts';
import type { ReleaseList } from '../lib/offline/messages.ts';
import { UPDATE } from '../lib/offline/update.ts';
import type { SearchSetting } from '../lib/search/page.ts';
import { changesSince, weighs } from './changes.ts';
import { filesBelow } from './files.ts';
import { languageAndViewOf, prefixOf } from '../lib/site/addresses.ts';
import { attribute, elementsIn, textOf } from './elements.ts';
import { kindOf } from './hosting/kinds.ts';

/** What the worker's source calls what the build tells it. */
const SLOT = '__RELEASE__';

/** The address of a picture that a chapter shows; posters are kept when they were seen. */
const IMAGE = /\/images\/[^/]+\.jpg$/;

/** How far below its edition the file of a whole page lies: `staff/index.html`. */
const PAGE_DEPTH = 2;

/** An address below the base path, without a slash before it, and the digest of what is there. */
export type PrecacheEntry = ReleaseList['entries'][number];

/** Which part of a build is kept. */
export interface PrecacheScope {
	/** Folder of the build. */
	readonly folder: string;
	/** Path that the site lives under: empty, or beginning with a slash. */
	readonly base: string;
	/** Slugs of the editions whose pages are kept when they were seen, and not ahead. */
	readonly olderEditions: readonly string[];
	/** Folder of the release published last, whose copies may lie on devices; nothing is known of it when left out. */
	readonly lastRelease?: string;
}

/** Thrown when the build lacks what the worker would have to keep; its message names every such address. */
export class PrecacheError extends Error {
	override readonly name = 'PrecacheError';
}

/**
 * Puts the list into the worker of a build, and beside the worker all that is on it into a bundle, and what the last release
 * has otherwise into an update, if that weighs less. Throws a {@link PrecacheError} when there is something to mend.
 */
export async function writePrecache(scope: PrecacheScope): Promise<void> {
	const { folder, lastRelease } = scope;
	const worker = join(folder, 'service-worker.js');
	const source = readFileSync(worker, 'utf8');
	if (source.split(SLOT).length !== 2) throw new PrecacheError(`${worker} has not one place for ${SLOT}.`);
	const entries = await listPrecache(scope);
	const bundle = bundleOf(entries.map(([address]) => partAt(scope, address)));
	const kept = entries.map(([address]) => [address, fileOfPage(address)] as const);
	const changes = lastRelease === undefined ? [] : await changesSince(lastRelease, folder, kept);
	const update = JSON.stringify(changes);
	const hasUpdate = changes.length > 0 && weighs(update) < weighs(bundle);
	if (hasUpdate) writeFileSync(join(folder, UPDATE), update);
	writeFileSync(join(folder, BUNDLE), bundle);
	const release: ReleaseList = { entries, hasUpdate };
	// A function, because a replacement text would give "$" a meaning.
	writeFileSync(
		worker,
		source.replace(SLOT, () => JSON.stringify(release)),
	);
}

function partAt({ folder }: PrecacheScope, address: string): Bundled {
	const file = fileOfPage(address);
	return { address, type: kindOf(file).type, content: new Uint8Array(readFileSync(join(folder, file))) };
}

/** What the worker of a build is to keep, in the order of the addresses, pages of the cover first. */
export async function listPrecache(scope: PrecacheScope): Promise<PrecacheEntry[]> {
	const pages = pagesToKeep(scope);
	const files = new Map(pages.map((file) => [addressOfPage(file), file]));
	for (const page of pages) {
		for (const file of filesOf(scope, page)) files.set(file, file);
	}
	checkEntries(scope, [...files]);
	const entries = [...files].map(async ([address, file]) => {
		const content = new Uint8Array(readFileSync(join(scope.folder, file)));
		return [address, await digestOf(content)] as const;
	});
	return (await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Throws when an address has no file, or two have one. */
export function checkEntries(
	{ folder }: PrecacheScope,
	entries: readonly (readonly [string, string])[],
): void {
	const addresses = entries.map(([address]) => address);
	const twice = addresses.filter((address, index) => addresses.indexOf(address) !== index);
	const missing = entries.filter(([, file]) => !existsSync(join(folder, file))).map(([address]) => address);
	const faults = [
		...missing.map((address) => `/${address} is to be kept on devices, and the build has no such file`),
		...twice.map((address) => `/${address} is listed twice`),
	];
	if (faults.length > 0) throw new PrecacheError(faults.join('\n'));
}

/**
 * Every page but those of older editions, those that show another page in large type, those that greet at a hall, those of
 * parts of a page, which that page has, and those that one looks up. The list of all halls is kept.
 */
function pagesToKeep({ folder, olderEditions }: PrecacheScope): string[] {
	return filesBelow(folder)
		.filter((file) => file.endsWith('.html'))
		.filter((file) => {
			const { language, view } = languageAndViewOf(`/${addressOfPage(file)}`);
			const place = `/${file}`.slice(prefixOf(language, view).length + 1);
			const [first = '', ...below] = place.split('/');
			const isPart = below.length > PAGE_DEPTH;
			const isHall = first === HALLS && below.length > 1;
			return (
				view === 'plain' &&
				!isPart &&
				!isHall &&
				!isLookedUp(addressOfPage(place)) &&
				!olderEditions.includes(first)
			);
		});
}

/** A page of a folder is at the folder's address. Any other is at its file's own name, which is all that every host knows. */
function addressOfPage(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

function fileOfPage(address: string): string {
	return address.replace(/(^|\/)$/, '$1index.html');
}

/** The files that a page asks for: styles for paper, icons, pictures, manifest, downloads, what it says aloud, scripts with all that they import. */
function filesOf(scope: PrecacheScope, page: string): Set<string> {
	const found = new Set<string>();
	const below = (address: string) => address.slice(scope.base.length + 1);
	const elements = elementsIn(parse(readFileSync(join(scope.folder, page), 'utf8')));
	for (const element of elements) {
		const { tagName } = element;
		const rel = attribute(element, 'rel') ?? '';
		const href = attribute(element, 'href');
		const source = attribute(element, 'src');
		for (const name of ['data-spoken', 'data-characters']) {
			const asked = attribute(element, name);
			if (asked) found.add(below(asked));
		}
		if (tagName === 'img' && source && IMAGE.test(source)) found.add(below(source));
		if (tagName === 'link' && href && /icon|manifest|stylesheet/.test(rel)) found.add(below(href));
		if (tagName === 'link' && href && rel === 'manifest')
			for (const icon of iconsOf(scope, below(href))) found.add(icon);
		if (tagName === 'a' && href && isDataFile(element, href)) found.add(below(href));
		for (const text of textsOf(attribute(element, 'data-search'))) found.add(below(text));
		if (tagName === 'script' && source) addScripts(scope, below(source), found, [], true);
		if (tagName === 'script' && !source) addStart(scope, textOf(element), found);
	}
	return found;
}

/** The files that the page of search looks through. @param setting as the page has it for its script */
function textsOf(setting: string | undefined): string[] {
	if (setting === undefined) return [];
	return (JSON.parse(setting) as SearchSetting).texts.map(({ file }) => file);
}

/** Whether a link saves a table or data. Posters, sheets of halls, books and what is packed are for the reader to save. */
function isDataFile(link: Parameters<typeof attribute>[0], href: string): boolean {
	return attribute(link, 'download') !== undefined && /^\/.*\.(?:csv|json)$/.test(href);
}

function iconsOf({ folder, base }: PrecacheScope, manifest: string): string[] {
	const { icons } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as { icons: { src: string }[] };
	return icons.map(({ src }) => src.slice(base.length + 1));
}

/** What a page that runs in the browser begins with: SvelteKit's start, its table of all pages, and this page's parts. */
function addStart(scope: PrecacheScope, script: string, found: Set<string>): void {
	const [, nodes] = /node_ids: \[([\d, ]+)\]/.exec(script) ?? [];
	if (nodes === undefined) return;
	// SvelteKit asks for its page of errors, the second of all, whatever the page.
	const wanted = ['1', ...nodes.split(',').map((id) => id.trim())];
	for (const [, address = ''] of script.matchAll(/import\("([^"]+)"\)/g)) {
		addScripts(scope, address.slice(scope.base.length + 1), found, wanted, true);
	}
}

/**
 * Adds a script and all that it imports. Of the table of all pages only this page's parts are followed: the others
 * are never loaded, because pages are reached as documents.
 */
function addScripts(
	scope: PrecacheScope,
	file: string,
	found: Set<string>,
	nodes: readonly string[],
	isEntry = false,
): void {
	if (!isEntry && found.has(file)) return;
	found.add(file);
	const path = join(scope.folder, file);
	if (!existsSync(path)) return;
	const [imports] = parseModule(readFileSync(path, 'utf8'));
	for (const imported of imports) {
		const name = 'specifier' in imported ? imported.specifier : undefined;
		if (!name?.startsWith('.')) continue;
		const next = posix.normalize(posix.join(dirname(file), name));
		const [, node] = /\/nodes\/(\d+)\.[^/]*$/.exec(next) ?? [];
		if (node === undefined || nodes.includes(node)) addScripts(scope, next, found, nodes);
	}
}
