/** Which paragraphs of a document are headings, and of which level: by style, or typed in bold or large by hand. */
import { markerOf } from '../edition/reading/marker.ts';

/** Characters that a heading may have: office workers give whole paragraphs the style of one. */
const LONGEST = 60;

/** Levels of Markdown, in which a text marks its headings. */
const DEEPEST = 6;

/** What is asked of a paragraph. */
export interface Looks {
	text: string;
	/** Level that a style gives it, counted from 1; 0 of the title of the document; `null` of all others. */
	level: number | null;
	/** Whether all its letters are bold, or larger than those of the text. */
	bold: boolean;
	/** Size of its letters, in a unit of the document's own. */
	size: number | null;
}

/** A paragraph as `reading/` is told of it: `#` and `##` for headings of a style, `**` for those only typed in bold. */
export type Mark = '' | '**' | `#${string}`;

/** The mark of each paragraph that is a heading. */
export function headingMarks<Paragraph extends Looks>(
	paragraphs: readonly Paragraph[],
): ReadonlyMap<Paragraph, Mark> {
	const levels = new Map<Looks, number>();
	for (const paragraph of paragraphs)
		if (paragraph.level !== null && looksLikeHeading(paragraph)) levels.set(paragraph, paragraph.level);
	// A title over several paragraphs names one document.
	for (const [paragraph] of [...levels].filter(([, level]) => level === 0).slice(1)) levels.delete(paragraph);
	addTyped(paragraphs, levels);
	const isNumbered = (paragraph: Looks) => markerOf(paragraph.text) !== null;
	if (
		levels.size === 0 &&
		!paragraphs.some((paragraph) => isNumbered(paragraph) && looksLikeHeading(paragraph))
	)
		addBySize(paragraphs, levels);
	const highest = Math.min(...levels.values());
	const marks = new Map<Paragraph, Mark>();
	let begun = false;
	for (const paragraph of paragraphs) {
		const level = levels.get(paragraph);
		if (level !== undefined && level - highest < DEEPEST)
			marks.set(paragraph, `#${'#'.repeat(level - highest)}`);
		else if (begun && isBoldLine(paragraph) && !isNumbered(paragraph)) marks.set(paragraph, '**');
		begun ||= level !== undefined || isNumbered(paragraph);
	}
	return marks;
}

/**
 * Headings whose style was forgotten: bold, or as large as those of a style, and numbered like these. Without it 二、 would stand
 * below 一、.
 */
function addTyped(paragraphs: readonly Looks[], levels: Map<Looks, number>): void {
	const learnt = new Map<number, { level: number; size: number | null }>();
	for (const [{ text, size }, level] of levels) {
		const rank = markerOf(text)?.rank;
		if (rank === undefined) continue;
		const known = learnt.get(rank);
		learnt.set(rank, { level: known && known.level !== level ? Number.NaN : level, size });
	}
	for (const paragraph of paragraphs) {
		const marker = levels.has(paragraph) ? null : markerOf(paragraph.text);
		const like = marker && learnt.get(marker.rank);
		if (!like || Number.isNaN(like.level) || !looksLikeHeading(paragraph)) continue;
		const isLarge = like.size !== null && (paragraph.size ?? 0) >= like.size;
		if (paragraph.bold || isLarge) levels.set(paragraph, like.level);
	}
}

/** Of a document without styles and numbers: bold lines, the larger the higher. */
function addBySize(paragraphs: readonly Looks[], levels: Map<Looks, number>): void {
	const bold = paragraphs.filter((paragraph) => isBoldLine(paragraph));
	// What is bold all over has no headings.
	const letters = (all: readonly Looks[]) => all.reduce((sum, { text }) => sum + text.length, 0);
	if (letters(bold) * 2 > letters(paragraphs)) return;
	const sizes = [...new Set(bold.map(({ size }) => size ?? 0))].sort((a, b) => b - a);
	for (const paragraph of bold) levels.set(paragraph, sizes.indexOf(paragraph.size ?? 0) + 1);
}

function isBoldLine(paragraph: Looks): boolean {
	return paragraph.bold && looksLikeHeading(paragraph) && !/[：:，,；;]$/.test(paragraph.text.trim());
}

function looksLikeHeading({ text }: Looks): boolean {
	const words = text.trim();
	return (
		words !== '' &&
		words.length <= LONGEST &&
		/\p{L}/u.test(words) &&
		!/[。！？\n\t]|[.!?] /.test(words.replace(/[。.]$/, ''))
	);
}
