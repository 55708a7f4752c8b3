/**
 * `npm run outline -- FILE [EDITION]`: makes an edition's `source.json` from the text of a printed report, in whatever
 * style its headings are and however it is saved. The edition is the folder named like the file (its name without the
 * ending) unless it is given.
 *
 * `--print` writes the outline to standard output and touches nothing; FILE may be anywhere.
 * `--list § [EDITION]` lists what a § prints, and what tells it. `--language en` reads an English report.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeAt } from '../lib/edition/fault.ts';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import type { Mending } from '../lib/edition/faults/kinds.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { makeOutline } from '../lib/edition/outline.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { decodeReport, UnreadableText } from '../lib/edition/reading/decode.ts';
import { printOutline } from '../lib/edition/reading/print.ts';
import { whyAsked } from '../lib/edition/reading/why-asked.ts';
import type { Language } from '../lib/site/languages.ts';
import { listSection } from './outline/list.ts';
import { readingHelp } from './outline/reading-help.ts';
import { leftOutLines, questionLines, summary } from './outline/words.ts';

/** Something in the way that whoever runs the command can mend. */
class Refused extends Error {
	constructor(
		readonly place: string,
		readonly mending: Mending,
	) {
		super(mending.found);
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		print: { type: 'boolean', default: false },
		list: { type: 'string' },
		language: { type: 'string', default: 'zh-CN' },
		lang: { type: 'string' },
	},
});
const speaks = messageLanguage();
const reads: Language = /^en/i.test(values.language) ? 'en' : 'zh-CN';

try {
	const [file = '', edition = basename(file).replace(/\.[^.]+$/, '')] = positionals;
	if (values.list !== undefined) list(values.list, positionals[0]);
	else if (values.print) print(file);
	else make(file, edition);
} catch (error) {
	const [file = ''] = positionals;
	if (error instanceof Refused) console.error(describeAt(error.place, error.mending, speaks));
	else if (error instanceof UnreadableText)
		console.error(
			describeAt(`${file}:${error.line}`, OUTLINE_FAULTS[error.code]({ what: error.what }), speaks),
		);
	else throw error;
	process.exitCode = 1;
}

function print(file: string): void {
	const { sections, leftOut } = printOutline(
		textOf(file),
		reads,
		{},
		(why, form) => whyAsked(why, form)[speaks],
	);
	process.stdout.write(`${JSON.stringify({ sections }, null, '\t')}\n`);
	for (const line of leftOutLines(leftOut, speaks)) console.error(line);
}

function make(file: string, edition: string): void {
	const text = textOf(file);
	const folder = join(editionsFolder(), edition);
	if (!existsSync(folder)) throw new Refused(folder, OUTLINE_FAULTS['no-edition']({ folder }));
	const made = makeOutline(text, readingHelp(folder), reads);
	const target = join(folder, 'source.json');
	writeFileSync(target, `${JSON.stringify(made.outline, null, '\t')}\n`);
	for (const line of leftOutLines(made.leftOut, speaks)) console.log(line);
	for (const line of questionLines(file, made.questions, speaks)) console.log(line);
	console.log(summary(target, made, speaks));
}

function list(section: string, edition: string | undefined): void {
	const lines = listSection(editionsFolder(), section, edition, speaks);
	if (!Array.isArray(lines)) throw new Refused(section, lines);
	for (const line of lines) console.log(line);
}

/** The text of a file. @throws UnreadableText */
function textOf(file: string): string {
	if (!existsSync(file)) throw new Refused(file || 'outline', OUTLINE_FAULTS['no-file']({ file }));
	return decodeReport(readFileSync(file));
}
