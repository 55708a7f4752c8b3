/** Reading aloud as it is built: what is said belongs to its page, is saved with it, and can be marked there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SpokenPage } from '../src/lib/spoken-page.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import {
	elderPages,
	isForSharing,
	isMissingPage,
	isTool,
	isWholeReport,
	sitePages,
	type SitePage,
} from './site-pages.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** Whether a page tells something of the story, from top to bottom. */
function isRead(page: SitePage): boolean {
	return !(
		isTool(page) ||
		isForSharing(page) ||
		isWholeReport(page) ||
		isMissingPage(page) ||
		page.own ||
		page.retired
	);
}

const without = (text: string) => text.replace(/\s+/g, '');

describe.each(
	([VARIANTS.plain, VARIANTS.moved] as Variant[]).map((variant) => ({ variant, folder: variant.folder })),
)('$folder', ({ variant }) => {
	const pages = [...sitePages(variant), ...elderPages(variant)];
	const base = readSettings(variant.settings).basePath;
	const fileOf = (address: string) => join(ROOT, variant.folder, address.slice(base.length));
	const spokenOn = (page: SitePage) => {
		const address = attribute(first('#aloud', documentOf(page)), 'data-spoken');
		return address === null ? null : (JSON.parse(readFileSync(fileOf(address), 'utf8')) as SpokenPage);
	};

	test('every page of the story can be listened to, in its language, and no other has the control', () => {
		for (const page of pages) {
			const spoken = spokenOn(page);
			expect.soft(spoken?.lang, page.address).toBe(isRead(page) ? page.language : undefined);
			const controls = all('[data-act=aloud]', documentOf(page));
			if (!isRead(page)) expect.soft(controls.length, page.address).toBe(0);
		}
	});

	test('what is said stands on the page, where it is marked', () => {
		for (const page of pages.filter(isRead)) {
			const words = without(textOf(first('main', documentOf(page))));
			const shown = (spokenOn(page)?.parts ?? []).flatMap(({ say }) =>
				say.map((sentence) => (typeof sentence === 'string' ? sentence : sentence[1])),
			);
			const lost = shown.filter((sentence) => !words.includes(without(sentence)));
			expect.soft(lost, page.address).toEqual([]);
		}
	});

	test('parts that one can begin at are those of the page', () => {
		for (const page of pages.filter(isRead)) {
			const ids = (spokenOn(page)?.parts ?? []).map(({ id }) => id).filter(Boolean);
			const missing = ids.filter((id) => !first(`[id="${id}"]`, documentOf(page)));
			expect.soft(missing, page.address).toEqual([]);
		}
	});

	test('what is said is saved with the page; recordings never are', () => {
		const worker = readFileSync(join(ROOT, variant.folder, 'service-worker.js'), 'utf8');
		for (const page of sitePages(variant).filter((page) => isRead(page) && page.hall === undefined)) {
			const address = attribute(first('#aloud', documentOf(page)), 'data-spoken') ?? '';
			const isNewest = worker.includes(`"${page.address.slice(1)}"`);
			expect.soft(existsSync(fileOf(address)), address).toBe(true);
			if (isNewest) expect.soft(worker, address).toContain(`"${address.slice(base.length + 1)}"`);
		}
		expect(worker).not.toMatch(/recording\.m/);
	});
});
