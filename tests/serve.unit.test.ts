import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../src/tools/serve.ts';

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
				'content-security-policy': "frame-ancestors 'self'",
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

	test('a folder without a site is refused with what to do', () => {
		expect(() => createSiteServer({ root: join(folder, 'nothing') })).toThrow('npm run build');
	});
});
