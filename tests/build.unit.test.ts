import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildIfStale, buildSite, type BuildOptions, type BuildStep } from '../src/tools/build.ts';
import { readSettings, SettingsError, type Settings } from '../src/tools/settings.ts';

let folder: string;
let out: string;
let settings: Settings;
let options: Omit<BuildOptions, 'settings'>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'build-'));
	out = join(folder, 'build');
	mkdirSync(join(folder, 'editions'));
	options = { out, cache: join(folder, '.cache'), onOutput: () => undefined };
	settings = readSettings({ EDITIONS_DIR: join(folder, 'editions') });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A step that writes a page with these words, as a real build would. */
function writes(words: string): BuildStep {
	return ({ folder: next }) => {
		mkdirSync(next, { recursive: true });
		writeFileSync(join(next, 'index.html'), words);
	};
}

const fails: BuildStep = () => {
	throw new Error('the last step failed');
};

function page(): string {
	return readFileSync(join(out, 'index.html'), 'utf8');
}

/** What lies beside the build, but for the editions of these tests and the note of what was built. */
function beside(): string[] {
	return readdirSync(folder).filter((name) => !['build', 'editions', '.cache'].includes(name));
}

describe('settings', () => {
	test('without any, the defaults hold', () => {
		expect(readSettings({})).toEqual({
			siteOrigin: 'http://localhost:4173',
			basePath: '',
			editionsDir: 'src/editions',
			lastRelease: '',
		});
	});

	test.each(['report.example', 'ftp://report.example', 'https://', '/report', 'javascript:alert(1)'])(
		'SITE_ORIGIN %s is refused',
		(value) => {
			expect(() => readSettings({ SITE_ORIGIN: value })).toThrow(`SITE_ORIGIN is "${value}"`);
		},
	);

	test.each([
		'https://report.example/',
		'https://report.example/2023',
		'https://Report.example',
		'https://a@report.example',
	])('SITE_ORIGIN %s is refused, and the origin to write is named', (value) => {
		expect(() => readSettings({ SITE_ORIGIN: value })).toThrow('write https://report.example (');
	});

	test.each(['report', '/report/', '/', '/a b', '/a//b', '/..', '/a/../b', '/a?b', '/报告'])(
		'BASE_PATH %s is refused',
		(value) => {
			expect(() => readSettings({ BASE_PATH: value })).toThrow(`BASE_PATH is "${value}"`);
		},
	);

	test.each(['', '/report', '/csr/2023-report', '/~user/a.b'])('BASE_PATH "%s" is taken', (value) => {
		expect(readSettings({ BASE_PATH: value }).basePath).toBe(value);
	});

	test('a folder of editions that is not there is refused', () => {
		expect(() => readSettings({ EDITIONS_DIR: 'no/such/folder' })).toThrow(
			'EDITIONS_DIR is "no/such/folder"',
		);
	});

	test('all that is wrong is told at once', () => {
		const wrong = { SITE_ORIGIN: 'x', BASE_PATH: 'x', EDITIONS_DIR: 'no/such/folder' };
		expect(() => readSettings(wrong)).toThrow(SettingsError);
		expect(() => readSettings(wrong)).toThrow(/SITE_ORIGIN.*\n.*BASE_PATH.*\n.*EDITIONS_DIR/);
	});
});

describe('a build', () => {
	test('takes the place of the last one and leaves nothing beside it', async () => {
		await buildSite({ ...options, settings, steps: [writes('old')] });
		writeFileSync(join(out, 'old.html'), 'only in the old build');
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(page()).toBe('new');
		expect(readdirSync(out)).toEqual(['index.html']);
		expect(beside()).toEqual([]);
	});

	test('that fails at its last step leaves the last good one untouched', async () => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		const bad = buildSite({ ...options, settings, steps: [writes('bad'), fails] });
		await expect(bad).rejects.toThrow('the last step failed');
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});

	test('that fails with none before it leaves nothing at all', async () => {
		await expect(buildSite({ ...options, settings, steps: [writes('bad'), fails] })).rejects.toThrow();
		expect(existsSync(out)).toBe(false);
		expect(beside()).toEqual([]);
	});

	test('whose pages never came leaves the last good one untouched', async () => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		await expect(buildSite({ ...options, settings, steps: [] })).rejects.toThrow();
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});

	test('that stops after its first failing step', async () => {
		const later = vi.fn();
		await expect(buildSite({ ...options, settings, steps: [fails, later] })).rejects.toThrow();
		expect(later).not.toHaveBeenCalled();
	});

	test('clears away what a killed one left, and brings back the one that it had moved', async () => {
		// No process has this id: it is above the highest that Linux, macOS or Windows give.
		const deadProcess = 2 ** 31 - 1;
		for (const kind of ['next', 'last']) {
			mkdirSync(join(folder, `build.${kind}-${deadProcess}`));
			writeFileSync(join(folder, `build.${kind}-${deadProcess}`, 'index.html'), kind);
		}
		await expect(buildSite({ ...options, settings, steps: [fails] })).rejects.toThrow();
		expect(page()).toBe('last');
		expect(beside()).toEqual([]);
	});

	test('leaves alone what another one that still runs is writing', async () => {
		const running = join(folder, `build.next-${process.ppid}`);
		mkdirSync(running);
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(existsSync(running)).toBe(true);
	});
});

describe('a second build', () => {
	test('is spared when nothing has changed', async () => {
		expect(await buildIfStale({ ...options, settings, steps: [writes('first')] })).toBe(true);
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(false);
		expect(page()).toBe('first');
	});

	test('is made when an edition has changed', async () => {
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		writeFileSync(join(folder, 'editions', 'figures.yaml'), 'changed');
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});

	test('is made when a setting has changed, and again when it changes back', async () => {
		const moved = { ...settings, basePath: '/report' };
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		expect(await buildIfStale({ ...options, settings: moved, steps: [writes('moved')] })).toBe(true);
		expect(await buildIfStale({ ...options, settings, steps: [writes('back')] })).toBe(true);
		expect(page()).toBe('back');
	});

	test('is made when the first one is gone', async () => {
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		rmSync(out, { recursive: true });
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});

	test('is made when an edition was edited during the first', async () => {
		const edits: BuildStep = () => writeFileSync(join(folder, 'editions', 'late.yaml'), 'late');
		await buildIfStale({ ...options, settings, steps: [writes('first'), edits] });
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});
});
