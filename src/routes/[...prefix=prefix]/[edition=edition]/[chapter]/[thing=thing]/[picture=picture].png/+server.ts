import { picture, pictureParams } from '$lib/server/pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pictureParams(2);

export const GET: RequestHandler = ({ url }) => picture(url);
