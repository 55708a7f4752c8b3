/** Reads the text files of an edition, whatever an office computer made of their encoding. */
import { readFileSync } from 'node:fs';
import type { Faults } from './fault.ts';

/**
 * Gives a file's text with `\n` line ends and no byte order mark, so that files saved by Notepad read like all others.
 * A missing or empty file and one that is not UTF-8 are faults; the answer is then `null`.
 * @param path where the file is
 * @param file how faults name it
 */
export function readTextFile(path: string, file: string, faults: Faults): string | null {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		faults.add({
			file,
			line: 1,
			found: 'no such file',
			expected: `the file ${file}`,
			mend: 'put the file back, or copy it from another edition and fill it in',
		});
		return null;
	}
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		faults.add(encodingFault(file, 1, 'text saved as UTF-16 ("Unicode")'));
		return null;
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const readable = new TextDecoder('utf-8').decode(bytes);
		const line = readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length;
		faults.add(encodingFault(file, line, 'bytes that are not UTF-8 (perhaps GBK)'));
		return null;
	}
	const normalised = text.replace(/\r\n?/g, '\n');
	if (normalised.trim() === '') {
		faults.add({
			file,
			line: 1,
			found: 'an empty file',
			expected: 'its content, or [] for a list without entries',
			mend: 'fill it in, or write [] if there is truly nothing to list',
		});
		return null;
	}
	return normalised;
}

function encodingFault(file: string, line: number, found: string) {
	return {
		file,
		line,
		found,
		expected: 'text saved as UTF-8',
		mend: 'open the file, choose "Save as", and pick the encoding UTF-8',
	};
}
