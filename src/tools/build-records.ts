/**
 * Writes down of every folder that is built into what it was made of, and which kept files its last builds used: what none of
 * them used, and what was generated for a folder that is no longer there, is cleared away.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isRunning } from './running.js';

/** How many builds of a folder keep what they used: an edit that is taken back finds its files again. */
const BUILDS = 3;

/** Folders of the cache whose files are known by what they are made of. */
const KEPT = ['pictures', 'compressed'];

const recordSchema = z.strictObject({
	/** The folder that was built into, absolute. */
	out: z.string(),
	/** Of all that the build there is made of; `null` while nobody may take the folder for a whole build. */
	digest: z.string().nullable(),
	/** Names of the kept files that its last builds used, the newest build first. */
	uses: z.array(z.array(z.string())),
});

type BuildRecord = z.infer<typeof recordSchema>;

/** The records of a cache. */
export class BuildRecords {
	readonly #cache: string;

	/** @param cache the folder of what is kept from one build to the next, absolute */
	constructor(cache: string) {
		this.#cache = cache;
	}

	/** Whether a folder, which must be there, holds a whole build that was made of inputs of this digest. */
	isBuiltFrom(out: string, digest: string): boolean {
		return existsSync(join(out, 'index.html')) && this.#read(keyOf(out))?.digest === digest;
	}

	/** Nobody takes the folder for a whole build any longer. */
	forget(out: string): void {
		const record = this.#read(keyOf(out));
		if (record) this.#write({ ...record, digest: null });
	}

	/** Writes down that a folder holds a build of inputs of this digest, and which kept files it used. */
	note(out: string, digest: string, used: Iterable<string>): void {
		const before = this.#read(keyOf(out))?.uses ?? [];
		this.#write({ out, digest, uses: [[...used].sort(), ...before].slice(0, BUILDS) });
	}

	/** Says that this process builds into a folder, so that nobody clears away what it uses; gives how to end that. */
	begin(out: string): () => void {
		const file = join(this.#folder('running'), `${keyOf(out)}-${process.pid}`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, '');
		return () => rmSync(file, { force: true });
	}

	/**
	 * Clears away the kept files that no recorded build used, and the records and generated code of folders that are not there
	 * any longer. Does nothing while a build runs: the last one that ends does it.
	 */
	prune(): void {
		if (this.#buildRuns()) return;
		const records = namesIn(this.#folder('builds')).map((name) => this.#read(name));
		const alive = records.filter((record) => record !== undefined && existsSync(record.out));
		const keys = new Set(alive.map((record) => record && keyOf(record.out)));
		for (const name of namesIn(this.#folder('builds'))) if (!keys.has(name)) this.#remove('builds', name);
		for (const name of namesIn(this.#folder('kit'))) if (!keys.has(name)) this.#remove('kit', name);
		const used = new Set(alive.flatMap((record) => record?.uses.flat() ?? []));
		for (const folder of KEPT)
			for (const name of namesIn(this.#folder(folder))) if (!used.has(name)) this.#remove(folder, name);
	}

	#buildRuns(): boolean {
		return namesIn(this.#folder('running')).some((name) => {
			if (isRunning(Number(name.split('-')[1]))) return true;
			this.#remove('running', name);
			return false;
		});
	}

	#folder(name: string): string {
		return join(this.#cache, name);
	}

	#remove(folder: string, name: string): void {
		rmSync(join(this.#folder(folder), name), { recursive: true, force: true });
	}

	/** A record that is not there, or was spoilt, counts as none: the folder is then built anew. */
	#read(key: string): BuildRecord | undefined {
		try {
			return recordSchema.parse(JSON.parse(readFileSync(join(this.#folder('builds'), key), 'utf8')));
		} catch {
			return undefined;
		}
	}

	#write(record: BuildRecord): void {
		const file = join(this.#folder('builds'), keyOf(record.out));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify(record));
	}
}

/** What a folder that is built into is called in the cache. */
export function keyOf(out: string): string {
	return createHash('sha256').update(out).digest('hex').slice(0, 12);
}

function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}
