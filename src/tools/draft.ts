/**
 * `npm run draft -- REPORT [--year 2025]`: makes a whole edition from a printed report (.docx, .pdf, .txt, .md) that builds at
 * once as a draft. `--language en` says that a report is in English where its letters do not, `--languages en` writes the edition in that language alone. `--from 2024` takes over what stays from another edition, and
 * `--empty 2025` makes one with nothing in it. It never writes into an edition that is there, and writes nothing unless the
 * check finds no fault.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT_FAULTS } from '../lib/edition/faults/draft.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { isRead, LANGUAGES, READ_LANGUAGES, REPORT_LANGUAGE } from '../lib/site/languages.ts';
import { aboutDocument } from './checkup/about-document.ts';
import { readWaivers } from './checkup/waivers.ts';
import { runScript } from './command.ts';
import { lastWithPlaces, whatStays, type Stays } from './draft/last-edition.ts';
import { emptyReport, makeDraft } from './draft/make-draft.ts';
import { draftOptions, type DraftOptions } from './draft/options.ts';
import { draftLines } from './draft/words.ts';
import { writeDraft } from './draft/write-draft.ts';
import { documentLines } from './outline/words.ts';
import { orRefused, refused, refusedFor } from './refused.ts';
import { likelyLanguage, openReport, withText } from './report-document.ts';

await orRefused(() => draft(draftOptions(process.argv.slice(2))));

async function draft(options: DraftOptions): Promise<void> {
	const { file, year: given, language: asked, from, languages } = options;
	// What an edition is written in is known to a command from its beginning.
	if (languages !== null && languages !== LANGUAGES.join()) return draftIn(languages);
	const other = LANGUAGES.find((one) => !isRead(one));
	if (other !== undefined)
		throw refused('--languages', DRAFT_FAULTS['unknown-languages'](other, READ_LANGUAGES.join(', ')));
	const speaks = messageLanguage();
	const document = file === null ? null : await openReport(file);
	const stays = from === null ? null : staysOf(from);
	const language =
		asked ?? stays?.edition.report.language ?? (document ? likelyLanguage(document.text) : REPORT_LANGUAGE);
	const text = document?.text ?? emptyReport(language);
	const make = (waived?: ReadonlyMap<string, string>) =>
		makeDraft(text, {
			year: given,
			language,
			stays,
			isEmpty: document === null,
			...(document && file && { document: aboutDocument(document), waivers: readWaivers(file) }),
			...(waived && { waived }),
		});
	const first = withText(file ?? '', make);
	if (first.year === null) throw refused(file ?? '', DRAFT_FAULTS['no-year']());
	const folder = join(editionsFolder(), String(first.year));
	if (existsSync(folder)) throw refused(folder, DRAFT_FAULTS['edition-there'](String(first.year)));
	const left = from === null ? lastWithPlaces(editionsFolder()) : null;
	const made = writeDraft(folder, first, { language, stays, make });
	if (!('files' in made)) throw refusedFor(made);
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
	if (!('edition' in stays)) throw refusedFor(stays);
	return stays;
}
