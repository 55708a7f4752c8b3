/** Looks into recordings: whether they can be heard, and for how long. */
import { parseFile } from 'music-metadata';
import type { Fault } from './fault.ts';
import type { Recording } from './recordings.ts';

/** Seconds that a recording may take: what is called a minute, or a chapter, is no longer. */
const LONGEST = { minute: 120, chapter: 900 } as const;

/** Codecs that every browser plays. */
const CODECS = /AAC|MPEG 1 Layer 3|MPEG 2 Layer 3|MPEG-4\/AAC|mp3/i;

/** How long a recording is, in seconds; `null` where there is no sound in it that browsers play. */
export async function durationOf({ path }: Pick<Recording, 'path'>): Promise<number | null> {
	try {
		const { format } = await parseFile(path, { duration: true, skipCovers: true });
		const isSound = format.hasAudio !== false && CODECS.test(format.codec ?? '');
		return isSound && format.duration ? format.duration : null;
	} catch {
		return null;
	}
}

/** The faults of recordings that cannot be heard, or take too long. */
export async function faultsOfRecordings(recordings: readonly Recording[]): Promise<Fault[]> {
	const faults = recordings.map(async (recording): Promise<Fault[]> => {
		const seconds = await durationOf(recording);
		const longest = LONGEST[recording.reads];
		if (seconds !== null && seconds <= longest) return [];
		return [
			seconds === null
				? {
						file: recording.file,
						line: 1,
						found: 'no sound that browsers play',
						expected: 'speech as AAC in m4a, or as mp3',
						mend: 'save it anew from the program that recorded it, and listen to it before you put it here',
					}
				: {
						file: recording.file,
						line: 1,
						found: `a recording of ${Math.round(seconds)} seconds`,
						expected: `at most ${longest} for what reads ${recording.reads === 'minute' ? 'the one-minute version' : 'a chapter'}`,
						mend: 'shorten it, or correct the first line of the text beside it',
					},
		];
	});
	return (await Promise.all(faults)).flat();
}
