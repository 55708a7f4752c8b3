import { unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_FILE } from '../src/lib/server/report-file.ts';
import { addressOf } from '../src/lib/site/addresses.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { DATA_FILES, TAKE } from '../src/lib/site/pages.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { all, attribute, documentOf, textOf } from './html.ts';
import { elderPages, sitePages, type SitePage } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

const { plain, moved } = VARIANTS;

/** A file of a build, below its folder. */
function bytesOf({ folder }: Variant, file: string): Uint8Array {
	return new Uint8Array(readFileSync(join(ROOT, folder, file)));
}

describe.each([plain, moved] as const satisfies Variant[])('$folder', (variant) => {
	const { basePath } = readSettings(variant.settings);
	const takes = [...sitePages(variant), ...elderPages(variant)].filter(({ chapter }) => chapter === TAKE);

	test('has a page of files for every edition, language and view', () => {
		expect(takes).toHaveLength(editionsOf(variant).length * LANGUAGES.length * 2);
	});

	test.each(takes)('$address offers every file, each with its size and what it is for', (page) => {
		const cover = addressOf(page.language, page.edition);
		const data = addressOf(LANGUAGES[0], page.edition, 'data');
		const pdf = cover + REPORT_FILE;
		const wanted = [
			...(existsSync(join(ROOT, variant.folder, pdf)) ? [pdf] : []),
			`${cover}report.epub`,
			...['facts.csv', 'facts.json', 'datapackage.zip'].map((file) => data + file),
		];
		const entries = all('main li', documentOf(page)).map((entry) => ({
			links: all('a[download]', entry),
			purpose: all('p', entry).map(textOf).join(),
		}));
		expect(entries.flatMap(({ links }) => links.map((link) => attribute(link, 'href')))).toEqual(
			wanted.map((file) => basePath + file),
		);
		for (const [index, file] of wanted.entries()) {
			const { links, purpose } = entries[index] ?? { links: [], purpose: '' };
			expect(textOf(links[0] ?? null), file).toContain(
				`${Math.max(1, Math.round(bytesOf(variant, file).length / 1000))} KB`,
			);
			expect(purpose.length, file).toBeGreaterThan(8);
		}
	});

	test.each(takes)('$address can be reached from where data and paper are', (page) => {
		const leads = (from: SitePage) =>
			all('main a', documentOf(from)).some((link) => attribute(link, 'href') === basePath + page.address);
		const around = [...sitePages(variant), ...elderPages(variant)].filter(
			({ language, view, edition, chapter }) =>
				language === page.language &&
				view === page.view &&
				edition === page.edition &&
				['data', 'print'].includes(chapter ?? ''),
		);
		expect(around.map(leads)).toEqual([true, true]);
	});

	test.each(editionsOf(variant))('the data of $slug is packed as it lies beside the page', ({ slug }) => {
		const folder = addressOf(LANGUAGES[0], slug, 'data');
		const files = unzipSync(bytesOf(variant, `${folder}datapackage.zip`));
		expect(Object.keys(files).sort()).toEqual(DATA_FILES.filter((name) => !name.endsWith('.zip')).sort());
		for (const [name, content] of Object.entries(files))
			expect(content, name).toEqual(bytesOf(variant, folder + name));
	});

	test.each(editionsOf(variant))(
		'the data of $slug lists its files with the sizes that they have',
		({ slug }) => {
			const folder = addressOf(LANGUAGES[0], slug, 'data');
			const { resources } = JSON.parse(
				Buffer.from(bytesOf(variant, `${folder}datapackage.json`)).toString(),
			) as {
				resources: { path: string; bytes: number }[];
			};
			expect(resources.map(({ path, bytes }) => [path, bytes])).toEqual(
				resources.map(({ path }) => [path, bytesOf(variant, folder + path).length]),
			);
		},
	);
});
