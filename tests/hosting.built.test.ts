import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { SHARE } from '../src/lib/site/page-of-thing.ts';
import { ROOT } from '../src/tools/command.ts';
import { headersOf as headersWanted, kindOf } from '../src/tools/hosting.ts';
import { addressesOn, headOf, hrefsOf } from './content-faults.ts';
import { attribute, documentOf, first } from './html.ts';
import { serveVariant, type ServedSite } from './served-site.ts';
import {
	builtFiles,
	elderPages,
	isMissingPage,
	isWholeReport,
	sitePages,
	sourceOf,
	type SitePage,
} from './site-pages.ts';
import { CHANGE, editionsOf, VARIANTS, type Variant } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { plain, moved } = VARIANTS;
const { SITE_ORIGIN: origin, BASE_PATH: base } = moved.settings;
const pages = sitePages(moved);
const newest = editionsOf(moved)[0]?.slug ?? '';

/** The policy in a page. */
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** One digest for all. */
const DIGEST = "'sha256-CfwwYFtW4e0J8//eLNOuMcjQt8WnTJrV9ZPJsO1/cTk='";

/** Serves a variant while the tests around run. */
function served(variant: Variant): () => ServedSite {
	let site: ServedSite;
	beforeAll(async () => {
		site = await serveVariant(variant);
	});
	afterAll(() => site.close());
	return () => site;
}

describe('on another host, below a path', () => {
	test('every page leads nowhere outside of it, and nowhere that is not there', () => {
		for (const page of [...pages, ...elderPages(moved)]) {
			const addresses = addressesOn(documentOf(page), origin + base + page.address);
			// The publisher's own site, and services that take a link, are elsewhere.
			const own = addresses.filter((address) => new URL(address).origin === origin);
			expect
				.soft(
					own.filter((address) => !isThere(address)),
					page.address,
				)
				.toEqual([]);
			expect.soft(page.html, page.address).not.toContain('localhost');
		}
	});

	test('every page is known by its published address', () => {
		for (const page of pages) {
			// What a part of a page is known by does not depend on the host.
			if (isMissingPage(page) || page.part || page.chapter === SHARE) continue;
			const place = page.place === '/' || page.hall ? `/${newest}/` : page.place;
			const { canonical, alternates } = headOf(documentOf(page));
			const [chinese, english] = [`${origin}${base}${place}`, `${origin}${base}/en${place}`];
			expect.soft(canonical, page.address).toBe(page.language === 'en' ? english : chinese);
			expect
				.soft(alternates, page.address)
				.toEqual(page.hall ? {} : { 'zh-CN': chinese, en: english, 'x-default': chinese });
		}
	});

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

	describe.each(LANGUAGES)('in %s', (language) => {
		const site = served(moved);
		const prefix = language === 'en' ? '/en' : '';

		test.each(['/nowhere', `/${newest}/nowhere/`, `/${newest}/a/b/c.html`])(
			'%s is answered: there is no such page',
			async (address) => {
				const answer = await fetch(site().address + prefix + address);
				expect(answer.status).toBe(404);
				const page = documentOf({ html: await answer.text() });
				expect(attribute(first('html', page), 'lang')).toBe(language);
				expect(hrefsOf('main a', page)).toEqual([`${base}${prefix}/${newest}/`]);
			},
		);
	});
});

describe('any build', () => {
	const site = served(plain);

	test.runIf(IS_WHOLE)(
		'is the same to the last byte when it is made again, but for what shows a sentence that has changed',
		() => {
			const [one = {}, other = {}] = [moved, VARIANTS.next].map(({ folder }) => digests(folder));
			expect(Object.keys(other)).toEqual(Object.keys(one));
			const changed = Object.keys(one).filter((file) => other[file] !== one[file]);
			const { edition, chapter, section } = CHANGE;
			const pages = [chapter, `elder/${chapter}`, `${chapter}/${section}`, 'print', 'elder/print'];
			const folders = pages.map((page) => page.replace(/^(elder\/)?/, `$1${edition}/`));
			const files = folders.map((folder) => `${folder}/index.html`);
			// What is said changes with what is shown.
			const said = `${edition}/${chapter}/spoken.json`;
			const whole = ['bundle.txt', 'search/texts.json', 'service-worker.js'];
			const shown = [...files.filter((file) => file in one), said, ...whole];
			const compressed = shown.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
			expect(changed).toEqual([...compressed, `${edition}/report.epub`].sort());
		},
	);

	test('holds every page and file compressed as well', () => {
		const files = new Set(builtFiles(plain.folder));
		const texts = [...files].filter((file) => /\.(html|js|css|svg|xml|txt|json|webmanifest)$/.test(file));
		const missing = texts.flatMap((file) => [`${file}.br`, `${file}.gz`].filter((name) => !files.has(name)));
		expect(missing).toEqual([]);
	});

	test('has no file of a kind that hosts are not told of', () => {
		const files = builtFiles(plain.folder).filter((file) => !/\.(br|gz)$/.test(file));
		expect(files.filter((file) => kindOf(file).ending === '')).toEqual([]);
	});

	test('has a policy on every page in which an evaluator finds nothing worse than our own scripts', () => {
		const { 'Content-Security-Policy': header } = headersWanted('/index.html', 200);
		const pages = [...sitePages(plain), ...elderPages(plain)];
		// Pages have the digests of their own styles, and few policies but for these.
		const policies = pages.map(({ html }) => POLICY.exec(html)?.[1]?.replaceAll(/'sha256-[^']+'/g, DIGEST));
		for (const policy of new Set(policies)) {
			const { csp } = new CspParser(`${policy}; ${header}`);
			const findings = new CspEvaluator(csp, Version.CSP3).evaluate();
			const told = findings.filter(({ severity, value }) => severity < Severity.INFO && value !== "'self'");
			expect
				.soft(
					told.map(({ description }) => description),
					policy,
				)
				.toEqual([]);
		}
	});

	test('sends pages compressed, safe, and never from an old cache', async () => {
		for (const { address } of sitePages(plain)) {
			expect.soft(await headersOf(site().address + address), address).toMatchObject({
				'content-type': 'text/html;charset=utf-8',
				'content-encoding': 'br',
				'cache-control': 'no-cache',
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'content-security-policy': "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
			});
		}
	});

	test('lets readers keep what is named after its content, and nothing else', async () => {
		const files = builtFiles(plain.folder).filter((file) => !/\.(br|gz|html)$/.test(file));
		expect(files.filter((file) => file.startsWith('_app/immutable/')).length).toBeGreaterThan(0);
		for (const file of files) {
			const kept = file.startsWith('_app/immutable/');
			expect.soft(await headersOf(`${site().address}/${file}`), file).toMatchObject({
				'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
			});
		}
	});
});

/** A file of the moved site. */
function built(file: string): string {
	return readFileSync(join(ROOT, moved.folder, file), 'utf8');
}

/** Whether an address lies in the site below its path, and there. */
function isThere(address: string): boolean {
	if (!address.startsWith(`${origin}${base}/`)) return false;
	const path = new URL(address).pathname.slice(base.length);
	// Hosts answer the page for what is not there under its own name, and with its ending.
	const file = path.endsWith('/') ? `${path}index.html` : path.replace(/\/404$/, '/404.html');
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
