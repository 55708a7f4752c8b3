/**
 * `npm run checkup -- REPORT [--year 2025] [--language en] [--out checkup]`: looks over the document of a report (.docx, .pdf,
 * .txt, .md) before it is printed, and says what its own arithmetic and form say: to the terminal, and as one page to print.
 * What has a reason to stay is waived in a file beside the report, `REPORT.checkup.yaml`. It ends with 0 where nothing is left
 * to look at, with 1 where something is, and with 2 where the report could not be looked over.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { checkUp, idleWaivers, type Finding } from '../lib/checkup/check-up.ts';
import { reportToCheck } from '../lib/checkup/report-to-check.ts';
import { OUTLINE_FAULTS } from '../lib/edition/faults/outline.ts';
import { messageLanguage } from '../lib/edition/message-language.ts';
import { readSections } from '../lib/edition/reading/read-sections.ts';
import { readReport } from '../lib/edition/reading/report.ts';
import { aboutDocument } from './checkup/about-document.ts';
import { checkupOptions, type CheckupOptions } from './checkup/options.ts';
import { checkupSheet } from './checkup/sheet.ts';
import { readWaivers, waiversFileOf } from './checkup/waivers.ts';
import { checkupLines, idleLines, noPeriodLine, openOf, summaryOf, WORDS } from './checkup/words.ts';
import { ROOT } from './command.ts';
import { aboutReport } from './draft/about.ts';
import { documentLines } from './outline/words.ts';
import { orRefused, refused } from './refused.ts';
import { likelyLanguage, openReport, withText } from './report-document.ts';

const FOUND = 1;
const NOT_READ = 2;

await orRefused(() => look(checkupOptions(process.argv.slice(2))), NOT_READ);

async function look({ file, year: given, language: asked, out }: CheckupOptions): Promise<void> {
	const speaks = messageLanguage();
	const document = await openReport(file);
	const language = asked ?? likelyLanguage(document.text);
	const waivers = readWaivers(file);
	const { sections, leftOut } = withText(file, () => {
		const report = readReport(document.text);
		return { sections: readSections(report, language), leftOut: report.leftOut };
	});
	if (sections.length === 0) throw refused(file, OUTLINE_FAULTS['no-text']());
	const year = given ?? aboutReport(document.text.split('\n'), language).year;
	const report = reportToCheck(sections, leftOut, { ...aboutDocument(document), language, year });
	const findings = checkUp(report, waivers).map((found) =>
		document.kind === 'text' ? found : withoutLines(found),
	);
	const name = basename(file);
	const folder = resolve(ROOT, out);
	const page = join(folder, `${name.replace(/\.[^.]+$/, '')}.html`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(page, checkupSheet({ name, findings, sections: sections.length, language }));
	const idle = idleWaivers(findings, waivers);
	const lines = [
		...documentLines({ ...document, leftOut: [] }, speaks),
		...(report.period === null ? [noPeriodLine(speaks)] : []),
		...checkupLines(findings, speaks),
		...idleLines(waiversFileOf(file), idle, speaks),
		`${name}: ${summaryOf(findings, sections.length, language)[speaks]}`,
		WORDS.basis[speaks],
		relative(ROOT, page),
	];
	for (const line of lines) console.log(line);
	if (openOf(findings).length > 0) process.exitCode = FOUND;
}

/** Only a text has lines that whoever wrote it knows. */
function withoutLines(finding: Finding): Finding {
	return { ...finding, places: finding.places.map((place) => ({ ...place, line: 0 })) };
}
