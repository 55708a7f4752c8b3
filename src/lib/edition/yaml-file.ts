/** Reads YAML against a schema and keeps the line of every value, so that any later fault can name it. */
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import type { Faults } from './fault.ts';

/** The way to a value: keys and indexes from the top. */
export type Path = readonly PropertyKey[];

/** A parsed value that remembers where it was written. */
export interface Located<T> {
	value: T;
	/** How faults name the file. */
	file: string;
	/** Line of the value at a path, or of the nearest thing around it that is written. */
	lineOf(path: Path): number;
}

/**
 * Parses YAML and checks it. Every fault is added; the answer is `null` if there was one.
 * @param text the YAML, `\n` line ends
 * @param firstLine line of the file on which the text begins, for YAML that stands inside another file
 */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
	faults: Faults,
	firstLine = 1,
): Located<z.infer<Schema>> | null {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

	for (const error of document.errors) {
		const duplicate = error.code === 'DUPLICATE_KEY';
		faults.add({
			file,
			line: lineAt(error.pos[0]),
			found: duplicate
				? `the key "${wordAt(text, error.pos[0])}" a second time`
				: `broken YAML: ${error.message}`,
			expected: duplicate ? 'each key once' : 'YAML: "key: value", indented with spaces, quotes closed',
			mend: duplicate
				? 'rename or remove one of them'
				: 'compare the line with its neighbours; mind colons, quotes and indents',
		});
	}
	if (document.errors.length > 0) return null;

	const lineOf = (path: Path): number => {
		let node: unknown = document.contents;
		let offset = (node as Node | null)?.range?.[0] ?? 0;
		for (const key of path) {
			if (isMap(node)) {
				const pair = node.items.find(
					(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
				);
				if (!pair) break;
				offset = (pair.key as Node).range?.[0] ?? offset;
				node = pair.value;
			} else {
				const item = (node as { items?: Node[] } | null)?.items?.[Number(key)];
				if (!item) break;
				offset = item.range?.[0] ?? offset;
				node = item;
			}
		}
		return lineAt(offset);
	};

	const value: unknown = document.toJS();
	const parsed = schema.safeParse(value);
	if (parsed.success) return { value: parsed.data, file, lineOf };
	for (const issue of parsed.error.issues) {
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
		for (const key of keys) {
			const path = key === undefined ? issue.path : [...issue.path, key];
			const found = valueAt(value, path);
			faults.add({
				file,
				line: lineOf(path),
				found: key === undefined ? `${name(path)}: ${show(found)}` : `an unknown key "${key}"`,
				expected: key === undefined ? expectation(issue) : 'only keys this file knows',
				mend:
					key !== undefined
						? 'correct its spelling, or remove it'
						: found === undefined
							? `add "${String(path.at(-1) ?? '')}" here`
							: 'write it as expected',
			});
		}
	}
	return null;
}

function expectation(issue: z.core.$ZodIssue): string {
	return issue.message.replace(/^Invalid input: expected /, '').replace(/, received undefined$/, '');
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, key) => (inner === null || typeof inner !== 'object' ? undefined : Reflect.get(inner, key)),
		value,
	);
}

function name(path: Path): string {
	return path.length > 0 ? path.map(String).join(' › ') : 'the file';
}

function show(value: unknown): string {
	if (value === undefined) return 'missing';
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function wordAt(text: string, offset: number): string {
	return /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
}
