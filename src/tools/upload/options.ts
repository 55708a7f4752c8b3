import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../command.ts';
import { ENCODINGS } from '../hosting.ts';
import type { Encoding } from './batches.ts';
import { storeAt, type Store } from './stores.ts';

/** What `npm run upload` was asked for. */
export interface UploadOptions {
	readonly store: Store;
	readonly encoding: Encoding;
	/** Folder of the built site. */
	readonly root: string;
	/** Folder in which what was uploaded to this store is kept. */
	readonly kept: string;
	/** Whether the release before is to be brought back. */
	readonly isBack: boolean;
	/** Whether to say what would be done, and do nothing. */
	readonly isDry: boolean;
}

/** Thrown when the command was given something that it cannot use; its message says what. */
export class UploadOptionsError extends Error {
	override readonly name = 'UploadOptionsError';
}

/**
 * Reads what the command was given; what stands after `--` is for the store's own client.
 * Throws an {@link UploadOptionsError} that tells everything that is wrong.
 */
export function readUploadOptions(args: readonly string[]): UploadOptions {
	const { values, positionals } = parse(args);
	const store = storeAt(values.to, positionals);
	const encoding = ENCODINGS.find(([, name]) => name === values.encoding)?.[1];
	const root = resolve(ROOT, values.root);
	const faults = [
		store
			? ''
			: `--to is "${values.to}". It must be s3://bucket/path, oss://bucket/path or cos://bucket/path`,
		encoding ? '' : `--encoding is "${values.encoding}". It must be gzip, or br where every reader has https`,
		values.back || existsSync(join(root, 'service-worker.js'))
			? ''
			: `--root is "${values.root}". There is no built site in it: npm run build`,
	].filter(Boolean);
	if (store === undefined || encoding === undefined || faults.length > 0)
		throw new UploadOptionsError(faults.join('\n'));
	const kept = join(resolve(ROOT, values.kept), values.to.replaceAll(/[^\w.-]+/g, '-').replace(/-$/, ''));
	return { store, encoding, root, kept, isBack: values.back, isDry: values['dry-run'] };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				to: { type: 'string', default: '' },
				root: { type: 'string', default: 'build' },
				kept: { type: 'string', default: 'releases' },
				encoding: { type: 'string', default: 'gzip' },
				back: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
			},
			allowPositionals: true,
		});
	} catch (error) {
		throw new UploadOptionsError((error as Error).message);
	}
}
