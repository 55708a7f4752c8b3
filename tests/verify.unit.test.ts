import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withMark } from '../src/lib/offline/mark.ts';
import { runScript } from '../src/tools/command.ts';
import { compressBelow } from '../src/tools/compress.ts';
import { createSiteServer } from '../src/tools/serve.ts';
import { describeFindings, isRight, type Finding } from '../src/tools/verify/findings.ts';
import { compareSite } from '../src/tools/verify/look.ts';

/** What a host makes of an answer of ours. */
interface Changed {
	status: number;
	headers: OutgoingHttpHeaders;
	body: Buffer;
}

const PAGES = [
	'index.html',
	'2023/index.html',
	'2023/staff/index.html',
	'404.html',
	'en/404.html',
	'en/index.html',
];

let folder: string;
let servers: Server[] = [];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'verify-'));
	for (const page of PAGES) write(page, await pageOf(page));
	write('service-worker.js', 'const worker = 1;\n'.repeat(9));
	write('2023/data/facts.csv', 'id,value\n');
	write('card.png', 'a picture');
	write('_app/immutable/entry.abc123.js', 'export {};\n'.repeat(9));
	await compressBelow(folder);
});

afterEach(async () => {
	for (const server of servers) server.closeAllConnections();
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	servers = [];
	rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

function pageOf(text: string): Promise<string> {
	return withMark(`<!doctype html><html><head><title>${text}</title></head><body>${text}</body></html>`);
}

async function listening(server: Server): Promise<number> {
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** The address of a host that serves the site, but for what it changes. */
async function siteOf(change?: (path: string, answer: Changed) => void): Promise<string> {
	const port = await listening(createSiteServer({ root: folder }));
	if (change === undefined) return `http://127.0.0.1:${port}`;
	const before = createServer(({ url = '/', headers }, response) => {
		request({ host: '127.0.0.1', port, path: url, headers, agent: false }, (from) => {
			const chunks: Buffer[] = [];
			from.on('data', (chunk: Buffer) => chunks.push(chunk));
			from.on('end', () => {
				const answer: Changed = {
					status: from.statusCode ?? 0,
					headers: { ...from.headers },
					body: Buffer.concat(chunks),
				};
				change(url, answer);
				delete answer.headers['content-length'];
				response.writeHead(answer.status, answer.headers).end(answer.body);
			});
		}).end();
	});
	return `http://127.0.0.1:${await listening(before)}`;
}

/** Gives a text of its own in the place of an answer's. */
function replaceBody(answer: Changed, text: string): void {
	delete answer.headers['content-encoding'];
	answer.body = Buffer.from(text);
}

async function found(change?: (path: string, answer: Changed) => void): Promise<readonly Finding[]> {
	return (await compareSite({ site: await siteOf(change), root: folder })).findings;
}

/** Kinds and addresses of what was found, but for copies that are missing where a test itself changed a text. */
function inShort(findings: readonly Finding[]): string[] {
	return findings
		.filter(({ kind }) => kind !== 'uncompressed')
		.map(({ kind, address }) => `${kind} ${address}`);
}

test('a site that is served as it was built has nothing to mend', async () => {
	const { findings, asked } = await compareSite({ site: await siteOf(), root: folder });
	expect([findings, asked]).toEqual([[], 10]);
	const told = describeFindings(findings, asked);
	expect(told).toBe('✓ 10 个文件都和要发布的一样。 · All 10 files are as they are to be published.');
});

describe('on a live site', () => {
	test('a page that was altered on its way is told from one of another release', async () => {
		const last = await pageOf('the last release');
		const findings = await found((path, answer) => {
			if (path === '/2023/') replaceBody(answer, `${last}<!-- faster, they say -->`);
			if (path === '/2023/staff/') replaceBody(answer, last);
			if (path === '/card.png') replaceBody(answer, 'another picture');
		});
		expect(inShort(findings)).toEqual(['altered /2023/', 'other /2023/staff/', 'other /card.png']);
		expect(isRight(findings)).toBe(false);
	});

	test('a worker and a page that are cached are found, and so is a file that could be kept', async () => {
		const findings = await found((path, { headers }) => {
			if (path === '/service-worker.js') headers['cache-control'] = 'max-age=14400';
			if (path === '/2023/') delete headers['cache-control'];
			if (path.startsWith('/_app/immutable/'))
				headers['cache-control'] = 'public, max-age=31536000, immutable';
			if (path === '/_app/immutable/entry.abc123.js') headers['cache-control'] = 'no-cache';
			if (path === '/en/') headers['cache-control'] = 'public, max-age=0, must-revalidate';
		});
		expect(inShort(findings)).toEqual([
			'caching /2023/',
			'brief /_app/immutable/entry.abc123.js',
			'caching /_app/immutable/no-such-page-here.js',
			'worker /service-worker.js',
		]);
	});

	test('a wrong type, a cookie, a header that is missing and a text that is not compressed are found', async () => {
		const findings = await found((path, { headers }) => {
			if (path === '/2023/data/facts.csv') headers['content-type'] = 'application/octet-stream';
			if (path === '/2023/') headers['set-cookie'] = 'visitor=1; path=/';
			if (path === '/en/') delete headers['x-content-type-options'];
			if (path === '/2023/staff/') delete headers.vary;
		});
		expect(inShort(findings)).toEqual([
			'cookie /2023/',
			'type /2023/data/facts.csv',
			'vary /2023/staff/',
			'header /en/',
		]);
		const headers = await found((_, answer) => {
			delete answer.headers['referrer-policy'];
			delete answer.headers['content-security-policy'];
		});
		// What is missing everywhere is told once, and a note does not make a site wrong.
		expect(headers.map(({ found }) => found)).toEqual([
			'Referrer-Policy: none',
			'Content-Security-Policy: none',
		]);
		expect(isRight(headers)).toBe(true);
		const plain = await found((path, answer) => {
			if (path === '/404.html') replaceBody(answer, '');
		});
		expect(plain.map(({ kind }) => kind).sort()).toEqual(['altered', 'uncompressed']);
	});

	test('one page for all errors, an answer 200 where nothing is, and a slash that loses the query are found', async () => {
		const chinese = await pageOf('404.html');
		const findings = await found((path, answer) => {
			if (answer.status === 404) replaceBody(answer, chinese);
			if (path === '/no-such-page-here') answer.status = 200;
			if (answer.status === 308) answer.headers.location = '/2023/';
			if (path === '/card.png') answer.status = 403;
		});
		expect(inShort(findings)).toEqual([
			'slash /2023?view=elder',
			'missing /card.png',
			'unknownAddress /en/no-such-page-here',
			'unknownAddress /en/no-such-page-here/x/',
			'unknownAddress /no-such-page-here',
		]);
	});

	test('what is found is told in both languages, with what to do, and the rest is counted', async () => {
		const findings = await found((path, { headers }) => {
			if (!path.startsWith('/_app/')) headers['cache-control'] = 'max-age=60';
		});
		const told = describeFindings(findings, 10);
		expect(told).toContain('✗ service-worker.js 会被缓存 · The worker is cached (1)');
		expect(told).toContain('    /service-worker.js  max-age=60 → no-cache');
		expect(told).toMatch(/✗ 缓存规则不对 · Kept too long \(8\)\n( {4}\/.*\n){3} {4}… 5\n/);
		expect(told).toMatch(/✗ 问了 10 个文件，9 处要改。 · 10 files asked for, 9 things to mend\.$/);
	});
});

test('npm run verify ends with what it found: well, with faults, without a host, without an address', async () => {
	const verify = (...args: string[]) => runScript('src/tools/verify.ts', [...args, '--root', folder]);
	const gone = createServer();
	const left = await listening(gone);
	await new Promise((resolve) => gone.close(resolve));
	const [right, wrong, nobody, nothing] = [
		await verify(`${await siteOf()}/`),
		await verify(await siteOf((path, { headers }) => void (headers['content-type'] = path))),
		await verify(`http://127.0.0.1:${left}`),
		await verify(),
	];
	expect([right.code, wrong.code, nobody.code, nothing.code]).toEqual([0, 1, 1, 1]);
	expect(right.output).toMatch(/^✓/);
	expect(wrong.output).toMatch(/^✗ 类型不对 · Wrong type \(10\)/);
	expect(nobody.output).toMatch(/^✗ 打不开 · Cannot be reached[^]*ECONNREFUSED/);
	expect(nothing.output).toMatch(/npm run verify -- https:\/\/report\.example/);
	for (const { output } of [wrong, nobody, nothing]) expect(output).not.toMatch(/^\s+at /m);
});
