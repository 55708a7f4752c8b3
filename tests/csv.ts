/** Reads CSV as RFC 4180 has it, apart from the byte order mark, which is skipped. */
export function parseCsv(file: string): string[][] {
	const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g;
	const rows: string[][] = [[]];
	const text = file.replace(/^\uFEFF/, '');
	for (const [whole, quoted, bare, end] of text.matchAll(cells)) {
		if (whole === '') break;
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}
