import { printKitData, placePageParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placePageParams();

export const load: PageServerLoad = ({ locals, url }) => printKitData({ ...locals, origin: url.origin });
