/**
 * Leaves each reading page the styles that its first screen uses: it carries them inside, and the less it weighs the sooner
 * it is there. Those of what stands further down are one file for all pages, and so are those for paper.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';
import { attribute, elementsIn, textOf } from './elements.ts';
import { filesBelow } from './files.ts';

/** Where a page finds the styles that it does not carry. */
interface SharedStyles {
	/** Address of those for what stands below the first screen. */
	readonly further: string;
	/** Address of those for paper. */
	readonly paper: string;
}

/** A page, and what of it its styles depend on. */
interface StyledPage {
	readonly html: string;
	/** What it carries. */
	readonly styles: string;
	/** Every class of its elements, as selectors name it. */
	readonly classes: ReadonlySet<string>;
	/** The classes of the components that stand only below its first screen. */
	readonly late: ReadonlySet<string>;
	/** Where in the HTML its first screen surely ends; nowhere (infinity) when nothing is laid out later. */
	readonly fold: number;
}

/** Kit's own name for what it hands to the framework: a page with it may grow elements that need other styles. */
const FRAMEWORK_MARK = '__sveltekit_';

/** How Kit keeps a framework from fetching what a page carries; a page without one has no use for it. */
const DISABLED_LINKS = /\s*<link href="[^"]*" rel="stylesheet" disabled[^>]*>/g;

/** The class that ties rules to one component, of which a short digest is the name. */
const SCOPE = /\.(_[\w-]+)/g;

/** Marks what is laid out after the first screen. */
const LATER = 'later';

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
		.filter(({ html }) => !html.includes(FRAMEWORK_MARK))
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
	const shared = { further: share('further', furtherOf(all)), paper: share('paper', paperOf(all)) };
	for (const { file, page } of pages) writeFileSync(join(folder, file), trimPage(page, shared));
}

/** Reads a page for its styles. */
export function pageOf(html: string): StyledPage {
	const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
	const fold = foldOf(elements);
	const late = scopesBelow(elements, fold);
	const style = elements.find(({ tagName }) => tagName === 'style');
	return { html, styles: style ? textOf(style) : '', classes: classesOf(elements), late, fold };
}

/**
 * A page with the styles of its first screen, and with links to those that it shares: to those for what stands further down
 * right before it, so that nothing above waits for them. Its policy knows what it then carries.
 */
export function trimPage({ html, styles, classes, late, fold }: StyledPage, shared: SharedStyles): string {
	const root = postcss.parse(styles);
	for (const rule of paperRules(root)) rule.remove();
	removeRules(root, (selector) => asksFor(selector).some((name) => !classes.has(name)));
	removeRules(root, (selector) => isOf(selector, late));
	const trimmed = root.toString();
	const link = (address: string, media = '') => `<link rel="stylesheet"${media} href="${address}">`;
	// Those for paper come last: on paper they hold against all others.
	const links = link(shared.further) + link(shared.paper, ' media="print"');
	const place = fold < Infinity ? fold : html.indexOf('</style>') + '</style>'.length;
	return (html.slice(0, place) + links + html.slice(place))
		.replace(DISABLED_LINKS, '')
		.replace(`${styles}</style>`, () => `${trimmed}</style>`)
		.replace(policyDigest(styles), policyDigest(trimmed));
}

/** Every rule for paper of some pages, each once, in their order. */
export function paperOf(pages: readonly StyledPage[]): string {
	return eachOnce(pages, (root) => paperRules(root).map(String));
}

/**
 * Every rule of a component that stands below the first screen of one of some pages, each once, in their order. All rules of
 * a component stay together: which of two rules holds is the same wherever a page has them from.
 */
export function furtherOf(pages: readonly StyledPage[]): string {
	const late = new Set(pages.flatMap((page) => [...page.late]));
	return eachOnce(pages, (root) => {
		for (const rule of paperRules(root)) rule.remove();
		removeRules(root, (selector) => !isOf(selector, late));
		return root.nodes.map(String);
	});
}

/** What is taken from the styles of some pages, each piece once. */
function eachOnce(pages: readonly StyledPage[], take: (root: Root) => string[]): string {
	const all = new Set(pages.map(({ styles }) => styles));
	return [...new Set([...all].flatMap((text) => take(postcss.parse(text))))].join('');
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

function scopesBelow(elements: readonly Tree.Element[], fold: number): ReadonlySet<string> {
	const isAbove = ({ sourceCodeLocation: at }: Tree.Element) => at && at.startOffset < fold;
	const above = classesOf(elements.filter(isAbove));
	const scopes = [...classesOf(elements)].flatMap(scopesIn);
	return new Set(scopes.filter((scope) => !above.has(`.${scope}`)));
}

/** Every class of some elements as selectors name it: `.class`, and `tag.class`. No script of a reading page adds another. */
function classesOf(elements: readonly Tree.Element[]): ReadonlySet<string> {
	return new Set(
		elements.flatMap((element) => {
			const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
			return classes.flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]);
		}),
	);
}

/** The classes that a selector asks for, as {@link classesOf} names them; what `:not()` names need not be there. */
function asksFor(selector: string): string[] {
	const wanted = selector.replace(/:not\([^)]*\)/g, '');
	return wanted.match(/(?<![\w-])[a-z][a-z0-9]*\.[a-z_][\w-]*|\.[a-z_][\w-]*/g) ?? [];
}

function scopesIn(selector: string): string[] {
	return [...selector.matchAll(SCOPE)].map(([, scope = '']) => scope);
}

/** Whether a selector is of these components, and of no other. */
function isOf(selector: string, scopes: ReadonlySet<string>): boolean {
	const own = scopesIn(selector);
	return own.length > 0 && own.every((scope) => scopes.has(scope));
}

/** Removes the selectors, and the animations by the component that they belong to, that are to go, and what is empty then. */
function removeRules(root: Root, isToGo: (selector: string) => boolean): void {
	root.walkAtRules(/keyframes$/, (animation) => {
		const scope = `.${animation.params.split('-')[0]}`;
		if (scopesIn(scope).length > 0 && isToGo(scope)) removeWithEmptyParents(animation);
	});
	root.walkRules((rule) => {
		// The steps of an animation are rules too, and select nothing.
		if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return;
		const left = rule.selectors.filter((selector) => !isToGo(selector));
		if (left.length === 0) removeWithEmptyParents(rule);
		else if (left.length < rule.selectors.length) rule.selectors = left;
	});
}

/** Removes a node, and every condition around it that holds nothing then. */
function removeWithEmptyParents(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as AtRule);
}

/** The digest by which a page's policy knows its styles. */
function policyDigest(styles: string): string {
	return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}
