import type { ReadLanguage } from '../site/languages.ts';
import type { FaultWords } from './faults/kinds.ts';
import { messageLanguage } from './message-language.ts';

/** One thing wrong in an edition, told so that an office worker can mend it. Its own words are English. */
export interface Fault extends FaultWords {
	/** Path of the file, relative to the folder of editions. */
	file: string;
	/** Line in that file, counted from 1. */
	line: number;
	/** Which kind of fault it is. */
	code: string;
	/** Its words in each language. */
	inLanguage: Record<ReadLanguage, FaultWords>;
}

/** Collects faults, so that all of them can be told at once. */
export class Faults {
	readonly list: Fault[] = [];

	add(fault: Fault): void {
		this.list.push(fault);
	}

	get none(): boolean {
		return this.list.length === 0;
	}
}

/** Thrown where an edition with faults is asked for; its message lists them all. */
export class EditionError extends Error {
	override readonly name = 'EditionError';

	constructor(readonly faults: readonly Fault[]) {
		super(describeFaults(faults));
	}
}

/** What stands before the words of a fault. */
const LABELS: Record<ReadLanguage, FaultWords> = {
	'zh-CN': { found: '现在是', expected: '应当是', mend: '怎样改' },
	en: { found: 'found   ', expected: 'expected', mend: 'to mend ' },
};

/** Faults as text for a terminal: sorted by file and line, four short lines each. */
export function describeFaults(faults: readonly Fault[], language: ReadLanguage = messageLanguage()): string {
	return [...faults]
		.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
		.map((fault) => describeAt(`${fault.file}:${fault.line}`, fault, language))
		.join('\n\n');
}

/** What a fault says, below the place that it is about. */
export function describeAt(
	place: string,
	fault: Pick<Fault, 'inLanguage'>,
	language: ReadLanguage = messageLanguage(),
): string {
	const { found, expected, mend } = fault.inLanguage[language];
	const labels = LABELS[language];
	return `${place}\n  ${labels.found}  ${found}\n  ${labels.expected}  ${expected}\n  ${labels.mend}  ${mend}`;
}
