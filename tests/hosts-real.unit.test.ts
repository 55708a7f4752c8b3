import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, type TestFunction } from 'vitest';
import { headersOf, KINDS, kindOf, SAFE_HEADER } from '../src/tools/hosting.ts';
import { ask, HOSTS, whyNot, type Answer, type RealHost } from './real-hosts.ts';

/** A request, and what every host is to answer. */
interface Row {
	readonly path: string;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** In brackets where a server answers in its own way: what is spelt wrongly it may refuse before it looks. */
	readonly status: number | readonly number[];
	/** The file that is sent, whole if nothing else is said. */
	readonly file?: string;
	readonly encoding?: 'br' | 'gzip';
	/** Below the base path, which stands before it in the answer. */
	readonly location?: string;
	readonly body?: string;
}

const EVERY_KIND = KINDS.map(({ ending }) => `/2023/data/file.${ending}`);
const TWO_ENCODINGS = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

const ROWS: readonly Row[] = [
	{ path: '/', status: 200, file: '/index.html' },
	{ path: '/2023/', status: 200, file: '/2023/index.html' },
	{ path: '/2023/?view=elder', status: 200, file: '/2023/index.html' },
	{ path: '/en/', status: 200, file: '/en/index.html' },
	{ path: '/service-worker.js', status: 200, file: '/service-worker.js' },
	{ path: '/_app/immutable/entry.abc123.js', status: 200, file: '/_app/immutable/entry.abc123.js' },
	...EVERY_KIND.map((file) => ({ path: file, status: 200, file })),
	...EVERY_KIND.filter((file) => kindOf(file).isCompressed).flatMap((file) => [
		{ path: file, headers: TWO_ENCODINGS, status: 200, file, encoding: 'br' as const },
		{ path: file, headers: { 'Accept-Encoding': 'gzip' }, status: 200, file, encoding: 'gzip' as const },
	]),
	{ path: '/2023/data/file.png', headers: TWO_ENCODINGS, status: 200, file: '/2023/data/file.png' },
	// A file that has no copies.
	{ path: '/2023/data/plain.json', headers: TWO_ENCODINGS, status: 200, file: '/2023/data/plain.json' },
	...[
		['br', 'br'],
		['br;q=0.5', 'br'],
		['gzip;q=0.5,br;q=1.0', 'br'],
		['br;q=0, gzip', 'gzip'],
		['brotli', undefined],
		['identity', undefined],
	].map(([accepted = '', encoding]) => ({
		path: '/2023/',
		headers: { 'Accept-Encoding': accepted },
		status: 200,
		file: '/2023/index.html',
		...(encoding === undefined ? {} : { encoding: encoding as 'br' | 'gzip' }),
	})),
	// The pages for what is not there, by their own names and for others.
	{ path: '/404.html', status: 200, file: '/404.html' },
	{ path: '/404', status: 200, file: '/404.html' },
	{ path: '/en/404.html', status: 200, file: '/en/404.html' },
	{ path: '/en/404', status: 200, file: '/en/404.html' },
	...['/nowhere', '/nowhere/', '/2023/x/y.html', '/enough', '/EN/', '/2023/Data/file.csv', '/2023/data/'].map(
		(path) => ({ path, status: 404, file: '/404.html' }),
	),
	...['/en/nowhere', '/en/2023/x/', '/en/x.png', '/en/x.csv?a=1'].map((path) => ({
		path,
		status: 404,
		file: '/en/404.html',
	})),
	{ path: '/nowhere', headers: TWO_ENCODINGS, status: 404, file: '/404.html', encoding: 'br' },
	...['/_app/immutable/old.js', '/_app/', '/_app', '/_app/immutable', '/2023/data/nothing.svg'].map(
		(path) => ({ path, status: 404, file: '/404.html' }),
	),
	// Compressed copies have no addresses of their own.
	...['/index.html.br', '/service-worker.js.gz', '/index.html.br/'].map((path) => ({
		path,
		status: 404,
		file: '/404.html',
	})),
	// A slash that is missing, and one too many.
	{ path: '/2023', status: 308, location: '/2023/' },
	{ path: '/2023?view=elder&a=b%20c', status: 308, location: '/2023/?view=elder&a=b%20c' },
	{ path: '/en', status: 308, location: '/en/' },
	{ path: '/service-worker.js/', status: 404, file: '/404.html' },
	...['//', '//2023/', '/2023//', '//2023', '//evil.example/2023', '/2023//?a=1', '//404.html'].map(
		(path) => ({
			path,
			status: 404,
			file: '/404.html',
		}),
	),
	{ path: '/2023/?back=//x', status: 200, file: '/2023/index.html' },
	// Nothing leads out of the folder.
	...[
		'/../secret.txt',
		'/2023/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/2023/%2E%2E/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'/..\\secret.txt',
		'/2023/%00/../../../secret.txt',
		'/%E0%A4%A/../secret.txt',
		'/%2e%2e/',
	].map((path) => ({ path, status: [400, 404] })),
	// Other ways of asking.
	{ path: '/2023/', method: 'HEAD', status: 200, file: '/2023/index.html', body: '' },
	{ path: '/nowhere', method: 'HEAD', status: 404, file: '/404.html', body: '' },
	{ path: '/2023', method: 'HEAD', status: 308, location: '/2023/', body: '' },
	{ path: '/2023/', method: 'POST', status: 405 },
	{ path: '/nowhere', method: 'DELETE', status: 405 },
	...[
		['bytes=0-1', 'ab'],
		['bytes=2-4', 'cde'],
		['bytes=6-', 'gh'],
		['bytes=-3', 'fgh'],
	].map(([range = '', body = '']) => ({
		path: '/2023/recording.mp3',
		headers: { Range: range },
		status: 206,
		file: '/2023/recording.mp3',
		body,
	})),
	{ path: '/2023/recording.mp3', headers: { Range: 'bytes=9-' }, status: [416] },
];

let folder: string;
/** What each file of the site holds, by its address. */
const content = new Map<string, string>();

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'hosts-'));
	for (const file of ['/index.html', '/404.html', '/en/404.html', '/2023/index.html', '/en/index.html'])
		write(file);
	for (const file of ['/service-worker.js', '/_app/immutable/entry.abc123.js', ...EVERY_KIND]) write(file);
	write('/2023/data/plain.json', '{}', false);
	write('/2023/recording.mp3', 'abcdefgh');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(
	file: string,
	text = `This is ${file}. `.repeat(20),
	hasCopies = kindOf(file).isCompressed,
): void {
	const path = join(folder, 'site', file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	if (hasCopies) {
		writeFileSync(`${path}.br`, brotliCompressSync(text));
		writeFileSync(`${path}.gz`, gzipSync(text));
	}
	content.set(file, text);
}

describe.each(Object.entries(HOSTS))('%s', (name, { program, start }) => {
	describe.each(['', '/csr/2023x'])('below "%s"', (base) => {
		const why = whyNot(program);
		let host: RealHost;
		beforeAll(async () => {
			if (why === undefined) host = await start(join(folder, 'site'), base, ownFolder(name, base));
		});
		afterAll(() => host?.close());

		test('answers every request of the table as it is written', async ({ skip }) => {
			skip(why !== undefined, why);
			for (const row of ROWS)
				expectAnswer(await ask(host, base + row.path, row.headers, row.method), row, base);
		});

		test('says so in few words when a reader has it already', async ({ skip }) => {
			skip(why !== undefined, why);
			for (const accepted of ['identity', 'br', 'gzip']) {
				const headers = { 'Accept-Encoding': accepted };
				for (const path of ['/2023/', '/_app/immutable/entry.abc123.js', '/2023/data/file.png']) {
					const { etag } = (await ask(host, base + path, headers)).headers;
					const again = await ask(host, base + path, { ...headers, 'If-None-Match': String(etag) });
					const file = path.replace(/\/$/, '/index.html');
					expectAnswer(again, { path, headers, status: 304, file, body: '' }, base);
					const other = await ask(host, base + path, { ...headers, 'If-None-Match': '"other"' });
					expect.soft(other.status, path).toBe(200);
				}
			}
		});

		testIf(base !== '')('knows nothing outside of its path', async ({ skip }) => {
			skip(why !== undefined, why);
			for (const path of ['/', '/2023/', '/csr/', `${base}s/`, `${base}x/2023/`])
				expect.soft((await ask(host, path)).status, path).toBe(404);
			for (const query of ['', '?a=1']) {
				const { status, headers } = await ask(host, base + query);
				expect.soft([status, headers.location]).toEqual([308, `${base}/${query}`]);
			}
		});

		test('says that it is safe only where it is', async ({ skip }) => {
			skip(why !== undefined, why);
			const { headers } = await ask(host, `${base}/`);
			const said = program === undefined ? undefined : SAFE_HEADER['Strict-Transport-Security'];
			expect(headers['strict-transport-security']).toBe(said);
		});

		testIf(program !== undefined)('leads to where it is safe', async ({ skip }) => {
			skip(why !== undefined, why);
			const clear = { port: host.clearPort ?? host.port, isSafe: false };
			const { status, headers } = await ask(clear, `${base}/2023?a=1`, { 'X-Forwarded-Proto': 'http' });
			expect(status).toBe(308);
			expect(headers.location).toMatch(new RegExp(`^https://localhost(:\\d+)?${base}/2023\\?a=1$`));
		});

		// Ours is asked by every name that a machine has, and Caddy answers to no other.
		testIf(program === 'nginx')('has one name', async ({ skip }) => {
			skip(why !== undefined, why);
			const { status, headers } = await ask(host, `${base}/2023/?a=1`, { Host: 'www.elsewhere.example' });
			expect([status, headers.location]).toEqual([308, `https://localhost${base}/2023/?a=1`]);
		});

		testIf(['nginx', 'Caddy'].includes(name))('speaks HTTP/2', async ({ skip }) => {
			skip(why !== undefined, why);
			const session = connect(`https://localhost:${host.port}`, { rejectUnauthorized: false });
			const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
				session.on('error', reject);
				const request = session.request({ ':path': `${base}/2023/` }).on('error', reject);
				// The server must not end in the middle of an answer: whoever still listens would hear of it.
				request.on('response', (said) => request.on('end', () => resolve(said)));
				request.resume().end();
			});
			await new Promise<void>((resolve) => session.close(resolve));
			expect(headers).toMatchObject({ ':status': 200, 'cache-control': 'no-cache' });
		});
	});
});

/** A test for those hosts that it is about; for others there is none. */
function testIf(isMeant: boolean): (title: string, run: TestFunction) => void {
	return isMeant ? test : () => undefined;
}

function ownFolder(name: string, base: string): string {
	return join(folder, `${name} ${base}`.replaceAll(/[ /]/g, '-'));
}

/** What is wrong is said with the request, and the other rows are looked at all the same. */
function expectAnswer(answer: Answer, row: Row, base: string): void {
	const said = `${row.method ?? 'GET'} ${row.path} ${JSON.stringify(row.headers ?? {})}`;
	expect.soft([row.status].flat(), `${said}: ${answer.status}`).toContain(answer.status);
	expect.soft(answer.headers.location, said).toBe(row.location && base + row.location);
	if (answer.status !== 304) expect.soft(answer.headers['content-encoding'], said).toBe(row.encoding);
	expect.soft(answer.body.toString(), said).not.toContain('secret');
	if (Array.isArray(row.status)) return;
	expect.soft(headersIn(answer, row), said).toEqual(headersWanted(row));
	if (answer.status === 405) expect.soft(answer.headers.allow, said).toBe('GET, HEAD');
	const text = row.body ?? (row.file === undefined ? undefined : content.get(row.file));
	if (text !== undefined) expect.soft(unpacked(answer), said).toBe(text);
}

/** Of what the source says: the day, the length and the like are each server's own. */
function headersWanted({ file, status }: Row): Record<string, string> {
	const headers = headersOf(file, Number(status));
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function headersIn({ headers }: Answer, row: Row): Record<string, unknown> {
	return Object.fromEntries(Object.keys(headersWanted(row)).map((name) => [name, headers[name]]));
}

function unpacked({ headers, body }: Answer): string {
	if (body.length === 0) return '';
	const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers['content-encoding'])];
	return (unpack?.(body) ?? body).toString();
}
