/** Reads the text files of an edition, whatever an office computer made of their encoding. */
import { readFileSync, statSync } from 'node:fs';
import { strangeCharacters, type Strange } from './characters.ts';
import type { Faults } from './fault.ts';
import { FILE_FAULTS } from './faults/files.ts';
import type { Mending } from './faults/kinds.ts';

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
	const at = (line: number, fault: Mending): null => {
		faults.add({ file, line, ...fault });
		return null;
	};
	let bytes: Buffer;
	try {
		const { size } = statSync(path);
		if (size > LONGEST_FILE) return at(1, FILE_FAULTS.tooLarge(Math.ceil(size / 1000), LONGEST_FILE / 1000));
		bytes = readFileSync(path);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'EISDIR') return at(1, FILE_FAULTS.isFolder(file));
		if (code !== 'ENOENT' && code !== 'ENOTDIR') return at(1, FILE_FAULTS.unreadable(file, code));
		return at(1, FILE_FAULTS.missing(file));
	}
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return at(1, FILE_FAULTS.utf16());
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const readable = new TextDecoder('utf-8').decode(bytes);
		return at(readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length, FILE_FAULTS.notUtf8());
	}
	const normalised = text.replace(/\r\n?/g, '\n');
	if (normalised.trim() === '') return at(1, FILE_FAULTS.empty());
	return checkLines(normalised, file, faults) ? normalised : null;
}

/** Adds a fault for every line that is far too long or holds what nobody sees; gives whether there is none. */
function checkLines(text: string, file: string, faults: Faults): boolean {
	const before = faults.list.length;
	for (const [index, line] of text.split('\n').entries()) {
		const [strange] = strangeCharacters(line);
		if (strange) faults.add({ file, line: index + 1, ...strangeFault(line, strange) });
		if (line.length > LONGEST_LINE)
			faults.add({ file, line: index + 1, ...FILE_FAULTS.longLine(line.length, LONGEST_LINE) });
	}
	return faults.list.length === before;
}

/** What a fault says of a character that does not belong into a text. */
export function strangeFault(text: string, { index, name }: Strange): Mending {
	return FILE_FAULTS.strangeCharacter(name, text.slice(Math.max(0, index - 12), index).trim());
}
