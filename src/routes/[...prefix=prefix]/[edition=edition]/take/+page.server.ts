import { editionParams } from '$lib/server/site.server';
import { takeData } from '$lib/server/take.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	takeData({ ...locals, origin: url.origin }, params.edition);
