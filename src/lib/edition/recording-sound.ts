/** Looks into recordings: whether they can be heard, and for how long. */
import { parseFile } from 'music-metadata';
import type { Fault } from './fault.ts';
import { RECORDING_FAULTS } from './faults/people.ts';
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
		const fault =
			seconds === null
				? RECORDING_FAULTS.noSound()
				: RECORDING_FAULTS.tooLong(Math.round(seconds), longest, recording.reads);
		return [{ file: recording.file, line: 1, ...fault }];
	});
	return (await Promise.all(faults)).flat();
}
