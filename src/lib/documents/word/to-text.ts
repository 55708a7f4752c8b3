/** A Word document as the text that `reading/` divides into §§: headings and tables in the marks of Markdown. */
import type { Block, Paragraph, Table } from './blocks.ts';
import { headingMarks, type Mark } from '../headings.ts';

/** @returns the text, a paragraph or row a line */
export function textOf(blocks: readonly Block[]): string {
	const marks = headingMarks(
		blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !block.isContents),
	);
	return blocks
		.flatMap((block) => {
			if (block.kind === 'table') return rowsOf(block);
			return block.isContents || block.text.trim() === ''
				? []
				: [paragraphOf(block, marks.get(block) ?? ''), ''];
		})
		.join('\n');
}

function paragraphOf({ text }: Paragraph, mark: Mark): string {
	const plain = withoutMarks(text.trim());
	if (mark === '') return plain;
	const line = plain.replace(/\s+/g, ' ');
	return mark === '**' ? `**${line}**` : `${mark} ${line}`;
}

function rowsOf({ rows, headRows }: Table): string[] {
	const head = headOf(rows, headRows);
	const lines = [...(head ? [head.names] : []), ...rows.slice(head?.rows ?? 0)].map(
		(row) => `| ${row.map((cell) => withoutMarks(cell).replace(/\s+/g, ' ')).join(' | ')} |`,
	);
	if (head) lines.splice(1, 0, `|${' --- |'.repeat(head.names.length)}`);
	return [...lines, ''];
}

/** A unit at the end of a head, which stays at the end where heads are joined. */
const UNIT = /[（(][^（()）]{1,16}[）)]$/;

/**
 * The head of a table, in one row: where its first row has merged cells, each column is named by all rows of the head.
 * @param marked how many rows the document marks as head; else the rows down to the first with a number
 */
function headOf(rows: readonly string[][], marked: number): { names: string[]; rows: number } | null {
	const [first = [], second = []] = rows;
	const isMerged = first.some((cell, column) => cell !== '' && cell === first[column + 1]);
	const isSecondHead = isMerged && rows.length > 2 && second.every((cell) => !/^[-+]?[\d,.]+%?$/.test(cell));
	const count = marked > 0 && marked < rows.length ? marked : isSecondHead ? 2 : 0;
	if (count === 0) return null;
	const names = first.map((_, column) => {
		const parts = rows.slice(0, count).map((row) => row[column] ?? '');
		const different = parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
		const unit = different.map((part) => UNIT.exec(part)?.[0]).findLast(Boolean) ?? '';
		return different.length < 2
			? (different[0] ?? '')
			: different.map((part) => part.replace(UNIT, '')).join(' ') + unit;
	});
	return { names, rows: count };
}

/** A text without what would be taken for a mark of Markdown. */
function withoutMarks(text: string): string {
	return text.replaceAll('|', '｜').replace(/^#(?=#*\s)/gm, '＃');
}
