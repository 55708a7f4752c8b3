import { searchPageData } from '$lib/server/search.server';
import { viewParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => viewParams();

export const load: PageServerLoad = ({ locals, url }) => searchPageData({ ...locals, origin: url.origin });
