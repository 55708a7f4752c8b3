/** Reads a PDF that has its text: columns, lines broken at a width, running heads and page numbers, rows of tables. */
import { findLeftOut } from '../../edition/reading/left-out.ts';
import type { Line } from '../../edition/reading/line.ts';
import { headingMarks } from '../headings.ts';
import type { LeftOut, ReadDocument } from '../read-document.ts';
import { withoutUnseen } from '../print.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { readingOrder } from './columns.ts';
import type { PdfLine } from './lines.ts';
import { paragraphsOf, type PdfParagraph, type PageLine } from './paragraphs.ts';
import { pagesOf, type PdfPage } from './pieces.ts';
import { rowsAsText } from './rows.ts';

/** How much larger than the text a line is that is a heading. */
const LARGER = 1.12;

/**
 * @throws UnreadableDocument where pages are pictures, letters have no meaning, or the file is damaged or has a password
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
	const pages = await pagesOf(bytes);
	refuseUnreadable(pages);
	const lines = pages.flatMap(({ pieces }, index) =>
		readingOrder(pieces).map((line): PageLine => ({ ...line, page: index + 1 })),
	);
	const written = lines.map(({ text, page }, index): Line => ({
		line: index + 1,
		text,
		page: page !== lines[index - 1]?.page,
	}));
	const kinds = findLeftOut(written);
	const kept = lines.filter((_, index) => !kinds.has(index));
	const words = new Set(
		kept.flatMap(({ text }) => text.match(/\p{Script=Latin}[\p{Script=Latin}-]*\p{Script=Latin}/gu) ?? []),
	);
	const leftOut = [...kinds].map(([index, kind]): LeftOut => ({
		kind,
		text: lines[index]?.text ?? '',
		page: lines[index]?.page ?? 1,
	}));
	const text = withoutUnseen(asText(paragraphsOf(kept, words), usualSize(kept)));
	return { kind: 'pdf', text, leftOut, pages: pages.length, pictures: 0, charts: 0 };
}

function refuseUnreadable(pages: readonly PdfPage[]): void {
	const numbersOf = (isSo: (page: PdfPage) => boolean) =>
		pages.flatMap((page, index) => (isSo(page) ? [index + 1] : []));
	const pictures = numbersOf((page) => page.pieces.length === 0 && page.hasPicture);
	if (pictures.length > 0)
		throw new UnreadableDocument({
			code: 'picture-pages',
			pages: pictures,
			all: pictures.length === pages.length,
		});
	if (pages.every(({ pieces }) => pieces.length === 0))
		throw new UnreadableDocument({ code: 'nothing-in-it' });
	const meaningless = numbersOf(({ pieces }) => isMeaningless(pieces.map(({ text }) => text).join('')));
	if (meaningless.length > 0) throw new UnreadableDocument({ code: 'no-characters', pages: meaningless });
}

/** Whether more than a fifth of a text are no characters: its fonts do not say what they draw. */
function isMeaningless(text: string): boolean {
	const strange = text.match(/[\p{Private_Use}\p{Control}\uFFFD]/gu)?.length ?? 0;
	return strange > text.length / 5;
}

/** The size of most letters. */
function usualSize(lines: readonly PdfLine[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of lines) {
		const rounded = Math.round(size * 2) / 2;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function asText(paragraphs: readonly PdfParagraph[], usual: number): string {
	const shown = paragraphs.map((paragraph) => ({
		...paragraph,
		level: null,
		bold: paragraph.row.length === 0 && paragraph.size > usual * LARGER,
		size: Math.round(paragraph.size * 2) / 2,
	}));
	const marks = headingMarks(shown.filter(({ row }) => row.length === 0));
	const lines: string[] = [];
	for (let at = 0; at < shown.length; at++) {
		const paragraph = shown[at];
		if (!paragraph) continue;
		let end = at;
		while ((shown[end]?.row.length ?? 0) > 0) end++;
		if (end > at) {
			lines.push(...rowsAsText(shown.slice(at, end).map(({ row }) => row)), '');
			at = end - 1;
			continue;
		}
		const mark = marks.get(paragraph) ?? '';
		const plain = paragraph.text.replaceAll('|', '｜').replace(/^#(?=#*\s)/, '＃');
		lines.push(mark === '**' ? `**${plain}**` : mark === '' ? plain : `${mark} ${plain}`, '');
	}
	return lines.join('\n');
}
