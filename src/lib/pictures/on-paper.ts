/** Pictures that are printed: SVG at its true size, in shapes that need no font. */
import type { Drawing } from './drawing.ts';
import { paint } from './paint.ts';

/** A drawing with its size on paper. */
export interface PaperDrawing extends Drawing {
	/** Millimetres. */
	readonly paper: { readonly width: number; readonly height: number };
}

/**
 * Sets a drawing for paper.
 * @param outlines whether letters become shapes; else they stay text, for who brings the font along
 * @throws PictureError as {@link paint} does
 */
export async function paintForPaper(drawing: PaperDrawing, outlines = true): Promise<string> {
	const { width, height, paper } = drawing;
	const { svg } = await paint(drawing, outlines);
	const inPixels = `width="${width}" height="${height}"`;
	return rounded(svg.replace(inPixels, `width="${paper.width}mm" height="${paper.height}mm"`));
}

/** Outlines come with ten decimals; nobody sees more than one, and the file is half as large. */
function rounded(svg: string): string {
	return svg.replace(/ d="[^"]*"/g, (path) => path.replace(/\d+\.\d{2,}/g, (n) => String(+(+n).toFixed(1))));
}
