import { recordingFile, recordingParams } from '$lib/server/recordings.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => recordingParams();

/** What a person read of a chapter. */
export const GET: RequestHandler = ({ locals, params }) =>
	recordingFile(locals.language, params.edition, params.chapter, params.recording);
