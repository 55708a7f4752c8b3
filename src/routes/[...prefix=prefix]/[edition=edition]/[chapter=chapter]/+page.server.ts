import { chapterData, chapterParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chapterParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	chapterData({ ...locals, origin: url.origin }, params.edition, params.chapter);
