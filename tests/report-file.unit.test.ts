/** Where the PDF of an edition lies, and that one of other words is not taken for it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportBytes, reportFile } from '../src/lib/server/report-file.ts';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';

const EDITION = '2031';
const SITE = 'https://report.example';

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => copy.dispose());

const place = (site = SITE) => reportFile(join(copy.folder, EDITION), 'en', site);

test('a PDF is found as long as the words of its edition and the address of the site are those it was made of', () => {
	const before = place();
	copy.write(`${EDITION}/report/en-00000000.pdf`, 'x');
	copy.write(`${EDITION}/screenshots/en/cover.jpg`, 'x');
	expect(place()).toBe(before);
	expect(place('https://other.example')).not.toBe(before);
	copy.change(`${EDITION}/en/passengers.md`, (text) => `${text}\nMore.\n`);
	expect(place()).not.toBe(before);
});

test('it has a size where it is there, and none where it is not', () => {
	const folder = join(copy.folder, EDITION);
	expect(reportBytes(folder, 'en', SITE)).toBeNull();
	copy.write(`${EDITION}/report/placeholder`, '');
	rmSync(join(folder, 'report/placeholder'));
	writeFileSync(place(), '12345');
	expect(reportBytes(folder, 'en', SITE)).toBe(5);
	expect(reportBytes(folder, 'zh-CN', SITE)).toBeNull();
});
