/** How commands open the document of a report: what cannot be read is said with file and line. */
import { statSync } from 'node:fs';
import { readDocument, type ReadDocument } from '../lib/documents/read-document.ts';
import { UnreadableDocument } from '../lib/documents/unreadable.ts';
import { documentFault } from '../lib/edition/faults/documents.ts';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import { UnreadableText } from '../lib/edition/reading/decode.ts';
import type { ReadLanguage } from '../lib/site/languages.ts';
import { refused } from './refused.ts';

/** @throws Refused where there is no such file, or it cannot be read */
export async function openReport(file: string): Promise<ReadDocument> {
	if (!statSync(file, { throwIfNoEntry: false })?.isFile())
		throw refused(file, OUTLINE_FAULTS['no-file']({ file }));
	try {
		return await readDocument(file);
	} catch (error) {
		if (error instanceof UnreadableDocument) throw refused(file, documentFault(error.trouble));
		throw inWay(file, error);
	}
}

/** Does something with the text of a report. @throws Refused where its §§ cannot be told apart */
export function withText<Result>(file: string, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw inWay(file, error);
	}
}

/** What is in the way of reading a text, if it is that. */
function inWay(file: string, error: unknown): unknown {
	if (!(error instanceof UnreadableText)) return error;
	return refused(`${file}:${error.line}`, OUTLINE_FAULTS[error.code]({ what: error.what }));
}

/** The language that a report is likely printed in: Chinese where more than one letter in ten is Han, else English. */
export function likelyLanguage(text: string): ReadLanguage {
	const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
	return count(/\p{Script=Han}/gu) * 10 > count(/\p{L}/gu) ? 'zh-CN' : 'en';
}
