import { wholeThingParams, thingData } from '$lib/server/things.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => wholeThingParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	thingData({ ...locals, origin: url.origin }, params.edition, 'share');
