/** The saved report in each engine: read when the server is gone, brought to the next release, and kept when nobody agrees to that. */
import { expect } from 'playwright/test';
import { becomes, isSeen, tap, type EnginePage } from './engine-page.ts';
import { readingFaults, sidewaysIn, stateOf } from './engine-looks.ts';
import { test } from './engine-test.ts';
import type { TroubledServer } from './kept-site.ts';
import { CHANGE, VARIANTS, YEARS } from './variants.ts';

const { moved, next } = VARIANTS;
const year = YEARS.newest;
const CHANGED = `/${CHANGE.edition}/${CHANGE.chapter}/`;

/** Addresses in every form that readers have them in, each with the language that its page is in. */
const KEPT = [
	['/', 'zh-CN'],
	[`/${year}/`, 'zh-CN'],
	[`/en/${year}/`, 'en'],
	[CHANGED, 'zh-CN'],
	[CHANGED.slice(0, -1), 'zh-CN'],
	[`/en${CHANGED}#${CHANGE.section}`, 'en'],
	[`/elder/${year}/crew/`, 'zh-CN'],
	[`/en/${year}/awards/?from=feed`, 'en'],
	[`/${year}/data/`, 'zh-CN'],
	[`/en/${year}/story/`, 'en'],
	['/search/', 'zh-CN'],
	['/en/about/', 'en'],
	['/en/nowhere/', 'en'],
] as const;

function languageOf(): string {
	return document.documentElement.lang;
}

function says(words: string): boolean {
	return document.querySelector('main')?.textContent.includes(words) ?? false;
}

/** Opens a page and waits until the whole report is saved. */
async function openAndSave(tab: EnginePage, address: string): Promise<void> {
	await tab.open(address);
	await becomes(tab, stateOf, 'saved');
}

/** Has the page look for a newer release, as it does when its reader comes back, until it has asked. */
async function comeBack(tab: EnginePage, server: TroubledServer): Promise<void> {
	const { looks } = server;
	await expect
		.poll(async () => {
			await tab.run(() => void dispatchEvent(new Event('focus')));
			return server.looks;
		})
		.toBeGreaterThan(looks);
}

test('saved once, every page reads when the server is gone, whatever form its address has', async ({
	tab,
	host,
}) => {
	test.setTimeout(120_000);
	const server = await host(moved);
	await openAndSave(tab, `${server.address}/${year}/`);
	await server.stop();
	const faults: string[] = [];
	for (const [path, language] of KEPT) {
		await tab.open(server.address + path);
		await becomes(tab, languageOf, language);
		await becomes(tab, isSeen, true, 'main h1');
		const found = [...(await tab.run(readingFaults)), ...(await tab.run(sidewaysIn))];
		faults.push(...found.map((fault) => `${path} ${fault}`));
	}
	expect(faults).toEqual([]);
	await tab.open(`${server.address}${CHANGED}?view=plain`);
	await becomes(tab, stateOf, 'offline');
	// What acts was saved too.
	await tap(tab, 'main p a[href^="#citation-"]');
	await becomes(tab, isSeen, true, '#source-card');
	await tap(tab, 'main [data-act="share"]');
	await becomes(tab, isSeen, true, 'dialog[data-share-sheet] [data-no-poster]');
	await server.start();
	await tab.open(`${server.address}${CHANGED}`);
	await becomes(tab, stateOf, 'saved');
});

test('a newer release is told in one line, taken with one tap, and read when the server is gone', async ({
	tab,
	host,
}) => {
	test.setTimeout(120_000);
	const server = await host(moved);
	await openAndSave(tab, server.address + CHANGED);
	expect(await tab.run(says, CHANGE.after)).toBe(false);
	server.publish(next);
	await comeBack(tab, server);
	await becomes(tab, isSeen, true, '[data-update]');
	await tap(tab, '[data-act="update"]');
	await becomes(tab, says, true, CHANGE.after);
	await becomes(tab, stateOf, 'saved');
	expect(await tab.run(isSeen, '[data-update]')).toBe(false);
	await server.stop();
	await tab.open(server.address + CHANGED);
	await becomes(tab, says, true, CHANGE.after);
});

test('a newer release that is not taken changes nothing', async ({ tab, host }) => {
	test.setTimeout(120_000);
	const server = await host(moved);
	await openAndSave(tab, server.address + CHANGED);
	server.publish(next);
	await comeBack(tab, server);
	await becomes(tab, isSeen, true, '[data-update]');
	await tap(tab, '[data-act="read-on"]');
	await becomes(tab, isSeen, false, '[data-update]');
	await tab.open(`${server.address}/${year}/crew/`);
	await tab.open(server.address + CHANGED);
	await becomes(tab, isSeen, true, '[data-update]');
	expect(await tab.run(says, CHANGE.after)).toBe(false);
});
