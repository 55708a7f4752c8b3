/** Reads YAML against a schema and keeps the line of every value, so that any later fault can name it. */
import {
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Alias,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { expectedInBoth } from './faults/expected.ts';
import { FILE_FAULTS } from './faults/files.ts';
import type { Mending } from './faults/kinds.ts';
import { remembered } from './remembered.ts';
import { strangeFault } from './text-file.ts';
import {
	DEEPEST,
	forbiddenKey,
	hiddenInEscape,
	openBrackets,
	tooDeep,
	wideColon,
	type WideColon,
} from './yaml-mistakes.ts';

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
	const tellDepth = (line: number): null => {
		faults.add({ file, line: line + firstLine - 1, ...FILE_FAULTS.tooDeep(DEEPEST) });
		return null;
	};
	const deep = tooDeep(text);
	if (deep !== null) return tellDepth(deep);
	try {
		return parseShallow(text, file, schema, faults, firstLine);
	} catch (error) {
		// The parser, or what reads its answer, went down as deep as the machine allows.
		if (error instanceof RangeError) return tellDepth(openBrackets(text));
		throw error;
	}
}

/** A document, and what of it is the same however often it is asked for. */
interface ReadDocument {
	readonly document: Document;
	readonly lines: LineCounter;
	/** What a parser takes and we do not; asked of a document without errors. */
	readonly refused: {
		readonly alias: Alias | null;
		readonly forbidden: ReturnType<typeof forbiddenKey>;
		readonly hidden: ReturnType<typeof hiddenInEscape>;
	};
}

/** Of twenty editions, all files; a file that is being written is another text at each keystroke. */
const rememberDocument = remembered<ReadDocument>(500);

function documentOf(text: string): ReadDocument {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const isRead = document.errors.length === 0;
	const refused = {
		alias: isRead ? findAlias(document) : null,
		forbidden: isRead ? forbiddenKey(document) : null,
		hidden: isRead ? hiddenInEscape(document) : null,
	};
	return { document, lines, refused };
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The entry of a map at a key. Each map is looked through once, for one is asked for every text in it. */
function pairAt(map: YAMLMap, key: string): Pair | undefined {
	const known = pairsByMap.get(map);
	if (known) return known.get(key);
	const pairs = map.items.flatMap((pair) =>
		isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
	);
	// Of two with one key the first.
	pairsByMap.set(map, new Map(pairs.reverse()));
	return pairAt(map, key);
}

function parseShallow<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
	faults: Faults,
	firstLine: number,
): Located<z.infer<Schema>> | null {
	const { document, lines, refused } = rememberDocument('', text, () => documentOf(text));
	if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError('too deep');
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

	const broken = (offset: number, fault: Mending) => faults.add({ file, line: lineAt(offset), ...fault });
	const tellWideColon = ({ key, line }: WideColon) =>
		faults.add({ file, line: line + firstLine - 1, ...FILE_FAULTS.wideColon(key) });
	const wide = file.endsWith('.json') ? null : wideColon(text);

	const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	for (const { pos } of duplicates) {
		broken(pos[0], FILE_FAULTS.keyTwice(wordAt(text, pos[0])));
	}
	// What the parser finds behind its first error is mostly the same mistake again.
	const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	if (error && wide) tellWideColon(wide);
	else if (error) {
		const offset = openQuote(document, error.pos[0]) ?? error.pos[0];
		const usual = commonMistake(file, lineAround(text, offset));
		const parsers = { en: `broken YAML: ${error.message}`, zh: `写坏的 YAML：${error.message}` };
		broken(offset, FILE_FAULTS.brokenYaml(usual ?? parsers));
	}
	if (document.errors.length > 0) return null;
	const { alias, forbidden, hidden } = refused;
	if (alias) {
		broken(alias.range?.[0] ?? 0, FILE_FAULTS.asterisk());
		return null;
	}

	if (forbidden !== null) {
		broken(forbidden, FILE_FAULTS.forbiddenKey());
		return null;
	}
	if (hidden) {
		faults.add({ file, line: lineAt(hidden.offset), ...strangeFault(hidden.text, hidden.strange) });
		return null;
	}

	const lineOf = (path: Path): number => {
		let node: unknown = document.contents;
		let offset = (node as Node | null)?.range?.[0] ?? 0;
		for (const key of path) {
			if (isMap(node)) {
				const pair = pairAt(node, String(key));
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
	if (wide) {
		tellWideColon(wide);
		return null;
	}
	for (const issue of parsed.error.issues) {
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
		for (const key of keys) {
			const path = key === undefined ? issue.path : [...issue.path, key];
			const found = valueAt(value, path);
			const expected = expectedInBoth(expectation(issue));
			const fault =
				key !== undefined
					? FILE_FAULTS.unknownKey(key)
					: found === undefined
						? FILE_FAULTS.missingValue(name(path), expected, String(path.at(-1) ?? ''))
						: FILE_FAULTS.wrongValue(name(path), show(found), expected);
			faults.add({ file, line: lineOf(path), ...fault });
		}
	}
	return null;
}

/** What a kind of value is called in the files. */
const KINDS: Record<string, string> = {
	string: 'words',
	number: 'a number',
	int: 'a whole number',
	array: 'a list ([] if it is empty)',
	object: 'entries of the form "key: value"',
	record: 'entries of the form "key: value" ({} if there are none)',
};

function expectation(issue: z.core.$ZodIssue): string {
	// A schema that says in its own words what it wants, says it of every wrong value.
	if (issue.code === 'invalid_type' && issue.message.startsWith(ZOD_WORDS))
		return KINDS[issue.expected] ?? issue.expected;
	if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
	if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
	return issue.message;
}

/** How the messages begin that no schema of ours gives. */
const ZOD_WORDS = 'Invalid input';

const ASTERISK = { en: 'an asterisk at the beginning of a text', zh: '文字以星号开头' };
const TAB = { en: 'a tab at the beginning of the line', zh: '行首是制表符' };

/** What is wrong with a line that the parser only calls unexpected; `null` if it is nothing of the usual. */
function commonMistake(file: string, line: string): { en: string; zh: string } | null {
	if (file.endsWith('.json')) return null;
	if (/^ *\t/.test(line)) return TAB;
	return /^[^"'#]*:\s+\*/.test(line) ? ASTERISK : null;
}

function lineAround(text: string, offset: number): string {
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

/** Where a quote begins that is still open at an offset, for there the mistake is. */
function openQuote(document: Document, offset: number): number | undefined {
	let start: number | undefined;
	visit(document, {
		Scalar(_, { type, range }) {
			const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
			if (quoted && range && range[0] < offset && range[1] >= offset) start = range[0];
		},
	});
	return start;
}

/** The first alias (`*name`) of a document: no edition uses any, but a text may begin with an asterisk by mistake. */
function findAlias(document: Document): Alias | null {
	let found: Alias | null = null;
	visit(document, {
		Alias(_, node) {
			found = node;
			return visit.BREAK;
		},
	});
	return found;
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
	if (value === null) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function wordAt(text: string, offset: number): string {
	return /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
}
