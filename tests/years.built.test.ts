/** A site of three years: each tells of the one before it and of no other, and the first stands alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { all, attribute, documentOf, first, textOf, type Document } from './html.ts';
import { sitePages, type SitePage } from './site-pages.ts';
import { VARIANTS, YEARS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { years } = VARIANTS;
const { newest, older, oldest } = YEARS;
const base = years.settings.BASE_PATH;

describe.runIf(IS_WHOLE)('a site of three years', () => {
	const pages = IS_WHOLE ? sitePages(years) : [];

	test('lists them all, the newest first, from the foot of every page', () => {
		const list = all('main li a', pageAt('/years/')).map((link) => attribute(link, 'href'));
		expect(list).toEqual([newest, older, oldest].map((year) => `${base}/${year}/`));
		for (const page of pages) {
			const ways = all('footer a', documentOf(page)).map((link) => attribute(link, 'href'));
			expect.soft(ways, page.address).toContain(`${base}${prefixOf(page)}/years/`);
		}
	});

	test('says of every page of both earlier years that it is one', () => {
		for (const page of pages) {
			const words = page.language === 'en' ? 'Go to the newest' : '看最新一年';
			const ways = all('main a', documentOf(page)).filter((link) => textOf(link) === words);
			const isOlder = page.edition === older || page.edition === oldest;
			expect.soft(ways.length, page.address).toBe(isOlder ? 1 : 0);
		}
	});

	test('tells in the second year what was in the first, also where it prints it anew, and its data say so', () => {
		const told = all('.since', pageAt(`/${older}/data/`)).map(textOf);
		expect(told).toEqual([
			'2029 年：2.05 亿人次。多 1300 万人次，即 6%（本站计算）。',
			'2029 年：45 艘。没有变化（本站计算）。',
			'2029 年：1320 人（2030 年报告改印为 1310 人）。比改印的数少 10 人，即 0.8%（本站计算）。',
			'2029 年：98.5%。低 0.2 个百分点（本站计算）。',
		]);
		expect(followed(older)).toEqual({ [oldest]: 4 });
		expect(followed(newest)).toEqual({ [older]: 8 });
		expect(followed(oldest)).toEqual({});
	});

	test('tells in each year of the one before it, in no year of one before that, and in the first of none', () => {
		for (const page of pages) {
			const shown = all('.since, .was, #outcomes h2', documentOf(page)).map(textOf);
			if (page.edition === oldest) expect.soft(shown, page.address).toEqual([]);
			if (page.edition === newest) expect.soft(shown.join(), page.address).not.toContain(oldest);
		}
		const was = (year: string) => all('.was', pageAt(`/${year}/story/`)).map(textOf);
		expect([newest, older, oldest].map(was)).toEqual([['2030 年：98.3%'], ['2029 年：2.05 亿人次'], []]);
	});

	test('answers in each year what the one before it promised, and leads there', () => {
		const answered = (year: string) => {
			const outcomes = first('#outcomes', pageAt(`/${year}/commitments/`));
			return outcomes && all('h3 a', outcomes).map((link) => attribute(link, 'href'));
		};
		expect(answered(older)).toEqual(
			['sunday-boats', 'new-piers'].map((id) => `${base}/${oldest}/commitments/#${id}`),
		);
		expect(answered(newest)).toHaveLength(4);
		expect(answered(oldest)).toBeNull();
	});

	test('leads from what follows to a place that is there', () => {
		for (const year of [older, newest])
			for (const link of all('.since a', pageAt(`/${year}/data/`))) {
				const [address = '', id] = (attribute(link, 'href') ?? '').slice(base.length).split('#');
				expect(first(`[id="${id}"]`, pageAt(address)), `${year} ${address}#${id}`).not.toBeNull();
			}
	});

	function pageAt(address: string): Document {
		const page = pages.find((one) => one.address === address);
		if (!page) throw new Error(`there is no page ${address}`);
		return documentOf(page);
	}

	/** How many figures of a year follow one of another, by that year. */
	function followed(year: string): Record<string, number> {
		const file = join(ROOT, years.folder, year, 'data/facts.json');
		const { figures } = JSON.parse(readFileSync(file, 'utf8')) as {
			figures: { follows?: { edition: string } }[];
		};
		const count: Record<string, number> = {};
		for (const { follows } of figures)
			if (follows) count[follows.edition] = (count[follows.edition] ?? 0) + 1;
		return count;
	}
});

function prefixOf({ language }: Pick<SitePage, 'language'>): string {
	return language === 'en' ? '/en' : '';
}
