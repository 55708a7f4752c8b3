import { languageParams, missingData } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languageParams();

export const load: PageServerLoad = ({ locals, url }) => missingData({ ...locals, origin: url.origin });
