/** What routes ask for: the bytes of a card or a poster. */
import { building } from '$app/environment';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { LIST_KINDS } from '../lists/kinds';
import { PREFIXES } from '../site/addresses';
import type { Kept } from '../kept-file';
import { allEditions } from './request.server';
import { paperPictureOf, pictureOf } from '../pictures/cache';
import { hallSheetsOf, sheetFile } from '../pictures/hall-sheets';
import { picturesOf, type Picture } from '../pictures/list';

let listed: Map<string, Picture> | undefined;

/** The pictures by address; listed once for a build, and anew for each while someone edits an edition. */
function pictures(origin: string): Map<string, Picture> {
	if (listed && building) return listed;
	const all = picturesOf(allEditions(), LIST_KINDS, origin + base);
	return (listed = new Map(all.map((picture) => [picture.address, picture])));
}

/** The picture at an address, as PNG. */
export async function picture(url: URL): Promise<Response> {
	const found = pictures(url.origin).get(url.pathname.slice(base.length)) ?? error(404);
	return answer('image/png', () => pictureOf(found.draw()));
}

/** A sheet of a hall, as SVG. @param name what stands before `.svg` in its address */
export async function sheet(name: string, origin: string): Promise<Response> {
	const [newest] = allEditions();
	const sheets = newest ? hallSheetsOf(newest, origin + base) : [];
	const found = sheets.find(({ hall, name: kind }) => sheetFile(hall, kind) === name) ?? error(404);
	return answer('image/svg+xml', () => paperPictureOf(found.draw()));
}

/** A build has its pictures drawn beside its pages (`tools/picture-drawing.ts`): to pages it is enough that there is one. */
async function answer(type: string, draw: () => Promise<Kept>): Promise<Response> {
	if (building) return new Response(null, { status: 204 });
	return new Response((await draw()).bytes, { headers: { 'Content-Type': type } });
}
