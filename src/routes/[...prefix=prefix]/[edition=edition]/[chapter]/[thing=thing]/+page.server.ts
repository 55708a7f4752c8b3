import { thingParams, thingData } from '$lib/server/things.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => thingParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	thingData({ ...locals, origin: url.origin }, params.edition, `${params.chapter}/${params.thing}`);
