/** The sheets that hang in halls: their codes, their sizes, and the command that writes them for a print shop. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { paperPictureOf } from '../src/lib/pictures/cache.ts';
import { PIXELS, sheetCode, SHEET_NAMES, SHEETS } from '../src/lib/pictures/hall-sheet.ts';
import { hallSheetsOf, sheetFile, type HallSheet } from '../src/lib/pictures/hall-sheets.ts';
import { runScript, type Ended } from '../src/tools/command.ts';
import { PostersError, readOptions, sheetsToPrint } from '../src/tools/poster-options.ts';
import { listsOf } from './lists.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { boxesOn, isNear } from './printed-boxes.ts';
import { readByBoth, type Square } from './qr-damage.ts';
import { scanSheet } from './scanned-sheet.ts';

const MILLIMETRES_IN_A_POINT = 25.4 / 72;
const DPI = 100;
/** Pixels in a millimetre at that resolution. */
const DOTS = DPI / 25.4;

/** Side of the code without its quiet zone, in millimetres: what a phone can read from where people stand. */
const SIDES = { card: 40, a4: 60, a2: 150 };
/** Millimetres that a side may differ. */
const TOLERANCE = 0.5;

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'posters-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
	['real', REAL_EDITIONS, 'https://report.telecom.cn'],
	['fictional', FICTIONAL_EDITIONS, 'https://report.telecom.cn/csr/a-path-of-some-length'],
])('the sheets of the %s edition', (_, editions, site) => {
	const [newest] = readEditions(editions, LIST_KINDS);
	const sheets = newest ? hallSheetsOf(newest, site) : [];

	test('are three for every hall', () => {
		expect(sheets.map(({ address }) => address)).toEqual(
			newest?.places.flatMap((hall) => SHEET_NAMES.map((name) => `/print/${sheetFile(hall, name)}.svg`)),
		);
	});

	test('lead to the page of their hall, as two decoders read them, and their codes are as large as they must be', async () => {
		for (const sheet of withLongestName(sheets)) {
			const { name, hall, leadsTo, address } = sheet;
			const { bytes } = await paperPictureOf(sheet.draw());
			const { picture, code } = await scanSheet(new TextDecoder().decode(bytes), sheet, DOTS);
			expect(leadsTo).toBe(`${site}/q/${hall.code}/`);
			expect(await readByBoth(sharp(picture)), address).toEqual([leadsTo, leadsTo]);
			const side = await sideOfCode(picture, code);
			expect(Math.abs(side - SIDES[name]), `${address}: ${side} mm`).toBeLessThanOrEqual(TOLERANCE);
		}
	});

	test('say how large they are on paper, and need no font', async () => {
		for (const sheet of withLongestName(sheets)) {
			const { width, height } = SHEETS[sheet.name].paper;
			const svg = new TextDecoder().decode((await paperPictureOf(sheet.draw())).bytes);
			expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}mm" height="${height}mm"`));
			expect(svg).not.toMatch(/<text|font-family|<image|href=/);
		}
	});

	test('name nobody', async () => {
		const people = (newest ? listsOf(newest).visits : []).flatMap(({ guests, hosts }) => [
			...guests,
			...hosts,
		]);
		const names = people.flatMap(({ name }) => name ?? []);
		for (const sheet of sheets) {
			const words = JSON.stringify(sheet.draw().areas.map(({ content }) => content(1)));
			expect(names.filter((name) => words.includes(name))).toEqual([]);
		}
	});
});

describe('npm run posters', () => {
	test.each([
		[[], 'nothing'],
		[['--origin', 'report.telecom.cn'], '"report.telecom.cn"'],
		[['--origin', 'ftp://report.telecom.cn'], '"ftp://report.telecom.cn"'],
		[['--origin', 'http://report.telecom.cn'], '"http://report.telecom.cn"'],
		[['--origin', 'https://localhost:4173'], '"https://localhost:4173"'],
		[['--origin', 'https://127.0.0.1'], '"https://127.0.0.1"'],
		[['--origin', 'https://office.local'], '"https://office.local"'],
		[['--origin', 'https://example.com'], '"https://example.com"'],
		[['--origin', 'https://report.telecom.cn/csr'], '"https://report.telecom.cn/csr"'],
	])('%j is refused: it says what it found and how to mend it', (options, found) => {
		const said = refusal(options);
		expect(said).toContain(`found     ${found}`);
		expect(said).toContain('--origin https://…');
		expect(said).toContain('Nothing was written.');
	});

	test.each([
		[['--base', 'csr'], '--base is "csr"'],
		[['--base', '/csr/'], '--base is "/csr/"'],
		[['--place', 'nowhere'], '--place is "nowhere"'],
		[['--orgin', 'x'], "'--orgin'"],
	])('%j is refused, too', (options, said) => {
		expect(refusal(['--origin', 'https://report.telecom.cn', ...options])).toContain(said);
	});

	test('writes nothing when it refuses, and says why without a stack', async () => {
		const out = join(folder, 'refused');
		const { code, output } = await posters('--origin', 'http://report.telecom.cn', '--out', out);
		expect(code).toBe(1);
		expect(output.trim()).toBe(refusal(['--origin', 'http://report.telecom.cn']));
		expect(existsSync(out)).toBe(false);
	});

	test('writes each sheet as SVG and as PDF: one page of true size, its font inside', async () => {
		const out = join(folder, 'written');
		const [edition] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS);
		const [hall] = edition?.places ?? [];
		if (!hall) throw new Error('there is no hall');
		const options = ['--origin', 'https://report.telecom.cn', '--base', '/csr', '--place', hall.code];
		const { code, output } = await posters(...options, '--out', out);
		expect(output).toContain(`https://report.telecom.cn/csr/q/${hall.code}/`);
		expect(code).toBe(0);
		const names = SHEET_NAMES.map((name) => `${hall.code}-${hall.name['zh-CN']}-${name}`);
		expect(readdirSync(out).sort()).toEqual(names.flatMap((name) => [`${name}.pdf`, `${name}.svg`]).sort());
		for (const [index, name] of SHEET_NAMES.entries()) {
			const pdf = readFileSync(join(out, `${names[index]}.pdf`));
			const { pages, width, height, text } = await lookInto(pdf);
			expect(pages).toBe(1);
			expect(Math.abs(width - SHEETS[name].paper.width)).toBeLessThan(TOLERANCE);
			expect(Math.abs(height - SHEETS[name].paper.height)).toBeLessThan(TOLERANCE);
			expect(text).toContain(`report.telecom.cn/csr/q/${hall.code}`);
			expect(fontsIn(pdf)).toEqual({ named: ['NotoSansSC-Bold', 'NotoSansSC-Regular'], embedded: 2 });
			const code = sheetCode(name, `https://report.telecom.cn/csr/q/${hall.code}/`, hall);
			const [x, y, side] = [code.x / PIXELS, code.y / PIXELS, code.width / PIXELS];
			const [{ boxes } = { boxes: [] }] = await boxesOn(pdf);
			const drawn = boxes.filter((box) => isNear(box, { x, y, width: side, height: side }, TOLERANCE));
			expect(drawn.length).toBeGreaterThan(0);
			// Drawn, not photographed.
			expect(pdf.includes('/Subtype /Image')).toBe(false);
		}
	});
});

/** Why the command refuses some options; fails if it does not. */
function refusal(options: string[]): string {
	try {
		const { origin = '', base, place } = readOptions(options);
		sheetsToPrint(origin + base, place);
	} catch (error) {
		if (error instanceof PostersError) return error.message;
		throw error;
	}
	throw new Error('it is not refused');
}

function posters(...options: string[]): Promise<Ended> {
	return runScript('src/tools/posters.ts', options, { env: { EDITIONS_DIR: FICTIONAL_EDITIONS } });
}

/** The sheets of the first hall, and of the one with the longest name. */
function withLongestName(sheets: readonly HallSheet[]): HallSheet[] {
	const halls = sheets.map(({ hall }) => hall);
	const [longest] = [...halls].sort((a, b) => b.name['zh-CN'].length - a.name['zh-CN'].length);
	return sheets.filter(({ hall }) => hall === halls[0] || hall === longest);
}

/** The side of a code in millimetres, as it is drawn: from its first dark column to its last. */
async function sideOfCode(picture: Uint8Array, { x, y, width }: Square): Promise<number> {
	const cut = sharp(picture).extract({ left: x, top: y, width, height: width }).grayscale().raw();
	const { data, info } = await cut.toBuffer({ resolveWithObject: true });
	const columns = [...data].flatMap((light, index) =>
		light < 128 ? [Math.floor(index / info.channels) % info.width] : [],
	);
	const first = columns.reduce((a, b) => Math.min(a, b));
	const last = columns.reduce((a, b) => Math.max(a, b));
	return (last - first + 1) / DOTS;
}

/** How many pages a PDF has, and the first one's size in millimetres and words. */
async function lookInto(pdf: Uint8Array) {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const page = await document.getPage(1);
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	return {
		pages: document.numPages,
		width: width * MILLIMETRES_IN_A_POINT,
		height: height * MILLIMETRES_IN_A_POINT,
		text: items.map((item) => ('str' in item ? item.str : '')).join(''),
	};
}

/** The fonts that a PDF names, without the mark of a part, and how many of them lie in it. */
function fontsIn(pdf: Buffer): { named: string[]; embedded: number } {
	const source = pdf.toString('latin1');
	const names = [...source.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name = '']) => name);
	return { named: [...new Set(names)].sort(), embedded: source.split('/FontFile2 ').length - 1 };
}
