/**
 * `npm run draft -- REPORT [--year 2025]`: makes a whole edition from a printed report (.docx, .pdf, .txt, .md) that builds at
 * once as a draft. `--language en` reads a report in English, `--languages en` writes the edition in that language alone. `--from 2024` takes over what stays from another edition, and
 * `--empty 2025` makes one with nothing in it. It never writes into an edition that is there, and writes nothing unless the
 * check finds no fault.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, type ReadDocument } from '../lib/documents/read-document.ts';
import { UnreadableDocument } from '../lib/documents/unreadable.ts';
import { describeAt, describeFaults } from '../lib/edition/fault.ts';
import { documentFault } from '../lib/edition/faults/documents.ts';
import { DRAFT_FAULTS } from '../lib/edition/faults/draft.ts';
import type { Mending } from '../lib/edition/faults/kinds.ts';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { UnreadableText } from '../lib/edition/reading/decode.ts';
import { LANGUAGES, PRINTED_LANGUAGE } from '../lib/site/languages.ts';
import { runScript } from './command.ts';
import { lastWithPlaces, whatStays, type Stays } from './draft/last-edition.ts';
import { emptyReport, makeDraft } from './draft/make-draft.ts';
import { draftOptions, OptionInWay, type DraftOptions } from './draft/options.ts';
import { draftLines } from './draft/words.ts';
import { writeDraft } from './draft/write-draft.ts';
import { documentLines } from './outline/words.ts';

/** Something in the way that whoever runs the command can mend. */
class Refused extends Error {
	constructor(readonly text: string) {
		super(text);
	}
}

const speaks = messageLanguage();
try {
	await draft(draftOptions(process.argv.slice(2)));
} catch (error) {
	const inTheWay = error instanceof OptionInWay ? refused(error.place, error.mending) : error;
	if (!(inTheWay instanceof Refused)) throw inTheWay;
	console.error(inTheWay.text);
	process.exitCode = 1;
}

async function draft(options: DraftOptions): Promise<void> {
	const { file, year: given, language: asked, from, languages } = options;
	// What an edition is written in is known to a command from its beginning.
	if (languages !== null && languages !== LANGUAGES.join()) return draftIn(languages);
	const document = file === null ? null : await opened(file);
	const stays = from === null ? null : staysOf(from);
	const language = asked ?? stays?.edition.report.language ?? PRINTED_LANGUAGE;
	const text = document?.text ?? emptyReport(language);
	const make = (waived?: ReadonlyMap<string, string>) =>
		makeDraft(text, { year: given, language, stays, isEmpty: document === null, ...(waived && { waived }) });
	const first = withText(file ?? '', make);
	if (first.year === null) throw refused(file ?? '', DRAFT_FAULTS['no-year'](''));
	const folder = join(editionsFolder(), String(first.year));
	if (existsSync(folder)) throw refused(folder, DRAFT_FAULTS['edition-there'](String(first.year)));
	const left = from === null ? lastWithPlaces(editionsFolder()) : null;
	const made = writeDraft(folder, first, { language, stays, make });
	if (!('files' in made)) throw new Refused(describeFaults(made, speaks));
	for (const line of document ? documentLines(document, speaks) : []) console.log(line);
	for (const line of draftLines(folder, made, left, speaks)) console.log(line);
}

/** Makes the draft in a process that knows these languages from its beginning. */
async function draftIn(languages: string): Promise<void> {
	const { code } = await runScript('src/tools/draft.ts', process.argv.slice(2), {
		env: { SITE_LANGUAGES: languages },
		onOutput: (text) => process.stdout.write(text),
	});
	process.exitCode = code;
}

function staysOf(slug: string): Stays {
	const stays = whatStays(editionsFolder(), slug);
	if (!('edition' in stays)) throw new Refused(describeFaults(stays, speaks));
	return stays;
}

async function opened(file: string): Promise<ReadDocument> {
	try {
		return await readDocument(file);
	} catch (error) {
		if (error instanceof UnreadableDocument) throw refused(file, documentFault(error.trouble));
		throw inWay(file, error);
	}
}

function withText<Result>(file: string, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw inWay(file, error);
	}
}

function inWay(file: string, error: unknown): unknown {
	if (!(error instanceof UnreadableText)) return error;
	return refused(`${file}:${error.line}`, OUTLINE_FAULTS[error.code]({ what: error.what }));
}

function refused(place: string, mending: Mending): Refused {
	return new Refused(describeAt(place, mending, speaks));
}
