/** Where a site can be uploaded to, and what each store's own client has to be told. */
import { join } from 'node:path';
import type { Batch } from './batches.ts';

/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** A store by its address. */
export interface Store {
	/** As it was given: `s3://bucket/path`. */
	readonly address: string;
	/** The command that puts up a batch. */
	put(batch: Batch): Command;
	/** The commands that remove files. */
	remove(files: readonly string[]): readonly Command[];
}

/** How a client puts files up and removes one, by the scheme of its addresses. */
const CLIENTS: Readonly<
	Record<
		string,
		{ put(folder: string, to: string, headers: Batch['headers']): Command; remove(file: string): Command }
	>
> = {
	// Amazon's, for every store that speaks as theirs does.
	s3: {
		put: (folder, to, headers) => [
			...(['aws', 's3', 'cp', folder, to, '--recursive', '--only-show-errors'] as const),
			...options(headers),
		],
		remove: (file) => ['aws', 's3', 'rm', file, '--only-show-errors'],
	},
	// Alibaba Cloud's ossutil 2.
	oss: {
		put: (folder, to, headers) => ['ossutil', 'cp', folder, to, '-r', '-f', ...options(headers)],
		remove: (file) => ['ossutil', 'rm', file, '-f'],
	},
	// Tencent Cloud's coscli.
	cos: {
		put: (folder, to, headers) => ['coscli', 'cp', folder, to, '-r', '--meta', joined(headers)],
		remove: (file) => ['coscli', 'rm', file, '-f'],
	},
};

/**
 * The store at an address.
 * @param extra arguments that its client gets besides, such as an endpoint
 * @returns nothing where the address is none
 */
export function storeAt(address: string, extra: readonly string[] = []): Store | undefined {
	const [, scheme = ''] = /^(\w+):\/\/[\w.-]+(\/(?!\.+(\/|$))[\w.~-]+)*\/?$/.exec(address) ?? [];
	const client = CLIENTS[scheme];
	if (client === undefined) return undefined;
	const below = address.replace(/\/?$/, '/');
	return {
		address,
		put: ({ folder, headers }) => [...client.put(join(folder, '/'), below, headers), ...extra],
		remove: (files) => files.map((file) => [...client.remove(below + file), ...extra]),
	};
}

/** Headers as options of their own: `--content-type text/html`. */
function options(headers: Batch['headers']): string[] {
	return Object.entries(headers).flatMap(([name, value]) => [`--${name.toLowerCase()}`, value]);
}

/** Headers as one text: `Content-Type:text/html#Cache-Control:no-cache`. */
function joined(headers: Batch['headers']): string {
	return Object.entries(headers)
		.map(([name, value]) => `${name}:${value}`)
		.join('#');
}
