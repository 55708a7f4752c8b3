import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './running.js';

/** The folder that a new build is written to, beside the one it will replace. */
export function nextTo(out: string): string {
	return `${out}.next-${process.pid}`;
}

/**
 * Puts the folder `next` in the place of the folder `out` by two renames, then deletes what was there.
 * Throws when a rename fails; `out` is then what it was before.
 */
export function putInPlace(next: string, out: string): void {
	const last = `${out}.last-${process.pid}`;
	const replaces = existsSync(out);
	if (replaces) renameSync(out, last);
	try {
		renameSync(next, out);
	} catch (error) {
		if (replaces) renameSync(last, out);
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}

/**
 * Clears away what a killed build left beside `out`, and puts the last good build back if it was killed between
 * the two renames. Folders of builds that still run are left alone.
 */
export function clearLeftovers(out: string): void {
	for (const { path, kind } of leftoversOf(out)) {
		if (kind === 'last' && !existsSync(out)) renameSync(path, out);
		else rmSync(path, { recursive: true, force: true });
	}
}

function leftoversOf(out: string): { path: string; kind: string }[] {
	if (!existsSync(dirname(out))) return [];
	return readdirSync(dirname(out)).flatMap((name) => {
		if (!name.startsWith(`${basename(out)}.`)) return [];
		const [, kind, pid] = /^(next|last)-(\d+)$/.exec(name.slice(basename(out).length + 1)) ?? [];
		if (kind === undefined || isRunning(Number(pid))) return [];
		return [{ path: join(dirname(out), name), kind }];
	});
}
