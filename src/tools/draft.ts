/**
 * `npm run draft -- REPORT [--year 2025]`: makes a whole edition from a printed report (.docx, .pdf, .txt, .md) that builds at
 * once as a draft. `--language en` reads a report in English. It never writes into an edition that is there, and writes nothing unless the check finds no fault.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../lib/documents/read-document.ts';
import { UnreadableDocument } from '../lib/documents/unreadable.ts';
import { describeAt, describeFaults, type Fault } from '../lib/edition/fault.ts';
import { documentFault } from '../lib/edition/faults/documents.ts';
import { DRAFT_FAULTS } from '../lib/edition/faults/draft.ts';
import type { Mending } from '../lib/edition/faults/kinds.ts';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { checkEditions, editionsFolder } from '../lib/edition/read.ts';
import { UnreadableText } from '../lib/edition/reading/decode.ts';
import { LANGUAGES, PRINTED_LANGUAGE, type Language } from '../lib/site/languages.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { MARK } from './draft/marks.ts';
import { makeDraft, type MadeDraft } from './draft/make-draft.ts';
import { draftLines } from './draft/words.ts';
import { documentLines } from './outline/words.ts';

/** Something in the way that whoever runs the command can mend. */
class Refused extends Error {
	constructor(readonly text: string) {
		super(text);
	}
}

const speaks = messageLanguage();
try {
	const { values, positionals } = options();
	await draft(positionals[0] ?? '', values.year, values.language);
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.text);
	process.exitCode = 1;
}

function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { year: { type: 'string' }, language: { type: 'string' }, lang: { type: 'string' } },
		});
	} catch (error) {
		const [, option = ''] = /'(.*?)'/.exec((error as Error).message) ?? [];
		throw refused('draft', DRAFT_FAULTS['unknown-option'](option));
	}
}

async function draft(file: string, year: string | undefined, printed: string | undefined): Promise<void> {
	if (file === '') throw refused('draft', DRAFT_FAULTS['no-argument']());
	if (!statSync(file, { throwIfNoEntry: false })?.isFile())
		throw refused(file, OUTLINE_FAULTS['no-file']({ file }));
	if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
		throw refused('--year', DRAFT_FAULTS['no-year'](year));
	const language = languageFrom(printed);
	const document = await opened(file);
	const given = year === undefined ? null : Number(year);
	const first = withText(file, () => makeDraft(document.text, given, new Map(), language));
	if (first.year === null) throw refused(file, DRAFT_FAULTS['no-year'](''));
	const folder = join(editionsFolder(), String(first.year));
	if (existsSync(folder)) throw refused(folder, DRAFT_FAULTS['edition-there'](String(first.year)));
	const made = written(folder, first, (waived) => makeDraft(document.text, given, waived, language));
	for (const line of documentLines(document, speaks)) console.log(line);
	for (const line of draftLines(folder, made, speaks)) console.log(line);
}

/** The language that a report is printed in, as the option says it. */
function languageFrom(option = PRINTED_LANGUAGE as string): Language {
	const language = LANGUAGES.find((one) => one.startsWith(option.toLowerCase()) || one === option);
	if (!language) throw refused('--language', DRAFT_FAULTS['unknown-language'](option));
	return language;
}

/**
 * Writes a draft beside the editions, has it checked, and puts it in its place when nothing is wrong.
 * @param again makes it without figures for some places
 */
function written(
	folder: string,
	first: MadeDraft,
	again: (waived: ReadonlyMap<string, string>) => MadeDraft,
): MadeDraft {
	mkdirSync(dirname(folder), { recursive: true });
	const trial = mkdtempSync(`${dirname(folder)}.draft-`);
	try {
		const place = join(trial, String(first.year));
		let made = first;
		write(place, made);
		let faults = checkEditions(trial, LIST_KINDS).faults;
		const waived = tooLong(made, faults);
		if (waived.size > 0) {
			made = again(waived);
			rmSync(place, { recursive: true });
			write(place, made);
			faults = checkEditions(trial, LIST_KINDS).faults;
		}
		if (faults.length > 0) throw new Refused(describeFaults(faults, speaks));
		renameSync(place, folder);
		return made;
	} finally {
		rmSync(trial, { recursive: true, force: true });
	}
}

function write(folder: string, { files }: MadeDraft): void {
	for (const [file, content] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
}

/** Places whose numbers are too long for a picture, by address: they are waived until someone decides. */
function tooLong({ files }: MadeDraft, faults: readonly Fault[]): Map<string, string> {
	const lines = (files.get('figures.yaml') ?? '').split('\n');
	const found = faults.filter(({ file, code }) => file.endsWith('/figures.yaml') && code === 'longNumber');
	return new Map(
		found.flatMap(({ line }) => {
			const source = lines.slice(line).find((written) => /^\s+source: /.test(written));
			const address = source?.replace(/^\s+source: /, '').replace(/^(["'])(.*)\1$/, '$2');
			return address ? [[address, `${MARK} 数字太长，放不进图片；换个单位讲，或写明不讲的理由`]] : [];
		}),
	);
}

async function opened(file: string) {
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
