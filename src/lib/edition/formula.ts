/** Computed figures: arithmetic over other figures, counts of lists, and counts of printed items. */
import { parseExpressionAt, type Expression } from 'acorn';

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
	/** The number of a figure as the formula computes with it, in full. */
	figure(id: string): string;
	/** What is counted: the name of the list, and what its entries have, such as `tier=company`. */
	count(list: string, filters: readonly string[]): string;
	items(section: string): string;
	zeros(): string;
}

/**
 * Computes a formula such as `{a} + {b}`, `round({a} / (1 + {b} / 100), -4)` or `zeros({a}, {b})`.
 * @throws Error with a message that says what in the formula cannot be computed
 */
export function computeFormula(formula: string, sources: FormulaSources): number {
	const compute = (part: Part): number => {
		switch (part.is) {
			case 'number':
				return part.value;
			case 'figure':
				return sources.figure(part.id);
			case 'arithmetic':
				return ARITHMETIC[part.sign](compute(part.left), compute(part.right));
			case 'round':
				return Math.round(compute(part.value) * 10 ** part.digits) / 10 ** part.digits;
			case 'zeros':
				return part.figures.filter((figure) => compute(figure) === 0).length;
			case 'count':
				return sources.count(part.list, ...part.filters);
			case 'items':
				return sources.items(part.section);
		}
	};
	const result = compute(partsOf(formula));
	if (!Number.isFinite(result)) throw new Error(`it gives ${String(result)}, which is no number`);
	return Math.round(result * 1e6) / 1e6;
}

/**
 * A formula as readers see it, with the result that it gives: `141 ÷ 639 ≈ 22.1%`. The hundreds of percentages are left
 * out; what is rounded has ≈ before its result.
 * @param result the value of the computed figure, in full
 */
export function describeFormula(formula: string, words: FormulaWords, result: string): string {
	const describe = (part: Part): string => {
		switch (part.is) {
			case 'number':
				return String(part.value);
			case 'figure':
				return words.figure(part.id);
			case 'arithmetic': {
				const { sign, left, right, inBrackets } = part;
				const isPercentage = right.is === 'number' && right.value === 100 && /[*/]/.test(sign);
				const told = isPercentage ? describe(left) : `${describe(left)} ${SIGNS[sign]} ${describe(right)}`;
				return inBrackets ? `(${told})` : told;
			}
			case 'round':
				return describe(part.value);
			case 'zeros':
				return words.zeros();
			case 'count':
				return words.count(part.list, part.filters);
			case 'items':
				return words.items(part.section);
		}
	};
	const whole = partsOf(formula);
	return `${describe(whole)} ${whole.is === 'round' ? '≈' : '='} ${result}`;
}

/** What each sign of a formula does. */
const ARITHMETIC = {
	'+': (left: number, right: number) => left + right,
	'-': (left: number, right: number) => left - right,
	'*': (left: number, right: number) => left * right,
	'/': (left: number, right: number) => left / right,
};

type Sign = keyof typeof ARITHMETIC;

/** The signs as readers know them. */
const SIGNS: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/** All that a formula is made of: what else there is in mathematics no reader could check and no page could show. */
type Part =
	| { readonly is: 'number'; readonly value: number }
	| { readonly is: 'figure'; readonly id: string }
	| {
			readonly is: 'arithmetic';
			readonly sign: Sign;
			readonly left: Part;
			readonly right: Part;
			readonly inBrackets: boolean;
	  }
	| { readonly is: 'round'; readonly value: Part; readonly digits: number }
	| { readonly is: 'zeros'; readonly figures: readonly Part[] }
	| { readonly is: 'count'; readonly list: string; readonly filters: readonly string[] }
	| { readonly is: 'items'; readonly section: string };

/** Figures as a formula refers to them. */
const REFERENCE = /\{([a-z0-9-]+)\}/g;

/**
 * The parts of a formula.
 * @throws Error when it cannot be read, or that names what in it is no arithmetic, as it was written
 */
function partsOf(formula: string): Part {
	// Ids hold hyphens, which would pass for minus signs. As names of the same length they keep every part at its place.
	const expression = formula.replaceAll(REFERENCE, (reference) => '$'.repeat(reference.length));
	const written = ({ start, end }: Expression) => formula.slice(start, end);
	const refuse = (what: string): never => {
		throw new Error(`"${what}" is no arithmetic that a formula may have`);
	};
	const partOf = (node: Expression, inBrackets = false): Part => {
		switch (node.type) {
			case 'ParenthesizedExpression':
				return partOf(node.expression, true);
			case 'Literal':
				return typeof node.value === 'number' ? { is: 'number', value: node.value } : refuse(written(node));
			case 'Identifier': {
				const [reference, id] = [...written(node).matchAll(REFERENCE)][0] ?? [];
				return reference === written(node) && id ? { is: 'figure', id } : refuse(written(node));
			}
			case 'BinaryExpression': {
				const { operator: sign, left, right } = node;
				if (!isSign(sign) || left.type === 'PrivateIdentifier') return refuse(written(node));
				return { is: 'arithmetic', sign, left: partOf(left), right: partOf(right), inBrackets };
			}
			case 'CallExpression': {
				const args = node.arguments.filter((argument) => argument.type !== 'SpreadElement');
				const [first, second, ...others] = args;
				const texts = args.map(textOf).filter((text) => text !== null);
				const areTexts = texts.length === args.length && args.length === node.arguments.length;
				const [text = '', ...filters] = texts;
				const name = node.optional ? '' : written(node.callee as Expression);
				if (name === 'round' && first && others.length === 0) {
					const digits = second ? written(second) : '0';
					if (/^-?\d$/.test(digits)) return { is: 'round', value: partOf(first), digits: Number(digits) };
				}
				if (name === 'zeros' && first) {
					const figures = args.map((argument) => partOf(argument));
					if (figures.every(({ is }) => is === 'figure')) return { is: 'zeros', figures };
				}
				if (name === 'count' && first && areTexts) return { is: 'count', list: text, filters };
				if (name === 'items' && first && areTexts && !second) return { is: 'items', section: text };
				return refuse(written(node));
			}
			// A minus before a single thing is written 0 - {a}: a page shows what is subtracted from what.
			default:
				return refuse(written(node));
		}
	};
	let whole: Expression;
	try {
		whole = parseExpressionAt(expression, 0, SYNTAX);
	} catch (error) {
		if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
		const rest = formula.slice(Number(error.pos)).trim();
		throw new Error(rest === '' ? 'it ends too early' : `it cannot be read from "${rest}" on`, {
			cause: error,
		});
	}
	return expression.slice(whole.end).trim() === '' ? partOf(whole) : refuse(formula);
}

/** Formulas are written as in JavaScript. */
const SYNTAX = { ecmaVersion: 2020, preserveParens: true } as const;

function isSign(operator: string): operator is Sign {
	return Object.hasOwn(ARITHMETIC, operator);
}

/** A text in quotation marks. */
function textOf(node: Expression): string | null {
	return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
