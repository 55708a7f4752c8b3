/** Reading a text from left to right: at each place that may begin something, the rules are tried in their order. */
import type { DateMention, Quantity, Question, Reading, Span } from './reading.ts';

type WithoutForm<Found> = Found extends Span ? Omit<Found, 'form' | 'start'> : never;

/** What a rule makes of a place: something found, which ends behind the place, or nothing to tell up to there. */
export type Finding =
	| ({ kind: 'quantity' } & WithoutForm<Quantity>)
	| ({ kind: 'date' } & WithoutForm<DateMention>)
	| ({ kind: 'question' } & WithoutForm<Question>)
	| { kind: 'neither'; end: number };

/** Looks at one place of a text; `null` if the rule does not hold there. It looks at a bounded part, or ends behind it. */
export type Rule = (text: string, offset: number) => Finding | null;

/**
 * Tries rules along a text.
 * @param text as it is compared, its offsets those of `written`
 * @param triggers what something may begin with, as a pattern that looks everywhere (flag `g`)
 */
export function scan(written: string, text: string, triggers: RegExp, rules: readonly Rule[]): Reading {
	const reading: Reading = { quantities: [], dates: [], questions: [], neither: [] };
	let offset = next(0);
	while (offset >= 0) {
		const finding = firstOf(rules, text, offset);
		if (finding !== null && finding.end > offset) {
			tell(finding, offset);
			offset = next(finding.end);
		} else offset = next(offset + 1);
	}
	return reading;

	function next(from: number): number {
		triggers.lastIndex = from;
		return triggers.exec(text)?.index ?? -1;
	}

	function tell(finding: Finding, offset: number): void {
		const start = offset;
		const form = written.slice(start, finding.end);
		if (finding.kind === 'neither') reading.neither.push({ form, start, end: finding.end });
		else if (finding.kind === 'quantity') {
			reading.quantities.push(quantityOf(finding, form, start));
		} else if (finding.kind === 'date') reading.dates.push({ form, start, end: finding.end });
		else reading.questions.push({ form, start, end: finding.end, why: finding.why });
	}
}

function quantityOf(finding: Finding & { kind: 'quantity' }, form: string, start: number): Quantity {
	const { end, unit, limit, per, resolution, keepsZeros } = finding;
	const common = { form, start, end, unit, limit, per, resolution, keepsZeros };
	return 'value' in finding
		? { ...common, value: finding.value }
		: { ...common, from: finding.from, to: finding.to };
}

function firstOf(rules: readonly Rule[], text: string, offset: number): Finding | null {
	for (const rule of rules) {
		const finding = rule(text, offset);
		if (finding) return finding;
	}
	return null;
}

const patterns = new WeakMap<Rule, RegExp>();

/** A rule that a pattern makes: where it holds, `kind` is told; patterns look at a bounded part of the text. */
export function patternRule(
	pattern: string | RegExp,
	make: (match: RegExpExecArray, end: number) => Finding,
): Rule {
	const flags = typeof pattern !== 'string' && pattern.ignoreCase ? 'yui' : 'yu';
	const sticky = new RegExp(typeof pattern === 'string' ? pattern : pattern.source, flags);
	const rule: Rule = (text, offset) => {
		sticky.lastIndex = offset;
		const match = sticky.exec(text);
		return match && match[0] ? make(match, offset + match[0].length) : null;
	};
	patterns.set(rule, sticky);
	return rule;
}

/** A pattern that says what a group of its own found cannot be a part of another. */
const REFERS_BACK = /\\(?:[1-9]|k<)/;
/** A pattern of more characters is slower than two. */
const LONGEST_PATTERN = 6000;

/**
 * The same rules in the same order, those that patterns make taken together where they follow each other: one look at a place
 * says that none of them holds there, which is so at most places.
 */
export function together(rules: readonly Rule[]): Rule[] {
	const made: Rule[] = [];
	let run: Rule[] = [];
	let length = 0;
	for (const rule of rules) {
		const pattern = patterns.get(rule);
		const joins = pattern !== undefined && !REFERS_BACK.test(pattern.source);
		if (!joins || length + pattern.source.length > LONGEST_PATTERN) end();
		if (!joins) made.push(rule);
		else {
			run.push(rule);
			length += pattern.source.length;
		}
	}
	end();
	return made;

	function end(): void {
		if (run.length > 0) made.push(anyOf(run));
		run = [];
		length = 0;
	}
}

/** What the first of these rules finds that holds. */
function anyOf(rules: readonly Rule[]): Rule {
	const all = rules.flatMap((rule) => patterns.get(rule) ?? []);
	const looks = [false, true].flatMap((ignoreCase) => {
		const sources = all.filter((one) => one.ignoreCase === ignoreCase).map(({ source }) => `(?:${source})`);
		return sources.length === 0 ? [] : [new RegExp(sources.join('|'), ignoreCase ? 'yui' : 'yu')];
	});
	return (text, offset) => {
		for (const look of looks) {
			look.lastIndex = offset;
			if (look.test(text)) return firstOf(rules, text, offset);
		}
		return null;
	};
}

export const neither = (pattern: string | RegExp): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'neither', end }));
export const date = (pattern: string | RegExp): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'date', end }));
