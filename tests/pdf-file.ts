/**
 * PDF files made by hand. Their font is not in the file, as old programs of offices left it out: what its codes mean, only a
 * character map says.
 */

/** A text at a place of an A4 page, in points from its lower left corner. */
export interface PdfText {
	x: number;
	y: number;
	text: string;
	/** 10 where it is not given. */
	size?: number;
}

export interface PdfPageParts {
	texts?: readonly PdfText[];
	/** Whether a picture covers it. */
	picture?: boolean;
}

/** Widths of a Han character are its size, those of letters and digits the half. */
const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<<
/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 [500]]
/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>] >>`;

/** @param trailer what the trailer says besides, such as that the file is encrypted */
export function pdfFile(pages: readonly PdfPageParts[], trailer = ''): Uint8Array {
	const objects: string[] = [];
	const add = (object: string) => objects.push(object);
	const stream = (dictionary: string, content: string) =>
		`<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
	const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
	add('<< /Type /Catalog /Pages 2 0 R >>');
	add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
	add(FONT);
	for (const [index, { texts = [], picture = false }] of pages.entries()) {
		const shown = picture ? 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q\n' : '';
		const written = texts.map(
			({ x, y, text, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(text)}> Tj ET`,
		);
		add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
		);
		add(stream('', shown + written.join('\n')));
	}
	let file = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const place = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
	return Buffer.from(file, 'latin1');
}

/** Lines below each other. @param width of their characters on a line, from which they are broken */
export function lines(
	texts: readonly string[],
	{ x = 80, y = 760, step = 16, size = 10 }: { x?: number; y?: number; step?: number; size?: number } = {},
): PdfText[] {
	return texts.map((text, index) => ({
		// A blank of full width at the beginning is an indent.
		x: x + (/^\u3000*/.exec(text)?.[0].length ?? 0) * size,
		y: y - index * step,
		text: text.replace(/^\u3000+/, ''),
		size,
	}));
}

/** A text in lines of so many Han characters, its first line indented by two, as Chinese is set. */
export function broken(text: string, width: number): string[] {
	const all = [...`\u3000\u3000${text}`];
	return Array.from({ length: Math.ceil(all.length / width) }, (_, line) =>
		all.slice(line * width, (line + 1) * width).join(''),
	);
}

function hexOf(text: string): string {
	return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
