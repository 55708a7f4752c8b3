import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { SHARE } from '../src/lib/site/page-of-subject.ts';
import { ROOT } from '../src/tools/command.ts';
import { addressesOn, headOf } from './content-faults.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import {
	builtFiles,
	isForSharing,
	isMissingPage,
	isWholeReport,
	sitePages,
	sourceOf,
	type SitePage,
} from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { CHANGE, editionsOf, VARIANTS } from './variants.ts';

const moved = VARIANTS.moved;
const { SITE_ORIGIN: origin, BASE_PATH: base } = moved.settings;
const pages = sitePages(moved);
const newest = editionsOf(moved)[0]?.slug ?? '';

test.describe('on another host, below a path', () => {
	for (const page of withFewAlike(pages, editionsOf(moved))) {
		test(`${page.address} asks for nothing and leads nowhere outside of it`, async ({ serve, reader }) => {
			const site = await serve(moved);
			const browser = await reader(PHONE);
			const { troubles, requests } = await openWatched(browser, site + page.address);
			expect(troubles).toEqual([]);
			expect(requests.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
			const addresses = await addressesOn(browser);
			const published = addresses
				.map((address) => address.replace(`${origin}${base}/`, `${site}/`))
				// The publisher's own site, and services that take a link.
				.filter((address) => [origin, new URL(site).origin].includes(new URL(address).origin));
			expect(published.filter((address) => !isThere(address, site))).toEqual([]);
		});

		if (
			page.language === 'zh-CN' &&
			samplesOf(pages, editionsOf(moved)).includes(page) &&
			!isForSharing(page)
		)
			test(`${page.address} switches to the other language and back`, async ({ serve, reader }) => {
				const site = await serve(moved);
				const browser = await reader(PHONE);
				await browser.goto(site + page.address);
				const place = page.edition === undefined && !page.own && !page.hall ? `/${newest}/` : page.place;
				const [there, back] = page.language === 'en' ? ['', '/en'] : ['/en', ''];
				await browser.locator('header a[hreflang]').click();
				await expect(browser).toHaveURL(addressed(site + there + place));
				await browser.locator('header a[hreflang]').click();
				await expect(browser).toHaveURL(addressed(site + back + place));
			});

		// What a part of a page is known by does not depend on the host.
		if (isMissingPage(page) || page.part || page.chapter === SHARE) continue;

		test(`${page.address} is known by its published address`, async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(moved)) + page.address);
			const place = page.place === '/' || page.hall ? `/${newest}/` : page.place;
			const { canonical, alternates } = await headOf(browser);
			const [chinese, english] = [`${origin}${base}${place}`, `${origin}${base}/en${place}`];
			expect(canonical).toBe(page.language === 'en' ? english : chinese);
			expect(alternates).toEqual(page.hall ? {} : { 'zh-CN': chinese, en: english, 'x-default': chinese });
		});
	}

	test('the site map lists every page that may be found, and no other', () => {
		const listed = [...built('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
		// What is shown in two places is found in one.
		const isFound = (page: SitePage) => sourceOf(page).canonical === origin + base + page.address;
		const found = pages.filter((page) => isFound(page) && !isMissingPage(page) && !isWholeReport(page));
		expect(listed.sort()).toEqual(found.map(({ address }) => origin + base + address).sort());
	});

	test('the site map names each page in every language', () => {
		const entries = built('sitemap.xml').split('<url>').slice(1);
		for (const entry of entries) {
			const place = /<loc>(.*?)<\/loc>/.exec(entry)?.[1]?.replace(`${base}/en/`, `${base}/`) ?? '';
			const others = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...pair]) => pair);
			expect(others).toEqual([
				['zh-CN', place],
				['en', place.replace(`${base}/`, `${base}/en/`)],
			]);
		}
	});

	test('robots may read everything and are told where the site map is', () => {
		const lines = built('robots.txt').split('\n').filter(Boolean);
		expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${origin}${base}/sitemap.xml`]);
	});

	for (const language of LANGUAGES) {
		const prefix = language === 'en' ? '/en' : '';
		for (const address of ['/nowhere', `/${newest}/nowhere/`, `/${newest}/a/b/c.html`]) {
			test(`${prefix}${address} is answered in ${language}: there is no such page`, async ({
				serve,
				reader,
			}) => {
				const site = await serve(moved);
				const browser = await reader(PHONE);
				const answer = await browser.goto(site + prefix + address);
				expect(answer?.status()).toBe(404);
				await expect(browser.locator('html')).toHaveAttribute('lang', language);
				await browser.locator('main a').click();
				await expect(browser).toHaveURL(`${site}${prefix}/${newest}/`);
			});
		}
	}
});

test.describe('any build', () => {
	const plain = VARIANTS.plain;

	test('is the same to the last byte when it is made again, but for what shows a sentence that has changed', () => {
		const [one = {}, other = {}] = [moved, VARIANTS.next].map(({ folder }) => digests(folder));
		expect(Object.keys(other)).toEqual(Object.keys(one));
		const changed = Object.keys(one).filter((file) => other[file] !== one[file]);
		const { edition, chapter, section } = CHANGE;
		const pages = [chapter, `elder/${chapter}`, `${chapter}/${section}`, 'print', 'elder/print'];
		const folders = pages.map((page) => page.replace(/^(elder\/)?/, `$1${edition}/`));
		const files = folders.map((folder) => `${folder}/index.html`);
		const shown = [...files.filter((file) => file in one), 'service-worker.js'];
		expect(changed).toEqual(shown.flatMap((file) => [file, `${file}.br`, `${file}.gz`]).sort());
	});

	test('holds every page and file compressed as well', () => {
		const files = builtFiles(plain.folder);
		const texts = files.filter((file) => /\.(html|js|css|svg|xml|txt|json|webmanifest)$/.test(file));
		const missing = texts.flatMap((file) =>
			[`${file}.br`, `${file}.gz`].filter((name) => !files.includes(name)),
		);
		expect(missing).toEqual([]);
	});

	test('sends pages compressed, safe, and never from an old cache', async ({ serve }) => {
		const site = await serve(plain);
		for (const { address } of sitePages(plain)) {
			expect(await headersOf(site + address)).toMatchObject({
				'content-type': 'text/html;charset=utf-8',
				'content-encoding': 'br',
				'cache-control': 'no-cache',
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'content-security-policy': "frame-ancestors 'self'",
			});
		}
	});

	test('lets readers keep what is named after its content, and nothing else', async ({ serve }) => {
		const site = await serve(plain);
		const files = builtFiles(plain.folder).filter((file) => !/\.(br|gz|html)$/.test(file));
		expect(files.filter((file) => file.startsWith('_app/immutable/')).length).toBeGreaterThan(0);
		for (const file of files) {
			const kept = file.startsWith('_app/immutable/');
			expect(await headersOf(`${site}/${file}`), file).toMatchObject({
				'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
			});
		}
	});
});

/** A file of the moved site. */
function built(file: string): string {
	return readFileSync(join(ROOT, moved.folder, file), 'utf8');
}

/** Whether an address lies in the served site, and there. */
function isThere(address: string, site: string): boolean {
	if (!address.startsWith(`${site}/`)) return false;
	const path = new URL(address).pathname.slice(base.length);
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(ROOT, moved.folder, file));
}

/** A digest of every file of a build, by name. */
function digests(folder: string): Record<string, string> {
	const digest = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(ROOT, folder, file)))
			.digest('hex');
	return Object.fromEntries(builtFiles(folder).map((file) => [file, digest(file)]));
}

/** What a server says of an address to a reader who takes brotli. */
function headersOf(address: string): Promise<IncomingHttpHeaders> {
	return new Promise((resolve, reject) => {
		const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
		request(address, { headers, agent: false }, (response) => {
			response.resume();
			resolve(response.headers);
		})
			.on('error', reject)
			.end();
	});
}

/** An address, at whatever place of the page: the switch of languages keeps the place that is in view. */
function addressed(address: string): RegExp {
	return new RegExp(`^${address.replace(/[.?]/g, '\\$&')}(#[\\w-]+)?$`);
}
