/** Takes the parts that are asked for out of a zip file, and never more than a report can have. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { UnreadableDocument } from './unreadable.ts';

/** Bytes that the parts may have together, unpacked: a report of a thousand pages has a third of it. */
const MOST = 60_000_000;

const MEGABYTE = 1_000_000;

/** Bytes that are unpacked at once, so that one that swells is seen before it fills the memory. */
const STEP = 16_384;

/**
 * The parts of a zip file, by name. What the file says of their size is looked at first, and what they have is counted.
 * @param wanted whether a part is to be unpacked
 * @throws UnreadableDocument where it is damaged, encrypted, or unpacks to more than any report
 */
export function partsOf(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
	try {
		const names = namesIn(bytes, wanted);
		const parts = unpacked(bytes, names);
		// One that is cut off comes to no end.
		if (parts.size < names.size) throw new UnreadableDocument({ code: 'broken-word' });
		return parts;
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		throw new UnreadableDocument({ code: 'broken-word' });
	}
}

/** The wanted names of the list at the end of a zip file. */
function namesIn(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlySet<string> {
	const names = new Set<string>();
	let together = 0;
	unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (!wanted(name)) return false;
			names.add(name);
			together += originalSize;
			return false;
		},
	});
	refuseMore(together);
	return names;
}

function unpacked(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array> {
	const parts = new Map<string, Uint8Array>();
	let together = 0;
	const unzip = new Unzip((part) => {
		if (!names.has(part.name)) return;
		const pieces: Uint8Array[] = [];
		part.ondata = (error, piece, isLast) => {
			// The library passes one where it has no piece, whatever its types say.
			if (error as Error | null) throw error;
			together += piece.length;
			refuseMore(together);
			pieces.push(piece);
			if (isLast) parts.set(part.name, Buffer.concat(pieces));
		};
		part.start();
	});
	unzip.register(UnzipInflate);
	for (let at = 0; at < bytes.length; at += STEP)
		unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	return parts;
}

function refuseMore(bytes: number): void {
	if (bytes <= MOST) return;
	const megabytes = Math.round(bytes / MEGABYTE);
	throw new UnreadableDocument({ code: 'swells', megabytes, most: MOST / MEGABYTE });
}
