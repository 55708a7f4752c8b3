/** Draws pictures with LayerChart while pages are built: nothing of it reaches a reader but the SVG. */
import {
	defaultTreeAdapter as tree,
	parseFragment,
	serialize,
	type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import Bars from './Bars.svelte';
import Dots from './Dots.svelte';
import { WIDTH, type DrawnChart, type Pictures } from './drawn';
import Scores from './Scores.svelte';
import Year from './Year.svelte';
import Years from './Years.svelte';

const LIST_KINDS = { bars: Bars, dots: Dots, scores: Scores, years: Years } satisfies Record<
	DrawnChart['kind'],
	Component<DrawnChart>
>;

export const pictures: Pictures = {
	chart: (chart) => draw(LIST_KINDS[chart.kind], chart, chart.only !== undefined),
	year: (year) => draw(Year, year),
};

/**
 * The `<svg>` of a component that draws one, and nothing around it.
 * @param mute whether the page says the same in words beside it
 */
function draw<Props extends object>(component: Component<Props>, props: Props, mute = false): string {
	const { body } = render(component as Component<object>, { props });
	const svg = find(parseFragment(body), 'svg');
	if (!svg) throw new Error('a picture came out without an <svg>');
	const height = attribute(svg, 'height');
	tidy(svg);
	svg.attrs = [
		{ name: 'viewBox', value: `0 0 ${WIDTH} ${height}` },
		...(mute
			? [{ name: 'aria-hidden', value: 'true' }]
			: svg.attrs.filter(({ name }) => /^(role|aria-.+)$/.test(name))),
	];
	const alone = tree.createDocumentFragment();
	tree.appendChild(alone, svg);
	return serialize(alone);
}

/** LayerChart's own classes, and attributes that a strict policy blocks or that say nothing. */
const NEEDLESS = /^(style|ref|data-.*|fill-opacity|stroke-width|opacity|stroke-dasharray)$/;

/** Where an element stands and how round it is when nothing is said of it (SVG 2, sections 9.2 to 9.5 and 11.5). */
const BY_ITSELF = /^((x|y|cx|cy|x1|y1|x2|y2|dx|dy|rx|ry)=0|transform=translate\(0, 0\))$/;

/** Leaves of a picture what draws it: no comments, no blanks, no empty groups, no classes of the library, nothing that holds by itself. */
function tidy(node: Tree.Element): void {
	node.attrs = node.attrs.flatMap(({ name, value }) => {
		if (NEEDLESS.test(name) || value === '' || BY_ITSELF.test(`${name}=${value}`)) return [];
		if (name === 'class') {
			const own = value.split(/\s+/).filter((part) => part && !/^(lc-|svelte-)/.test(part));
			return own.length > 0 ? [{ name, value: own.join(' ') }] : [];
		}
		return [{ name, value: rounded(value) }];
	});
	node.childNodes = node.childNodes.filter(
		(child) =>
			!(tree.isCommentNode(child) || (tree.isTextNode(child) && child.value.trim() === '')) &&
			!(tree.isElementNode(child) && child.tagName === 'defs'),
	);
	for (const child of node.childNodes) {
		if (tree.isElementNode(child)) tidy(child);
		else if (tree.isTextNode(child)) child.value = child.value.trim();
	}
}

/** A tenth of a unit is finer than any screen shows. */
function rounded(value: string): string {
	return /^-?\d+\.\d{2,}$/.test(value) ? String(Math.round(Number(value) * 10) / 10) : value;
}

function find(node: Tree.ParentNode, tagName: string): Tree.Element | undefined {
	for (const child of node.childNodes) {
		if (!tree.isElementNode(child)) continue;
		const found = child.tagName === tagName ? child : find(child, tagName);
		if (found) return found;
	}
	return undefined;
}

function attribute(element: Tree.Element, name: string): string {
	return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}
