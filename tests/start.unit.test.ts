import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { comingPictures } from '../src/tools/coming-pictures.ts';
import { banner, type BannerOptions } from '../src/tools/banner.ts';
import { runScript, type Ended } from '../src/tools/command.ts';
import { readQr } from './qr-reader.ts';

const OPTIONS: BannerOptions = { port: 4173, base: '', lanAddress: '192.168.100.101', terminal: true };

/** Reads a QR code out of a terminal's text as a camera does: every half block becomes 4 x 4 white pixels. */
function readQrCode(text: string): Promise<string | null> {
	// eslint-disable-next-line no-control-regex -- colour codes begin with this control character
	const rows = text.split('\n').map((line) => line.replace(/\u001B\[[\d;]*m/g, ''));
	const code = rows.filter((row) => /^[█▀▄ ]{21,}$/.test(row));
	const scale = 4;
	const width = (code[0]?.length ?? 0) * scale;
	const height = code.length * 2 * scale;
	const pixels = new Uint8ClampedArray(width * height * 4);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const row = Math.floor(y / scale);
			const block = code[Math.floor(row / 2)]?.[Math.floor(x / scale)];
			const white = block === '█' || block === (row % 2 === 0 ? '▀' : '▄');
			pixels.set(white ? [255, 255, 255, 255] : [0, 0, 0, 255], (y * width + x) * 4);
		}
	}
	return readQr({ data: pixels, width, height });
}

test('a phone that scans the terminal opens exactly the address in the network', async () => {
	expect(await readQrCode(banner(OPTIONS))).toBe('http://192.168.100.101:4173/');
	const longest = { ...OPTIONS, port: 54_173, base: '/reports/social-responsibility' };
	expect(await readQrCode(banner(longest))).toBe(
		'http://192.168.100.101:54173/reports/social-responsibility/',
	);
});

test('the terminal shows both addresses in words too', () => {
	const lines = banner({ ...OPTIONS, base: '/report' }).split('\n');
	expect(lines[0]).toBe('http://localhost:4173/report/');
	expect(lines.join('\n')).toContain('http://192.168.100.101:4173/report/');
});

test('a log gets the one address and no picture', () => {
	expect(banner({ ...OPTIONS, terminal: false })).toBe('http://localhost:4173/');
});

test('a machine without a network gets its own address only', () => {
	expect(banner({ ...OPTIONS, lanAddress: undefined })).toBe('http://localhost:4173/');
});

test('a port in use is said before anything is built, with how to take another', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, resolve));
	const { port } = other.address() as AddressInfo;
	const { code, output } = await start({ PORT: String(port) });
	await new Promise((resolve) => other.close(resolve));
	expect(code).toBe(1);
	expect(output.trim()).toBe(
		`Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`,
	);
});

test('settings that cannot be used are all told, without a stack trace', async () => {
	const { code, output } = await start({ SITE_ORIGIN: 'report.example', BASE_PATH: 'report/' });
	expect(code).toBe(1);
	expect(output.trim().split('\n')).toEqual([
		expect.stringContaining('SITE_ORIGIN is "report.example"'),
		expect.stringContaining('BASE_PATH is "report/"'),
	]);
});

function start(env: Record<string, string>): Promise<Ended> {
	return runScript('src/tools/start.ts', [], { env });
}

describe('while pictures are drawn', () => {
	const HTML = '<main><h1>Posters</h1><p>first</p></main>';
	const coming = (isOver: boolean) =>
		comingPictures({ isOver, has: () => true, want: () => Promise.resolve(true) });

	test('the page for printing says so below its heading, in its language', () => {
		expect(coming(false).told(HTML, '/print/')).toMatch(/<\/h1><p role="status">.*海报正在画/);
		for (const address of ['/en/print/', '/en/elder/print/'])
			expect(coming(false).told(HTML, address)).toMatch(/<\/h1><p role="status">.*still being drawn/);
	});

	test('no other page does, and none when they are there', () => {
		for (const address of ['/', '/2023/', '/2023/print/'])
			expect(coming(false).told(HTML, address)).toBe(HTML);
		expect(coming(true).told(HTML, '/print/')).toBe(HTML);
	});
});
