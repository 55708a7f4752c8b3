import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Faults } from '../src/lib/edition/fault.ts';
import { durationOf, faultsOfRecordings } from '../src/lib/edition/recording-sound.ts';
import { readRecordings } from '../src/lib/edition/recordings.ts';

/** Silence as MP3: frames of 32 kbit/s, 44.1 kHz, one channel. */
function silence(seconds: number): Buffer {
	const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x10, 0xc4]), Buffer.alloc(100)]);
	return Buffer.concat(Array.from({ length: Math.round((seconds * 44100) / 1152) }, () => frame));
}

/** What is wrong with an edition whose folder of recordings holds these files, as `file: found`. */
async function faultsOf(files: Record<string, string | Buffer>): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, '1999/audio', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	const faults = new Faults();
	const recordings = readRecordings(folder, '1999', ['staff', 'money'], faults);
	const all = [...faults.list, ...(await faultsOfRecordings(recordings))];
	return all.map(({ file, found }) => `${file}: ${found}`);
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const NOTE = 'reads: minute\n';

test('a recording with its note is read, and its length known', async () => {
	expect(await faultsOf({ 'en/staff.mp3': silence(3), 'en/staff.txt': NOTE })).toEqual([]);
	const path = 'tests/fixtures/editions/2031/audio/en/passengers.mp3';
	expect(Math.round((await durationOf({ path })) ?? 0)).toBe(3);
});

test.each<[string, Record<string, string | Buffer>, RegExp]>([
	['no sound', { 'en/staff.mp3': 'not a sound', 'en/staff.txt': NOTE }, /staff\.mp3: no sound/],
	[
		'a picture by another name',
		{ 'en/staff.m4a': Buffer.from('89504e470d0a1a0a', 'hex'), 'en/staff.txt': NOTE },
		/no sound/,
	],
	['a minute of three', { 'en/staff.mp3': silence(180), 'en/staff.txt': NOTE }, /a recording of 180 seconds/],
	['no chapter of that name', { 'en/crew.mp3': silence(3), 'en/crew.txt': NOTE }, /the file crew\.mp3/],
	['another kind of file', { 'en/staff.wav': silence(3) }, /the file staff\.wav/],
	['no language', { 'fr/staff.mp3': silence(3) }, /"fr" in the folder/],
	['no note', { 'en/staff.mp3': silence(3) }, /staff\.txt: no such file/],
	[
		'a note that does not say what is read',
		{ 'en/staff.mp3': silence(3), 'en/staff.txt': 'Hello' },
		/first line "Hello"/,
	],
	['a note without a recording', { 'en/staff.txt': NOTE }, /without a recording/],
	[
		'two recordings',
		{ 'en/staff.mp3': silence(3), 'en/staff.m4a': silence(3), 'en/staff.txt': NOTE },
		/two recordings of staff/,
	],
])('%s stops the build', async (_, files, fault) => {
	expect((await faultsOf(files)).join('\n')).toMatch(fault);
});
