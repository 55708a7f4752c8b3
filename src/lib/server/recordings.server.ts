/** What routes ask for: recordings of people reading. */
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import type { Edition } from '../edition/edition';
import { durationOf } from '../edition/recording-sound';
import type { Language } from '../site/languages';
import { prefixOf } from '../site/addresses';
import { showRecording, type ShownRecording } from '../speech/recording';
import { allEditions, findEdition } from './request.server';

const TYPES: Record<string, string> = { m4a: 'audio/mp4', mp3: 'audio/mpeg' };

/** What a person read of a chapter, in words; `null` where nobody did. */
export async function shownRecording(
	language: Language,
	edition: Edition,
	chapter: string,
): Promise<ShownRecording | null> {
	const recording = recordingOf(edition, language, chapter);
	const duration = recording && (await durationOf(recording));
	if (!recording || duration === null) return null;
	return showRecording({ ...recording, duration }, { base, language, edition: edition.slug, chapter });
}

/** A recording as a file. @param name `recording.m4a` */
export function recordingFile(language: Language, slug: string, chapter: string, name: string): Response {
	const recording = recordingOf(findEdition(slug), language, chapter);
	if (!recording || name !== fileName(recording)) error(404);
	return new Response(new Uint8Array(readFileSync(recording.path)), {
		headers: { 'content-type': TYPES[recording.type] ?? '' },
	});
}

/** The address parameters of every recording. */
export function recordingParams() {
	return allEditions().flatMap(({ slug, recordings }) =>
		recordings.map((recording) => ({
			prefix: prefixOf(recording.language).slice(1),
			edition: slug,
			chapter: recording.chapter,
			recording: fileName(recording),
		})),
	);
}

function recordingOf({ recordings }: Edition, language: Language, chapter: string) {
	return recordings.find((one) => one.language === language && one.chapter === chapter) ?? null;
}

function fileName({ type }: { type: string }): string {
	return `recording.${type}`;
}
