/** A document that cannot be read, told so that whoever has it can mend it. */
import type { DocumentTrouble } from '../edition/faults/documents.ts';

export class UnreadableDocument extends Error {
	override readonly name = 'UnreadableDocument';

	/** @param trouble what is wrong, with what a sentence about it has to name */
	constructor(readonly trouble: DocumentTrouble) {
		super(trouble.code);
	}
}
