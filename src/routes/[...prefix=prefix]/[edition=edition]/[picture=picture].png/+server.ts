import { picture } from '$lib/server/pictures.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => picture(url);
