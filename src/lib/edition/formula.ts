/** Computed figures: arithmetic over other figures, counts of lists, and counts of printed items. */
import { all, create } from 'mathjs';

/** What a formula may ask for. Each throws an Error with a plain message when the thing does not exist. */
export interface FormulaSources {
	/** Value of a figure by id. */
	figure(id: string): number;
	/** How many entries a list has: `count("awards", "tier=company")`. */
	count(list: string, ...filters: string[]): number;
	/** How many numbered items a § prints: `items("§3.1.4")`. */
	items(section: string): number;
}

const math = create(all, { number: 'number' });

/**
 * Computes a formula such as `{a} + {b}` or `round({a} / (1 + {b} / 100))`.
 * @throws Error with a message that says what in the formula cannot be computed
 */
export function computeFormula(formula: string, sources: FormulaSources): number {
	const scope: Record<string, unknown> = {
		count: (list: string, ...filters: string[]) => sources.count(list, ...filters),
		items: (section: string) => sources.items(section)
	};
	const expression = figuresOfFormula(formula).reduce((text, id, index) => {
		scope[`figure${index}`] = sources.figure(id);
		return text.replaceAll(`{${id}}`, `figure${index}`);
	}, formula);
	const result: unknown = math.evaluate(expression, scope);
	if (typeof result !== 'number' || !Number.isFinite(result)) {
		throw new Error(`it gives ${String(result)}, which is no number`);
	}
	return Math.round(result * 1e6) / 1e6;
}

/** Ids of the figures that a formula uses, each once. */
export function figuresOfFormula(formula: string): string[] {
	return [...new Set([...formula.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? ''))];
}
