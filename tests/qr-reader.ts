/** Reads QR codes out of pictures, with the decoder that many scanner apps use. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// The decoder's own file, from the package: left alone it would ask a host for it.
const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(decoder)).buffer } });

/** A picture as a canvas has it: red, green, blue and opacity of each pixel, 0 to 255, row by row. */
export interface Pixels {
	readonly data: Uint8ClampedArray<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

/** What the QR code in a picture says; `null` if there is none to read. */
export async function readQr(pixels: Pixels): Promise<string | null> {
	const [code] = await readBarcodes({ ...pixels, colorSpace: 'srgb' }, { formats: ['QRCode'] });
	return code?.text ?? null;
}
