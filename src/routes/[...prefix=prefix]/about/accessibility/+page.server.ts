import { accessibilityData, viewParams } from '$lib/server/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => viewParams();

export const load: PageServerLoad = ({ locals, url }) => accessibilityData({ ...locals, origin: url.origin });
