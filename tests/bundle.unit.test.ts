/** All in one file: what is put into it comes out again, however it arrives. */
import { describe, expect, test } from 'vitest';
import { bundleOf, partsOf, type Bundled } from '../src/lib/offline/bundle.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const PARTS: Bundled[] = [
	{ address: '', type: 'text/html;charset=utf-8', content: bytes('<p>封面\n') },
	{ address: 'empty.css', type: 'text/css', content: bytes('') },
	{ address: 'icon.png', type: 'image/png', content: new Uint8Array([0, 10, 255, 10]) },
];

/** A stream that gives its bytes so many at a time. */
function arriving(content: Uint8Array<ArrayBuffer>, atATime: number) {
	let at = 0;
	return new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull(controller) {
			if (at >= content.length) return controller.close();
			controller.enqueue(content.slice(at, at + atATime));
			at += atATime;
		},
	});
}

async function read(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Bundled[]> {
	const parts: Bundled[] = [];
	for await (const part of partsOf(stream)) parts.push(part);
	return parts;
}

describe('a bundle', () => {
	test.each([1, 7, 10_000])('is read as it was written, %d bytes at a time', async (atATime) => {
		expect(await read(arriving(bundleOf(PARTS), atATime))).toEqual(PARTS);
	});

	test('cut short gives what is whole', async () => {
		const bundle = bundleOf(PARTS);
		expect(await read(arriving(bundle.slice(0, -1), 5))).toEqual(PARTS.slice(0, 2));
		expect(await read(arriving(bundle.slice(0, 20), 5))).toEqual([]);
		expect(await read(arriving(bytes(''), 5))).toEqual([]);
	});

	test('that is none is refused', async () => {
		await expect(read(arriving(bytes('<!doctype html>\n<h1>Log in</h1>'), 5))).rejects.toThrow(SyntaxError);
	});
});
