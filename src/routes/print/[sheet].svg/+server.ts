import { sheet, sheetParams } from '$lib/server/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => sheetParams();

export const GET: RequestHandler = ({ params, url }) => sheet(params.sheet, url.origin);
