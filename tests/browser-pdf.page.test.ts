/** A report that a browser printed, with running heads, page numbers and justified lines, against the text that it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { readPdf } from '../src/lib/documents/pdf/read-pdf.ts';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { withoutBlanks } from '../src/lib/edition/without-blanks.ts';
import { ROOT } from '../src/tools/command.ts';
import { test } from './site-test.ts';

const STYLES = `body { font: 11pt/1.7 serif; text-align: justify; } p { margin: 0; text-indent: 2em; }`;

test('a report printed by a browser has every § and every number of its text', async ({ page }) => {
	const report = readFileSync(join(ROOT, 'tests/fixtures/report/2031.md'), 'utf8');
	// As it would be printed: with numbers of its own kind, and none of ours.
	const lines = report
		.split('\n')
		.filter((line) => line.trim() !== '')
		.slice(2)
		.map((line) =>
			line.replace(/^(#+) §(?:\d+\.)*(\d+) /, (_, marks: string, number: string) =>
				printedNumber(marks.length, Number(number)),
			),
		);
	const printed = lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('');
	await page.setContent(`<style>${STYLES}</style>${printed}`);
	const bytes = await page.pdf({
		format: 'A5',
		displayHeaderFooter: true,
		headerTemplate: '<div style="font-size: 8px; margin-left: 2cm">某公司年度报告</div>',
		footerTemplate: '<div style="font-size: 8px; margin: auto" class="pageNumber"></div>',
		margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
	});
	const { text, leftOut } = await readPdf(bytes);
	expect(toldIn(text)).toEqual(toldIn(lines.join('\n')));
	expect(new Set(leftOut.map(({ kind }) => kind))).toEqual(new Set(['page-number', 'running-head']));
});

/** The number of a heading: 三、 and below it （三） and 3、. @param level two of the highest */
function printedNumber(level: number, number: number): string {
	const counted = '〇一二三四五六七八九'[number] ?? '';
	return level === 2 ? `${counted}、` : level === 3 ? `（${counted}）` : `${number}、`;
}

/** Every § with its numbers and dates; blanks are set as print likes. */
function toldIn(text: string): string[] {
	return makeOutline(text).outline.sections.map(({ number, title, quantities, dates }) =>
		[number, title, ...quantities.map(({ form }) => form), ...dates].map(withoutBlanks).join(' '),
	);
}
