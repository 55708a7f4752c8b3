/** What a page of a PDF holds: pieces of text and where they stand, in points from the lower left corner. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { withOrdinaryCharacters } from '../print.ts';
import { UnreadableDocument } from '../unreadable.ts';

export interface Piece {
	text: string;
	left: number;
	right: number;
	/** Of the line that the letters stand on. */
	base: number;
	/** Of the letters. */
	size: number;
}

export interface PdfPage {
	pieces: Piece[];
	width: number;
	/** Whether it shows a picture; only looked at where it has no text. */
	hasPicture: boolean;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * Where the package `pdfjs-dist` has the character maps of fonts that are not in a file. Without them Chinese text is empty, and
 * nothing says so; as an address (`file:`), which `unpdf` gives by itself, they are not found.
 */
const MAPS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * The pages of a PDF.
 * @throws UnreadableDocument where it has a password or is damaged
 */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
	const pdf = await opened(bytes);
	try {
		const pages: PdfPage[] = [];
		for (let number = 1; number <= pdf.numPages; number++)
			pages.push(await readPage(await pdf.getPage(number)));
		return pages;
	} finally {
		await pdf.destroy();
	}
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
	try {
		// The reader takes the bytes for itself.
		return await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			isEvalSupported: false,
			cMapUrl: `${MAPS}/cmaps/`,
			cMapPacked: true,
			standardFontDataUrl: `${MAPS}/standard_fonts/`,
		});
	} catch (error) {
		const isLocked = (error as Error).name === 'PasswordException';
		throw new UnreadableDocument({ code: isLocked ? 'password-pdf' : 'broken-pdf' });
	}
}

async function readPage(page: Page): Promise<PdfPage> {
	const { items } = await page.getTextContent();
	const pieces = items.flatMap((item): Piece[] => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [a, b, c, d, left, base] = item.transform as number[];
		// What is turned is a mark across the page or a label of a chart.
		if (
			a === undefined ||
			b === undefined ||
			Math.abs(b) > Math.abs(a) / 4 ||
			left === undefined ||
			base === undefined
		)
			return [];
		return [
			{
				text: withOrdinaryCharacters(item.str),
				left,
				right: left + item.width,
				base,
				size: Math.hypot(c ?? 0, d ?? 0),
			},
		];
	});
	const hasPicture = pieces.length === 0 && (await showsPicture(page));
	const { width } = page.getViewport({ scale: 1 });
	page.cleanup();
	return { pieces, width, hasPicture };
}

async function showsPicture(page: Page): Promise<boolean> {
	const { OPS } = await getResolvedPDFJS();
	const { fnArray } = await page.getOperatorList();
	const pictures = [
		OPS.paintImageXObject,
		OPS.paintInlineImageXObject,
		OPS.paintImageMaskXObject,
	] as number[];
	return fnArray.some((operation) => pictures.includes(operation));
}
