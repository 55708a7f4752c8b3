import { sheet } from '$lib/server/pictures.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params, url }) => sheet(params.sheet, url.origin);
