/**
 * Leaves each reading page the styles that its first screen uses: it carries them inside, and the less it weighs the sooner
 * it is there. Those of what stands further down are one file for all pages, and so are those for paper.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import type { Selector } from 'postcss-selector-parser';
import { attribute, elementsAndTemplatesIn, textOf } from './elements.ts';
import { filesBelow } from './files.ts';
import { runsFramework } from './framework.ts';
import { canSelect, isScope, ownersOf, selectorsIn, type Classes } from './selectors.ts';

/** Where a page finds the styles that it does not carry. */
interface SharedStyles {
	/** Address of those for what stands below the first screen. */
	readonly further: string;
	/** Address of those of them that only a few pages need, and the components that they are of. */
	readonly seldom: { readonly address: string; readonly of: ReadonlySet<string> };
	/** Address of those for paper. */
	readonly paper: string;
}

/** A page, and what of it its styles depend on. */
interface StyledPage {
	readonly html: string;
	/** What it carries. */
	readonly styles: string;
	/** Every class of its elements. No script of a reading page adds another. */
	readonly classes: Classes;
	/** The classes that stand only below its first screen, those of components and others. */
	readonly late: ReadonlySet<string>;
	/** Where in the HTML its first screen surely ends; nowhere (infinity) when nothing is laid out later. */
	readonly fold: number;
}

/** How Kit keeps a framework from fetching what a page carries; a page without one has no use for it. */
const DISABLED_LINKS = /\s*<link href="[^"]*" rel="stylesheet" disabled[^>]*>/g;

/** Marks what is laid out after the first screen. */
const LATER = 'later';

/** What one page in so many has, or fewer, is seldom. */
const SELDOM = 40;

/** Elements in which a link has no place. */
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr']);

/** Where shared styles are, below the base path; their digest is in their name, so that they may be kept for good. */
const sharedFile = (name: string, digest: string) => `_app/immutable/assets/${name}.${digest}.css`;

/**
 * Takes out of every page below a folder the rules that select nothing on it, those for what stands below its first screen
 * and those for paper, which it writes to files that all share, and gives each page's policy what it then has to be. Pages
 * that run in the browser keep all.
 * @param base path that the site lives under: empty, or beginning with a slash
 */
export function trimStyles(folder: string, base: string): void {
	const pages = filesBelow(folder)
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
		.filter(({ html }) => !runsFramework(html))
		.map(({ file, html }) => ({ file, page: pageOf(html) }));
	const unknown = pages.find(({ page }) => !page.html.includes(policyDigest(page.styles)));
	if (unknown) throw new Error(`${unknown.file} has no styles that its policy knows.`);
	const share = (name: string, styles: string): string => {
		const file = sharedFile(name, createHash('sha256').update(styles).digest('hex').slice(0, 8));
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), styles);
		return `${base}/${file}`;
	};
	const all = pages.map(({ page }) => page);
	const { often, seldom } = lateOf(all);
	const shared = {
		further: share('further', furtherOf(all, often)),
		seldom: { address: share('seldom', furtherOf(all, seldom)), of: seldom },
		paper: share('paper', paperOf(all)),
	};
	for (const { file, page } of pages) writeFileSync(join(folder, file), trimPage(page, shared));
}

/** Reads a page for its styles. */
export function pageOf(html: string): StyledPage {
	const elements = elementsAndTemplatesIn(parse(html, { sourceCodeLocationInfo: true }));
	const fold = foldOf(elements);
	const late = classesBelow(elements, fold);
	const style = elements.find(({ tagName }) => tagName === 'style');
	return { html, styles: style ? textOf(style) : '', classes: classesOf(elements), late, fold };
}

/**
 * A page with the styles of its first screen, and with links to those that it shares: to those for what stands further down
 * right before it, so that nothing above waits for them. Its policy knows what it then carries.
 */
export function trimPage(page: StyledPage, shared: SharedStyles): string {
	const { html, styles, fold } = page;
	const trimmed = trimmedStyles(page);
	const link = (address: string, media = '') => `<link rel="stylesheet"${media} href="${address}">`;
	// Those for paper come last: on paper they hold against all others.
	const needsMore = [...page.late].some((name) => shared.seldom.of.has(name));
	const links =
		link(shared.further) +
		(needsMore ? link(shared.seldom.address) : '') +
		link(shared.paper, ' media="print"');
	const place = fold < Infinity ? fold : html.indexOf('</style>') + '</style>'.length;
	return (html.slice(0, place) + links + html.slice(place))
		.replace(DISABLED_LINKS, '')
		.replace(`${styles}</style>`, () => `${trimmed}</style>`)
		.replace(policyDigest(styles), policyDigest(trimmed));
}

/** Styles of first screens by what they depend on: most pages of a kind are alike in that. */
const trimmedBefore = new Map<string, string>();

/** Of the styles that a page carries those that its first screen uses. */
function trimmedStyles({ styles, classes, late }: StyledPage): string {
	const key = JSON.stringify([
		styles,
		[...classes].map(([name, tags]) => [name, [...tags].sort()]).sort(),
		[...late].sort(),
	]);
	const known = trimmedBefore.get(key);
	if (known !== undefined) return known;
	const root = postcss.parse(styles);
	for (const rule of paperRules(root)) rule.remove();
	removeRules(root, {
		selector: (selector) => !canSelect(selector, classes),
		animationOf: (scope) => !classes.has(scope),
	});
	removeRules(root, {
		selector: (selector) => isOf(selector, late),
		animationOf: (scope) => late.has(scope),
	});
	const trimmed = withShortNames(root.toString());
	trimmedBefore.set(key, trimmed);
	return trimmed;
}

/** Every rule for paper of some pages, each once, in their order. */
export function paperOf(pages: readonly StyledPage[]): string {
	return eachOnce(pages, (root) => paperRules(root).map(String));
}

/** What stands below first screens: on many pages, or on so few that others should not carry its styles. */
function lateOf(pages: readonly StyledPage[]): Record<'often' | 'seldom', ReadonlySet<string>> {
	const count = new Map<string, number>();
	for (const name of pages.flatMap(({ late }) => [...late])) count.set(name, (count.get(name) ?? 0) + 1);
	const names = [...count.keys()];
	// A class of no component may stand in one rule with any other.
	const isSeldom = (name: string) => isScope(name) && (count.get(name) ?? 0) * SELDOM <= pages.length;
	return {
		often: new Set(names.filter((name) => !isSeldom(name))),
		seldom: new Set(names.filter(isSeldom)),
	};
}

/**
 * Every rule of some components, or of classes of none, on some pages, each once, in their order. All rules of a component
 * stay together: which of two rules holds is the same wherever a page has them from.
 */
export function furtherOf(pages: readonly StyledPage[], late: ReadonlySet<string>): string {
	return eachOnce(pages, (root) => {
		for (const rule of paperRules(root)) rule.remove();
		removeRules(root, {
			selector: (selector) => !isOf(selector, late),
			animationOf: (scope) => !late.has(scope),
		});
		return root.nodes.map(String);
	});
}

/** What is taken from the styles of some pages, each piece once. */
function eachOnce(pages: readonly StyledPage[], take: (root: Root) => string[]): string {
	const all = new Set(pages.map(({ styles }) => styles));
	return withShortNames([...new Set([...all].flatMap((text) => take(postcss.parse(text))))].join(''));
}

/** What stands for `light-dark()`, which older browsers do not know, by names that weigh less in every page. */
function withShortNames(styles: string): string {
	return styles.replaceAll('--lightningcss-light', '--day').replaceAll('--lightningcss-dark', '--night');
}

function paperRules(root: Root): AtRule[] {
	return root.nodes.filter(
		(node): node is AtRule =>
			node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params === 'print')),
	);
}

function foldOf(elements: readonly Tree.Element[]): number {
	const isLater = (element: Tree.Element) => attribute(element, 'class')?.split(/\s+/).includes(LATER);
	const parentOf = ({ parentNode }: Tree.Element) => parentNode as Tree.Element;
	let place = elements.find(isLater);
	while (place && LISTS.has(parentOf(place).tagName)) place = parentOf(place);
	return place?.sourceCodeLocation?.startOffset ?? Infinity;
}

function classesBelow(elements: readonly Tree.Element[], fold: number): ReadonlySet<string> {
	const isAbove = ({ sourceCodeLocation: at }: Tree.Element) => at && at.startOffset < fold;
	const above = classesOf(elements.filter(isAbove));
	return new Set([...classesOf(elements).keys()].filter((name) => name !== LATER && !above.has(name)));
}

function classesOf(elements: readonly Tree.Element[]): Classes {
	const classes = new Map<string, Set<string>>();
	for (const element of elements) {
		for (const name of attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? []) {
			const tags = classes.get(name) ?? new Set();
			classes.set(name, tags.add(element.tagName.toLowerCase()));
		}
	}
	return classes;
}

/** Whether a selector is of these components or, where it is of none, of these classes, and of no other. */
function isOf(selector: Selector, classes: ReadonlySet<string>): boolean {
	const owners = ownersOf(selector);
	return owners.length > 0 && owners.every((name) => classes.has(name));
}

/** What is to go of some styles. */
interface ToGo {
	selector(selector: Selector): boolean;
	/** Whether the animations of a component go, unless something that stays uses one. @param scope its class */
	animationOf(scope: string): boolean;
}

/** Removes the selectors and the animations that are to go, and what is empty then. */
function removeRules(root: Root, toGo: ToGo): void {
	root.walkRules((rule) => {
		// The steps of an animation are rules too, and select nothing.
		if (rule.parent?.type === 'atrule' && KEYFRAMES.test((rule.parent as AtRule).name)) return;
		const selectors = selectorsIn(rule.selector);
		const left = selectors.filter((selector) => !toGo.selector(selector));
		if (left.length === selectors.length) return;
		if (left.length === 0) removeWithEmptyParents(rule);
		else rule.selector = left.map((selector) => String(selector).trim()).join(',');
	});
	root.walkAtRules(KEYFRAMES, (animation) => {
		const [scope = ''] = animation.params.split('-');
		if (isScope(scope) && toGo.animationOf(scope) && !uses(root, animation.params))
			removeWithEmptyParents(animation);
	});
}

const KEYFRAMES = /keyframes$/i;

/** Whether a declaration names an animation, itself or in a property of the author's own. */
function uses(root: Root, animation: string): boolean {
	let used = false;
	root.walkDecls(/^--|animation/i, ({ value }) => {
		used ||= value.split(/[\s,()]+/).includes(animation);
	});
	return used;
}

/** Removes a node, and every rule or condition around it that holds nothing then. */
function removeWithEmptyParents(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent?.type === 'root' || parent?.nodes?.length !== 0) return;
	// An empty layer that has a name still says where it stands among the others.
	if (parent.type === 'atrule' && (parent as AtRule).name === 'layer' && (parent as AtRule).params) return;
	removeWithEmptyParents(parent as AtRule | Rule);
}

/** The digest by which a page's policy knows its styles. */
function policyDigest(styles: string): string {
	return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}
