/** What goes wrong in YAML that a parser cannot name: slips of a Chinese keyboard, nests without end, hidden characters. */
import { isPair, isScalar, visit, type Document, type Node } from 'yaml';
import { strangeCharacters, type Strange } from './characters.ts';

/** How deep entries may lie inside each other; those of an edition reach five levels. */
export const DEEPEST = 20;

/** Key and colon of a line as a Chinese keyboard writes them: `title：` */
const WIDE_COLON = /^[ \t]*(?:- +)?([A-Za-z][\w-]*)：/;

/** A line whose colon is of full width, so that it is no key. */
export interface WideColon {
	key: string;
	/** Counted from 1. */
	line: number;
}

/** The first line of a text that has a key with a full-width colon; `null` where there is none. */
export function wideColon(text: string): WideColon | null {
	for (const [index, line] of text.split('\n').entries()) {
		const key = WIDE_COLON.exec(line)?.[1];
		if (key !== undefined) return { key, line: index + 1 };
	}
	return null;
}

/**
 * Where a text lies deeper than {@link DEEPEST}, as a line counted from 1; `null` where it does not. Found without parsing, for
 * a parser goes down with it.
 */
export function tooDeep(text: string): number | null {
	for (const [index, line] of text.split('\n').entries()) {
		const opened = [...line.matchAll(/(?:[[{] *|(?:[-?] +)){2,}/g)].map(
			([run]) => run.replaceAll(' ', '').length,
		);
		const steps = (/^ */.exec(line)?.[0].length ?? 0) / 2;
		if (Math.max(steps, ...opened) > DEEPEST) return index + 1;
	}
	return null;
}

/** Where a text opens more brackets than {@link DEEPEST} without closing them, as a line; its first line if it never does. */
export function openBrackets(text: string): number {
	let open = 0;
	const line = text.split('\n').findIndex((line) => {
		open += line.split(/[[{]/).length - line.split(/[\]}]/).length;
		return open > DEEPEST;
	});
	return Math.max(line, 0) + 1;
}

/** A text of a document that holds a hidden character though its file does not: YAML has a way to write them. */
export function hiddenInEscape(
	document: Document,
): { offset: number; text: string; strange: Strange } | null {
	let found: { offset: number; text: string; strange: Strange } | null = null;
	visit(document, {
		Scalar(_, { value, range }) {
			const [strange] = typeof value === 'string' ? strangeCharacters(value) : [];
			if (!strange) return undefined;
			found = { offset: range?.[0] ?? 0, text: value as string, strange };
			return visit.BREAK;
		},
	});
	return found;
}

/** Where a key stands that no entry may have, because every entry has it already in the language that reads it. */
export function forbiddenKey(document: Document): number | null {
	let found: number | null = null;
	visit(document, {
		Pair(_, pair) {
			if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== '__proto__') return undefined;
			found = (pair.key as Node).range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return found;
}
