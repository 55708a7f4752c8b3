/** Hosts and networks that do not behave: what they send is neither kept nor believed, and reading goes on. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { languageAndViewOf, prefixOf } from '../src/lib/site/addresses.ts';
import { SHARE } from '../src/lib/site/page-of-thing.ts';
import { isLookedUp } from '../src/lib/site/pages.ts';
import { ROOT } from '../src/tools/command.ts';
import { changedRelease } from './changed-release.ts';
import { altering, always, leadsToLogin, LOGIN, loginPage, nginx, objectStore, only } from './hosts.ts';
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
	type Release,
} from './kept-site.ts';
import { samplesOf } from './samples.ts';
import { builtFiles, elderPages, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf, IS_WHOLE, WHOLE } from './whole.ts';

const { moved } = VARIANTS;
const [edition, before] = editionsOf(moved);
if (!edition) throw new Error('there is no edition');
const year = edition.slug;
/** A hall of which only the report tells, so that the cover stands for it. */
const hall = `/q/${edition.places.find(({ lines }) => lines.length === 0)?.code}/`;
/** A chapter of the edition, and a part of it that has a page of its own. */
const chapter = `/${year}/money/`;
const part = 'income';
/** What the next release says on that chapter, and this one does not. */
const NEWS = 'This sentence is new.';

let newer: Promise<Release> | undefined;

/** The next release: it says one sentence more. Made once, since no test changes it. */
function nextRelease(): Promise<Release> {
	newer ??= changedRelease(moved, {
		text: (html, file) =>
			file === `${chapter.slice(1)}index.html` ? html.replace('</main>', `<p>${NEWS}</p></main>`) : html,
	});
	return newer;
}

/** Everything that is kept of a page's words, wherever it is kept. */
function keptTexts(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const all = await Promise.all(
			stores.map(async (cache) =>
				Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text() ?? '')),
			),
		);
		return all.flat();
	});
}

/** Addresses that were seen and kept, below the base path. */
async function seenPages(page: Page, site: string): Promise<string[]> {
	const urls = await page.evaluate(async () => {
		const [name] = (await caches.keys()).filter((key) => key.startsWith('seen '));
		return name === undefined ? [] : (await (await caches.open(name)).keys()).map(({ url }) => url);
	});
	return urls.map((url) => url.slice(site.length));
}

/** A real nginx is asked elsewhere. */
const HOSTS = [
	['an object store with one page for all errors', objectStore],
	['a server that leads to folders and refuses empty ones', nginx],
] as const;

for (const [name, host] of HOSTS) {
	test(
		`26 on ${name} all of it is saved, and the next release is offered`,
		WHOLE,
		async ({ host: serve, phone }) => {
			const server = await serve(moved);
			server.instead = host(moved);
			const page = await openAndSave(phone, server.address + chapter);
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
			const next = await nextRelease();
			server.instead = host(next);
			await comeBack(page, server);
			await expect(updateLine(page)).toBeVisible();
			await takeUpdate(page);
			await expect(page.locator('main')).toContainText(NEWS);
			await expectState(page, 'saved');
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(next));
			// Its one page for errors is not in the language of every address.
			const answer = await page.goto(`${server.address}/en/nothing/here/`);
			expect(answer?.status()).toBe(404);
			await expect(page.locator('h1')).toHaveText('There is no such page');
		},
	);
}

test(
	'26 what a host refuses to give keeps neither the rest from being saved nor an update from coming',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		// Who refuses one of them may refuse all in one, too.
		server.instead = only((address) => /\/(?:facts\.csv|bundle\.txt)$/.test(address), always(403));
		const page = await phone.newPage();
		await page.goto(server.address + chapter);
		await expectState(page, 'altered');
		const had = (entries: Awaited<ReturnType<typeof entriesOf>>) =>
			entries.filter(([address]) => !address.endsWith('/facts.csv'));
		expect(await savedEntries(page, server.address)).toEqual(had(await entriesOf(moved)));
		const next = await nextRelease();
		server.publish(next);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await takeUpdate(page);
		await expect(page.locator('main')).toContainText(NEWS);
		await expectState(page, 'altered');
		expect(await savedEntries(page, server.address)).toEqual(had(await entriesOf(next)));
	},
);

const LOGINS = [
	['leads to', leadsToLogin],
	['answers with', loginPage],
] as const;

for (const [name, login] of fewOf(LOGINS)) {
	const beginning = /^\/($|service-worker\.js$|_app\/immutable\/(workers|assets)\/)/;

	test(`27 a Wi-Fi that ${name} its login page during the first save: nothing of it is kept, and it is not asked in a storm`, async ({
		host,
		phone,
	}) => {
		const server = await host(moved);
		server.instead = only((address) => !beginning.test(address), login);
		const page = await phone.newPage();
		await page.goto(`${server.address}/`);
		await expectState(page, 'partial');
		server.takeRequests();
		for (let turn = 0; turn < 10; turn++) await comeBack(page, server);
		await expectState(page, 'partial');
		// Each pass asks for all in one, and gives up after five more; after some of them there are pauses.
		const asked = server.takeRequests().filter((address) => !address.endsWith('/login'));
		expect(asked.length).toBeLessThanOrEqual(5 * (1 + 5));
		expect((await keptTexts(page)).filter((text) => text.includes(LOGIN))).toEqual([]);
		server.instead = undefined;
		await page.goto(`${server.address}/about/`);
		await tapOfSaved(page, '再存一次');
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	});

	test(
		`27 a Wi-Fi that ${name} its login page everywhere: what is saved is shown around what is not, and the login page is forgotten`,
		WHOLE,
		async ({ host, phone }) => {
			const server = await host(moved);
			const page = await openAndSave(phone, server.address);
			server.instead = login;
			for (const online of [true, false]) {
				if (!online) await server.stop();
				for (const [asked, shown] of [
					[hall, '/'],
					[`/en${hall}`, '/en/'],
					[`${chapter}${part}/`, `${chapter}#${part}`],
					[chapter, chapter],
				] as const) {
					await page.goto(server.address + asked);
					await expect(page).toHaveURL(server.address + shown);
					await expect(page.locator('body')).not.toContainText(LOGIN);
				}
			}
			await server.start();
			// Where nothing saved tells of the place, the guest has to see it to log in. It does not stay.
			await page.goto(`${server.address}/${Number(year) - 1}/`);
			await expect(page.locator('body')).toContainText(LOGIN);
			await page.goto(`${server.address}/`);
			const pictures = await page.evaluate(async (address) => {
				const picture = new Image();
				picture.src = address;
				return picture.decode().then(
					() => 'shown',
					() => 'not shown',
				);
			}, `${server.address}/${year}/card.png`);
			expect(pictures).toBe('not shown');
			await expectState(page, 'unreachable');
			expect((await keptTexts(page)).filter((text) => text.includes(LOGIN))).toEqual([]);
			await server.stop();
			await page.goto(`${server.address}/${Number(year) - 1}/`);
			await expect(page.locator('h1')).toHaveText('现在没有网络');
			await server.start();
		},
	);

	test(
		`27 a Wi-Fi that ${name} its login page during an update: the last release, told to be the last, and the next one later`,
		WHOLE,
		async ({ host, phone }) => {
			const server = await host(moved);
			const page = await openAndSave(phone, server.address + chapter);
			const next = await nextRelease();
			server.publish(next);
			server.instead = only((address) => address !== '/service-worker.js', login);
			server.takeRequests();
			await comeBack(page, server);
			await expectState(page, 'outdated');
			for (let turn = 0; turn < 10; turn++) await comeBack(page, server);
			// What the release changes is on two pages; after some passes there are pauses.
			const asked = server.takeRequests().filter((address) => !address.endsWith('/login'));
			expect(asked.length).toBeLessThanOrEqual(2 * 6);
			await expect(updateLine(page)).toBeHidden();
			expect(await page.locator('main').textContent()).not.toContain(NEWS);
			expect((await keptTexts(page)).filter((text) => text.includes(LOGIN))).toEqual([]);
		},
	);
}

test(
	'28 a host that alters pages: the line says so, it is not asked again, and updates come',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		server.instead = altering(moved);
		const page = await phone.newPage();
		await page.goto(server.address + chapter);
		await expectState(page, 'altered');
		const files = (entries: Awaited<ReturnType<typeof entriesOf>>) =>
			entries.filter(([address]) => !/(^|\/|\.html)$/.test(address));
		expect(await savedEntries(page, server.address)).toEqual(files(await entriesOf(moved)));
		server.takeRequests();
		for (let turn = 0; turn < 5; turn++) await comeBack(page, server);
		await page.reload();
		await expectState(page, 'altered');
		// The page itself, once more.
		expect(server.takeRequests()).toEqual([chapter]);
		const next = await nextRelease();
		server.publish(next);
		server.instead = altering(next);
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		expect(server.takeRequests().length).toBeLessThanOrEqual((await entriesOf(next)).length);
		await takeUpdate(page);
		await expect(page.locator('main')).toContainText(NEWS);
		await expectState(page, 'altered');
		server.takeRequests();
		for (let turn = 0; turn < 5; turn++) await comeBack(page, server);
		expect(server.takeRequests()).toEqual([]);
		// Without a network what was read is there as it was read.
		await server.stop();
		await page.goto(server.address + chapter);
		await expect(page.locator('main')).toContainText(NEWS);
		await server.start();
		// The reader may ask for all of it, and gets it when the host has been mended.
		server.instead = undefined;
		await page.goto(`${server.address}/about/`);
		await tapOfSaved(page, '再存一次');
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(next));
	},
);

test(
	'29 a release that cannot be saved: the line says that there is one, until it can',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address);
		server.publish(await nextRelease());
		server.failing = new RegExp(`^${chapter}$`);
		await comeBack(page, server);
		await expectState(page, 'outdated');
		await page.goto(`${server.address}/en/`);
		await expectState(page, 'outdated');
		await expect(page.locator('footer [data-is="outdated"]')).toBeVisible();
		await expect(updateLine(page)).toBeHidden();
		// The look that came with the page may still be at work: of what it has begun with, no other look begins anew.
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
			.toBe(true);
		server.failing = undefined;
		await comeBack(page, server);
		await expect(updateLine(page)).toBeVisible();
		await expectState(page, 'saved');
	},
);

test(
	'30 a host in trouble: parts and halls are answered by what is saved, and the line says that it is the site',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, server.address);
		for (const status of [500, 502, 503]) {
			server.instead = always(status);
			await page.goto(`${server.address}${chapter}${part}/`);
			await expect(page).toHaveURL(`${server.address}${chapter}#${part}`);
			await page.goto(server.address + hall);
			await expect(page).toHaveURL(`${server.address}/`);
			await expectState(page, 'unreachable');
			await expect(page.locator('footer [data-is="unreachable"] [data-n]')).toHaveText(/\d{4}/);
		}
		await server.stop();
		await comeOffline(page);
		await expectState(page, 'offline');
		await server.start();
		server.instead = undefined;
		await comeBack(page, server);
		await expectState(page, 'saved');
	},
);

/** Has the page look for a new release where nobody answers. */
function comeOffline(page: Page): Promise<void> {
	return page.evaluate(() => void dispatchEvent(new Event('focus')));
}

test('31 a hall whose network takes too long is answered by the cover', WHOLE, async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, server.address);
	server.holding = /^\/q\//;
	await page.goto(server.address + hall);
	await expect(page).toHaveURL(`${server.address}/`);
	server.failHeld();
	// With a network that answers it is the hall's own page.
	await page.goto(server.address + hall);
	await expect(page).toHaveURL(server.address + hall);
});

test(
	'32 a page of an older edition that was seen stays as long as its styles do',
	WHOLE,
	async ({ host, phone }) => {
		const older = `/${before?.slug}/sources/`;
		const server = await host(moved);
		const page = await openAndSave(phone, server.address + chapter);
		await page.goto(server.address + older);
		await page.goto(server.address + hall);
		await expect.poll(() => seenPages(page, server.address)).toEqual([older, hall]);
		// Of the next release everything fits; what a saved page tells goes with its release.
		const second = await nextRelease();
		await page.goto(server.address + chapter);
		server.publish(second);
		await comeBack(page, server);
		await takeUpdate(page);
		await expect.poll(() => seenPages(page, server.address)).toEqual([older]);
		await server.stop();
		await page.goto(server.address + older);
		await expect(page.locator('h1')).not.toHaveText('现在没有网络');
		await server.start();
		// The third has other styles.
		const [styles = ''] = builtFiles(moved.folder).filter((file) =>
			/assets\/further\.[^/]*\.css$/.test(file),
		);
		const renamed = styles.replace('further.', 'further.other-');
		const third = await changedRelease(second, {
			renamed: { [styles]: renamed },
			text: (html) => html.replaceAll(styles, renamed),
		});
		await page.goto(server.address + chapter);
		server.publish(third);
		await comeBack(page, server);
		await takeUpdate(page);
		await expect.poll(() => seenPages(page, server.address)).toEqual([]);
		await server.stop();
		await page.goto(server.address + older);
		await expect(page.locator('h1')).toHaveText('现在没有网络');
		await server.start();
	},
);

/** Chapters that are no more. */
const retired = new Set(sitePages(moved).flatMap((page) => (page.retired && !page.part ? page.address : [])));

/** Where the saved copy shows a page, below the base path; and the address of the page that is shown. */
function shownAt(page: SitePage): { at: string; as: string } {
	const { language } = languageAndViewOf(page.address);
	const site = prefixOf(language);
	const view = page.view === 'elder' ? '?view=elder' : '';
	if (page.hall !== undefined) {
		const told = edition?.places.find(({ code }) => code === page.hall)?.lines ?? [];
		if (told.length > 0) return { at: `${site}/q/${view}#${page.hall}`, as: `${site}/q/` };
		return { at: `${site}/${view}`, as: `${site}/` };
	}
	if (page.part !== undefined) {
		const around = `${site}/${page.edition}/${page.chapter}/`;
		// Of a chapter that is no more, all is told on one page.
		const isGone = page.part === SHARE || retired.has(around);
		return { at: `${around}${view}${isGone ? '' : `#${page.part}`}`, as: around };
	}
	const plain = site + page.place;
	return { at: plain.replace(/404$/, '404.html') + view, as: plain };
}

test('33 every kind of address, however it is written, leads to its saved page once the server is gone', async ({
	host,
	phone,
}) => {
	test.setTimeout(600_000);
	const server = await host(moved);
	const page = await openAndSave(phone, server.address);
	await server.stop();
	// The worker answers, and the pages themselves have nothing to do.
	const devtools = await phone.newCDPSession(page);
	await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
	const pages = sitePages(moved);
	const byAddress = new Map(pages.map((candidate) => [candidate.address, candidate]));
	const wrong: string[] = [];
	// Older editions are saved when they are read, and were not.
	const isOlder = (each: SitePage) => each.edition === before?.slug;
	const saved = (each: SitePage) => !isOlder(each) && !isLookedUp(each.place.slice(1));
	const read = [pages, elderPages(moved)].flatMap((some) => samplesOf(some.filter(saved), editionsOf(moved)));
	for (const [index, each] of read.entries()) {
		const { at, as } = shownAt(each);
		// By its folder, as its file, and without its slash.
		const forms = each.address.endsWith('/')
			? [each.address, `${each.address}index.html`, each.address.slice(0, -1) || '/']
			: [each.address, `${each.address}.html`];
		// Of many pages each is written in another way.
		for (const form of IS_WHOLE ? forms : forms.slice(index % forms.length).slice(0, 1)) {
			// Its text is all that is asked for; how it is drawn others look at.
			const answer = await page.goto(server.address + form, { waitUntil: 'commit' });
			const html = await answer?.text();
			const wanted = byAddress.get(as);
			const [, fragment] = page.url().split('#');
			const isThere = fragment === undefined || (wanted && sourceOf(wanted).ids.includes(fragment));
			const isRight = page.url() === server.address + at && html === wanted?.html && isThere;
			if (!isRight) wrong.push(`${form} shows ${page.url()}, ${sourceOf({ html: html ?? '' }).title}`);
		}
	}
	expect(wrong).toEqual([]);
	for (const each of samplesOf(pages.filter(isOlder), editionsOf(moved))) {
		await page.goto(server.address + each.address, { waitUntil: 'domcontentloaded' });
		expect.soft(page.url()).toBe(server.address + each.address);
		const offline = byAddress.get(`${prefixOf(each.language)}/offline/`);
		expect.soft(await page.title(), each.address).toBe(offline && sourceOf(offline).title);
	}
	await server.start();
});

test('no folder of a site is empty: some hosts refuse it', () => {
	const inside = readdirSync(join(ROOT, moved.folder), { recursive: true, withFileTypes: true });
	const folders = inside
		.filter((entry) => entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name));
	expect(folders.filter((folder) => readdirSync(folder).length === 0)).toEqual([]);
});
