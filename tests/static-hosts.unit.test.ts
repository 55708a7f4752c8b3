/** What hosts make of `_headers` and `_redirects`: asked of the packages in which one of them publishes its own readers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { RedirectsHandler } from '@netlify/redirects';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CACHING, headersOf, IMMUTABLE, KINDS, kindOf, SAFE_HEADER } from '../src/tools/hosting.ts';
import { headersFile, redirectsFile } from '../src/tools/hosting/static-hosts.ts';
import { EXAMPLE } from '../src/tools/hosting/target.ts';

/** Addresses of a file of each kind, of pages, and of what never changes. */
const FILES = [
	'/index.html',
	'/en/2023/index.html',
	'/404.html',
	'/service-worker.js',
	'/_app/immutable/entry.abc123.js',
	'/_app/immutable/assets/further.abc123.css',
	...KINDS.map(({ ending }) => `/2023/data/file.${ending}`),
];

/** What such a host says by itself, or cannot say of some files alone. */
const LEFT_OUT = ['Vary', 'Cross-Origin-Resource-Policy'];

describe.each(['', '/csr/2023x'])('below "%s"', (base) => {
	let folder: string;
	let headers: HeadersHandler;
	let redirects: RedirectsHandler;
	const complain = vi.fn();

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'static-host-'));
		const target = { ...EXAMPLE, base };
		write('/_headers', headersFile(target));
		write('/_redirects', redirectsFile(target));
		for (const file of [...FILES, '/en/404.html']) write(base + file, file);
		const logger = { log: complain, warn: complain, error: complain };
		headers = new HeadersHandler({ projectDir: folder, publishDir: '.', logger });
		redirects = new RedirectsHandler({
			configRedirects: [],
			jwtRoleClaim: '',
			jwtSecret: '',
			projectDir: folder,
			publicDir: folder,
			notFoundHandler: () => Promise.resolve(new Response()),
		});
	});

	afterAll(() => rmSync(folder, { recursive: true }));

	function write(file: string, text: string): void {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}

	function request(address: string): Request {
		return new Request(`${EXAMPLE.origin}${base}${address}`);
	}

	test('each file gets the headers that all other hosts send, none of them twice, and nothing is complained of', async () => {
		for (const file of FILES) {
			const said = await headers.apply(request(file.replace(/index\.html$/, '')));
			const wanted: Record<string, string | undefined> = { ...headersOf(file, 200), ...SAFE_HEADER };
			if (file.startsWith(IMMUTABLE)) wanted['Cache-Control'] = CACHING.day;
			for (const [name, value] of Object.entries(said)) {
				// Drawings have a policy of their own elsewhere; here they have that of pages, which lets nobody frame them either.
				const isDrawing = name === 'Content-Security-Policy' && kindOf(file).canHoldScripts;
				if (isDrawing) expect.soft(value, file).toContain("frame-ancestors 'self'");
				else expect.soft(value, `${name} of ${file}`).toBe(wanted[name]);
			}
			const isTold = (name: string) =>
				!LEFT_OUT.includes(name) &&
				// These hosts know most types, and say "ask again" of everything by themselves.
				(name !== 'Content-Type' || /\.(csv|webmanifest)$/.test(file)) &&
				(name !== 'Cache-Control' || wanted[name] !== CACHING.ask);
			expect
				.soft(Object.keys(said), file)
				.toEqual(expect.arrayContaining(Object.keys(wanted).filter(isTold)));
		}
		expect(complain).not.toHaveBeenCalled();
	});

	test('what is missing is kept no longer than a day', async () => {
		const said = await headers.apply(request(`${IMMUTABLE}old.js`));
		expect(said['Cache-Control']).toBe('public, max-age=86400');
	});

	test.each([
		['/nowhere', '/404.html'],
		['/2023/x/y.html', '/404.html'],
		['/enough', '/404.html'],
		['/_app/immutable/old.js', '/404.html'],
		['/en/nowhere', '/en/404.html'],
		['/en/2023/x/?view=elder', '/en/404.html'],
	])('nothing is at %s, which %s says with its status', async (address, page) => {
		const match = await redirects.match(request(address));
		expect([match?.statusCode, match?.target.pathname, match?.redirect]).toEqual([404, base + page, false]);
	});

	test('what is there comes before it', async () => {
		for (const file of FILES)
			expect((await redirects.match(request(file)))?.force ?? false, file).toBe(false);
	});

	if (base !== '')
		test('nothing is said of what lies outside of the path', async () => {
			const outside = new Request(`${EXAMPLE.origin}/other/`);
			expect(await headers.apply(outside)).toEqual({});
			expect(await redirects.match(outside)).toBeUndefined();
		});
});
