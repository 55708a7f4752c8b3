/** Pictures and tables of chapters as pages have them, in both languages, on their own page and on that of the whole report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import { sitePages } from './site-pages.ts';
import { VARIANTS, YEARS } from './variants.ts';

const { folder, settings } = VARIANTS.moved;
const base = settings.BASE_PATH;
const pages = sitePages(VARIANTS.moved);
const pageAt = (language: string, place: string) => {
	const page = pages.find((one) => one.language === language && one.place === `/${YEARS.newest}/${place}/`);
	if (!page) throw new Error(`no page ${place} in ${language}`);
	return documentOf(page);
};

test.each([
	['zh-CN', '一条渡船停在候船厅前', '望潮码头'],
	['en', 'A ferry in front of a waiting room', 'The pier of Wangchao'],
])('%s: a chapter shows its picture, with words for those who do not see it', (language, alt, caption) => {
	for (const place of ['harbour', 'print']) {
		const image = first('main figure > img', pageAt(language, place));
		expect(image?.attribs).toMatchObject({
			src: `${base}/${YEARS.newest}/images/new-pier.jpg`,
			alt,
			width: '640',
			height: '420',
			loading: 'lazy',
		});
		const words = first('main figure > img + figcaption', pageAt(language, place));
		expect(textOf(words)).toContain(caption);
		expect(all('data[data-figure="vessels"]', words as NonNullable<typeof words>)).toHaveLength(1);
	}
});

test('readers get a copy that stands upright, and does not say where and by whom it was taken', async () => {
	const file = join(ROOT, folder, YEARS.newest, 'images/new-pier.jpg');
	const { format, width, height, orientation, exif } = await sharp(file).metadata();
	expect({ format, width, height, orientation, exif }).toEqual({ format: 'jpeg', width: 640, height: 420 });
	const original = join(ROOT, 'tests/fixtures/editions', YEARS.newest, 'images/new-pier.jpg');
	expect(readFileSync(original).includes('Harbour Office')).toBe(true);
});

test('a picture is kept on devices with the page that shows it', async () => {
	const kept = await listPrecache({ folder: join(ROOT, folder), base, olderEditions: [YEARS.older] });
	expect(kept.map(([address]) => address)).toContain(`${YEARS.newest}/images/new-pier.jpg`);
});

test.each([
	['zh-CN', '表格：收入、多少、比上年', ['船票', '票务以外', '全部']],
	['en', 'Table: Income, How much, Against the year before', ['Tickets', 'All but these', 'All of it']],
])('%s: a table has its heads, its rows and its figures, and a name', (language, name, rows) => {
	for (const place of ['money', 'print']) {
		const table = first(`main [role="region"][aria-label="${name}"] table`, pageAt(language, place));
		if (!table) throw new Error(`no table of that name on ${place}`);
		expect(all('thead th[scope="col"]', table)).toHaveLength(3);
		expect(all('tbody th[scope="row"]', table).map(textOf)).toEqual(rows);
		const figures = all('td data[data-figure]', table).map((mark) => attribute(mark, 'data-figure'));
		expect(figures).toEqual(['tickets', 'other-income', 'revenue', 'revenue-growth']);
	}
});
