import { guideData, guideParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => guideParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	guideData({ ...locals, origin: url.origin }, params.edition);
