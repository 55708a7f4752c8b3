/**
 * What people read aloud, in an edition's folder `audio`: `<language>/<chapter>.m4a` or `.mp3`, and beside it
 * `<chapter>.txt`, whose first line says what of the chapter it reads. Its sound is looked at in `recording-sound.ts`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LANGUAGES, type Language } from '../site/languages.ts';
import type { Fault, Faults } from './fault.ts';
import { readTextFile } from './text-file.ts';

const FOLDER = 'audio';
const NOTE = '.txt';
const SOUNDS = ['.m4a', '.mp3'];
const READS = ['minute', 'chapter'] as const;
/** Bytes that a recording may have: it is heard on mobile data. */
const HEAVIEST = 15e6;

const NAMES = `<chapter>${SOUNDS.join(' or <chapter>')} with <chapter>${NOTE} beside it`;

/** A recording of a chapter in a language. */
export interface Recording {
	/** Slug of the chapter. */
	readonly chapter: string;
	readonly language: Language;
	/** `minute`: the one-minute version; `chapter`: all of it. The page's own words are its transcript. */
	readonly reads: (typeof READS)[number];
	/** How its file ends, without the dot. */
	readonly type: string;
	readonly bytes: number;
	/** Where it is. */
	readonly path: string;
	/** How faults name it. */
	readonly file: string;
}

/**
 * Lists the recordings of an edition.
 * @param folder path of the folder of editions
 * @param slug the edition's folder in it
 * @param chapters slugs of its chapters; `null` where they are not known
 */
export function readRecordings(
	folder: string,
	slug: string,
	chapters: readonly string[] | null,
	faults: Faults,
): Recording[] {
	const strange = namesIn(join(folder, slug, FOLDER)).filter(
		(name) => !LANGUAGES.some((own) => own === name),
	);
	for (const name of strange)
		tell(faults, `${slug}/${FOLDER}/${name}`, {
			found: `"${name}" in the folder of recordings`,
			expected: `a folder for each language: ${LANGUAGES.join(', ')}`,
			mend: 'move it into the folder of its language, or take it out',
		});
	return LANGUAGES.flatMap((language) => {
		const below = `${slug}/${FOLDER}/${language}`;
		const names = namesIn(join(folder, below));
		return names.flatMap((name) => {
			const ending = extname(name);
			const chapter = name.slice(0, -ending.length);
			const file = `${below}/${name}`;
			if (![...SOUNDS, NOTE].includes(ending) || (chapters && !chapters.includes(chapter))) {
				tell(faults, file, {
					found: `the file ${name}`,
					expected: `${NAMES}; the chapters are ${chapters?.join(', ') ?? 'those of edition.yaml'}`,
					mend: 'rename it for the chapter that it reads, save it as m4a or mp3, or take it out',
				});
				return [];
			}
			const sounds = SOUNDS.filter((sound) => names.includes(chapter + sound));
			if (sounds.length !== 1) {
				// Told once: at the first of two recordings, or at the note that stands alone.
				if (ending === (sounds.length === 0 ? NOTE : SOUNDS[0]))
					tell(faults, file, {
						found: sounds.length === 0 ? `${name} without a recording` : `two recordings of ${chapter}`,
						expected: `one recording: ${NAMES}`,
						mend: sounds.length === 0 ? 'put the recording beside it, or take it out' : 'keep one of them',
					});
				return [];
			}
			if (ending === NOTE) return [];
			const path = join(folder, file);
			const reads = readNote(join(folder, below, chapter + NOTE), `${below}/${chapter}${NOTE}`, faults);
			const { size: bytes } = statSync(path);
			if (bytes > HEAVIEST)
				tell(faults, file, {
					found: `a recording of ${(bytes / 1e6).toFixed(1)} MB`,
					expected: `at most ${HEAVIEST / 1e6} MB: it is heard on mobile data`,
					mend: 'save it as m4a with 48 kbit/s and one channel, or shorten it',
				});
			return reads ? [{ chapter, language, reads, type: ending.slice(1), bytes, path, file }] : [];
		});
	});
}

/** What a recording reads, from the first line of the note beside it; `null` where that says nothing of it. */
function readNote(path: string, file: string, faults: Faults): Recording['reads'] | null {
	const text = readTextFile(path, file, faults);
	if (text === null) return null;
	const [first = ''] = text.split('\n');
	const reads = READS.find((one) => first.trim() === `reads: ${one}`);
	if (!reads)
		tell(faults, file, {
			found: `the first line "${first.slice(0, 40)}"`,
			expected: READS.map((one) => `"reads: ${one}"`).join(' or '),
			mend: 'say in it whether the recording reads the one-minute version or the whole chapter',
		});
	return reads ?? null;
}

function tell(faults: Faults, file: string, fault: Pick<Fault, 'found' | 'expected' | 'mend'>): void {
	faults.add({ file, line: 1, ...fault });
}

/** Names in a folder, but for what systems leave behind; none where there is no folder. */
function namesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}
