import { deckData, editionParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionParams();

export const load: PageServerLoad = ({ locals, params, url }) =>
	deckData({ ...locals, origin: url.origin }, params.edition);
