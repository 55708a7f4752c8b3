import { sitePageData, viewParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => viewParams();

export const load: PageServerLoad = ({ locals, url }) =>
	sitePageData({ ...locals, origin: url.origin }, 'about/privacy');
