/**
 * Keeps two commands from writing into one folder at the same time. The lock is a file beside the folder that says who holds
 * it. It is our own few lines because what there is to install goes by the age of a file: a lock then dies under a process
 * that is busy for a while, and outlives one that was killed.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { ROOT } from './command.ts';
import { isRunning } from './running.js';

const holderSchema = z.strictObject({
	/** What it does, as a command: `npm run build`. */
	command: z.string(),
	pid: z.int().positive(),
});

/** Who holds a lock. */
export type Holder = z.infer<typeof holderSchema>;

/** A lock that is held. */
export interface Lock {
	/** Lets go. */
	release(): void;
}

/** Thrown when a process holds the lock; its message says who, and what can be done. */
export class LockedError extends Error {
	override readonly name = 'LockedError';

	/** @param who the command and its process: `npm run build (process 123)` */
	constructor(
		message: string,
		readonly who: string,
	) {
		super(message);
	}
}

/** How long a wait lasts before it looks again. */
const LOOK_AGAIN_MS = 250;

/**
 * Takes the lock of a folder for this process. One that a dead process left is taken over.
 * Throws a {@link LockedError} when another process, or this one, holds it.
 */
export function lockFolder(folder: string): Lock {
	const file = lockFileOf(folder);
	mkdirSync(dirname(file), { recursive: true });
	return takeLock(file, folder);
}

function takeLock(file: string, folder: string): Lock {
	const own = JSON.stringify({ command: commandOf(process.env), pid: process.pid } satisfies Holder);
	while (!createWhole(file, own)) {
		const found = readIfThere(file);
		if (found === undefined) continue;
		const holder = holderIn(found);
		if (holder && isRunning(holder.pid)) throw lockedBy(holder, folder, file);
		takeAway(file, folder);
	}
	return {
		release: () => {
			if (readIfThere(file) === own) rmSync(file, { force: true });
		},
	};
}

/** Waits until nobody holds the lock of a folder, and takes it. @param onWait gets who is waited for, once */
export async function lockWhenFree(folder: string, onWait: (who: string) => void): Promise<Lock> {
	for (let told = false; ; told = true) {
		try {
			return lockFolder(folder);
		} catch (error) {
			if (!(error instanceof LockedError)) throw error;
			if (!told) onWait(error.who);
		}
		await setTimeout(LOOK_AGAIN_MS);
	}
}

function lockFileOf(folder: string): string {
	return `${folder}.lock`;
}

/** Writes a file that must not be there yet, with all it holds at once; gives whether it was not. */
function createWhole(file: string, text: string): boolean {
	const beside = `${file}.${process.pid}`;
	writeFileSync(beside, text);
	try {
		linkSync(beside, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(beside, { force: true });
	}
}

/**
 * Takes a dead process's lock away. Whoever does it holds a lock on doing it and looks again under it: what it saw before may
 * have been taken over by now. A lock on taking away that a dead process left is taken away in the same manner.
 */
function takeAway(file: string, folder: string): void {
	const turn = takeLock(`${file}.taking-over`, folder);
	try {
		const found = readIfThere(file);
		// Where nothing is, the next one to come may be writing theirs at this moment.
		if (found === undefined) return;
		const holder = holderIn(found);
		if (!holder || !isRunning(holder.pid)) rmSync(file, { force: true });
	} finally {
		turn.release();
	}
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** Who a lock names; nobody when it was spoilt. */
function holderIn(text: string): Holder | undefined {
	try {
		return holderSchema.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** The command that a person gave: npm tells it to what it runs. */
function commandOf({ npm_lifecycle_event: script }: NodeJS.ProcessEnv): string {
	if (script === 'start' || script === 'test') return `npm ${script}`;
	return script === undefined ? basename(process.argv[1] ?? 'node') : `npm run ${script}`;
}

function lockedBy({ command, pid }: Holder, folder: string, file: string): LockedError {
	const who = `${command} (process ${pid})`;
	const shown = (path: string) => relative(ROOT, path) || path;
	return new LockedError(
		[
			`${who} is writing ${shown(folder)} already. Wait until it is done, or stop it, and try again.`,
			`If process ${pid} is something else, delete ${shown(file)}.`,
		].join('\n'),
		who,
	);
}
