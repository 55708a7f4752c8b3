/** Packs files into one zip file, whose bytes depend on nothing but theirs: not on the clock, the place or the machine. */
import { zipSync, type Zippable } from 'fflate';

/** A file within a packed one. */
export interface PackedFile {
	/** Where it lies in there, with `/` between the folders. */
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Whether it lies there as it is: what is compressed in itself, or what is looked for at a known place. */
	readonly isStored?: boolean;
}

/** The earliest time that a zip file can name, in the time of the place, which is how such a file has it. */
const NO_TIME = new Date(1980, 0, 1);

/** What a file is in the eyes of Unix: readable by all, writable by its owner. */
const PLAIN_FILE = 0o100644 << 16;

/** One zip file of some files, in their order. */
export function packed(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
	const entries = files.map(({ name, content, isStored = false }) => {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		return [name, [bytes, { level: isStored ? 0 : 9 }]] as const;
	});
	// A property whose name is a whole number would not stay where it was put; these all have an ending.
	const zippable: Zippable = Object.fromEntries(entries.map(([name, [bytes, how]]) => [name, [bytes, how]]));
	return zipSync(zippable, { mtime: NO_TIME, os: 3, attrs: PLAIN_FILE });
}
