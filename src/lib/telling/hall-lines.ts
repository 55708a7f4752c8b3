/** What the publisher tells of a place, as pages and sheets show it: none of it is from the report. */
import type { Hall, HallLine } from '../edition/edition-file.ts';
import type { Language } from '../site/languages.ts';
import { say } from '../words/messages.ts';
import type { ShownInline } from './shown.ts';
import { markForeign } from './foreign.ts';

export interface ShownHallLine {
	kind: HallLine['kind'];
	label: string;
	text: ShownInline[];
	/** The day that it is about (ISO). */
	day: string | null;
	/** Where it leads: a number to ring (`tel:`) or another site. */
	href: string | null;
}

/** The publisher's lines of a place in a language; empty where nothing is given. */
export function hallLines({ lines }: Pick<Hall, 'lines'>, language: Language): ShownHallLine[] {
	return lines.map((line) => ({
		kind: line.kind,
		label: line.label?.[language] ?? say(`hall.${line.kind}`, undefined, language),
		text: markForeign(wordsOf(line, language), language),
		day: line.kind === 'day' ? line.date : null,
		href: line.kind === 'telephone' ? ringing(line.number) : line.kind === 'link' ? line.to : null,
	}));
}

/** What a line says, without its label and its day. */
export function wordsOf(line: HallLine, language: Language): string {
	return line.kind === 'telephone' ? line.number : line.text[language];
}

/** The address that rings a number: `021-5555 0100` → `tel:02155550100`. */
export function ringing(number: string): string {
	return `tel:${number.replace(/[ -]/g, '')}`;
}
