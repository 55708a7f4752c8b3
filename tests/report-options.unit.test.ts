/** What the commands that read a report are told of it. */
import { describe, expect, test } from 'vitest';
import { checkupOptions } from '../src/tools/checkup/options.ts';
import { draftOptions } from '../src/tools/draft/options.ts';

describe.each([
	['checkup', checkupOptions],
	['draft', draftOptions],
])('npm run %s', (command, options) => {
	test('takes a year and a language, in any of the ways that one writes it', () => {
		expect(options(['report.docx'])).toMatchObject({ file: 'report.docx', year: null, language: null });
		for (const [written, language] of [
			['zh', 'zh-CN'],
			['zh-CN', 'zh-CN'],
			['EN', 'en'],
		] as const)
			expect(options(['report.docx', '--year', '2025', '--language', written])).toMatchObject({
				year: 2025,
				language,
			});
	});

	test.each([
		[['--year', '25'], /--year[^]*25[^]*such as 2025[^]*correct it, or leave it out/],
		[['--year', '3025'], /--year[^]*3025/],
		[['--language', 'fr'], /--language[^]*fr[^]*zh or en/],
		[['--language', ''], /--language[^]*no language/],
		[['--yaer', '2025'], /--yaer[^]*--year 2025/],
	])('says what is wrong with %j, and what can be asked for', (args, said) => {
		expect(() => options(['report.docx', ...args])).toThrow(said);
	});

	test('wants a report', () => {
		expect(() => options([])).toThrow(`npm run ${command} -- `);
	});
});
