/** Rewrites addresses that count the quantities of a § into those that say what is printed there. */
import { isScalar, LineCounter, parseDocument, visit, type Scalar } from 'yaml';
import type { Outline } from './outline.ts';
import { addressesIn } from './printed-places.ts';

/** An address as it was counted once: the ninth quantity of §3.1.3 is §3.1.3#9. */
const COUNTED = /^(§\d+(?:\.\d+){0,3})#(\d+)$/;

interface Rewritten {
	/** Counted from 1. */
	line: number;
	from: string;
	to: string;
}

/**
 * Rewrites the counted addresses of a YAML file. Every other character stays: comments, blanks, the kind of quotes.
 * @param outline the one that they count in
 * @returns the text, what was rewritten, and addresses that count more than the § has
 */
export function rewriteAddresses(
	text: string,
	outline: Outline,
): { text: string; rewritten: Rewritten[]; unknown: Omit<Rewritten, 'to'>[] } {
	const lines = new LineCounter();
	const places = new Map(
		outline.sections.map(({ number, quantities }) => [number, addressesIn(number, quantities)]),
	);
	const rewritten: Rewritten[] = [];
	const unknown: Omit<Rewritten, 'to'>[] = [];
	let result = '';
	let done = 0;
	const scalars: Scalar<string>[] = [];
	visit(parseDocument(text, { lineCounter: lines }), {
		Scalar(_, node) {
			if (isScalar(node) && typeof node.value === 'string' && COUNTED.test(node.value))
				scalars.push(node as Scalar<string>);
		},
	});
	for (const { value, range, type } of scalars) {
		const [, section = '', count = ''] = COUNTED.exec(value) ?? [];
		const [start, end] = range ?? [0, 0];
		const { line } = lines.linePos(start);
		const to = places.get(section)?.[Number(count) - 1];
		if (to === undefined) {
			unknown.push({ line, from: value });
			continue;
		}
		rewritten.push({ line, from: value, to });
		result += text.slice(done, start) + quoted(to, type === 'QUOTE_DOUBLE' ? '"' : "'");
		done = end;
	}
	return { text: result + text.slice(done), rewritten, unknown };
}

function quoted(value: string, quote: '"' | "'"): string {
	const inside = quote === "'" ? value.replaceAll("'", "''") : value.replace(/["\\]/g, '\\$&');
	return `${quote}${inside}${quote}`;
}
