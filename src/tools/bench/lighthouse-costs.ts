/** What costs a page points with Lighthouse, and where on the page to mend it. */
import { z } from 'zod';

/** The part of a Lighthouse result that tells what costs points. */
export interface ScoredResult {
	readonly categories: Readonly<Record<string, ScoredCategory>>;
	readonly audits: Readonly<Record<string, ScoredAudit>>;
}

interface ScoredCategory {
	readonly title: string;
	/** 0 to 1. */
	readonly score: number | null;
	readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface ScoredAudit {
	readonly title: string;
	/** 0 to 1; null when the audit has nothing to say of this page. */
	readonly score: number | null;
	readonly displayValue?: string;
	readonly details?: unknown;
}

/** An audit that a page does not pass whole. */
export interface Cost {
	readonly category: string;
	readonly audit: string;
	readonly title: string;
	/** Points of the category's hundred that it costs; 0 for a hint at what slows the page, which has no points. */
	readonly points: number;
	/** What was measured, in Lighthouse's words. */
	readonly found: string;
	readonly places: readonly CostPlace[];
}

/** An element or address that an audit is about. */
export interface CostPlace {
	readonly where: string;
	/** What is wrong with it, where Lighthouse says so for each. */
	readonly why?: string;
}

/**
 * Every audit that cost a page points, the dearest of a category first, and after them the hints.
 * A category that shows 100 costs nothing, however it came about.
 */
export function costsOf({ categories, audits }: ScoredResult): Cost[] {
	return Object.values(categories)
		.filter(({ score }) => score !== null && score < 1)
		.flatMap(({ title: category, auditRefs }) => {
			const scored = auditRefs.flatMap(({ id, weight }) => {
				const audit = audits[id];
				return typeof audit?.score === 'number' ? [{ id, weight, audit, lost: 1 - audit.score }] : [];
			});
			const whole = scored.reduce((sum, { weight }) => sum + weight, 0);
			return scored
				.filter(({ lost }) => lost > 0)
				.map(({ id, weight, audit, lost }) => ({
					category,
					audit: id,
					title: audit.title,
					points: (100 * weight * lost) / whole,
					found: audit.displayValue ?? '',
					places: eachOnce(placesIn(audit.details)),
				}))
				.sort((a, b) => b.points - a.points);
		});
}

const NODE = z
	.object({
		type: z.literal('node'),
		selector: z.string(),
		snippet: z.string(),
		explanation: z.string().optional(),
	})
	.transform(({ selector, snippet, explanation }): CostPlace => ({
		where: inOneLine(`${selector}  ${snippet}`),
		why: explanation && inOneLine(explanation),
	}));

const SOURCE = z
	.object({ type: z.literal('source-location'), url: z.string(), line: z.number() })
	.transform(({ url, line }): CostPlace => ({ where: `${url}:${line + 1}` }));

const MESSAGE = z
	.object({ description: z.string() })
	.transform(({ description }): CostPlace => ({ where: inOneLine(description) }));

const ADDRESS = z.object({ url: z.string() }).transform(({ url }): CostPlace => ({ where: url }));

const PLACE = z.union([NODE, SOURCE, MESSAGE, ADDRESS]);

/** Tables, lists and lists of tables: what an audit is about lies at any depth. */
function placesIn(details: unknown): CostPlace[] {
	if (typeof details !== 'object' || details === null) return [];
	const place = PLACE.safeParse(details);
	return place.success ? [place.data] : Object.values(details).flatMap(placesIn);
}

function eachOnce(places: readonly CostPlace[]): CostPlace[] {
	return [...new Map(places.map((place) => [place.where, place])).values()];
}

function inOneLine(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}
