/** New releases: told, taken when the reader agrees, never mixed, and none that is broken. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { UPDATE, type Change } from '../src/lib/offline/update.ts';
import { ROOT, runScript } from '../src/tools/command.ts';
import { changedRelease } from './changed-release.ts';
import { always, halving, loginPage, only, type Host } from './hosts.ts';
import {
	comeBack,
	entriesOf,
	expectState,
	openAndSave,
	savedEntries,
	takeUpdate,
	test,
	updateLine,
	type Release,
} from './kept-site.ts';
import { CHANGE, VARIANTS } from './variants.ts';
import { WHOLE } from './whole.ts';

const { plain, moved, next } = VARIANTS;
const changed = `/${CHANGE.edition}/${CHANGE.chapter}/`;
/** What shows or says the sentence that the next release has otherwise. */
const differing = [changed, `${changed}spoken.json`, `/${CHANGE.edition}/print/`, '/search/texts.json'];

/** The next release as it is built where the last one is known; made once, since no test changes it. */
let telling: Promise<Release> | undefined;

function nextThatTells(): Promise<Release> {
	telling ??= changedRelease(next, { last: moved });
	return telling;
}

/** A host that tells other differences than the release has. */
function tellingOthers(release: Release, other: (change: Change) => Change): Host {
	const changes = JSON.parse(readFileSync(join(ROOT, release.folder, UPDATE), 'utf8')) as Change[];
	return (_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/plain;charset=utf-8' });
		response.end(JSON.stringify(changes.map(other)));
		return true;
	};
}

/** Somebody on the way who puts in other words. */
function otherWords(release: Release): Host {
	return tellingOthers(release, ([address, before, steps]) => [
		address,
		before,
		steps.map((step) => (typeof step === 'string' ? `${step}!` : step)),
	]);
}

/** A host that has the differences from a release that is not on the phone. */
function fromAnotherRelease(release: Release): Host {
	return tellingOthers(release, ([address, before, steps]) => [address, before.toLowerCase(), steps]);
}

test('8 a release under an open page: told in one line, taken when agreed, at the same place, nothing old left', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, server.address + changed);
	await page.locator('section[id] .title').nth(2).scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 300);
	await expect(page.locator('main')).not.toContainText(CHANGE.after);
	server.takeRequests();
	server.publish(next);
	await comeBack(page, server);
	await expect(updateLine(page)).toBeVisible();
	expect(server.takeRequests().sort()).toEqual(differing);
	const place = () =>
		page.evaluate(() => {
			const parts = [...document.querySelectorAll('main section[id]')];
			const part = parts.findLast((candidate) => candidate.getBoundingClientRect().top <= innerHeight / 3);
			return { id: part?.id, top: Math.round(part?.getBoundingClientRect().top ?? 0) };
		});
	const before = await place();
	await takeUpdate(page);
	await expect(page.locator('main')).toContainText(CHANGE.after);
	await expect.poll(async () => (await place()).id).toBe(before.id);
	expect(Math.abs((await place()).top - before.top)).toBeLessThanOrEqual(4);
	await expect(updateLine(page)).toBeHidden();
	await expectState(page, 'saved');
	expect(await savedEntries(page, server.address)).toEqual(await entriesOf(next));
});

test('8 a release that tells what differs from the last one: that is all that is fetched, a few thousand bytes with the worker', async ({
	host,
	phone,
}) => {
	const release = await nextThatTells();
	const server = await host(moved);
	const page = await openAndSave(phone, server.address + changed);
	server.takeRequests();
	const { sent } = server;
	server.publish(release);
	await comeBack(page, server);
	await expect(updateLine(page)).toBeVisible();
	expect(server.takeRequests()).toEqual([`/${UPDATE}`]);
	expect(server.sent - sent).toBeLessThanOrEqual(12 * 1024);
	await server.stop();
	await takeUpdate(page);
	await expect(page.locator('main')).toContainText(CHANGE.after);
	expect(await page.evaluate(() => document.contentType)).toBe('text/html');
	expect(await savedEntries(page, server.address)).toEqual(await entriesOf(release));
	await server.start();
});

for (const [name, host] of [
	['has other words in it', otherWords],
	['is from another release', fromAnotherRelease],
	['is not there', () => always(404)],
	['is the login page of a Wi-Fi', () => loginPage],
	['is cut in the middle', halving],
] as [string, (release: Release) => Host][]) {
	test(
		`8 what tells the differences ${name}: they come page by page`,
		WHOLE,
		async ({ host: serve, phone }) => {
			const release = await nextThatTells();
			const server = await serve(moved);
			const page = await openAndSave(phone, server.address + changed);
			server.takeRequests();
			server.publish(release);
			server.instead = only((address) => address === `/${UPDATE}`, host(release));
			await comeBack(page, server);
			await expect(updateLine(page)).toBeVisible();
			expect(server.takeRequests().sort()).toEqual([...differing, `/${UPDATE}`].sort());
			await takeUpdate(page);
			await expect(page.locator('main')).toContainText(CHANGE.after);
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(release));
		},
	);
}

test(
	'8 a first visit asks for no differences: there is nothing that they could be to',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(await nextThatTells());
		await openAndSave(phone, `${server.address}/`);
		expect(server.takeRequests()).not.toContain(`/${UPDATE}`);
	},
);

test(
	'8 a page whose copy was spoilt is fetched, and all others are made of their differences',
	WHOLE,
	async ({ host, phone }) => {
		const release = await nextThatTells();
		const server = await host(moved);
		const page = await openAndSave(phone, `${server.address}/`);
		await page.evaluate(async (address) => {
			const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('saved '));
			const cache = await caches.open(name);
			const key = (await cache.keys()).find(({ url }) => url.split('?')[0] === address);
			if (!key) throw new Error('it is not saved');
			await cache.put(key, new Response('spoilt'));
		}, server.address + changed);
		server.takeRequests();
		server.publish(release);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		expect(server.takeRequests()).toEqual([`/${UPDATE}`, changed]);
		await takeUpdate(page);
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(release));
	},
);

test('a page that stays open looks for a new release every hour', WHOLE, async ({ host, phone }) => {
	const server = await host(moved);
	const page = await phone.newPage();
	await page.clock.install();
	await page.goto(`${server.address}/`);
	await expectState(page, 'saved');
	await comeBack(page, server);
	for (let hour = 0; hour < 4; hour++) {
		// A look that is under way stands for one that an hour brings: browsers finish one after the other.
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		const { looks } = server;
		await page.clock.runFor(3_600_000);
		await expect.poll(() => server.looks).toBeGreaterThan(looks);
	}
});

test(
	'9 not agreeing: ten pages on, all of the old release, and the line is still there',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		server.publish(next);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await page.getByRole('button', { name: '暂不更新' }).click();
		await expect(updateLine(page)).toBeHidden();
		const troubles: string[] = [];
		page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
		for (let turn = 0; turn < 5; turn++) {
			await page.goto(`${server.address}/2031/crew/`);
			await page.goto(server.address + changed);
			await expect(page.locator('main')).not.toContainText(CHANGE.after);
		}
		expect(troubles).toEqual([]);
		await expect(updateLine(page)).toBeVisible();
	},
);

test(
	'10 two tabs: agreeing in one opens both anew, each at its own address',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		const other = await phone.newPage();
		await other.goto(`${server.address}/en/2031/awards/`);
		await expectState(other, 'saved');
		await other.evaluate(() => Object.assign(window, { isOld: true }));
		server.publish(next);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await expect(updateLine(other)).toBeVisible();
		await takeUpdate(page);
		await expect(page.locator('main')).toContainText(CHANGE.after);
		await expect.poll(() => other.evaluate(() => 'isOld' in window)).toBe(false);
		await expect(other).toHaveURL(`${server.address}/en/2031/awards/`);
	},
);

test(
	'10 a page that no worker answers for, since it was fetched anew, is opened anew in the next release as all others',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + changed);
		const other = await phone.newPage();
		await other.goto(server.address + changed);
		await expectState(other, 'saved');
		const devtools = await phone.newCDPSession(other);
		const reloaded = other.waitForEvent('load');
		await devtools.send('Page.reload', { ignoreCache: true });
		await reloaded;
		await expectState(other, 'saved');
		expect(await other.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		server.publish(next);
		await comeBack(page, server);
		await expect(updateLine(other)).toBeVisible();
		await takeUpdate(page);
		await expect(other.locator('main')).toContainText(CHANGE.after);
	},
);

test('11 a release that cannot be saved whole changes nothing', async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, server.address + changed);
	server.publish(next);
	server.failing = /^\/2031\/print\/$/;
	const failed = page.evaluate(
		() =>
			new Promise((resolve) => {
				void navigator.serviceWorker.ready.then((registration) =>
					registration.addEventListener('updatefound', () => {
						const worker = registration.installing;
						worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve(true));
					}),
				);
			}),
	);
	await comeBack(page, server);
	expect(await failed).toBe(true);
	await expect(updateLine(page)).toBeHidden();
	await server.stop();
	await page.goto(server.address + changed);
	await expect(page.locator('main')).not.toContainText(CHANGE.after);
	await server.start();
	// It is tried again, and then taken.
	server.failing = undefined;
	await page.reload();
	await expect(updateLine(page)).toBeVisible();
});

test('12 a worker that is withdrawn leaves nothing behind, and may come back', async ({ host, phone }) => {
	const withdrawn = { folder: '.cache/sites/withdrawn', settings: moved.settings };
	rmSync(join(ROOT, withdrawn.folder), { recursive: true, force: true });
	cpSync(join(ROOT, moved.folder), join(ROOT, withdrawn.folder), { recursive: true });
	const { code } = await runScript('src/tools/withdraw.ts', ['--root', withdrawn.folder]);
	expect(code).toBe(0);
	const server = await host(moved);
	const page = await openAndSave(phone, server.address + changed);
	server.publish(withdrawn);
	const reloaded = page.waitForEvent('load');
	await comeBack(page, server);
	await reloaded;
	const left = () =>
		page.evaluate(async () => [
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length,
		]);
	await expect.poll(left).toEqual([0, 0]);
	await expect(page.locator('h1')).toBeVisible();
	let loads = 0;
	page.on('load', () => loads++);
	await page.goto(`${server.address}/2031/crew/`);
	await expect.poll(left).toEqual([0, 0]);
	expect(loads).toBe(1);
	server.publish(moved);
	await page.reload();
	await expectState(page, 'saved');
});

test(
	'a page of the last release finds its files on the server of the new one',
	WHOLE,
	async ({ host, phone }) => {
		const { keepLastFiles } = await import('../src/tools/last-release.ts');
		const folder = '.cache/sites/after-last';
		rmSync(join(ROOT, folder), { recursive: true, force: true });
		cpSync(join(ROOT, moved.folder), join(ROOT, folder), { recursive: true });
		keepLastFiles(join(ROOT, folder), join(ROOT, plain.folder));
		const server = await host({ folder, settings: moved.settings });
		const page = await phone.newPage();
		const files = (await entriesOf(moved))
			.map(([address]) => address)
			.filter((name) => name.startsWith('_app/immutable/'));
		expect(files.length).toBeGreaterThan(10);
		for (const file of files)
			expect((await page.request.get(`${server.address}/${file}`)).status(), file).toBe(200);
	},
);
