import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../src/tools/command.ts';
import { compressBelow } from '../src/tools/compress.ts';
import { filesBelow } from '../src/tools/files.ts';
import { storedHeaders, type Encoding } from '../src/tools/upload/batches.ts';
import { uploadBefore, uploadSite, type Upload } from '../src/tools/upload/carry-out.ts';
import { storeAt, type Command, type Store } from '../src/tools/upload/stores.ts';

const STORE = storeAt('s3://bucket/report', ['--endpoint-url', 'http://store.test']) as Store;

let folder: string;
/** What the store's client was told, in the order in which it was. */
let commands: Command[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'upload-'));
	commands = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a release: pages, a script named after what it holds, and what else a site has. */
async function release(name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
	const root = join(folder, name);
	const all = {
		'index.html': 'cover',
		'2023/index.html': 'year',
		'card.png': 'a picture',
		[`_app/immutable/${name}.js`]: `const release = '${name}';`,
		'service-worker.js': `the worker of ${name}`,
		...files,
	};
	for (const [file, text] of Object.entries(all)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	await compressBelow(root);
	return root;
}

/** A store that is a folder, and its client. @param failsAt the command at which it gives up */
function upload({ encoding = 'gzip' as Encoding, failsAt = Number.POSITIVE_INFINITY } = {}): Upload {
	const run = (command: Command) => {
		if (commands.push(command) === failsAt) throw new Error('no network');
		const [, , verb, from = '', to = ''] = command;
		if (verb === 'cp') cpSync(from, inStore(to), { recursive: true });
		else rmSync(inStore(from));
	};
	return { store: STORE, kept: join(folder, 'kept'), encoding, run, say: () => undefined };
}

function inStore(address: string): string {
	return join(folder, 'store', address.replace('s3://bucket/report/', ''));
}

/** What lies in the store, unpacked. */
function stored(unpack = gunzipSync): Record<string, string> {
	return Object.fromEntries(
		filesBelow(join(folder, 'store'))
			.sort()
			.map((file) => {
				const bytes = readFileSync(join(folder, 'store', file));
				return [file, (storedHeaders(file, 'gzip')['Content-Encoding'] ? unpack(bytes) : bytes).toString()];
			}),
	);
}

describe('a release goes up', () => {
	test('whole, compressed under its plain names: what pages ask for, then pages, the worker last', async () => {
		const { phases } = uploadSite(upload(), await release('one'));
		expect(phases.map(({ files }) => files)).toEqual([
			['_app/immutable/one.js'],
			['card.png'],
			['2023/index.html', 'index.html'],
			['service-worker.js'],
		]);
		expect(stored()).toEqual({
			'2023/index.html': 'year',
			'_app/immutable/one.js': "const release = 'one';",
			'card.png': 'a picture',
			'index.html': 'cover',
			'service-worker.js': 'the worker of one',
		});
	});

	test('with the headers that a host would send', async () => {
		uploadSite(upload(), await release('one'));
		const [script = [], picture = [], page = []] = commands;
		expect(script.slice(5)).toEqual([
			...['--recursive', '--only-show-errors', '--content-type', 'text/javascript;charset=utf-8'],
			...['--cache-control', 'public, max-age=31536000, immutable', '--content-encoding', 'gzip'],
			...['--endpoint-url', 'http://store.test'],
		]);
		expect(picture).not.toContain('--content-encoding');
		expect(page).toContain('no-cache');
	});

	test('and of the next one only what differs; what is old goes a release later', async () => {
		uploadSite(upload(), await release('one', { 'old/index.html': 'old' }));
		const next = uploadSite(upload(), await release('two', { 'index.html': 'new cover' }));
		expect(next.phases.map(({ files }) => files)).toEqual([
			['_app/immutable/two.js'],
			['index.html'],
			['service-worker.js'],
		]);
		expect(next.removed).toEqual([]);
		expect(stored()).toMatchObject({ 'old/index.html': 'old', 'index.html': 'new cover' });
		const third = uploadSite(upload(), await release('three', { 'index.html': 'new cover' }));
		expect(third.removed).toEqual(['_app/immutable/one.js', 'old/index.html']);
		expect(Object.keys(stored())).toEqual([
			'2023/index.html',
			'_app/immutable/three.js',
			'_app/immutable/two.js',
			'card.png',
			'index.html',
			'service-worker.js',
		]);
	});

	test('nothing is done when all is there', async () => {
		const root = await release('one');
		uploadSite(upload(), root);
		commands = [];
		expect(uploadSite(upload(), root)).toEqual({ phases: [], removed: [] });
		expect(commands).toEqual([]);
	});

	test('a store with texts in another form gets them all anew', async () => {
		const root = await release('one');
		uploadSite(upload(), root);
		uploadSite(upload({ encoding: 'br' }), root);
		expect(stored(brotliDecompressSync)['index.html']).toBe('cover');
	});

	test('when it is cut short readers keep their worker, and the next time goes on from there', async () => {
		uploadSite(upload(), await release('one'));
		const root = await release('two', { 'index.html': 'new cover' });
		commands = [];
		expect(() => uploadSite(upload({ failsAt: 2 }), root)).toThrow('no network');
		expect(stored()).toMatchObject({
			'service-worker.js': 'the worker of one',
			'_app/immutable/one.js': "const release = 'one';",
		});
		const { phases } = uploadSite(upload(), root);
		expect(phases.map(({ files }) => files)).toEqual([['index.html'], ['service-worker.js']]);
		expect(stored()).toMatchObject({ 'service-worker.js': 'the worker of two', 'index.html': 'new cover' });
	});
});

describe('back to the release before', () => {
	test('its files are there again, and those of the later one stay; once more brings that back', async () => {
		uploadSite(upload(), await release('one'));
		const two = await release('two', { 'index.html': 'new cover' });
		uploadSite(upload(), two);
		// Builds take each other's place: what was uploaded is kept elsewhere.
		rmSync(two, { recursive: true });
		expect(uploadBefore(upload()).phases.map(({ files }) => files)).toEqual([
			['index.html'],
			['service-worker.js'],
		]);
		expect(stored()).toMatchObject({
			'index.html': 'cover',
			'service-worker.js': 'the worker of one',
			'_app/immutable/two.js': "const release = 'two';",
		});
		uploadBefore(upload());
		expect(stored()).toMatchObject({ 'index.html': 'new cover', 'service-worker.js': 'the worker of two' });
	});

	test('is refused in a sentence where there is none', async () => {
		uploadSite(upload(), await release('one'));
		expect(() => uploadBefore(upload())).toThrow('Nothing was uploaded to s3://bucket/report before');
	});
});

test('each store is told the same by its own client', () => {
	const headers = storedHeaders('index.html', 'gzip');
	const told = ['oss://bucket', 'cos://bucket/report/'].map((address) => {
		const store = storeAt(address);
		const put = store?.put({ folder: '/laid', files: [], headers }).join(' ');
		return [put, store?.remove(['a/b.js']).map((command) => command.join(' '))];
	});
	expect(told).toEqual([
		[
			'ossutil cp /laid/ oss://bucket/ -r -f --content-type text/html;charset=utf-8 --cache-control no-cache --content-encoding gzip',
			['ossutil rm oss://bucket/a/b.js -f'],
		],
		[
			'coscli cp /laid/ cos://bucket/report/ -r --meta Content-Type:text/html;charset=utf-8#Cache-Control:no-cache#Content-Encoding:gzip',
			['coscli rm cos://bucket/report/a/b.js -f'],
		],
	]);
	for (const address of ['', 'ftp://x', 's3://', 's3://a b', '/srv', 's3://a/../b'])
		expect(storeAt(address)).toBeUndefined();
});

test('npm run upload runs the client, says what it does, and tells what is wrong in a sentence', async () => {
	const root = await release('one');
	const client = join(folder, 'aws');
	writeFileSync(
		client,
		`#!/bin/sh\necho "$2 $4" >> ${join(folder, 'log')}\n[ ! -e ${join(folder, 'down')} ]\n`,
	);
	chmodSync(client, 0o755);
	const run = (args: readonly string[], PATH = folder) =>
		runScript('src/tools/upload.ts', [...args, '--root', root, '--kept', join(folder, 'kept')], {
			env: { PATH: `${PATH}:${process.env.PATH}` },
		});
	const to = ['--to', 's3://bucket/report'];
	const dry = await run([...to, '--dry-run']);
	expect([dry.code, existsSync(join(folder, 'log')), existsSync(join(folder, 'kept'))]).toEqual([
		0,
		false,
		false,
	]);
	expect(dry.output).toMatch(
		/^Nothing is known[^]*pages: 2\n {2}aws s3 cp [^]*the worker: 1\n {2}aws s3 cp [^\n]*\n$/,
	);
	writeFileSync(join(folder, 'down'), '');
	const down = await run(to);
	expect([down.code, down.output.trim().split('\n').at(-1)]).toEqual([
		1,
		'aws did not end well. What had gone up is known: the same command goes on from there.',
	]);
	rmSync(join(folder, 'down'));
	const done = await run(to);
	expect([done.code, done.output.trim().split('\n').at(-1)]).toEqual([
		0,
		'Now see whether readers get it: npm run verify -- https://the.site',
	]);
	expect(readFileSync(join(folder, 'log'), 'utf8').trim().split('\n')).toHaveLength(5);
	const wrong = await run(['--to', 'bucket', '--encoding', 'zip']);
	expect([wrong.code, wrong.output]).toEqual([
		1,
		'--to is "bucket". It must be s3://bucket/path, oss://bucket/path or cos://bucket/path\n' +
			'--encoding is "zip". It must be gzip, or br where every reader has https\n',
	]);
});
