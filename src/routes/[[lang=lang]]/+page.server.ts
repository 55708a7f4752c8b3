import { coverData, languageParams } from '$lib/story/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languageParams();

export const load: PageServerLoad = ({ locals, url }) => coverData({ ...locals, origin: url.origin });
