/** What hangs in a hall, as a scan or a photo shows it. */
import sharp from 'sharp';
import { PIXELS, sheetCode, SHEETS } from '../src/lib/pictures/hall-sheet.ts';
import type { HallSheet } from '../src/lib/pictures/hall-sheets.ts';
import type { Square } from './qr-damage.ts';

/** A sheet as a PNG, and where its code stands there, with its quiet zone. */
interface ScannedSheet {
	readonly picture: Uint8Array;
	readonly code: Square;
}

/**
 * Scans a sheet.
 * @param svg the sheet as it is published
 * @param dots pixels of the scan in a millimetre of paper
 */
export async function scanSheet(
	svg: string,
	{ name, leadsTo, hall }: Pick<HallSheet, 'name' | 'leadsTo' | 'hall'>,
	dots: number,
): Promise<ScannedSheet> {
	const { width, height } = SHEETS[name].paper;
	const scanned = svg.replace(
		`width="${width}mm" height="${height}mm"`,
		`width="${Math.round(width * dots)}" height="${Math.round(height * dots)}"`,
	);
	const onScan = (pixels: number) => Math.round((pixels / PIXELS) * dots);
	const code = sheetCode(name, leadsTo, hall);
	return {
		picture: await sharp(Buffer.from(scanned)).png().toBuffer(),
		code: { x: onScan(code.x), y: onScan(code.y), width: onScan(code.width) },
	};
}
