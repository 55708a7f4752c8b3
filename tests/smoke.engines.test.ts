/** The shortest way through the site that meets everything an engine has to do, in each engine. */
import { expect } from 'playwright/test';
import { becomes, goBack, isSeen, tap } from './engine-page.ts';
import { test } from './engine-test.ts';
import { sidewaysIn, stateOf } from './engine-looks.ts';
import { VARIANTS, YEARS } from './variants.ts';

const { moved } = VARIANTS;

test('reads, shows a source, copies, turns night, saves, and reads on when the server is gone', async ({
	tab,
	host,
}) => {
	const server = await host(moved);
	const chapter = `${server.address}/${YEARS.newest}/passengers/`;
	await tab.open(chapter);
	expect(await tab.run(sidewaysIn)).toEqual([]);
	await becomes(tab, isSeen, true, 'main h1');
	await tap(tab, 'main a[href^="#citation-"]');
	await becomes(tab, isSeen, true, '#source-card');
	await tap(tab, '#source-card a[data-act=""]');
	await becomes(tab, () => location.hash.startsWith('#citation-'), true);
	await goBack(tab, chapter);
	await tap(tab, '[data-act="share"]');
	await tap(tab, 'dialog[data-share-sheet] [data-act="copy"]');
	await becomes(tab, isSeen, true, 'dialog[data-share-sheet] [data-copied]');
	await tap(tab, 'dialog[data-share-sheet] [data-act="close"]');
	await tap(tab, '[data-act="scheme"]');
	await becomes(tab, () => document.documentElement.dataset.scheme, 'dark');
	await becomes(tab, stateOf, 'saved');
	expect(tab.takeTroubles()).toEqual([]);
	await server.stop();
	await tab.open(`${server.address}/en/${YEARS.newest}/awards/`);
	await becomes(tab, isSeen, true, 'main h1');
	await becomes(tab, stateOf, 'offline');
});
