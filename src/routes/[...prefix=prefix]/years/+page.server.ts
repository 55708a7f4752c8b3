import { yearsData, yearsParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => yearsParams();

export const load: PageServerLoad = ({ locals, url }) => yearsData({ ...locals, origin: url.origin });
