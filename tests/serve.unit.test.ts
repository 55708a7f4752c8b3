import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, runScript } from '../src/tools/command.ts';
import { createSiteServer, listen, type ComingFiles } from '../src/tools/serve.ts';
import { putInPlace } from '../src/tools/swap.ts';

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const HOME = '<!doctype html><title>首页</title>';
const YEAR = '<!doctype html><title>2023</title>';

let folder: string;
let root: string;
let servers: Server[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	root = join(folder, 'site');
	write('index.html', HOME);
	write('index.html.br', brotliCompressSync(HOME));
	write('index.html.gz', gzipSync(HOME));
	write('2023/index.html', YEAR);
	write('2023/data/facts.csv', 'id,value\n');
	write('404.html', '找不到');
	write('en/404.html', 'Not found');
	write('en/index.html', 'Home');
	write('manifest.webmanifest', '{}');
	write('service-worker.js', '');
	write('_app/immutable/entry.abc123.js', 'export {};');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
});

afterEach(async () => {
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	servers = [];
	rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

async function serve(base = ''): Promise<number> {
	const server = createSiteServer({ root, base });
	servers.push(server);
	return listen(server, 0);
}

/** Asks without changing the address, as fetch would by resolving its dots. */
function ask(
	port: number,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const call = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		});
		call.on('error', reject).end();
	});
}

describe('caching', () => {
	test('a file named after its content may be kept for ever', async () => {
		const { headers } = await ask(await serve(), '/_app/immutable/entry.abc123.js');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	test.each(['/', '/2023/', '/manifest.webmanifest', '/service-worker.js', '/2023/data/facts.csv'])(
		'%s is asked for again each time',
		async (path) => {
			const { status, headers } = await ask(await serve(), path);
			expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
		},
	);

	test('an address that is missing below the immutable folder is not kept', async () => {
		const { status, headers } = await ask(await serve(), '/_app/immutable/old.js');
		expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
	});

	test('what a reader has already is not sent again', async () => {
		const port = await serve();
		const { headers } = await ask(port, '/');
		const again = await ask(port, '/', { 'If-None-Match': String(headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers['cache-control']).toBe('no-cache');
	});
});

describe('compression', () => {
	test('brotli is sent to readers that take it', async () => {
		const { headers, body } = await ask(await serve(), '/', { 'Accept-Encoding': 'gzip, deflate, br' });
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(headers.vary).toBe('Accept-Encoding');
		expect(brotliDecompressSync(body).toString()).toBe(HOME);
	});

	test('a part of a file is sent to readers that ask for one, as those do that play sound', async () => {
		write('2023/recording.mp3', 'abcdefgh');
		const port = await serve();
		const askFor = (range: string) => ask(port, '/2023/recording.mp3', { Range: range });
		const [part, rest, beyond] = [
			await askFor('bytes=2-4'),
			await askFor('bytes=6-'),
			await askFor('bytes=9-'),
		];
		expect([part.status, String(part.body), part.headers['content-range']]).toEqual([
			206,
			'cde',
			'bytes 2-4/8',
		]);
		expect([rest.status, String(rest.body)]).toEqual([206, 'gh']);
		expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */8']);
	});

	test('gzip is sent to readers that take only that', async () => {
		const { headers, body } = await ask(await serve(), '/', { 'Accept-Encoding': 'gzip' });
		expect(headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(body).toString()).toBe(HOME);
	});

	test('plain text is sent to readers that take neither', async () => {
		const { headers, body } = await ask(await serve(), '/');
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe(HOME);
	});
});

describe('addresses', () => {
	test('a folder without its slash leads to the one with it and keeps the query', async () => {
		const { status, headers } = await ask(await serve(), '/2023?from=hall');
		expect([status, headers.location]).toEqual([308, '/2023/?from=hall']);
	});

	test('the way to the slash is not remembered', async () => {
		expect((await ask(await serve(), '/2023')).headers['cache-control']).toBe('no-cache');
	});

	test('a page with a slash that is only a file has no second address', async () => {
		expect((await ask(await serve(), '/manifest.webmanifest/')).status).toBe(404);
	});

	test('an unknown address gets the page for it with status 404', async () => {
		const { status, headers, body } = await ask(await serve(), '/2024/');
		expect([status, body.toString()]).toEqual([404, '找不到']);
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
	});

	test('an unknown address below a language gets the page in that language', async () => {
		const { status, body } = await ask(await serve(), '/en/2024/x/');
		expect([status, body.toString()]).toEqual([404, 'Not found']);
	});

	test('an unknown address gets the root page when its language has none', async () => {
		rmSync(join(root, 'en/404.html'));
		expect((await ask(await serve(), '/en/2024/')).body.toString()).toBe('找不到');
	});

	test('the web manifest has its own type', async () => {
		const { headers } = await ask(await serve(), '/manifest.webmanifest');
		expect(headers['content-type']).toBe('application/manifest+json');
	});

	test('a table says which encoding it is in', async () => {
		const { headers } = await ask(await serve(), '/2023/data/facts.csv');
		expect(headers['content-type']).toBe('text/csv;charset=utf-8');
	});

	test('HEAD gets the same headers and no body', async () => {
		const port = await serve();
		const get = await ask(port, '/2023/');
		const head = await ask(port, '/2023/', {}, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect(head.headers['content-length']).toBe(get.headers['content-length']);
		expect((await ask(port, '/nowhere/', {}, 'HEAD')).status).toBe(404);
	});

	test('nothing can be written', async () => {
		const { status, headers } = await ask(await serve(), '/', {}, 'POST');
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});
});

describe('safety', () => {
	test.each(['/', '/2023', '/nowhere/', '/_app/immutable/entry.abc123.js'])(
		'%s is answered with the security headers',
		async (path) => {
			const { headers } = await ask(await serve(), path);
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'content-security-policy': "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
			});
		},
	);

	test.each([
		'/../secret.txt',
		'/2023/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e%2fsecret.txt',
		'/..%5csecret.txt',
		'/..\\secret.txt',
		'//../secret.txt',
		'/2023/%00/../../../secret.txt',
		'/%E0%A4%A/../secret.txt',
		'/link.txt',
	])('%s does not lead out of the folder', async (path) => {
		symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
		const { status, body } = await ask(await serve(), path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('secret');
	});

	test.each(['//2023', '//evil.example/2023', '/\\evil.example', 'http://evil.example/2023'])(
		'%s does not lead to another host',
		async (path) => {
			const { status, headers } = await ask(await serve(), path);
			expect([status, headers.location]).toEqual([404, undefined]);
		},
	);
});

describe('under a base path', () => {
	test('pages, redirects and caching work below it', async () => {
		const port = await serve('/report');
		expect((await ask(port, '/report/2023/')).body.toString()).toBe(YEAR);
		expect((await ask(port, '/report/2023?a=1')).headers.location).toBe('/report/2023/?a=1');
		expect((await ask(port, '/report')).headers.location).toBe('/report/');
		const { headers } = await ask(port, '/report/_app/immutable/entry.abc123.js');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await ask(port, '/report/en/x/')).body.toString()).toBe('Not found');
	});

	test.each(['/2023/', '/', '/reports/2023/'])('%s is outside of it', async (path) => {
		expect((await ask(await serve('/report'), path)).status).toBe(404);
	});
});

describe('a build while serving', () => {
	test('the new build is served as soon as it is in place', async () => {
		const port = await serve();
		expect((await ask(port, '/2023/')).body.toString()).toBe(YEAR);
		renameSync(root, join(folder, 'old'));
		expect((await ask(port, '/2023/')).status).toBe(503);
		write('index.html', 'new');
		write('2023/index.html', 'a longer new page than the one before, which must not be cut short');
		write('2024/index.html', '2024');
		expect((await ask(port, '/2023/')).body.toString()).toContain('cut short');
		expect((await ask(port, '/2024/')).body.toString()).toBe('2024');
	});

	test('a file that has another length than before is sent whole', async () => {
		const port = await serve();
		expect((await ask(port, '/service-worker.js')).body.toString()).toBe('');
		write('service-worker.js', 'a worker that is longer than the one before');
		expect((await ask(port, '/service-worker.js')).body.toString()).toContain('longer than');
		write('service-worker.js', 'short');
		const { headers, body } = await ask(port, '/service-worker.js');
		expect([headers['content-length'], body.toString()]).toEqual(['5', 'short']);
	});

	test('a worker that is withdrawn is sent whole, in every encoding', async () => {
		const port = await serve();
		const encodings = ['br', 'gzip', 'identity'];
		const workers = () =>
			Promise.all(
				encodings.map(async (encoding) => {
					const { headers, body } = await ask(port, '/service-worker.js', { 'Accept-Encoding': encoding });
					expect(Number(headers['content-length'])).toBe(body.length);
					const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers['content-encoding'])];
					return (unpack?.(body) ?? body).toString();
				}),
			);
		write('service-worker.js', `${'// the worker\n'.repeat(999)}`);
		await workers();
		const { code } = await runScript('src/tools/withdraw.ts', ['--root', root]);
		expect(code).toBe(0);
		const withdrawn = readFileSync(join(ROOT, 'src/lib/offline/withdrawn-worker.js'), 'utf8');
		expect(await workers()).toEqual(encodings.map(() => withdrawn));
	});

	test('a page that is deleted is missing, and all others are still there', async () => {
		const port = await serve();
		rmSync(join(root, 'index.html'));
		rmSync(join(root, '2023/data/facts.csv'));
		for (const path of ['/', '/2023/data/facts.csv'])
			expect([(await ask(port, path)).status, (await ask(port, path)).body.toString()]).toEqual([
				404,
				'找不到',
			]);
		expect((await ask(port, '/2023/')).body.toString()).toBe(YEAR);
		write('index.html', HOME);
		expect((await ask(port, '/')).body.toString()).toBe(HOME);
	});

	test('a site that moves is served from where it lies then', async () => {
		let place = { root, base: '' };
		const server = createSiteServer(() => place);
		servers.push(server);
		const port = await listen(server, 0);
		expect((await ask(port, '/2023/')).body.toString()).toBe(YEAR);
		place = { root: join(folder, 'moved'), base: '' };
		const between = await ask(port, '/2023/');
		expect([between.status, between.headers['retry-after']]).toEqual([503, '2']);
		renameSync(root, place.root);
		expect((await ask(port, '/2023/')).body.toString()).toBe(YEAR);
	});

	test('readers who ask all the while get one build or the other, whole, or are told to ask again', async () => {
		const port = await serve();
		const pages = ['old', 'new'].map((name, index) => `${name} `.repeat(20_000 + 7_000 * index));
		write('2023/index.html', pages[0] ?? '');
		let isSwapping = true;
		const read = async () => {
			while (isSwapping) {
				const { status, body } = await ask(port, '/2023/');
				if (status !== 503) expect(pages.includes(body.toString())).toBe(true);
			}
		};
		const readers = [read(), read(), read()];
		for (let turn = 0; turn < 40; turn++) {
			const next = join(folder, `next-${turn}`);
			cpSync(root, next, { recursive: true });
			writeFileSync(join(next, '2023/index.html'), pages[(turn + 1) % 2] ?? '');
			putInPlace(next, root);
			await setImmediate();
		}
		isSwapping = false;
		await Promise.all(readers);
	});

	test('a folder without a site is refused with what to do', () => {
		expect(() => createSiteServer({ root: join(folder, 'nothing') })).toThrow('npm run build');
	});
});

describe('a site whose pictures are still drawn', () => {
	/** Pictures that are drawn when the test says so. */
	class Drawing implements ComingFiles {
		readonly wanted: string[] = [];
		readonly #waiting: ((isThere: boolean) => void)[] = [];

		has(address: string): boolean {
			return address === '/2023/card.png';
		}

		want(address: string): Promise<boolean> {
			this.wanted.push(address);
			return new Promise((resolve) => this.#waiting.push(resolve));
		}

		told(html: string): string {
			return `${html}<p>still drawing</p>`;
		}

		end(isThere: boolean): void {
			for (const resolve of this.#waiting.splice(0)) resolve(isThere);
		}
	}

	let drawing: Drawing;
	let port: number;
	beforeEach(async () => {
		drawing = new Drawing();
		const server = createSiteServer({ root, coming: drawing });
		servers.push(server);
		port = await listen(server, 0);
	});

	test('asks for a picture and sends it when it is there', async () => {
		const answer = ask(port, '/2023/card.png');
		await expect.poll(() => drawing.wanted).toEqual(['/2023/card.png']);
		write('2023/card.png', 'a picture');
		drawing.end(true);
		const { status, headers, body } = await answer;
		expect([status, headers['content-type'], body.toString()]).toEqual([200, 'image/png', 'a picture']);
	});

	test('says that a picture which does not come may be asked for again, and nobody keeps that', async () => {
		const answer = ask(port, '/2023/card.png');
		await expect.poll(() => drawing.wanted).toHaveLength(1);
		drawing.end(false);
		const { status, headers } = await answer;
		expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '2', 'no-cache']);
	});

	test('has no other pictures than there will be', async () => {
		expect((await ask(port, '/2023/no-such.png')).status).toBe(404);
		expect(drawing.wanted).toEqual([]);
	});

	test('says so to readers; whoever keeps a page gets it as it was built', async () => {
		const opened = { 'Sec-Fetch-Dest': 'document', 'Accept-Encoding': 'br' };
		expect((await ask(port, '/', opened)).body.toString()).toBe(`${HOME}<p>still drawing</p>`);
		expect((await ask(port, '/')).body.toString()).toBe(`${HOME}<p>still drawing</p>`);
		expect((await ask(port, '/', { 'Sec-Fetch-Dest': 'empty' })).body.toString()).toBe(HOME);
		expect((await ask(port, '/nowhere/')).body.toString()).toBe('找不到');
	});
});
