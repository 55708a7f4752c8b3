/** One thing wrong in an edition, told so that an office worker can mend it. */
export interface Fault {
	/** Path of the file, relative to the folder of editions. */
	file: string;
	/** Line in that file, counted from 1. */
	line: number;
	/** What stands there now. */
	found: string;
	/** What should stand there. */
	expected: string;
	/** What to do about it, as one instruction. */
	mend: string;
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

/** Faults as text for a terminal: sorted by file and line, four short lines each. */
export function describeFaults(faults: readonly Fault[]): string {
	return [...faults]
		.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
		.map(
			({ file, line, found, expected, mend }) =>
				`${file}:${line}\n  found     ${found}\n  expected  ${expected}\n  to mend   ${mend}`,
		)
		.join('\n\n');
}
