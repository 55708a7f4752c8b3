/** Networks and hosts that are bad for long, and releases that pass by: what is kept, what is said, and how little is asked for meanwhile. */
import { expect, type Page } from 'playwright/test';
import { BUNDLE } from '../src/lib/offline/bundle.ts';
import { changedRelease } from './changed-release.ts';
import { always, breaking, halving, loginPage, only } from './hosts.ts';
import {
	comeBack,
	entriesOf,
	expectState,
	openAndSave,
	savedEntries,
	takeUpdate,
	tapOfSaved,
	test,
	updateLine,
	workerState,
	type Release,
	type TroubledServer,
} from './kept-site.ts';
import { builtFiles } from './site-pages.ts';
import { CHANGE, editionsOf, VARIANTS } from './variants.ts';
import { WHOLE } from './whole.ts';

const { moved, next } = VARIANTS;
const changed = `/${CHANGE.edition}/${CHANGE.chapter}/`;
const hall = `/q/${editionsOf(moved)[0]?.places.find(({ lines }) => lines.length === 0)?.code}/`;

/** How often a reader comes back in the minute that requests are counted in. */
const RETURNS = 20;

/** What the first page is made of; it comes before the network turns bad. */
const FIRST_PAGE = /^\/($|service-worker\.js$|_app\/immutable\/(workers|assets)\/)/;

/** A release like another that says something more on a page. */
function saying(release: Release, words: string): Promise<Release> {
	return changedRelease(release, {
		text: (html, file) =>
			file === `${changed.slice(1)}index.html` ? html.replace('</main>', `<p>${words}</p></main>`) : html,
	});
}

/** Waits until a pass of saving is over, however it ended. */
async function passIsOver(page: Page): Promise<void> {
	await expect.poll(async () => (await workerState(page)).saving).toBe(false);
}

/** Whether everything that the release keeps is there. */
async function isWhole(page: Page, server: TroubledServer): Promise<boolean> {
	return (await savedEntries(page, server.address)).length === (await entriesOf(moved)).length;
}

/** How many files were asked for since the last time. */
function askedOf(server: TroubledServer): number {
	return server.takeRequests().filter((address) => !address.endsWith('/login')).length;
}

test(
	'34 a save that is interrupted ten times goes on each time, and is whole in the end',
	WHOLE,
	async ({ host, phone }) => {
		test.setTimeout(120_000);
		const server = await host(moved);
		const page = await phone.newPage();
		const interrupted = async () => {
			server.lastsBytes = server.sent + 80_000;
			if (page.url() === 'about:blank') await page.goto(`${server.address}/`);
			// The reader comes back until nothing more comes through, or nothing more is wanted.
			await expect
				.poll(
					async () => {
						await page.evaluate(() => dispatchEvent(new Event('focus')));
						return server.sent >= server.lastsBytes || isWhole(page, server);
					},
					{ timeout: 30_000 },
				)
				.toBe(true);
			await passIsOver(page);
			return {
				saved: (await savedEntries(page, server.address)).length,
				asked: server.requests.filter((address) => address === `/${BUNDLE}`).length,
			};
		};
		const turns = [];
		while (turns.length < 10) turns.push(await interrupted());
		const { length } = await entriesOf(moved);
		// All in one may break off before the browser has read any of it. Once something has come, each turn brings more, page by page.
		const begun = turns.findIndex(({ saved }) => saved > 0);
		expect(begun).toBeGreaterThanOrEqual(0);
		const told = JSON.stringify(turns);
		for (const [index, { saved, asked }] of turns.slice(begun + 1).entries()) {
			const before = turns[begun + index];
			expect(saved === length || saved > (before?.saved ?? 0), told).toBe(true);
			expect(asked, told).toBe(before?.asked);
		}
		server.lastsBytes = Infinity;
		await comeBack(page, server);
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	},
);

test(
	'34 what has begun page by page goes on so: all in one would begin anew',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		// All in one is refused while the host is in trouble, and some pages come.
		server.instead = only((address) => address === `/${BUNDLE}`, always(503));
		server.lasts = 30;
		const page = await phone.newPage();
		await page.goto(`${server.address}/`);
		await expectState(page, 'partial');
		expect((await savedEntries(page, server.address)).length).toBeGreaterThan(0);
		server.instead = undefined;
		server.lasts = Infinity;
		server.takeRequests();
		await comeBack(page, server);
		await expectState(page, 'saved');
		expect(server.takeRequests()).not.toContain(`/${BUNDLE}`);
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	},
);

test('34 a browser that ends the worker in the middle of all in one: what came is kept, and only the rest is asked for', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	server.lastsBytes = 120_000;
	server.fallsSilent = true;
	const page = await phone.newPage();
	await page.goto(`${server.address}/`);
	await expect.poll(async () => (await savedEntries(page, server.address)).length).toBeGreaterThan(1);
	const devtools = await phone.newCDPSession(page);
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.stopAllWorkers');
	server.dropSilent();
	const early = (await savedEntries(page, server.address)).map(([address]) => `/${address}`);
	server.lastsBytes = Infinity;
	server.takeRequests();
	await page.reload();
	await expectState(page, 'saved');
	const again = server.takeRequests();
	expect(again).not.toContain(`/${BUNDLE}`);
	// The page itself is asked for before any worker is there again.
	expect(again.filter((address) => early.includes(address) && !FIRST_PAGE.test(address))).toEqual([]);
	expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
});

test(
	'35 releases that passed by: the newest is taken at once, and rolled back to the first as any other',
	WHOLE,
	async ({ host, phone }) => {
		test.setTimeout(120_000);
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		const third = await saying(next, 'The third release.');
		const fourth = await saying(third, 'The fourth release.');
		for (const release of [next, third, fourth]) {
			server.publish(release);
			server.takeRequests();
			await comeBack(page, server);
			// The line is there from the first on; the newest is ready when what changed has come and nothing is being installed.
			await expect.poll(() => server.requests).toContain(changed);
			await expect
				.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
				.toBe(true);
			await expect(updateLine(page)).toBeVisible();
			// What does not differ from what is here is not fetched.
			expect(askedOf(server)).toBeLessThan(10);
		}
		await takeUpdate(page);
		await expect(page.locator('main')).toContainText('The fourth release.');
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(fourth));
		server.publish(moved);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await takeUpdate(page);
		await expect(page.locator('main')).not.toContainText(CHANGE.after);
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	},
);

test(
	'36 a worker from two releases ago: today’s pages that it does not have come whole from the network, and are not kept',
	WHOLE,
	async ({ host, phone }) => {
		test.setTimeout(120_000);
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		const [styles = ''] = builtFiles(moved.folder).filter((file) =>
			/assets\/further\.[^/]*\.css$/.test(file),
		);
		const renamed = styles.replace('further.', 'further.other-');
		const third = await changedRelease(await saying(next, 'The third release.'), {
			renamed: { [styles]: renamed },
			text: (html) => html.replaceAll(styles, renamed),
		});
		server.publish(third);
		// It cannot be saved: the worker of the first release stays.
		server.failing = new RegExp(`^${changed}$`);
		await comeBack(page, server);
		await expectState(page, 'outdated');
		await page.goto(server.address + hall);
		await expect(page).toHaveURL(server.address + hall);
		const sheets = () =>
			page.evaluate(() => [...document.styleSheets].flatMap(({ href }) => href?.split('/').at(-1) ?? []));
		await expect.poll(sheets).toContain(renamed.split('/').at(-1));
		await page.locator('[data-act="contents"]').first().click();
		await expect(page.locator('#contents-sheet')).toBeVisible();
		await server.stop();
		await page.goto(server.address + hall);
		await expect(page).toHaveURL(`${server.address}/`);
		await server.start();
		server.failing = undefined;
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await takeUpdate(page);
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(third));
	},
);

/** Each pass asks for all in one and gives up after five more; after five passes that brought nothing there are pauses. */
const FIVE_PASSES = () => 5 * (1 + 5);

for (const [name, bad, most] of [
	['answers 503 to everything', always(503), FIVE_PASSES],
	['answers its login page to everything', loginPage, FIVE_PASSES],
	['breaks every file in the middle', breaking(moved), FIVE_PASSES],
	// What is known to be altered does not count among failures in a row: each pass goes through all that may be late.
	['lets half of every file through', halving(moved), (files: number) => 5 * (1 + files)],
] as const) {
	test(
		`37 a network that ${name} from the first page on: it is asked few times, keeps nothing wrong, and is forgiven`,
		WHOLE,
		async ({ host, phone }) => {
			const server = await host(moved);
			server.instead = only((address) => !FIRST_PAGE.test(address), bad);
			const page = await phone.newPage();
			await page.goto(`${server.address}/`);
			await expectState(page, 'partial');
			server.takeRequests();
			for (let turn = 0; turn < RETURNS; turn++) {
				await comeBack(page, server);
				await passIsOver(page);
			}
			const right = new Map(await entriesOf(moved));
			expect(askedOf(server)).toBeLessThanOrEqual(most(right.size));
			for (const [address, digest] of await savedEntries(page, server.address))
				expect(right.get(address), address).toBe(digest);
			server.instead = undefined;
			await page.goto(`${server.address}/about/`);
			await tapOfSaved(page, '再存一次');
			await expectState(page, 'saved');
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
		},
	);
}

test(
	'38 a site that answers 503 for an hour: the saved report reads, and each return asks for the worker alone',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		server.instead = always(503);
		await page.clock.install();
		await page.goto(server.address + changed);
		await expectState(page, 'unreachable');
		await expect(page.locator('main')).toContainText(CHANGE.before);
		server.requests.splice(0);
		for (let turn = 0; turn < RETURNS; turn++) await comeBack(page, server);
		await page.clock.runFor(3_600_000);
		// The worker, and where that fails whether anybody is there at all.
		expect(new Set(server.requests)).toEqual(new Set(['/service-worker.js']));
		expect(server.requests.length).toBeLessThanOrEqual(2 * (RETURNS * 2 + 2));
		server.instead = undefined;
		// A look that began before may still be under way.
		await expect(async () => {
			await comeBack(page, server);
			await expect(page.locator('footer [data-state="saved"]')).toBeAttached({ timeout: 1000 });
		}).toPass({ timeout: 20_000 });
	},
);

test(
	'39 thirty tabs: all is fetched once, each says so, and one answer takes all to the next release',
	WHOLE,
	async ({ host, phone }) => {
		test.setTimeout(300_000);
		const server = await host(moved);
		server.holding = new RegExp(`^/${BUNDLE}$`);
		const tabs: Page[] = [];
		for (let tab = 0; tab < 30; tab++) {
			const page = await phone.newPage();
			await page.goto(server.address + changed, { waitUntil: 'commit' });
			tabs.push(page);
		}
		server.failHeld();
		for (const page of tabs)
			await expect(page.locator('footer [data-state="saved"]')).toBeAttached({ timeout: 120_000 });
		const [first] = tabs;
		if (!first) throw new Error('there is no tab');
		expect(await savedEntries(first, server.address)).toEqual(await entriesOf(moved));
		const asked = server.takeRequests().map((address) => address.slice(1));
		const saved = new Set((await entriesOf(moved)).map(([address]) => address));
		const times = (address: string) => asked.filter((other) => other === address).length;
		// Beside what each of the tabs asked for itself before anything was saved.
		const often = [...saved].filter((address) => times(address) > tabs.length + 1);
		expect(often).toEqual([]);
		expect(times(BUNDLE)).toBe(1);
		server.publish(next);
		await comeBack(first, server);
		for (const page of tabs) await expect(updateLine(page)).toBeVisible({ timeout: 30_000 });
		await takeUpdate(first);
		for (const page of tabs)
			await expect(page.locator('main')).toContainText(CHANGE.after, { timeout: 60_000 });
		const changes = server.takeRequests();
		expect(changes.length).toBeLessThan(10);
	},
);
