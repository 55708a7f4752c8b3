import { hallData, hallParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => hallParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	hallData({ ...locals, origin: url.origin }, params.hall);
