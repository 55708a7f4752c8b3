/** Files that go up together, because they are sent with the same headers. */
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENCODINGS, headersOf, kindOf } from '../hosting.ts';

/** What an object store can say of a file when it sends it. Other headers are its CDN's. */
export interface StoredHeaders {
	readonly 'Content-Type': string;
	readonly 'Cache-Control': string;
	readonly 'Content-Encoding'?: Encoding;
}

/** How texts are compressed in a store, which keeps one copy of each. Everything that reads the web reads gzip. */
export type Encoding = (typeof ENCODINGS)[number][1];

/** Files with the same headers, laid out in a folder as they are to lie in the store. */
export interface Batch {
	readonly folder: string;
	readonly files: readonly string[];
	readonly headers: StoredHeaders;
}

/**
 * Lays files out in folders, one for all that have the same headers; the compressed copy of a text takes its place and name.
 * @param root folder of the built site
 * @param files some of its files, without the compressed copies
 * @param below folder to lay them out in, empty or not there
 */
export function layOut(root: string, files: readonly string[], encoding: Encoding, below: string): Batch[] {
	const groups = new Map<string, { headers: StoredHeaders; files: string[] }>();
	for (const file of files) {
		const headers = storedHeaders(file, encoding);
		const key = JSON.stringify(headers);
		const group = groups.get(key) ?? { headers, files: [] };
		groups.set(key, group);
		group.files.push(file);
	}
	return [...groups.values()].map((group, index) => {
		const folder = join(below, String(index));
		for (const file of group.files) {
			const to = join(folder, file);
			mkdirSync(dirname(to), { recursive: true });
			cpSync(join(root, file) + (group.headers['Content-Encoding'] ? endingOf(encoding) : ''), to);
		}
		return { ...group, folder };
	});
}

/** The headers that a file is stored with. */
export function storedHeaders(file: string, encoding: Encoding): StoredHeaders {
	const headers = headersOf(`/${file}`, 200);
	return {
		'Content-Type': headers['Content-Type'] ?? '',
		'Cache-Control': headers['Cache-Control'] ?? '',
		...(kindOf(file).isCompressed ? { 'Content-Encoding': encoding } : {}),
	};
}

function endingOf(encoding: Encoding): string {
	return ENCODINGS.find(([, name]) => name === encoding)?.[0] ?? '';
}
