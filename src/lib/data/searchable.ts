/**
 * A text as it is looked for: full and half width, capitals and small letters are the same, and blanks mean nothing,
 * so that 13次 finds 13 次.
 */
export function searchable(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
