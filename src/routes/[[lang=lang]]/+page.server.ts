import { coverData } from '$lib/story/site.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => coverData({ ...locals, origin: url.origin });
