/**
 * A bundle: all that a release keeps on a device, in one file that the host sends compressed, a third of what its parts weigh
 * by themselves. A line of JSON tells what is in it, `[address, type, bytes]` of each part; the parts follow in that order.
 */

/** Its address, below the base path. Text of a kind that hosts compress; each part is known by its digest, whatever its name. */
export const BUNDLE = 'bundle.txt';

/** A part of a bundle: a file of the site, by its address below the base path. */
export interface Bundled {
	readonly address: string;
	/** As a host tells it: `text/html;charset=utf-8`. */
	readonly type: string;
	readonly content: Uint8Array<ArrayBuffer>;
}

/** What the first line tells of a part. */
type Told = readonly [address: string, type: string, bytes: number];

const LINE_END = 10;

export function bundleOf(parts: readonly Bundled[]): Uint8Array<ArrayBuffer> {
	const told = parts.map(({ address, type, content }): Told => [address, type, content.length]);
	const head = new TextEncoder().encode(`${JSON.stringify(told)}\n`);
	return joined([head, ...parts.map(({ content }) => content)]);
}

/** The parts of a bundle, each as soon as it is there whole; of one that is cut short those before the cut. Throws where it is none. */
export async function* partsOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Bundled> {
	const reader = stream.getReader();
	let held = new Uint8Array(0);
	/** Reads on until enough is held; gives whether it is, or the stream has ended before. */
	const holds = async (isEnough: () => boolean) => {
		while (!isEnough()) {
			const { value } = await reader.read();
			if (!value) return false;
			held = joined([held, value]);
		}
		return true;
	};
	if (!(await holds(() => held.includes(LINE_END)))) return;
	const headEnd = held.indexOf(LINE_END);
	const told = JSON.parse(new TextDecoder().decode(held.subarray(0, headEnd))) as Told[];
	held = held.slice(headEnd + 1);
	for (const [address, type, bytes] of told) {
		if (!(await holds(() => held.length >= bytes))) return;
		yield { address, type, content: held.slice(0, bytes) };
		held = held.slice(bytes);
	}
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const piece of pieces) {
		all.set(piece, end);
		end += piece.length;
	}
	return all;
}
