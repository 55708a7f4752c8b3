/** Reads a report as it is handed over, a file of Word, a PDF or a text, into the text that `edition/reading` divides into §§. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { decodeReport } from '../edition/reading/decode.ts';
import type { LeftOutKind } from '../edition/reading/left-out.ts';
import { holdsEncrypted, kindOf } from './kind.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { UnreadableDocument } from './unreadable.ts';
import { readWord } from './word/read-word.ts';

/** Words of a document that are no part of the report. */
export interface LeftOut {
	kind: LeftOutKind | 'comment';
	text: string;
	/** Where the document is divided into pages: which one, counted from 1. */
	page?: number;
}

/** A document as it was read. */
export interface ReadDocument {
	kind: 'word' | 'pdf' | 'text';
	/** Paragraphs, a line each; headings and tables in the marks of Markdown where the document says that they are. */
	text: string;
	/** What `readReport` does not see any more. */
	leftOut: LeftOut[];
	/** How many pages it has; `null` where it does not say. */
	pages: number | null;
	/** Pictures and charts, whose words and numbers nobody reads. */
	pictures: number;
	charts: number;
}

/** Bytes that a file may have; a report of a hundred pages with photographs has a fifth. */
const LARGEST = 100_000_000;

const MEGABYTE = 1_000_000;

/** Endings that promise a kind of file. */
const PROMISED: Record<string, 'word' | 'pdf' | 'text'> = {
	'.docx': 'word',
	'.docm': 'word',
	'.pdf': 'pdf',
	'.txt': 'text',
	'.md': 'text',
};

/**
 * Reads a report. Nothing is written, and a file is judged by what it is, not by its name alone.
 * @param path of a file that is there
 * @throws UnreadableDocument where it is none that can be read, or not what its name says
 * @throws UnreadableText where it is a text that cannot be read
 */
export async function readDocument(path: string): Promise<ReadDocument> {
	const { size } = statSync(path);
	if (size > LARGEST)
		throw new UnreadableDocument({
			code: 'too-large',
			megabytes: Math.ceil(size / MEGABYTE),
			most: LARGEST / MEGABYTE,
		});
	const bytes = readFileSync(path);
	const ending = extname(path).toLowerCase();
	const promised = PROMISED[ending];
	const kind = kindOf(bytes);
	if (kind === 'old-office')
		throw new UnreadableDocument({ code: holdsEncrypted(bytes) ? 'password-word' : 'old-word' });
	const is = { zip: 'word', pdf: 'pdf', text: 'text', rtf: 'other', picture: 'other' } as const;
	const found = is[kind];
	if (found === 'other' && promised === undefined) throw new UnreadableDocument({ code: 'other-file' });
	if (promised !== undefined && promised !== found && size > 0)
		throw new UnreadableDocument({ code: 'not-its-name', ending, is: found });
	if (found === 'word') return readWord(bytes);
	if (found === 'pdf') return readPdf(bytes);
	const text = decodeReport(bytes);
	const breaks = text.trim().split('\f').length - 1;
	return { kind: 'text', text, leftOut: [], pages: breaks > 0 ? breaks + 1 : null, pictures: 0, charts: 0 };
}
