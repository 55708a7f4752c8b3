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

/** What a file is in the eyes of Unix: readable by all, writable by its owner. */
const PLAIN_FILE = 0o100644 << 16;

/** One zip file of some files, in their order. */
export function packed(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
	// A name that is a whole number would not stay where it was put; these all have an ending.
	const zippable: Zippable = Object.fromEntries(
		files.map(({ name, content, isStored = false }) => [
			name,
			[bytesOf(content), { level: isStored ? 0 : 9 }],
		]),
	);
	// The earliest day that such a file can name, in the time of the place, which is how it has it.
	return zipSync(zippable, { mtime: new Date(1980, 0, 1), os: 3, attrs: PLAIN_FILE });
}

function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
