/** How long a build takes and how much memory, with sealed editions of years before the newest. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readEditions } from '../../lib/edition/read.ts';
import { SEAL_FILE, SEALED_FOLDER } from '../../lib/edition/seal-file.ts';
import type { Seal } from '../../lib/edition/sealed.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { LANGUAGES } from '../../lib/site/languages.ts';
import { ROOT, runScript } from '../command.ts';
import { sealEdition } from '../sealed-files.ts';
import { settingsAsEnv, type Settings } from '../settings.ts';
import { round } from './bars.ts';
import { MeasureError } from './browser.ts';
import { table } from './table.ts';

/** How many editions the sites have. */
const COUNTS = [1, 5, 20];

/** How often the memory is looked at, in milliseconds. */
const LOOK_MS = 100;

/** What a build took. */
export interface EditionsTimes {
	readonly count: number;
	readonly seconds: number;
	/** Megabytes that all of its processes held at once, at most; `null` where the system does not tell. */
	readonly megabytes: number | null;
	/** Files of the site, and how many of them are of sealed editions. */
	readonly files: number;
	readonly sealed: number;
}

/**
 * Builds sites of a newest edition and of sealed ones before it, which are what the build in `site` published of that edition,
 * each called after an earlier year. Pictures and compressed copies are there already, as they are for who built before.
 */
export async function timeEditions(
	settings: Settings,
	site: string,
	onOutput: (text: string) => void,
): Promise<EditionsTimes[]> {
	const around = join(ROOT, '.cache');
	mkdirSync(around, { recursive: true });
	const folder = mkdtempSync(join(around, 'editions-bench-'));
	try {
		const times: EditionsTimes[] = [];
		for (const count of COUNTS) {
			const editions = join(folder, String(count));
			const sealed = writeEditions(settings, site, editions, count);
			onOutput(`${count} …\n`);
			const out = join(folder, 'site');
			const begun = performance.now();
			const megabytes = await mostMemory(async () => {
				const env = settingsAsEnv({ ...settings, editionsDir: editions });
				const { code, output } = await runScript('src/tools/build.ts', ['--out', out], { env });
				if (code !== 0) throw new MeasureError(output);
			});
			const seconds = (performance.now() - begun) / 1000;
			times.push({ count, seconds, megabytes, files: countFiles(out), sealed });
			rmSync(editions, { recursive: true });
		}
		return times;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Copies the newest edition, and puts sealed years before it. Gives how many files these have. */
function writeEditions(settings: Settings, site: string, editions: string, count: number): number {
	const from = resolve(ROOT, settings.editionsDir);
	const [newest] = readEditions(from, LIST_KINDS);
	if (!newest) throw new MeasureError('There is no edition.');
	const { slug } = newest;
	cpSync(join(from, slug), join(editions, slug), { recursive: true });
	const seal = sealEdition(newest, { site, editions, settings });
	const files = Object.entries(seal.files);
	for (let back = 1; back < count; back++) {
		const year = String(newest.report.year - back);
		// Its pages are those of another year: how long they take is not asked by what they say.
		const place = (path: string) => path.replace(new RegExp(`(^|/)${slug}/`), `$1${year}/`);
		for (const [file] of files) {
			const to = join(editions, year, SEALED_FOLDER, place(file));
			mkdirSync(dirname(to), { recursive: true });
			cpSync(join(editions, slug, SEALED_FOLDER, file), to);
		}
		const earlier: Seal = {
			...seal,
			slug: year,
			year: newest.report.year - back,
			period: { from: `${year}-01-01`, to: `${year}-12-31` },
			called: Object.fromEntries(LANGUAGES.map((language) => [language, { title: year, year }])),
			addresses: seal.addresses.map(place),
			found: seal.found.map((page) => place(`${page}/`).slice(0, -1)),
			files: Object.fromEntries(files.map(([file, digest]) => [place(file), digest])),
		};
		writeFileSync(join(editions, year, SEAL_FILE), JSON.stringify(earlier));
	}
	rmSync(join(editions, slug, SEAL_FILE));
	rmSync(join(editions, slug, SEALED_FOLDER), { recursive: true });
	return files.length * (count - 1);
}

/** The most memory that the processes begun by some work hold at once, in megabytes. */
async function mostMemory(work: () => Promise<void>): Promise<number | null> {
	let most = 0;
	const timer = setInterval(() => (most = Math.max(most, memoryBelow(process.pid))), LOOK_MS);
	try {
		await work();
	} finally {
		clearInterval(timer);
	}
	return most === 0 ? null : Math.round(most / 1024);
}

/** Kilobytes that the processes below one hold, as Linux tells; 0 elsewhere. */
function memoryBelow(pid: number): number {
	const parents = new Map<number, { parent: number; memory: number }>();
	for (const name of namesIn('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const status = readFileSync(`/proc/${name}/status`, 'utf8');
			const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(status) ?? [];
			const [, memory = '0'] = /^VmRSS:\s+(\d+)/m.exec(status) ?? [];
			parents.set(Number(name), { parent: Number(parent), memory: Number(memory) });
		} catch {
			// It has ended meanwhile.
		}
	}
	const isBelow = (child: number): boolean => {
		const { parent = 0 } = parents.get(child) ?? {};
		return parent === pid || (parent > 1 && isBelow(parent));
	};
	return [...parents].reduce((sum, [child, { memory }]) => sum + (isBelow(child) ? memory : 0), 0);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function countFiles(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
		.length;
}

/** What was measured, as a table. */
export function editionsReport(times: readonly EditionsTimes[]): string {
	return table(
		['editions', 'build, s', 'memory, MB', 'files', 'of sealed editions'],
		times.map(({ count, seconds, megabytes, files, sealed }) => [
			count,
			round(seconds),
			megabytes ?? '?',
			files,
			sealed,
		]),
	);
}
