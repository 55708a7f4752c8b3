/**
 * What the oldest browsers that the site is made for do not know, found in styles and scripts by MDN's table of what came
 * when. A member of an object is known by its name alone: what every object of that name lacked is found, what one of them
 * had is not.
 */
import bcd, {
	type CompatStatement,
	type Identifier,
	type SupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import { parse as parseScript, type AnyNode } from 'acorn';
import { analyze } from 'eslint-scope';
import postcss, { type AtRule, type ChildNode, type Container, type Declaration } from 'postcss';
import parseSelector from 'postcss-selector-parser';
import parseValue from 'postcss-value-parser';

/** A browser and its version: `{ name: 'chrome', version: [80] }`. */
export interface OldBrowser {
	readonly name: BrowserName;
	readonly version: readonly number[];
}

/** Browsers that MDN's table knows, by the names that Browserslist gives them. */
const NAMES = { chrome: 'chrome', safari: 'safari', ios_saf: 'safari_ios', firefox: 'firefox' } as const;
type BrowserName = (typeof NAMES)[keyof typeof NAMES];

/** Names of the browsers that lack something; none where all know it. */
type Lacking = ReadonlySet<BrowserName>;

/** Features that some browser lacks, each by its place in MDN's table, with the browsers: `css.selectors.where`. */
export type Newer = Map<string, Set<BrowserName>>;

const NONE: Lacking = new Set();

/** Reads a list as package.json has it: `['chrome 80', 'safari 13.1']`. Throws at what is no browser and version. */
export function oldBrowsers(list: readonly string[]): OldBrowser[] {
	return list.map((line) => {
		const [name = '', version = '', ...rest] = line.split(' ');
		if (!(name in NAMES) || !/^\d+(?:\.\d+)*$/.test(version) || rest.length > 0)
			throw new Error(`package.json, browserslist: "${line}" is no browser with a version`);
		return { name: NAMES[name as keyof typeof NAMES], version: numbers(version) };
	});
}

/** Finds what these browsers lack, of one thing after the other. */
export class SupportReader {
	/** All that was found so far. */
	readonly newer: Newer = new Map();
	readonly #browsers: readonly OldBrowser[];
	/** Where something is in the table, by the name of a member: `at` → three places. */
	readonly #members = membersByName();
	/** What was looked up already, by prefix and place. */
	readonly #looked = new Map<string, Lacking>();
	/** Rules that were read already: pages share most of theirs. */
	readonly #read = new Set<string>();

	constructor(browsers: readonly OldBrowser[]) {
		this.#browsers = browsers;
	}

	/**
	 * Reads a style sheet for what is lacking and is not there in another way: a declaration of the same property that the
	 * browser knows, in the same rule, is such a way, and so is a condition that it does not meet.
	 */
	styles(text: string): void {
		const sheet = postcss.parse(text);
		for (const node of [...sheet.nodes]) {
			const rule = node.toString();
			if (this.#read.has(rule)) node.remove();
			this.#read.add(rule);
		}
		this.#rules(sheet, NONE);
	}

	/**
	 * Reads a script for what it calls. What is asked of something unknown is found where all that has such a member lacked it.
	 * @param syntax the year of the language in which it is read
	 */
	script(text: string, syntax: 2020): void {
		const options = { ecmaVersion: syntax, sourceType: 'module' } as const;
		const tree = parseScript(text, { ...options, ranges: true });
		const { globalScope } = analyze(tree as unknown as Parameters<typeof analyze>[0], options);
		const globals = new Set<unknown>(globalScope?.through.map(({ identifier }) => identifier));
		for (const node of nodesOf(tree)) {
			// What asks first whether something is there does not need it.
			if (node.type === 'UnaryExpression' && node.operator === 'typeof') globals.delete(node.argument);
			if (node.type === 'Identifier' && globals.has(node)) this.#addIfAllLack(globalPlaces(node.name));
			if (node.type === 'MemberExpression' && globals.has(node.object))
				this.#addIfAllLack(ownPlaces(nameOf(node.object), nameOf(node.property)));
			const isCalled = node.type === 'CallExpression' && !node.optional;
			if (isCalled && node.callee.type === 'MemberExpression' && !globals.has(node.callee.object))
				this.#addIfAllLack(this.#members.get(nameOf(node.callee.property)) ?? []);
		}
	}

	/** @param around the browsers that never get this far */
	#rules(container: Container<ChildNode>, around: Lacking): void {
		container.each((node) => {
			if (node.type === 'atrule') this.#atRule(node, around);
			else if (node.type === 'rule') {
				this.#add(selectorPlaces(node.selector), around);
				this.#rules(node, around);
			} else if (node.type === 'decl') this.#declaration(node, around);
		});
	}

	#atRule(rule: AtRule, around: Lacking): void {
		let left = around;
		if (rule.name === 'supports') left = together(around, this.#conditionLacking(rule.params));
		else {
			const places = atRulePlaces(rule);
			this.#add(places, around);
			if (rule.name !== 'media') left = together(around, this.#lackingAny(places));
		}
		if (rule.nodes) this.#rules(rule as Container<ChildNode>, left);
	}

	/** The browsers that do not meet a condition, where it asks for one thing alone. */
	#conditionLacking(condition: string): Lacking {
		const asked = /^\(\s*([\w-]+)\s*:\s*([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(condition.trim());
		if (asked) {
			const [, prop = '', value = ''] = asked;
			return this.#lackingOf(postcss.decl({ prop, value }));
		}
		const selector = /^selector\((.*)\)$/.exec(condition.trim())?.[1];
		if (!selector) return NONE;
		const askable = ['css.at-rules.supports.selector'];
		return this.#lackingAny([...askable, ...selectorPlaces(selector)]);
	}

	#declaration(declaration: Declaration, around: Lacking): void {
		if (declaration.prop.startsWith('--')) {
			this.#add(valuePlaces('', declaration.value), around);
			return;
		}
		const others = declaration.parent?.nodes.filter((node) => isOtherWay(node, declaration)) ?? [];
		const helped = new Set(
			this.#browsers
				.map(({ name }) => name)
				.filter((name) => others.some((other) => !this.#lackingOf(other as Declaration).has(name))),
		);
		const unmet = together(around, helped);
		for (const [place, lacking] of this.#lackingOfEach(declaration)) this.#note(place, lacking, unmet);
	}

	#lackingOf(declaration: Declaration): Lacking {
		return this.#lackingOfEach(declaration).reduce<Lacking>((all, [, one]) => together(all, one), NONE);
	}

	#lackingOfEach(declaration: Declaration): (readonly [string, Lacking])[] {
		const { prop } = declaration;
		const { prefix, bare } = unprefixed(prop);
		const places = [prefix && !at(`css.properties.${prop}`) ? bare : prop]
			.map((name) => `css.properties.${name}`)
			.concat(gapPlaces(declaration), valuePlaces(prop, declaration.value));
		return places.map((place, index) => [place, this.#lacking(place, index === 0 ? prefix : '')] as const);
	}

	#add(places: readonly string[], around: Lacking): void {
		for (const place of places) this.#note(place, this.#lacking(place), around);
	}

	/** Of a name that may stand for several things, what all of them lack: `*.at` */
	#addIfAllLack(places: readonly string[]): void {
		const [first] = places;
		if (first === undefined) return;
		const lacking = this.#browsers
			.map(({ name }) => name)
			.filter((name) => places.every((place) => this.#lacking(place).has(name)));
		const place = places.length > 1 ? `*.${first.slice(first.lastIndexOf('.') + 1)}` : first;
		this.#note(place, new Set(lacking), NONE);
	}

	#note(place: string, lacking: Lacking, around: Lacking): void {
		// Where the property itself is lacking, so is each of its values.
		const [, property] = /^(css\.properties\.[\w-]+)\./.exec(place) ?? [];
		const without = property === undefined ? NONE : this.#lacking(property);
		const left = [...lacking].filter((name) => !around.has(name) && !without.has(name));
		if (left.length > 0) this.newer.set(place, new Set([...(this.newer.get(place) ?? []), ...left]));
	}

	#lackingAny(places: readonly string[]): Lacking {
		return places.reduce<Lacking>((all, place) => together(all, this.#lacking(place)), NONE);
	}

	/** @param prefix as it stands there: `-webkit-` */
	#lacking(place: string, prefix = ''): Lacking {
		const key = prefix + place;
		const lacking = this.#looked.get(key) ?? this.#lookUp(place, prefix);
		this.#looked.set(key, lacking);
		return lacking;
	}

	#lookUp(place: string, prefix: string): Lacking {
		const statement = at(place)?.__compat;
		// What the table does not have no browser is sure to know.
		return new Set(
			this.#browsers
				.filter((browser) => !statement || !knows(statement, browser, prefix))
				.map(({ name }) => name),
		);
	}
}

/** A node of a script and all that is in it, from the outside in. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
	yield node;
	for (const value of Object.values(node) as unknown[])
		for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
			if (isNode(child)) yield* nodesOf(child);
}

function isNode(value: unknown): value is AnyNode {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of what stands by its name; empty of what does not. */
function nameOf(node: AnyNode): string {
	return node.type === 'Identifier' ? node.name : '';
}

/** Whether a browser knows something without being told to by a switch. */
function knows({ support }: CompatStatement, { name, version }: OldBrowser, prefix: string): boolean {
	const told = support[name];
	const statements: readonly SupportStatement[] = Array.isArray(told) ? told : told ? [told] : [];
	return statements.flat().some((one) => {
		if (one.flags || one.alternative_name || (one.prefix ?? '') !== prefix) return false;
		if (one.partial_implementation || typeof one.version_added !== 'string') return false;
		if (typeof one.version_removed === 'string' && isSince(version, one.version_removed)) return false;
		return one.version_added === 'preview' ? false : isSince(version, one.version_added);
	});
}

/** `≤13.1` is as good as 13.1. */
function isSince(version: readonly number[], added: string): boolean {
	const [since, have] = [numbers(added.replace('≤', '')), version];
	for (const [index, part] of since.entries()) {
		const own = have[index] ?? 0;
		if (own !== part) return own > part;
	}
	return true;
}

function numbers(version: string): number[] {
	return version.split('.').map(Number);
}

/** A place of the table: `css.selectors.where`. */
function at(place: string): Identifier | undefined {
	let node: unknown = bcd;
	for (const part of place.split('.')) {
		if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
		node = (node as Record<string, unknown>)[part];
	}
	return node as Identifier;
}

function together(some: Lacking, others: Lacking): Lacking {
	return others.size === 0 ? some : new Set([...some, ...others]);
}

/** `-webkit-mask` → `{ prefix: '-webkit-', bare: 'mask' }`. */
function unprefixed(prop: string): { prefix: string; bare: string } {
	const [prefix = ''] = /^-(?:webkit|moz|ms)-/.exec(prop) ?? [];
	return { prefix, bare: prop.slice(prefix.length) };
}

/** Whether a node of a rule says the same in another way: by a prefix, or before it. */
function isOtherWay(node: ChildNode, declaration: Declaration): boolean {
	if (node.type !== 'decl' || node === declaration) return false;
	const nodes = declaration.parent?.nodes ?? [];
	const isSame = node.prop === declaration.prop;
	if (isSame) return nodes.indexOf(node) < nodes.indexOf(declaration);
	return unprefixed(node.prop).bare === unprefixed(declaration.prop).bare;
}

/** A gap where no grid is said is one of boxes in a row, which came later. */
function gapPlaces({ prop, parent }: Declaration): string[] {
	if (!/^(?:row-|column-)?gap$/.test(prop)) return [];
	const isOther = parent?.nodes.some(
		(node) =>
			node.type === 'decl' && (/^(?:grid-|columns$|column-)/.test(node.prop) || /grid/.test(node.value)),
	);
	return isOther ? [] : [`css.properties.${prop}.flex_context`];
}

const DYNAMIC = { d: 'dynamic', l: 'large', s: 'small' } as const;

/** What of a value has a place of its own in the table: a word, a function, a unit. */
function valuePlaces(prop: string, value: string): string[] {
	const places: string[] = [];
	const { bare } = unprefixed(prop);
	parseValue(value).walk((node) => {
		if (node.type === 'function') {
			const name = node.value.toLowerCase();
			const own = [`css.properties.${bare}.${name}`, `css.types.${name}`];
			const [known] = [...own, ...TYPE_PARTS.map((type) => `${type}.${name}`)].filter(at);
			if (known) places.push(known);
			return name !== 'url';
		}
		if (node.type !== 'word') return;
		const unit = parseValue.unit(node.value);
		if (!unit) {
			const word = `css.properties.${bare}.${node.value.toLowerCase()}`;
			if (at(word)?.__compat) places.push(word);
			return;
		}
		const { unit: name } = unit;
		const viewport = /^([dls])v(?:w|h|i|b|min|max)$/.exec(name)?.[1] as keyof typeof DYNAMIC | undefined;
		const place = viewport
			? `css.types.length.viewport_percentage_units_${DYNAMIC[viewport]}`
			: `css.types.length.${/^cq/.test(name) ? 'container_query_length_units' : name}`;
		if (at(place)) places.push(place);
		return;
	});
	return places;
}

/** Kinds of value under which functions stand: `css.types.color` has `color-mix`. */
const TYPE_PARTS = Object.keys(bcd.css.types ?? {}).map((type) => `css.types.${type}`);

/** What the at-rule itself and its condition need. */
function atRulePlaces({ name, params }: AtRule): string[] {
	const place = `css.at-rules.${name}`;
	if (name !== 'media') return [place];
	const places = [place];
	if (/[<>]/.test(params)) places.push(`${place}.range_syntax`);
	if (/\bor\b/.test(params)) places.push(`${place}.or_syntax`);
	parseValue(params).walk((node) => {
		if (node.type !== 'function' || node.value !== '') return;
		const [feature] = node.nodes.filter(({ type }) => type === 'word');
		if (!feature) return;
		const named = feature.value.replace(/^(?:min|max)-/, '');
		if (!/^\d/.test(named))
			places.push(`${place}.${at(`${place}.${feature.value}`) ? feature.value : named}`);
	});
	return places;
}

function selectorPlaces(selector: string): string[] {
	const places: string[] = [];
	parseSelector((root) =>
		root.walk((node) => {
			if (node.type === 'nesting') places.push('css.selectors.nesting');
			if (node.type !== 'pseudo') return;
			const name = node.value.replace(/^::?/, '').toLowerCase();
			places.push(`css.selectors.${name}`);
			if (name === 'not' && (node.nodes.length > 1 || node.nodes.some(({ nodes }) => nodes.length > 1)))
				places.push('css.selectors.not.selector_list');
		}),
	).processSync(selector);
	return places;
}

/** Something that stands by itself in a script: a class of the language or of the browser, or a function of the window. */
function globalPlaces(name: string): string[] {
	const places = [`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`];
	return places.filter((place) => at(place)?.__compat).slice(0, 1);
}

/** What is asked of a class or of an object that the window has: `Promise.any`, `navigator.share`. */
function ownPlaces(object: string, member: string): string[] {
	if (object === '' || member === '') return [];
	const upper = object.replace(/^./, (letter) => letter.toUpperCase());
	const owners = [object, upper].flatMap((name) => [`javascript.builtins.${name}`, `api.${name}`]);
	const places = owners.flatMap((owner) => [`${owner}.${member}`, `${owner}.${member}_static`]);
	return places.filter((place) => at(place)?.__compat).slice(0, 1);
}

function membersByName(): Map<string, string[]> {
	const members = new Map<string, string[]>();
	for (const [room, classes] of [
		['javascript.builtins', bcd.javascript.builtins ?? {}],
		['api', bcd.api],
	] as const)
		for (const [owner, its] of Object.entries(classes))
			for (const key of Object.keys(its)) {
				if (key === '__compat' || key.endsWith('_event') || key.endsWith('_static')) continue;
				members.set(key, [...(members.get(key) ?? []), `${room}.${owner}.${key}`]);
			}
	return members;
}
