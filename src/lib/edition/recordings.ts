/**
 * What people read aloud, in an edition's folder `audio`: `<language>/<chapter>.m4a` or `.mp3`, and beside it
 * `<chapter>.txt`, whose first line says what of the chapter it reads. Its sound is looked at in `recording-sound.ts`.
 */
import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LANGUAGES, type Language } from '../site/languages.ts';
import type { Faults } from './fault.ts';
import type { Mending } from './faults/kinds.ts';
import { RECORDING_FAULTS } from './faults/people.ts';
import { filesIn } from './files-in.ts';
import { readTextFile } from './text-file.ts';

const FOLDER = 'audio';
const NOTE = '.txt';
const SOUNDS = ['.m4a', '.mp3'];
const READS = ['minute', 'chapter'] as const;
/** Bytes that a recording may have: it is heard on mobile data. */
const HEAVIEST = 15e6;

const NAMES = {
	en: `<chapter>${SOUNDS.join(' or <chapter>')} with <chapter>${NOTE} beside it`,
	zh: `<章>${SOUNDS.join('或 <章>')}，旁边有 <章>${NOTE}`,
};

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
	const strange = filesIn(join(folder, slug, FOLDER)).filter(
		(name) => !LANGUAGES.some((own) => own === name),
	);
	for (const name of strange)
		tell(faults, `${slug}/${FOLDER}/${name}`, RECORDING_FAULTS.strangeFolder(name, LANGUAGES.join(', ')));
	return LANGUAGES.flatMap((language) => {
		const below = `${slug}/${FOLDER}/${language}`;
		const names = filesIn(join(folder, below));
		return names.flatMap((name) => {
			const ending = extname(name);
			const chapter = name.slice(0, -ending.length);
			const file = `${below}/${name}`;
			if (![...SOUNDS, NOTE].includes(ending) || (chapters && !chapters.includes(chapter))) {
				tell(faults, file, RECORDING_FAULTS.strangeFile(name, NAMES, chapters?.join(', ')));
				return [];
			}
			const sounds = SOUNDS.filter((sound) => names.includes(chapter + sound));
			if (sounds.length !== 1) {
				// Told once: at the first of two recordings, or at the note that stands alone.
				if (ending === (sounds.length === 0 ? NOTE : SOUNDS[0]))
					tell(
						faults,
						file,
						sounds.length === 0
							? RECORDING_FAULTS.noteAlone(name, NAMES)
							: RECORDING_FAULTS.twoRecordings(chapter, NAMES),
					);
				return [];
			}
			if (ending === NOTE) return [];
			const path = join(folder, file);
			const reads = readNote(join(folder, below, chapter + NOTE), `${below}/${chapter}${NOTE}`, faults);
			const { size: bytes } = statSync(path);
			if (bytes > HEAVIEST)
				tell(faults, file, RECORDING_FAULTS.tooHeavy((bytes / 1e6).toFixed(1), HEAVIEST / 1e6));
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
	if (!reads) tell(faults, file, RECORDING_FAULTS.firstLine(first.slice(0, 40), READS));
	return reads ?? null;
}

function tell(faults: Faults, file: string, fault: Mending): void {
	faults.add({ file, line: 1, ...fault });
}
