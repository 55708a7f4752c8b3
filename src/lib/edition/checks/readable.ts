/** Plain texts, which stand where nothing can mark another language: what is in them has to be readable as it is. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { PICTURE_FAULTS } from '../faults/charts.ts';
import { unreadableIn, withoutOriginals } from '../other-letters.ts';
import type { Language } from '../../site/languages.ts';
import type { Located, Path } from '../yaml-file.ts';

/** Where a text is written, and what it is. */
interface Written {
	readonly at: Pick<Located<unknown>, 'file' | 'lineOf'>;
	readonly path: Path;
	readonly what: { en: string; zh: string };
	readonly language: Language;
}

/**
 * A text as it goes where nothing marks languages; tells what a reader cannot read there.
 * @param shown the text with its figures in words
 */
export function plainIn(
	shown: string,
	{ at, path, what, language }: Written,
	draft: Draft,
	faults: Faults,
): string {
	const plain = withoutOriginals(shown, language);
	// What a command has drafted is in the report's language until somebody translates it.
	const letters = draft.edition?.value.draft ? null : unreadableIn(plain, language);
	if (letters !== null) {
		faults.add({ file: at.file, line: at.lineOf(path), ...PICTURE_FAULTS.otherLetters(what, letters) });
	}
	return plain;
}
