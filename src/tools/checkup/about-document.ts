/** What a check-up is told of the document that a report comes in. */
import type { AboutReport } from '../../lib/checkup/report-to-check.ts';
import type { ReadDocument } from '../../lib/documents/read-document.ts';
import { editionsFolder } from '../../lib/edition/read.ts';
import { guidebooksIn } from './guidebooks.ts';

export function aboutDocument({
	leftOut,
	pages,
}: ReadDocument): Pick<AboutReport, 'pages' | 'comments' | 'contents' | 'guidebooks'> {
	const wordsOf = (wanted: string) => leftOut.filter(({ kind }) => kind === wanted).map(({ text }) => text);
	return {
		pages,
		comments: wordsOf('comment'),
		contents: wordsOf('contents'),
		guidebooks: guidebooksIn(editionsFolder()),
	};
}
