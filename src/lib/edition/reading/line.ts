/** The lines of a report's text, each with its number, and characters in the width that rules are written in. */

import { withPlainGroups } from '../grammar/plain-width.ts';

/** A line as it stands in the text, without its end. */
export interface Line {
	/** Its number in the file, counted from 1. */
	line: number;
	text: string;
	/** Whether a form feed stands before it: a new page begins. */
	page: boolean;
}

/**
 * Divides a text into its lines. Besides the ends that editors count, form feeds and the ends that only some programs know
 * divide a line, which then keeps its number.
 */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let line = 1;
	let page = false;
	for (const piece of text.split(/(\r\n|[\r\n\f\v\u0085\u2028\u2029])/)) {
		if (/^[\r\n]/.test(piece)) line++;
		if (/^[\r\n\f\v\u0085\u2028\u2029]/.test(piece)) page = piece === '\f';
		else lines.push({ line, text: piece, page });
	}
	return lines;
}

/** Whether nothing is printed on a line. */
export function isBlank({ text }: Pick<Line, 'text'>): boolean {
	return text.trim() === '';
}

/** Full-width forms, blanks of other widths, and Han characters that PDF files write with a code of their own (⼀ for 一). */
const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\u2F00-\u2FDF\uF900-\uFAFF]/g;

/** As {@link WIDE}, but for punctuation: 〈，〉 stays, for 3，5 are two numbers and 3,500 is one. */
const WIDE_LETTERS = /[０-９Ａ-Ｚａ-ｚ％．＋－\u00A0\u2002-\u200A\u2F00-\u2FDF\uF900-\uFAFF]/g;

/** A text with every wide character as a plain one, punctuation included; no offset moves. */
export function narrow(text: string): string {
	return text.replace(WIDE, plain);
}

/** A text with wide digits, letters, points and signs as plain ones, and its punctuation as it is; no offset moves. */
export function narrowLetters(text: string): string {
	return withPlainGroups(text).replace(WIDE_LETTERS, plain);
}

function plain(character: string): string {
	const folded = character.normalize('NFKC');
	return folded.length === 1 ? folded : character;
}
