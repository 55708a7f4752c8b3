/** Computed figures: arithmetic over other figures, counts of lists, and counts of printed items. */
import {
	evaluate,
	isConstantNode,
	isFunctionNode,
	isOperatorNode,
	isParenthesisNode,
	isSymbolNode,
	parse,
	type FunctionNode,
	type MathNode,
} from 'mathjs/number';

/** What a formula may ask for. Each throws an Error with a plain message when the thing does not exist. */
export interface FormulaSources {
	/** Value of a figure by id. */
	figure(id: string): number;
	/** How many entries a list has: `count("awards", "tier=company")`. */
	count(list: string, ...filters: string[]): number;
	/** How many numbered items a § prints: `items("§3.1.4")`. */
	items(section: string): number;
}

/** Words for a formula that readers see. */
export interface FormulaWords {
	figure(id: string): string;
	count(): string;
	items(section: string): string;
	zeros(figures: string[]): string;
}

/**
 * Computes a formula such as `{a} + {b}`, `round({a} / (1 + {b} / 100), -4)` or `zeros({a}, {b})`.
 * @throws Error with a message that says what in the formula cannot be computed
 */
export function computeFormula(formula: string, sources: FormulaSources): number {
	const { expression, ids } = symbolic(formula);
	const scope: Record<string, unknown> = {
		...Object.fromEntries(ids.map((id, index) => [symbol(index), sources.figure(id)])),
		round: (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits,
		zeros: (...values: number[]) => values.filter((value) => value === 0).length,
		count: (list: string, ...filters: string[]) => sources.count(list, ...filters),
		items: (section: string) => sources.items(section),
	};
	checkArithmetic(parse(expression), ids);
	const result: unknown = evaluate(expression, scope);
	if (typeof result !== 'number' || !Number.isFinite(result)) {
		throw new Error(`it gives ${String(result)}, which is no number`);
	}
	return Math.round(result * 1e6) / 1e6;
}

/** A formula as readers see it: figures as they are shown, without the rounding and the hundreds of percentages. */
export function describeFormula(formula: string, words: FormulaWords): string {
	const { expression, ids } = symbolic(formula);
	const describe = (node: MathNode): string => {
		if (isSymbolNode(node)) return words.figure(ids[Number(node.name.slice('figure'.length))] ?? node.name);
		if (isParenthesisNode(node)) return `(${describe(node.content)})`;
		if (isOperatorNode(node)) {
			const [left, right] = node.args;
			if (!left || !right) return node.toString();
			const percentage = right.toString() === '100' && (node.op === '/' || node.op === '*');
			return percentage
				? describe(left)
				: `${describe(left)} ${SIGNS[node.op] ?? node.op} ${describe(right)}`;
		}
		if (isFunctionNode(node)) {
			const [first] = node.args;
			const name = node.fn.toString();
			if (first && name === 'round') return describe(first);
			if (name === 'count') return words.count();
			if (first && name === 'items') return words.items(JSON.parse(first.toString()) as string);
			if (name === 'zeros') return words.zeros(node.args.map(describe));
		}
		return node.toString();
	};
	return describe(parse(expression));
}

const SIGNS: Record<string, string> = { '-': '−', '*': '×', '/': '÷' };

/** Signs of a formula, as mathematics calls them. */
const ARITHMETIC = ['add', 'subtract', 'multiply', 'divide'];

/**
 * Refuses all but figures, numbers, brackets, the four kinds of arithmetic and our own functions: mathematics knows a great
 * deal more, which no reader could check and no page could show.
 * @throws Error that names what else there is, as it was written
 */
function checkArithmetic(node: MathNode, ids: readonly string[]): void {
	const refuse = (): never => {
		const written = node
			.toString()
			.replace(SYMBOL, (name, index) => (ids[Number(index)] ? `{${ids[Number(index)]}}` : name));
		throw new Error(`"${written}" is no arithmetic that a formula may have`);
	};
	if (isParenthesisNode(node)) checkArithmetic(node.content, ids);
	else if (isConstantNode(node)) return typeof node.value === 'number' ? undefined : refuse();
	else if (isSymbolNode(node))
		return ids.some((_, index) => symbol(index) === node.name) ? undefined : refuse();
	// A minus before a single thing is written 0 - {a}: a page shows what is subtracted from what.
	else if (isOperatorNode(node) && ARITHMETIC.includes(node.fn) && !node.implicit && node.args.length === 2)
		node.args.forEach((side) => checkArithmetic(side, ids));
	else if (!isFunctionNode(node) || !isOurFunction(node, ids)) refuse();
}

/** Whether a node calls one of our functions with what that function takes. */
function isOurFunction({ fn, args }: FunctionNode, ids: readonly string[]): boolean {
	const [first, ...others] = args;
	const isText = (node: MathNode) => isConstantNode(node) && typeof node.value === 'string';
	if (!first) return false;
	switch (fn.toString()) {
		case 'round':
			checkArithmetic(first, ids);
			return others.length < 2 && others.every((digits) => /^-?\d$/.test(digits.toString()));
		case 'zeros':
			args.forEach((figure) => checkArithmetic(figure, ids));
			return args.every(isSymbolNode);
		case 'count':
			return args.every(isText);
		case 'items':
			return isText(first) && others.length === 0;
		default:
			return false;
	}
}

/** Ids of the figures that a formula uses, each once. */
function figuresOfFormula(formula: string): string[] {
	return [...new Set([...formula.matchAll(REFERENCE)].map((match) => match[1] ?? ''))];
}

/** A formula with names that mathematics allows: ids hold hyphens, which it would take for minus signs. */
function symbolic(formula: string): { expression: string; ids: string[] } {
	const ids = figuresOfFormula(formula);
	// Else a name of ours that stands there as it is would pass for the figure.
	const [foreign] = formula.replace(REFERENCE, '').match(SYMBOL) ?? [];
	if (foreign !== undefined) throw new Error(`there is no "${foreign}"; a figure stands in braces`);
	return {
		ids,
		expression: ids.reduce((text, id, index) => text.replaceAll(`{${id}}`, symbol(index)), formula),
	};
}

/** Figures as a formula refers to them, and as mathematics gets to see them. */
const REFERENCE = /\{([a-z0-9-]+)\}/g;
const SYMBOL = /figure(\d+)/g;

function symbol(index: number): string {
	return `figure${index}`;
}
