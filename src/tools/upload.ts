/**
 * `npm run upload -- --to s3://bucket/path [--root build] [--encoding gzip] [--back] [--dry-run] [-- ARGUMENTS OF THE CLIENT]`: brings
 * an object store from the release that lies there to the one that is built, by the store's own client.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NothingBeforeError, uploadBefore, uploadSite, type Upload } from './upload/carry-out.ts';
import { readUploadOptions, UploadOptionsError, type UploadOptions } from './upload/options.ts';
import { RecordError } from './upload/record.ts';
import type { Command } from './upload/stores.ts';

/** Thrown when a store's client cannot be run, or says that something went wrong. */
class ClientError extends Error {
	override readonly name = 'ClientError';
}

try {
	const options = readUploadOptions(process.argv.slice(2));
	if (options.isDry) {
		// What would be done is found by doing it to a copy of what we know.
		const kept = mkdtempSync(join(tmpdir(), 'upload-'));
		try {
			if (existsSync(options.kept)) cpSync(options.kept, kept, { recursive: true });
			carryOut({
				...options,
				kept,
				run: (command) => console.log(`  ${command.join(' ')}`),
				say: console.log,
			});
		} finally {
			rmSync(kept, { recursive: true });
		}
	} else carryOut({ ...options, run: runClient, say: console.log });
} catch (error) {
	const expected = [UploadOptionsError, NothingBeforeError, RecordError, ClientError];
	console.error(expected.some((kind) => error instanceof kind) ? (error as Error).message : error);
	process.exitCode = 1;
}

function carryOut(upload: Upload & UploadOptions): void {
	const { phases, removed } = upload.isBack ? uploadBefore(upload) : uploadSite(upload, upload.root);
	if (phases.length === 0 && removed.length === 0) console.log('Everything is there already.');
	else if (!upload.isDry) console.log('Now see whether readers get it: npm run verify -- https://the.site');
}

function runClient([program, ...args]: Command): void {
	const { error, status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
	if (error)
		throw new ClientError(
			`${program} cannot be run (${error.message}). Install it and give it your keys first.`,
		);
	if (status !== 0)
		throw new ClientError(
			`${program} did not end well. What had gone up is known: the same command goes on from there.`,
		);
}
