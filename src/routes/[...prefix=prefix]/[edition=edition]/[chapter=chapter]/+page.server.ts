import { retiredChapterParams, retiredData } from '$lib/server/retired.server';
import { chapterData, chapterParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...chapterParams(), ...retiredChapterParams()];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const request = { ...locals, origin: url.origin };
	return retiredData(request, params) ?? (await chapterData(request, params.edition, params.chapter));
};
