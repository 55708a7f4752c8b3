/**
 * Leaves each reading page the styles it uses on a screen: a page carries its styles inside, and must fit one round trip.
 * Those for paper are one file for all pages.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';
import { attribute, elementsIn } from './elements.ts';

/** Kit's own name for what it hands to the framework: a page with it may grow elements that need other styles. */
const FRAMEWORK_MARK = '__sveltekit_';

const STYLE = /(<style[^>]*>)([^<]*)(<\/style>)/;

/** Where the styles for paper are, below the base path; their digest is in their name, so that they may be kept for good. */
const paperFile = (digest: string) => `_app/immutable/assets/paper.${digest}.css`;

/**
 * Takes out of every page below a folder the rules that select nothing on it and those for paper, which it writes to one
 * file, and gives each page's policy what it then has to be. Pages that run in the browser keep all.
 * @param base path that the site lives under: empty, or beginning with a slash
 */
export function trimStyles(folder: string, base: string): void {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((file) => ({ path: join(folder, file), html: readFileSync(join(folder, file), 'utf8') }))
		.filter(({ html }) => !html.includes(FRAMEWORK_MARK));
	const paper = paperOf(pages.map(({ html }) => html));
	const address = paperFile(createHash('sha256').update(paper).digest('hex').slice(0, 8));
	mkdirSync(dirname(join(folder, address)), { recursive: true });
	writeFileSync(join(folder, address), paper);
	for (const { path, html } of pages) writeFileSync(path, trimPage(html, `${base}/${address}`));
}

/** A page without the rules that select nothing on it, with those for paper at an address, and the digest that its policy then needs. */
export function trimPage(html: string, paper: string): string {
	const [, , styles] = STYLE.exec(html) ?? [];
	if (!styles) return html;
	const root = postcss.parse(styles);
	for (const rule of paperRules(root)) rule.remove();
	removeStrangers(root, classesOf(html));
	const trimmed = root.toString();
	const link = `<link rel="stylesheet" media="print" href="${paper}">`;
	return html
		.replace(STYLE, (_, open: string, _styles: string, close: string) => open + trimmed + close + link)
		.replace(digestOf(styles), digestOf(trimmed));
}

/** Every rule for paper of some pages, each once, in their order. */
export function paperOf(pages: readonly string[]): string {
	const styles = new Set(pages.map((html) => STYLE.exec(html)?.[2] ?? ''));
	const rules = [...styles].flatMap((text) => paperRules(postcss.parse(text)).map(String));
	return [...new Set(rules)].join('');
}

function paperRules(root: Root): AtRule[] {
	return root.nodes.filter(
		(node): node is AtRule =>
			node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params === 'print')),
	);
}

/** Every class of a page as selectors name it: `.class`, and `tag.class`. No script of a reading page adds another. */
function classesOf(html: string): ReadonlySet<string> {
	return new Set(
		elementsIn(parse(html)).flatMap((element) => {
			const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
			return classes.flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]);
		}),
	);
}

/** Removes the selectors that ask for a class which no such element has, and what is empty then. */
function removeStrangers(root: Root, classes: ReadonlySet<string>): void {
	// What `:not()` names need not be there.
	const wanted = (selector: string) => selector.replace(/:not\([^)]*\)/g, '');
	root.walkRules((rule) => {
		// The steps of an animation are rules too, and select nothing.
		if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return;
		const left = rule.selectors.filter((selector) =>
			[...wanted(selector).matchAll(/(?<![\w-])[a-z][a-z0-9]*\.[a-z_][\w-]*|\.[a-z_][\w-]*/g)].every(
				([name]) => classes.has(name),
			),
		);
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
function digestOf(styles: string): string {
	return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}
