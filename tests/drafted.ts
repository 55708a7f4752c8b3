/** A draft made from a text, checked, and read as an edition. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edition } from '../src/lib/edition/edition.ts';
import type { Fault } from '../src/lib/edition/fault.ts';
import { checkEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import type { ReadLanguage } from '../src/lib/site/languages.ts';
import { makeDraft, type MadeDraft } from '../src/tools/draft/make-draft.ts';

export interface Drafted extends MadeDraft {
	edition: Edition | undefined;
	faults: readonly Fault[];
	/** The contents of a file; empty where there is none. */
	file(name: string): string;
}

/** Makes a draft of 2031 from a text. */
export function drafted(text: string, language?: ReadLanguage): Drafted {
	const made = makeDraft(text, { year: 2031, ...(language && { language }) });
	const folder = mkdtempSync(join(tmpdir(), 'drafted-'));
	try {
		for (const [name, content] of made.files) {
			mkdirSync(dirname(join(folder, '2031', name)), { recursive: true });
			writeFileSync(join(folder, '2031', name), content);
		}
		const { editions, faults } = checkEditions(folder, LIST_KINDS);
		return { ...made, edition: editions[0], faults, file: (name) => made.files.get(name) ?? '' };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
