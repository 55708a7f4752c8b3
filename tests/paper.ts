/** What a page is on paper: its sheets as the browser prints them, and its QR code. */
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import type { Square } from './qr-damage.ts';

/** Words that stand side by side on a sheet. Lengths in points, from the sheet's lower left corner. */
interface PrintedLine {
	readonly text: string;
	/** Size of its largest type. */
	readonly size: number;
	readonly left: number;
	readonly right: number;
	readonly y: number;
}

/** One side of paper. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** From top to bottom; without the page number. */
	readonly lines: readonly PrintedLine[];
}

/** A4 in points. */
export const A4 = { width: 595, height: 842 };

/** Where the margin with the page number ends. */
const LOWER_MARGIN = 42;

/** Wider than any space between two words, narrower than the gap between two columns. */
const COLUMN_GAP = 15;

/** Prints the page that is open. */
export async function print(page: Page): Promise<Sheet[]> {
	return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
}

/** The sheets of a PDF. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const sheets: Sheet[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const { width, height } = sheet.getViewport({ scale: 1 });
		const { items } = await sheet.getTextContent();
		const pieces = items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , , size, left, y] = item.transform as number[];
			if (size === undefined || left === undefined || y === undefined || y < LOWER_MARGIN) return [];
			return [{ text: plain(item.str), size, left, right: left + item.width, y }];
		});
		sheets.push({ width, height, lines: linesOf(pieces) });
	}
	return sheets;
}

/** Joins pieces that stand on one line and in one column. */
function linesOf(pieces: readonly PrintedLine[]): PrintedLine[] {
	const lines: PrintedLine[] = [];
	for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.left - b.left)) {
		const index = lines.findIndex(
			(line) =>
				Math.abs(line.y - piece.y) < 2 && piece.left > line.left - 1 && piece.left - line.right < COLUMN_GAP,
		);
		const line = lines[index];
		if (!line) lines.push(piece);
		else
			lines[index] = {
				...line,
				text: line.text + piece.text,
				size: Math.max(line.size, piece.size),
				right: Math.max(line.right, piece.right),
			};
	}
	return lines;
}

/**
 * Characters that a font draws with the glyph of another, whose code a PDF then gives, in pairs: the radical and the word.
 * Unicode calls them equivalent (EquivalentUnifiedIdeograph.txt), and NFKC leaves them apart.
 */
const ALIKE = new Map(
	'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户'
		.match(/../gu)
		?.map((pair) => [...pair] as [string, string]),
);

/** A text as it compares with other texts: fonts may give a character another code, and lines lose their spaces. */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/[\u2E80-\u2EFF戶]/g, (character) => ALIKE.get(character) ?? character);
}

/** Everything on the sheets. */
export function textOn(sheets: readonly Sheet[]): string {
	return sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
}

/** Headings that end a column of a sheet, with nothing of what they head below them. */
export async function strandedHeadings(page: Page, sheets: readonly Sheet[]): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const headings = await page.evaluate(() =>
		// In the contents a heading stands beside what it heads.
		[...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')]
			.filter((heading) => !heading.matches('#contents li *'))
			.map((heading) => ({
				text: heading.innerText,
				size: parseFloat(getComputedStyle(heading).fontSize) * 0.75,
			})),
	);
	return strandedLines(sheets, (line) =>
		headings.some(({ text, size }) => Math.abs(size - line.size) < 0.3 && plain(text).endsWith(line.text)),
	);
}

/** Lines of a kind that end a column of a sheet. */
export function strandedLines(sheets: readonly Sheet[], isMeant: (line: PrintedLine) => boolean): string[] {
	return sheets.flatMap(({ lines }, index) =>
		lines
			.filter((line) => isMeant(line) && !lines.some((other) => isBelow(other, line)))
			.map(({ text }) => `sheet ${index + 1}: ${text}`),
	);
}

function isBelow(other: PrintedLine, line: PrintedLine): boolean {
	return other.y < line.y - 2 && other.left < line.right && other.right > line.left;
}

/** A code on paper: what is printed around it, as a PNG, and where in that it stands, with its quiet zone. */
interface PrintedCode {
	readonly picture: Uint8Array;
	readonly code: Square;
}

/** White paper around a foot, in pixels of its picture: its code reaches into the margin of the sheet. */
const MARGIN = 60;

/** The QR code at the foot of a page as it is printed, as fine as the pixels of the browser page are. */
export async function printedCode(page: Page): Promise<PrintedCode> {
	await page.emulateMedia({ media: 'print' });
	const png = await page.locator('footer').screenshot();
	const picture = await sharp(png)
		.extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: '#fff' })
		.png()
		.toBuffer();
	const { x, y, width } = await page.evaluate(() => {
		const [foot, code] = ['footer', '.paper svg'].map((name) =>
			document.querySelector(name)?.getBoundingClientRect(),
		);
		if (!foot || !code) throw new Error('there is no code');
		const pixels = (length: number) => Math.round(length * devicePixelRatio);
		return { x: pixels(code.x - foot.x), y: pixels(code.y - foot.y), width: pixels(code.width) };
	});
	return { picture, code: { x: x + MARGIN, y: y + MARGIN, width } };
}
