import { retiredData, retiredHallParams } from '$lib/server/retired.server';
import { hallData, hallParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...hallParams(), ...retiredHallParams()];

export const load: PageServerLoad = ({ locals, params, url }) => {
	const request = { ...locals, origin: url.origin };
	return retiredData(request, { hall: params.hall }) ?? hallData(request, params.hall);
};
