/**
 * `npm run outline -- FILE [EDITION]`: makes an edition's `source.json` from a printed report (.docx, .pdf, .txt, .md), in
 * whatever style its headings are and however it is saved. The edition is the folder named like the file (its name without the
 * ending) unless it is given.
 *
 * `--print` writes the outline to standard output and touches nothing; FILE may be anywhere. `--text` writes the text that was
 * read, whose lines the outline counts.
 * `--list § [EDITION]` lists what a § prints, and what tells it. `--language en` says that a report is in English where its letters do not.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { makeOutline } from '../lib/edition/outline.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { printOutline } from '../lib/edition/reading/print.ts';
import { whyAsked } from '../lib/edition/reading/why-asked.ts';
import { withSchema } from './fields/known-files.ts';
import { listSection } from './outline/list.ts';
import { readingHelp } from './outline/reading-help.ts';
import { documentLines, leftOutLines, noNumberLines, questionLines, summary } from './outline/words.ts';
import { orRefused, refused, type Refused } from './refused.ts';
import { likelyLanguage, openReport, withText } from './report-document.ts';
import { languageAsked, unknownOption } from './report-options.ts';

const speaks = messageLanguage();
await orRefused(async () => {
	const { values, positionals } = options();
	const [file = '', edition = basename(file).replace(/\.[^.]+$/, '')] = positionals;
	if (values.list !== undefined) list(values.list, positionals[0]);
	else if (file === '') throw refused('outline', OUTLINE_FAULTS['no-argument']());
	else if (values.text) await printText(file);
	else if (values.print) await print(file, values.language);
	else await make(file, edition, values.language);
});

/** What the command was asked for. @throws Refused where it knows no such option */
function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				print: { type: 'boolean', default: false },
				text: { type: 'boolean', default: false },
				list: { type: 'string' },
				language: { type: 'string' },
				lang: { type: 'string' },
			},
		});
	} catch (error) {
		throw refused('outline', OUTLINE_FAULTS['unknown-option']({ option: unknownOption(error) }));
	}
}

async function printText(file: string): Promise<void> {
	const document = await openReport(file);
	process.stdout.write(`${document.text.trimEnd()}\n`);
	for (const line of documentLines(document, speaks)) console.error(line);
}

async function print(file: string, asked: string | undefined): Promise<void> {
	const inWords = (why: { code: string }, form: string) => whyAsked(why, form)[speaks];
	const document = await openReport(file);
	const reads = languageAsked(asked) ?? likelyLanguage(document.text);
	const { sections, leftOut } = withText(file, () => printOutline(document.text, reads, {}, inWords));
	if (sections.length === 0) throw noText(file);
	process.stdout.write(`${JSON.stringify({ sections }, null, '\t')}\n`);
	const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
	const told = [
		...documentLines(document, speaks),
		...leftOutLines(leftOut, speaks),
		...noNumberLines(sections, questions, speaks),
	];
	for (const line of told) console.error(line);
}

async function make(file: string, edition: string, asked: string | undefined): Promise<void> {
	const document = await openReport(file);
	const reads = languageAsked(asked) ?? likelyLanguage(document.text);
	const folder = join(editionsFolder(), edition);
	if (!existsSync(folder)) throw refused(folder, OUTLINE_FAULTS['no-edition']({ folder }));
	const help = readingHelp(folder, reads);
	const made = withText(file, () => makeOutline(document.text, help, reads));
	if (made.outline.sections.length === 0) throw noText(file);
	const target = join(folder, 'source.json');
	writeFileSync(target, withSchema(`${JSON.stringify(made.outline, null, '\t')}\n`, 'source.json', folder));
	for (const line of documentLines(document, speaks)) console.log(line);
	for (const line of leftOutLines(made.leftOut, speaks)) console.log(line);
	for (const line of questionLines(file, made.questions, speaks)) console.log(line);
	for (const line of noNumberLines(made.outline.sections, made.questions.length, speaks)) console.log(line);
	console.log(summary(target, made, speaks));
}

function list(section: string, edition: string | undefined): void {
	const lines = listSection(editionsFolder(), section, edition, speaks);
	if (!Array.isArray(lines)) throw refused(section, lines);
	for (const line of lines) console.log(line);
}

/** A report has a § at the least, be it without heading. */
function noText(file: string): Refused {
	return refused(file, OUTLINE_FAULTS['no-text']());
}
