/** Tables and pictures of chapters as readers see them: on the smallest phone, in large type, by night, on paper, without scripts. */
import { expect } from 'playwright/test';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { print, textOn } from './paper.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { VARIANTS, YEARS } from './variants.ts';
import { fewOf } from './whole.ts';

const READER = { ...PHONE, bypassCSP: true } as const;

for (const [chapter, prefixes] of [
	['money', ['', '/en/elder', '/en', '/elder']],
	['harbour', ['/en/elder', '', '/en', '/elder']],
] as const)
	for (const prefix of fewOf(prefixes))
		test(`${prefix}/${chapter}/ stays within the smallest phone, and everybody can read it`, async ({
			serve,
			reader,
		}) => {
			const browser = await reader(READER);
			await browser.goto(`${await serve(VARIANTS.moved)}${prefix}/${YEARS.newest}/${chapter}/`);
			for (const scheme of ['light', 'dark'] as const) {
				await look(browser, { width: 320, text: 0, scheme });
				expect(await sidewaysFaults(browser)).toEqual([]);
				const tables = browser.getByRole('region');
				const wide = await tables.evaluateAll((all) =>
					all.filter((one) => one.scrollWidth > one.clientWidth),
				);
				expect(wide, 'at the usual size no table has to be moved').toEqual([]);
				expect(await axeFaults(browser)).toEqual([]);
			}
		});

test('a table wider than its screen moves by itself, with the arrow keys too', async ({ serve, reader }) => {
	const browser = await reader(READER);
	await browser.goto(`${await serve(VARIANTS.moved)}/en/${YEARS.newest}/money/`);
	await look(browser, { width: 320, text: 200, scheme: 'light' });
	const table = browser.getByRole('region', { name: 'Table: Income' });
	const moved = () => table.evaluate((element) => element.scrollLeft);
	expect(await moved()).toBe(0);
	await table.focus();
	await browser.keyboard.press('ArrowRight');
	await expect.poll(moved).toBeGreaterThan(0);
});

test('the picture takes its place before it is there, and is drawn without scripts', async ({
	serve,
	reader,
}) => {
	const browser = await reader(PHONE_WITHOUT_SCRIPTS);
	await browser.goto(`${await serve(VARIANTS.moved)}/${YEARS.newest}/harbour/`);
	const image = browser.getByRole('img', { name: '一条渡船停在候船厅前' });
	await image.scrollIntoViewIfNeeded();
	await expect(image).toHaveJSProperty('complete', true);
	const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 0 };
	expect(width / height).toBeCloseTo(640 / 420, 1);
});

test('on paper a table is whole and a picture has its words', async ({ serve, reader }) => {
	const browser = await reader(PHONE_WITHOUT_SCRIPTS);
	await browser.goto(`${await serve(VARIANTS.moved)}/en/${YEARS.newest}/money/`);
	const table = textOn(await print(browser));
	for (const words of ['Against the year before', 'All but these', 'our own calculation'])
		expect(table).toContain(words.replaceAll(' ', ''));
	await browser.goto(`${await serve(VARIANTS.moved)}/en/${YEARS.newest}/harbour/`);
	expect(textOn(await print(browser))).toContain('ThepierofWangchao');
});
