/** Takes the parts that are asked for out of a zip file, and never more than a report can have. */
import { unzipSync } from 'fflate';
import { UnreadableDocument } from './unreadable.ts';

/** Bytes that the parts may have together, unpacked: a report of a thousand pages has a third of it. */
const MOST = 60_000_000;

const MEGABYTE = 1_000_000;

/**
 * The parts of a zip file, by name. What a part says of its size is all that it gets: one that swells beyond it is cut.
 * @param wanted whether a part is to be unpacked
 * @throws UnreadableDocument where it is damaged, encrypted, or unpacks to more than any report
 */
export function partsOf(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
	let together = 0;
	const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
		if (!wanted(name)) return false;
		together += originalSize;
		if (together > MOST)
			throw new UnreadableDocument({
				code: 'swells',
				megabytes: Math.round(together / MEGABYTE),
				most: MOST / MEGABYTE,
			});
		return true;
	};
	try {
		return new Map(Object.entries(unzipSync(bytes, { filter })));
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		throw new UnreadableDocument({ code: 'broken-word' });
	}
}
