import { retiredData, retiredThingParams } from '$lib/server/retired.server';
import { thingParams, thingData } from '$lib/server/things.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...thingParams(), ...retiredThingParams()];

export const load: PageServerLoad = ({ locals, params, url }) => {
	const request = { ...locals, origin: url.origin };
	return (
		retiredData(request, params) ?? thingData(request, params.edition, `${params.chapter}/${params.thing}`)
	);
};
