import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { platformOf } from '../src/lib/actions/install/platform.ts';
import { digestOf } from '../src/lib/offline/digest.ts';
import { applied, UPDATE, type Change } from '../src/lib/offline/update.ts';
import { stepsBetween } from '../src/tools/changes.ts';
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
	'service-worker.js': 'const release = __RELEASE__;',
};
/** What texts of a site are made of: tags, words, signs of both languages, characters of two units. */
const PIECE = fc.constantFrom('<p>', '</p>', 'ferry ', '渡轮', '，', '。', '𠮷', '"', '\\', '\n', '2031');

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
		const release = { entries: await listPrecache(scope()), hasUpdate: false };
		expect(worker).toBe(`const release = ${JSON.stringify(release)};`);
		expect(filesBelow(folder)).not.toContain(UPDATE);
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
		await expect(writePrecache(scope())).rejects.toThrow('has not one place for __RELEASE__');
	});
});

describe('what a release has otherwise than the last one', () => {
	/** Ten sentences, so that one of them weighs less than all. */
	const told = (word: string) =>
		`<p>${Array.from({ length: 10 }, (_, index) => `第${index}句说明天气怎样，风从哪里来。`).join('')}${word}</p>`;

	/** Writes two releases, and gives what the second tells of the first. */
	async function changesBetween(
		before: Readonly<Record<string, string>>,
		after: Readonly<Record<string, string>>,
	): Promise<Change[] | undefined> {
		const site = (files: Readonly<Record<string, string>>, name: string) =>
			Object.fromEntries(
				Object.entries({ ...SITE, ...files }).map(([file, text]) => [`${name}/${file}`, text]),
			);
		write({ ...site(before, 'last'), ...site(after, 'now') });
		await writePrecache({ ...scope(), folder: join(folder, 'now'), lastRelease: join(folder, 'last') });
		const file = join(folder, 'now', UPDATE);
		const hasUpdate = existsSync(file);
		expect(readFileSync(join(folder, 'now/service-worker.js'), 'utf8')).toContain(
			`"hasUpdate":${hasUpdate}}`,
		);
		return hasUpdate ? (JSON.parse(readFileSync(file, 'utf8')) as Change[]) : undefined;
	}

	test('is told by the differences of its texts, each from the digest of what was there', async () => {
		const [before, after] = [told('晴。'), told('雨 & 风。')];
		const changes = await changesBetween({ '2030/index.html': before }, { '2030/index.html': after });
		expect(changes?.map(([address]) => address)).toEqual(['2030/']);
		const [[, digest, steps] = ['', '', []]] = changes ?? [];
		expect(digest).toBe(await digestOf(new TextEncoder().encode(before)));
		expect(applied(before, steps)).toBe(after);
		expect(JSON.stringify(changes).length).toBeLessThan(after.length / 2);
	});

	test.each([
		['a text that is another altogether', { 'facts.csv': 'one' }, { 'facts.csv': 'two' }],
		['a file that is no text', { 'icon.png': told('a') }, { 'icon.png': told('b') }],
		['a page that is not kept', { 'en/q/h/index.html': told('a') }, { 'en/q/h/index.html': told('b') }],
		['a page that the last release did not have', {}, { '2030/new/index.html': told('a') }],
		['nothing', {}, {}],
	])('does not tell %s', async (_, before, after) => {
		expect(await changesBetween(before, after)).toBeUndefined();
	});

	test('makes the new text of the old one, whatever both are', () => {
		fc.assert(
			fc.property(fc.array(PIECE), fc.array(PIECE), fc.array(PIECE), (common, one, other) => {
				const before = [...common, ...one, ...common].join('');
				const after = [...other, ...common, ...common].join('');
				const steps = stepsBetween(before, after);
				expect(steps && applied(before, steps)).toBe(after);
			}),
		);
	});

	test('is not sought in texts that have little in common', () => {
		const words = (from: number) => Array.from({ length: 2000 }, (_, index) => `${from + index}`).join(' ');
		expect(stepsBetween(words(0), words(10_000))).toBeUndefined();
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
