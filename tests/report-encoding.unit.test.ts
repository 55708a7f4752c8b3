import { describe, expect, test } from 'vitest';
import { decodeReport, type UnreadableText } from '../src/lib/edition/reading/decode.ts';

const TEXT = '一、前言\n全年培训 36 期，共 1,286 人。\n';
/** 你好，世界：2 in GBK, as an office computer saves it; `iconv` is not everywhere. */
const GBK = [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7, 0xa3, 0xba, 0x32];

/** UTF-16 with the high byte first. */
function bigEndian(text: string): Buffer {
	return Buffer.from(text, 'utf16le').swap16();
}

/** What is wrong with bytes. */
function faultOf(bytes: Uint8Array): UnreadableText | null {
	try {
		decodeReport(bytes);
		return null;
	} catch (error) {
		return error as UnreadableText;
	}
}

describe('a report is read as it was meant, saved as', () => {
	test.each<[string, Uint8Array]>([
		['UTF-8', Buffer.from(TEXT)],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
		['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
		['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
		['UTF-16 with the high byte first', bigEndian(`\uFEFF${TEXT}`)],
		['UTF-16 with the high byte first and no mark', bigEndian(TEXT)],
	])('%s', (_, bytes) => {
		expect(decodeReport(bytes)).toBe(TEXT);
	});

	test('GBK, and GB 18030, which has all characters', () => {
		expect(decodeReport(Buffer.from(GBK))).toBe('你好，世界：2');
		// 㐀 has four bytes in GB 18030.
		expect(decodeReport(Buffer.from([...GBK, 0x81, 0x39, 0xee, 0x39]))).toBe('你好，世界：2㐀');
	});
});

describe('a file is refused, with the reason, that is', () => {
	test.each<[string, Uint8Array, string, number]>([
		['empty', Buffer.from(' \n'), 'empty', 1],
		[
			'in Big5',
			Buffer.from([0xa4, 0xa4, 0xa4, 0xe5, 0xb3, 0xf8, 0xa7, 0x69, 0xae, 0xd1, 0xa7, 0xda, 0xad, 0xcc]),
			'unknown-encoding',
			1,
		],
		[
			'broken on its second line',
			Buffer.concat([Buffer.from('好\n'), Buffer.from([0xff, 0x80])]),
			'unknown-encoding',
			2,
		],
		['holding what nobody sees', Buffer.from('一、前言\n共 1\u200B000 人'), 'hidden-character', 2],
	])('%s', (_, bytes, code, line) => {
		expect(faultOf(bytes)).toMatchObject({ code, line });
	});
});
