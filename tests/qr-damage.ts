/** What happens to a code on its way to a camera: made small, blurred, held askew, sent by a chat, printed pale. */
import { scanRGBABuffer } from '@undecaf/zbar-wasm';
import sharp, { type Sharp } from 'sharp';
import { readQr, type Pixels } from './qr-reader.ts';
import { IS_WHOLE } from './whole.ts';

/** A part of a picture, in pixels. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Share of its side that a camera sees on each side of a code that it is held at: frame, ripples and words are in view. */
const VIEW = 1 / 4;

/** A code with what a camera sees around it. */
export function withView({ x, y, width }: Square): Square {
	const view = Math.round(width * VIEW);
	return { x: x - view, y: y - view, width: width + 2 * view };
}

/** So many of some codes that are the hardest to read: a longer address makes a finer code. `test:all` takes them all. */
export function finestOf<Code extends { readonly leadsTo: string }>(
	codes: readonly Code[],
	count: number,
): Code[] {
	const finest = [...codes].sort((a, b) => b.leadsTo.length - a.leadsTo.length);
	return IS_WHOLE ? finest : finest.slice(0, count);
}

/** White around a code that is cut out, so that it can be turned. */
const ROOM = 40;

const WHITE = '#fff';

// Pictures this small are done sooner than shared out among threads.
sharp.concurrency(1);

/** Every damage that a code has to survive. */
const DAMAGES: Record<string, (picture: Sharp, width: number) => Sharp | Promise<Sharp>> = {
	'at a third of its size': (picture, width) => picture.resize(Math.round(width / 3)),
	blurred: (picture) => picture.blur(2),
	'turned by 7°': (picture) => picture.rotate(7, { background: WHITE }),
	'as a JPEG of quality 40': async (picture) => sharp(await picture.jpeg({ quality: 40 }).toBuffer()),
	'at a fifth of its contrast': (picture) => picture.linear(0.2, 102),
};

/**
 * What zbar and zxing read wrongly, or not at all: in the whole picture, and in the code cut out of it after each
 * damage. By what was done to it; empty if both always read what they should.
 * @param code where the code stands, with its quiet zone or more
 * @param text what it says
 */
export async function misreadings(
	picture: Uint8Array,
	code: Square,
	text: string,
): Promise<Record<string, (string | null)[]>> {
	const read = await readDamaged(picture, code);
	return Object.fromEntries(
		Object.entries(read).filter(([, texts]) => texts.some((other) => other !== text)),
	);
}

async function readDamaged(
	picture: Uint8Array,
	{ x, y, width }: Square,
): Promise<Record<string, (string | null)[]>> {
	const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const whole = () => sharp(data, { raw: info });
	const read: Record<string, (string | null)[]> = { whole: await readByBoth(whole()) };
	const cut = await whole()
		.extract({ left: x, top: y, width, height: width })
		.extend({ top: ROOM, bottom: ROOM, left: ROOM, right: ROOM, background: WHITE })
		.raw()
		.toBuffer({ resolveWithObject: true });
	// One after the other: the decoders share what they work in.
	for (const [name, damage] of Object.entries(DAMAGES)) {
		const alone = sharp(cut.data, { raw: cut.info });
		read[name] = await readByBoth(await damage(alone, width + 2 * ROOM));
	}
	return read;
}

/** What both decoders read where a camera is held at a code. */
export async function readInView(picture: Uint8Array, code: Square): Promise<(string | null)[]> {
	const image = sharp(picture);
	const whole = await image.metadata();
	const { x, y, width } = withView(code);
	// A camera sees past the edge of a picture, where nothing of it is.
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	const area = {
		left,
		top,
		width: Math.min(whole.width, x + width) - left,
		height: Math.min(whole.height, y + width) - top,
	};
	return readByBoth(image.extract(area));
}

/** What both decoders read in a picture. */
export async function readByBoth(image: Sharp): Promise<(string | null)[]> {
	const pixels = await pixelsOf(image);
	return [await readByZbar(pixels), await readQr(pixels)];
}

/** The same by zbar, which Linux phones and cash desks have. */
async function readByZbar({ data, width, height }: Pixels): Promise<string | null> {
	const [symbol] = await scanRGBABuffer(data.buffer, width, height);
	return symbol?.decode() ?? null;
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
	const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
