/** In which order a release goes up, so that a reader gets whole pages at every moment, of the one release or of the next. */
import { IMMUTABLE } from '../hosting.ts';

/** Files by their names below a folder, each with the digest of its content. */
export type Contents = Readonly<Record<string, string>>;

/** What is done one after the other: each phase ends before the next begins. */
export interface Plan {
	/** Files that go up. First what pages ask for, then pages, and last the worker, which tells readers of the release. */
	readonly phases: readonly { readonly name: string; readonly files: readonly string[] }[];
	/** Files of releases before the last one, which go when all is up. */
	readonly removed: readonly string[];
}

const WORKER = 'service-worker.js';

/** By what a file is known to belong to a phase. */
const PHASES: readonly { readonly name: string; has(file: string): boolean }[] = [
	{ name: 'scripts and styles', has: (file) => `/${file}`.startsWith(IMMUTABLE) },
	{ name: 'pictures and data', has: (file) => file !== WORKER && !file.endsWith('.html') },
	{ name: 'pages', has: (file) => file.endsWith('.html') },
	{ name: 'the worker', has: (file) => file === WORKER },
];

/**
 * Plans how a release takes the place of another.
 * @param release what is to be there
 * @param last the release that readers have now, whose files stay for one release more
 * @param stored what lies there now, of whatever release
 */
export function planUpload(release: Contents, last: Contents, stored: Contents): Plan {
	const waiting = new Set(Object.keys(release).filter((file) => stored[file] !== release[file]));
	const phases = PHASES.map(({ name, has }) => {
		const files = [...waiting].filter(has).sort();
		for (const file of files) waiting.delete(file);
		return { name, files };
	});
	const removed = Object.keys(stored).filter((file) => !(file in release) && !(file in last));
	return { phases: phases.filter(({ files }) => files.length > 0), removed: removed.sort() };
}
