import { dataPageData, editionParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	dataPageData({ ...locals, origin: url.origin }, params.edition);
