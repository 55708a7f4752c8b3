/** Leaves each reading page the styles it uses: a page carries its styles inside, and must fit one round trip. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import postcss, { type AtRule, type ChildNode } from 'postcss';
import { writeCompressed } from './compress.ts';
import { attribute, elementsIn } from './elements.ts';

/** Kit's own name for what it hands to the framework: a page with it may grow elements that need other styles. */
const FRAMEWORK_MARK = '__sveltekit_';

const STYLE = /(<style[^>]*>)([^<]*)(<\/style>)/;

/**
 * Takes out of every page below a folder the rules that select nothing on it, and gives its policy and its compressed
 * copies what they then have to be. Pages that run in the browser keep all.
 */
export function trimStyles(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const path = join(folder, file);
		const html = readFileSync(path, 'utf8');
		const trimmed = html.includes(FRAMEWORK_MARK) ? html : trimPage(html);
		if (trimmed !== html) writeCompressed(path, trimmed);
	}
}

/** A page without the rules that select nothing on it, with the digest that its policy then needs. */
export function trimPage(html: string): string {
	const [, , styles] = STYLE.exec(html) ?? [];
	if (!styles) return html;
	const trimmed = withoutStrangers(styles, classesOf(html));
	return html
		.replace(STYLE, (_, open: string, _styles: string, close: string) => open + trimmed + close)
		.replace(digestOf(styles), digestOf(trimmed));
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

/** Styles without the selectors that ask for a class which no such element has, and without what is empty then. */
function withoutStrangers(styles: string, classes: ReadonlySet<string>): string {
	const root = postcss.parse(styles);
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
	return root.toString();
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
