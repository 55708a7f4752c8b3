import { dataFile, dataFileParams } from '$lib/server/data-files.server';
import type { DataFile } from '$lib/site/pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => dataFileParams();

const TYPES: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	zip: 'application/zip',
};

/** Every figure and source note of an edition, for spreadsheets and for programs, and what the files of these are. */
export const GET: RequestHandler = ({ params, url }) => {
	const type = TYPES[params.file.replace(/^.*\./, '')] ?? '';
	return new Response(dataFile(params.edition, params.file as DataFile, url.origin), {
		headers: { 'content-type': type },
	});
};
