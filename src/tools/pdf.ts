/**
 * `npm run pdf`: writes the whole report of every edition as a PDF in each language, and keeps it with the edition. The next
 * build puts it beside the edition's cover, as `report.pdf`, and offers it. Its code holds the site's address, so SITE_ORIGIN
 * and BASE_PATH must be the last ones. Needs Chromium.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { reportFile } from '../lib/server/report-file.ts';
import { addressOf } from '../lib/site/addresses.ts';
import { LANGUAGES, type Language } from '../lib/site/languages.ts';
import { MeasureError, withBrowser } from './bench/browser.ts';
import { buildIfStale } from './build.ts';
import { BuildError } from './build-error.ts';
import { ROOT } from './command.ts';
import { openForPrint, printToPdf } from './report-printer.ts';
import { readSettings, SettingsError } from './settings.ts';

try {
	const settings = readSettings(process.env);
	const folder = resolve(ROOT, settings.editionsDir);
	await buildIfStale({ settings });
	const editions = readEditions(folder, LIST_KINDS).map(({ slug }) => slug);
	await withBrowser(async (browser) => {
		for (const slug of editions)
			for (const language of LANGUAGES) await write(browser, slug, language, join(folder, slug));
	});
	console.log('The next build offers them: npm run build');

	async function write(browser: Browser, slug: string, language: Language, edition: string): Promise<void> {
		const page = await openForPrint(
			browser,
			join(ROOT, 'build'),
			settings,
			addressOf(language, slug, 'print'),
		);
		const pdf = await printToPdf(page, new Date());
		await page.context().close();
		const file = reportFile(edition, language, settings.siteOrigin + settings.basePath);
		mkdirSync(dirname(file), { recursive: true });
		removeOthers(file, language);
		writeFileSync(file, pdf);
		console.log(`${relative(ROOT, file)}  ${Math.round(pdf.length / 1000)} KB`);
	}
} catch (error) {
	const isExpected = [BuildError, MeasureError, SettingsError].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}

/** Removes what was printed of other words, or for another address. */
function removeOthers(file: string, language: Language): void {
	for (const name of readdirSync(dirname(file)))
		if (name.startsWith(`${language}-`) && name !== basename(file)) rmSync(join(dirname(file), name));
}
