import { editionParams, wholeReportData } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	wholeReportData({ ...locals, origin: url.origin }, params.edition);
