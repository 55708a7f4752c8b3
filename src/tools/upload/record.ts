/** What was uploaded to a store before: which files lie there, and the last two releases, to go back to and to compare with. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../files.ts';
import { ENCODINGS } from '../hosting.ts';
import type { Contents } from './plan.ts';

const contents = z.record(z.string(), z.string());

const recordSchema = z.strictObject({
	/** What lies in the store. A file that is just being put up or removed is not in it. */
	stored: contents,
	/** Names of the releases that readers have, and had before; empty where there is none. */
	live: z.string(),
	before: z.string(),
	/** How texts are compressed there. */
	encoding: z.string(),
});

export type UploadRecord = z.infer<typeof recordSchema>;

/** The record of a store that nothing was uploaded to. */
const NO_RECORD: UploadRecord = { stored: {}, live: '', before: '', encoding: '' };

const FILE = 'record.json';

/** Thrown when a record cannot be read; its message says what to do. */
export class RecordError extends Error {
	override readonly name = 'RecordError';
}

/** The record in a folder; that of an empty store where there is none. Throws a {@link RecordError} when it is spoilt. */
export function readRecord(folder: string): UploadRecord {
	const file = join(folder, FILE);
	if (!existsSync(file)) return NO_RECORD;
	try {
		return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new RecordError(
			`${file} cannot be read. Delete it: then everything is uploaded, and nothing removed.`,
		);
	}
}

export function writeRecord(folder: string, record: UploadRecord): void {
	mkdirSync(folder, { recursive: true });
	const beside = join(folder, `${FILE}.new`);
	writeFileSync(beside, `${JSON.stringify(record, null, '\t')}\n`);
	renameSync(beside, join(folder, FILE));
}

/** What a folder of a site holds, without the compressed copies. */
export function contentsOf(root: string): Contents {
	const files = filesBelow(root).filter((file) => !ENCODINGS.some(([ending]) => file.endsWith(ending)));
	return Object.fromEntries(
		files.sort().map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(root, file)))
				.digest('hex'),
		]),
	);
}

/** The name of a release: the same content has the same. */
export function nameOfRelease(release: Contents): string {
	return createHash('sha256').update(JSON.stringify(release)).digest('hex').slice(0, 12);
}

/** Keeps a release, and of the others only those that are named. @returns its folder */
export function keepRelease(folder: string, name: string, root: string, others: readonly string[]): string {
	const kept = join(folder, name);
	if (!existsSync(kept)) {
		const beside = join(folder, 'new');
		rmSync(beside, { recursive: true, force: true });
		cpSync(root, beside, { recursive: true });
		renameSync(beside, kept);
	}
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isDirectory() && entry.name !== name && !others.includes(entry.name))
			rmSync(join(folder, entry.name), { recursive: true });
	return kept;
}
