/** Reads the text files of an edition, whatever an office computer made of their encoding. */
import { readFileSync, statSync } from 'node:fs';
import { strangeCharacters } from './characters.ts';
import type { Fault, Faults } from './fault.ts';

/** Bytes that a file may have; the longest of a year has a twentieth of it. */
const LONGEST_FILE = 1_000_000;

/** Characters that a line of a file may have: a paragraph is one, and a page of print has some 1,500. */
const LONGEST_LINE = 5_000;

/**
 * Gives a file's text with `\n` line ends and no byte order mark, so that files saved by Notepad read like all others.
 * A missing or empty file, one that is not UTF-8, that is far too long, or holds characters that nobody sees, are faults;
 * the answer is then `null`.
 * @param path where the file is
 * @param file how faults name it
 */
export function readTextFile(path: string, file: string, faults: Faults): string | null {
	const at = (line: number, found: string, expected: string, mend: string): null => {
		faults.add({ file, line, found, expected, mend });
		return null;
	};
	let bytes: Buffer;
	try {
		const { size } = statSync(path);
		if (size > LONGEST_FILE)
			return at(
				1,
				`a file of ${Math.ceil(size / 1000)} KB`,
				`at most ${LONGEST_FILE / 1000} KB of text`,
				'look at what was pasted into it, and take out what does not belong',
			);
		bytes = readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EISDIR')
			return at(
				1,
				'a folder of this name',
				`the file ${file}`,
				'move the folder away, and put the file there',
			);
		if (code !== 'ENOENT' && code !== 'ENOTDIR')
			return at(
				1,
				`a file that cannot be read (${code})`,
				`the file ${file}`,
				'close it elsewhere, or allow reading it',
			);
		return at(
			1,
			'no such file',
			`the file ${file}`,
			'put the file back, or copy it from another edition and fill it in',
		);
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
	if (normalised.trim() === '')
		return at(
			1,
			'an empty file',
			'its content, or [] for a list without entries',
			'fill it in, or write [] if there is truly nothing to list',
		);
	return checkLines(normalised, file, faults) ? normalised : null;
}

/** Adds a fault for every line that is far too long or holds what nobody sees; gives whether there is none. */
function checkLines(text: string, file: string, faults: Faults): boolean {
	const before = faults.list.length;
	for (const [index, line] of text.split('\n').entries()) {
		const [strange] = strangeCharacters(line);
		if (strange) faults.add({ file, line: index + 1, ...strangeFault(line, strange) });
		if (line.length > LONGEST_LINE)
			faults.add({
				file,
				line: index + 1,
				found: `a line of ${line.length} characters`,
				expected: `at most ${LONGEST_LINE}`,
				mend: 'divide it into paragraphs, or take out what was pasted by mistake',
			});
	}
	return faults.list.length === before;
}

/** What a fault says of a character that does not belong into a text. */
export function strangeFault(
	text: string,
	{ index, name }: { index: number; name: string },
): Pick<Fault, 'found' | 'expected' | 'mend'> {
	const before = text.slice(Math.max(0, index - 12), index).trim();
	return {
		found: `the character ${name}, ${before === '' ? 'at the beginning' : `behind "${before}"`}`,
		expected: 'characters that a reader sees',
		mend: 'type that part of the line anew; such characters come with what is pasted',
	};
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
