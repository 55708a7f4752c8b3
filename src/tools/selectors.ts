/** Judges selectors by what is in them: whether they can select anything on a page, and whose they are. */
import parser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';

/** The classes of some elements, each with the names of the elements that have it, in small letters. */
export type Classes = ReadonlyMap<string, ReadonlySet<string>>;

/** How the class begins that ties rules to one component. No other class does. */
const SCOPE = '_';

/** Functions of which an element has to match one selector at least. */
const ANY_OF = new Set([':is', ':where', ':any', ':matches', ':has']);

/** Functions that may name what an element has to match besides: `:nth-child(1 of .class)`. */
const NTH_OF = new Set([':nth-child', ':nth-last-child']);

const read = new Map<string, readonly Selector[]>();

/** The selectors of a list, `a:is(p, b), i` → `a:is(p, b)` and ` i`; none where it cannot be read. */
export function selectorsIn(list: string): readonly Selector[] {
	const known = read.get(list);
	if (known) return known;
	const selectors = parse(list);
	read.set(list, selectors);
	return selectors;
}

function parse(list: string): readonly Selector[] {
	try {
		return parser().astSync(list).nodes;
	} catch {
		// What browsers make of it we cannot know.
		return [];
	}
}

/**
 * Whether a selector can select something where only these classes are: no, only where each element that it selects would
 * need a class that none has. `.gone` cannot, `:is(.gone, .here)` can, `:not(.gone)` can.
 */
export function canSelect({ nodes }: Pick<Selector, 'nodes'>, classes: Classes): boolean {
	return compoundsOf(nodes).every((compound) => canBe(compound, classes));
}

/** The classes that a selector names, wherever it does: those of components where it has any, else all. */
export function ownersOf(selector: Selector): string[] {
	const classes: string[] = [];
	selector.walkClasses(({ value }) => void classes.push(value));
	const scopes = classes.filter(isScope);
	return scopes.length > 0 ? scopes : classes;
}

/** Whether a class ties rules to one component. */
export function isScope(name: string): boolean {
	return name.startsWith(SCOPE);
}

/** What a selector says of each element: `.a>p.b` → `.a`, `p.b`. */
function compoundsOf(nodes: readonly Node[]): Node[][] {
	const compounds: Node[][] = [[]];
	for (const node of nodes) {
		if (node.type === 'combinator') compounds.push([]);
		else compounds.at(-1)?.push(node);
	}
	return compounds;
}

/** Whether an element can be all that a part of a selector says of it. */
function canBe(compound: readonly Node[], classes: Classes): boolean {
	const tag = compound.find(({ type }) => type === 'tag')?.value?.toLowerCase();
	return compound.every((node) => {
		if (node.type === 'class') {
			const tags = classes.get(node.value);
			return tags !== undefined && (tag === undefined || tags.has(tag));
		}
		return node.type !== 'pseudo' || canMatch(node, classes);
	});
}

/** Whether an element can match a pseudo-class. Of those that are not named above nothing is asked: they may match. */
function canMatch(pseudo: Pseudo, classes: Classes): boolean {
	// Old browsers know `:is` by names of their own: `:-webkit-any`.
	const name = pseudo.value.toLowerCase().replace(/^:-\w+-/, ':');
	if (pseudo.nodes.length === 0) return true;
	if (ANY_OF.has(name)) return anyCanSelect(pseudo.nodes, classes);
	if (!NTH_OF.has(name)) return true;
	const [first, ...more] = pseudo.nodes;
	const of =
		first?.nodes.findIndex(({ type, value }) => type === 'tag' && value.toLowerCase() === 'of') ?? -1;
	return of < 0 || anyCanSelect([{ nodes: first?.nodes.slice(of + 1) ?? [] }, ...more], classes);
}

/** Whether one selector of a list in a function can select something; an empty one selects nothing. */
function anyCanSelect(list: readonly Pick<Selector, 'nodes'>[], classes: Classes): boolean {
	return list.some((selector) => selector.nodes.length > 0 && canSelect(selector, classes));
}
