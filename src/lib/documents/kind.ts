/** What a file is, by its first bytes: names lie, and Word's own old and new formats share endings with others. */

/** Kinds of file that a report is handed over in. */
export type FileKind = 'zip' | 'old-office' | 'pdf' | 'rtf' | 'picture' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const PICTURES: readonly (readonly number[])[] = [
	[0xff, 0xd8, 0xff],
	[0x89, 0x50, 0x4e, 0x47],
	[0x47, 0x49, 0x46, 0x38],
];

/** Readers of PDF files look for its mark in so many first bytes. */
const PDF_MARK_WITHIN = 1024;

/** What a file is. What has no mark of another is taken for text, whose reader says whether it is one. */
export function kindOf(bytes: Uint8Array): FileKind {
	const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
	if (begins(ZIP)) return 'zip';
	if (begins(COMPOUND_FILE)) return 'old-office';
	if (PICTURES.some(begins)) return 'picture';
	const first = Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).toString('latin1');
	if (first.startsWith('{\\rtf')) return 'rtf';
	return first.startsWith('%PDF-') || /^[^%]*%PDF-\d/.test(first) ? 'pdf' : 'text';
}

/**
 * Whether an old office file only wraps a document with a password: Word keeps it in a stream of this name.
 * @param bytes of a compound file
 */
export function holdsEncrypted(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
		Buffer.from('EncryptedPackage', 'utf16le'),
	);
}
