/** QR codes as drawings. */
import { encode } from 'uqr';

/** A QR code to be drawn: one path in modules of 1 x 1, stroked 1 wide, and the box that it needs. */
export interface QrDrawing {
	path: string;
	viewBox: string;
}

/** What the standard (ISO/IEC 18004) asks for around a code, in modules. */
export const QUIET_ZONE = 4;

const drawn = new Map<string, QrDrawing>();

/**
 * Draws a text as a QR code; each text once, for its size is asked for before it is drawn.
 * @param level how much of it may be stained: 15 % (M), which keeps it light, or 25 % (Q), for what hangs on walls
 */
export function drawQr(text: string, level: 'M' | 'Q'): QrDrawing {
	const key = `${level} ${text}`;
	const drawing = drawn.get(key) ?? draw(text, level);
	drawn.set(key, drawing);
	return drawing;
}

function draw(text: string, level: 'M' | 'Q'): QrDrawing {
	const { data, size } = encode(text, { ecc: level, border: 0 });
	const side = size + 2 * QUIET_ZONE;
	return {
		path: data.map((row, y) => drawRow(row, y)).join(''),
		viewBox: [-QUIET_ZONE, -QUIET_ZONE, side, side].join(' '),
	};
}

/** A row of modules as dashes along its middle; each begins where the one before it ended, which keeps them short. */
function drawRow(row: readonly boolean[], y: number): string {
	let pen = 0;
	let drawn = '';
	for (const { start, length } of runsOf(row)) {
		drawn += drawn === '' ? `M${start} ${y}.5` : `m${start - pen} 0`;
		drawn += `h${length}`;
		pen = start + length;
	}
	return drawn;
}

/** Where dark modules follow each other. */
function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = [];
	row.forEach((dark, x) => {
		if (!dark) return;
		const last = runs.at(-1);
		if (last && row[x - 1]) last.length++;
		else runs.push({ start: x, length: 1 });
	});
	return runs;
}
