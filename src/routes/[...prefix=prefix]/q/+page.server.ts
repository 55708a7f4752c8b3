import { hallsData, placePageParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placePageParams();

export const load: PageServerLoad = ({ locals, url }) => hallsData({ ...locals, origin: url.origin });
