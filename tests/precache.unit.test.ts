import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { platformOf } from '../src/lib/actions/install/platform.ts';
import { digestOf } from '../src/lib/offline/digest.ts';
import { filesBelow } from '../src/tools/files.ts';
import { keepLastFiles, LastReleaseError, listOwnFiles } from '../src/tools/last-release.ts';
import { checkEntries, listPrecache, PrecacheError, writePrecache } from '../src/tools/precache.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'precache-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

const SITE = {
	'index.html': '<link rel="icon" href="/b/icon.svg"><link rel="manifest" href="/b/m.webmanifest">',
	'2030/index.html': '<script type="module" src="/b/_app/immutable/e.js"></script>',
	'2029/index.html': '<p>older',
	'en/elder/2030/index.html': '<p>large type',
	'404.html': '<p>nothing here',
	'en/404.html': '<p>nothing here',
	'q/h/index.html': '<p>a greeting',
	'en/q/h/index.html': '<p>a greeting',
	'2030/data/index.html':
		'<a download href="/b/facts.csv">all</a><a download href="/b/report.epub">book</a><a download href="/b/a.zip">all</a><a download href="/b/report.pdf">paper</a><script>kit.start({ node_ids: [0, 3] }); import("/b/_app/immutable/entry/app.js")</script>',
	'facts.csv': 'a',
	'report.epub': 'book',
	'report.pdf': 'paper',
	'a.zip': 'all',
	'icon.svg': '<svg/>',
	'icon.png': 'png',
	'm.webmanifest': '{"icons":[{"src":"/b/icon.png"}]}',
	'_app/immutable/e.js': 'import("./act.js")',
	'_app/immutable/act.js': 'export const a = 1',
	'_app/immutable/entry/app.js':
		'import "../c.js"; [() => import("../nodes/0.x.js"), () => import("../nodes/2.x.js"), () => import("../nodes/3.x.js")]',
	'_app/immutable/c.js': '',
	'_app/immutable/nodes/0.x.js': '',
	'_app/immutable/nodes/1.x.js': '',
	'_app/immutable/nodes/2.x.js': '',
	'_app/immutable/nodes/3.x.js': '',
	'service-worker.js': 'const list = self.__WB_MANIFEST;',
};
const scope = () => ({ folder, base: '/b', olderEditions: ['2029'] });

describe('what the worker keeps', () => {
	test('is every page of the newest edition with all that it needs, and nothing that is never loaded', async () => {
		write(SITE);
		const entries = await listPrecache(scope());
		expect(entries.map(([address]) => address)).toEqual([
			'',
			'2030/',
			'2030/data/',
			'404.html',
			'_app/immutable/act.js',
			'_app/immutable/c.js',
			'_app/immutable/e.js',
			'_app/immutable/entry/app.js',
			'_app/immutable/nodes/0.x.js',
			'_app/immutable/nodes/3.x.js',
			'en/404.html',
			'facts.csv',
			'icon.png',
			'icon.svg',
			'm.webmanifest',
		]);
		for (const [address, digest] of entries.filter(([name]) => name.endsWith('.svg'))) {
			expect(digest).toBe(await digestOf(new Uint8Array(readFileSync(join(folder, address)))));
		}
	});

	test('changes its digest with its content, and that of nothing else', async () => {
		write(SITE);
		const before = await listPrecache(scope());
		write({ '2030/index.html': `${SITE['2030/index.html']}!` });
		const after = await listPrecache(scope());
		const changed = after.filter(([, digest], index) => digest !== before[index]?.[1]);
		expect(changed.map(([address]) => address)).toEqual(['2030/']);
	});

	test('stands in the worker once the build is done', async () => {
		write(SITE);
		await writePrecache(scope());
		const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
		expect(worker).toBe(`const list = ${JSON.stringify(await listPrecache(scope()))};`);
	});

	test('stops the build when a file is missing, and says which', async () => {
		write({
			...SITE,
			'index.html': '<link rel="icon" href="/b/gone.svg"><a download href="/b/lost.csv">x</a>',
		});
		await expect(listPrecache(scope())).rejects.toThrow(PrecacheError);
		await expect(listPrecache(scope())).rejects.toThrow(
			/\/gone\.svg is to be kept.*\n.*\/lost\.csv is to be kept/,
		);
	});

	test('stops the build when an address is listed twice', () => {
		write(SITE);
		const twice = [
			['icon.svg', 'icon.svg'],
			['icon.svg', 'icon.svg'],
		] as const;
		expect(() => checkEntries(scope(), twice)).toThrow('/icon.svg is listed twice');
	});

	test('stops the build when the worker has no place for it', async () => {
		write({ ...SITE, 'service-worker.js': 'nothing' });
		await expect(writePrecache(scope())).rejects.toThrow('has not one place for self.__WB_MANIFEST');
	});
});

describe('the files of the last release', () => {
	test('stay for two releases, and older ones go', () => {
		write({
			'one/_app/immutable/a.js': 'a',
			'two/_app/immutable/b.js': 'b',
			'three/_app/immutable/c.js': 'c',
			'four/_app/immutable/d.js': 'd',
		});
		const releases = ['one', 'two', 'three', 'four'].map((name) => join(folder, name));
		for (const release of releases) listOwnFiles(release);
		for (const [index, release] of releases.slice(1).entries())
			keepLastFiles(release, releases[index] as string);
		expect(releases.map((release) => filesBelow(join(release, '_app/immutable')).sort())).toEqual([
			['a.js'],
			['a.js', 'b.js'],
			['a.js', 'b.js', 'c.js'],
			['b.js', 'c.js', 'd.js'],
		]);
	});

	test('cannot come from a folder that holds no release', () => {
		expect(() => keepLastFiles(folder, join(folder, 'nowhere'))).toThrow(LastReleaseError);
		expect(() => keepLastFiles(folder, join(folder, 'nowhere'))).toThrow(
			/Give the folder as it was published last/,
		);
	});
});

test('browsers are told apart by what they say of themselves', () => {
	const iPad =
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15';
	expect(platformOf(iPad, 5)).toBe('ios');
	expect(platformOf(iPad, 0)).toBe('desktop');
	expect(platformOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) MicroMessenger/8.0', 5)).toBe('inapp');
	expect(platformOf('Mozilla/5.0 (Linux; Android 13) AlipayClient/10.5', 5)).toBe('inapp');
	expect(platformOf('Mozilla/5.0 (Linux; Android 13) QQ/9.0.1', 5)).toBe('inapp');
	expect(platformOf('Mozilla/5.0 (Linux; Android 13) MQQBrowser/14', 5)).toBe('chromium');
	expect(platformOf('Mozilla/5.0 (Linux; U; Android 13) XiaoMi/MiuiBrowser/17', 5)).toBe('miui');
	expect(platformOf('Mozilla/5.0 (X11; Linux x86_64) Chrome/130', 0)).toBe('desktop');
});
