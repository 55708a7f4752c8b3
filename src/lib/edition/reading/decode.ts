/** Turns the bytes of a report's text into characters, whatever program saved it. */
import { strangeCharacters } from '../characters.ts';
import { linesOf } from './line.ts';

/** A file that cannot be read as text, told so that whoever saved it can mend it. */
export class UnreadableText extends Error {
	override readonly name = 'UnreadableText';

	constructor(
		/** What is wrong. */
		readonly code: 'empty' | 'unknown-encoding' | 'hidden-character' | 'section-twice',
		/** Line, counted from 1. */
		readonly line: number,
		/** What stands there, where it has a name. */
		readonly what = { en: '', zh: '' },
	) {
		super(code);
	}
}

const MARKS: readonly [encoding: string, start: readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/** Of a Chinese text in GBK at least so many of its double bytes are characters of the everyday set GB 2312. */
const EVERYDAY_SHARE = 0.6;

/**
 * The text of a file. A byte order mark says how it is saved; else zero bytes mean UTF-16, and what is not whole UTF-8 is
 * tried as GB 18030, of which GBK and GB 2312 are parts.
 * @throws UnreadableText where it is no text, saved in another way, or holds characters that nobody sees
 */
export function decodeReport(bytes: Uint8Array): string {
	const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
	const text = decoded(bytes, MARKS.find(([, start]) => begins(start))?.[0]);
	if (text.trim() === '') throw new UnreadableText('empty', 1);
	for (const { line, text: written } of linesOf(text)) {
		const [strange] = strangeCharacters(written).filter(({ index }) => !isHarmless(written, index));
		if (strange) throw new UnreadableText('hidden-character', line, strange.name);
	}
	return text;
}

/** Bullets of office programs have codes of their own; they are seen, and no number is made of them. */
function isHarmless(text: string, index: number): boolean {
	return /^\p{Private_Use}/u.test(text.slice(index, index + 2));
}

function decoded(bytes: Uint8Array, marked: string | undefined): string {
	const encodings = marked ? [marked] : (withoutMark(bytes) ?? ['utf-8', 'gb18030']);
	for (const encoding of encodings) {
		try {
			const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
			if (encoding !== 'gb18030' || isEverydayChinese(bytes)) return text;
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
		}
	}
	const readable = new TextDecoder('utf-8').decode(bytes);
	throw new UnreadableText('unknown-encoding', readable.split('\uFFFD', 1)[0]?.split('\n').length ?? 1);
}

/** Of UTF-16 without its mark, which half of its characters is zero in digits, blanks and line ends; else nothing. */
function withoutMark(bytes: Uint8Array): string[] | undefined {
	const zeros = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0) return undefined;
	return [odd >= even ? 'utf-16le' : 'utf-16be'];
}

/** Nearly any bytes are some characters of GB 18030. Those of a Chinese text are mostly everyday ones. */
function isEverydayChinese(bytes: Uint8Array): boolean {
	let pairs = 0;
	let everyday = 0;
	for (let at = 0; at < bytes.length - 1; at++) {
		const lead = bytes[at] ?? 0;
		const trail = bytes[at + 1] ?? 0;
		if (lead < 0x81) continue;
		pairs++;
		if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) everyday++;
		at++;
	}
	return everyday >= pairs * EVERYDAY_SHARE;
}
