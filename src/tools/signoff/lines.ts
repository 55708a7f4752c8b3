/** What all parts of the sheet for sign-off have: boxes to tick, lines to write on, and headings as printed. */
import type { Edition } from '../../lib/edition/edition.ts';
import { printedHeading } from '../../lib/telling/source.ts';
import { html, type Markup } from '../html.ts';
import { WORDS } from './words.ts';

/** Boxes to tick; what has to be written gets a line. */
export function choices(all: readonly string[]): Markup {
	return html`<span class="choices"
		>${all.map((choice) => (choice.endsWith(WORDS.colon) ? line(choice, '☐ ') : html`<span>☐ ${choice}</span>`))}</span
	>`;
}

/** A label with a line behind it to write on. */
export function line(label: string, before = ''): Markup {
	return html`<span class="line">${before}${label}</span>`;
}

/** § with the headings that the report prints over them. */
export function headings(edition: Edition, source: readonly string[]): string {
	return source.map((number) => `${number} ${printedHeading(edition, number)}`).join(WORDS.semicolon);
}
