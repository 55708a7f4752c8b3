/** What routes ask for: the bytes of a card or a poster. */
import { building } from '$app/environment';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { LIST_KINDS } from '../lists/kinds';
import type { Edition } from '../edition/edition';
import type { Kept } from '../kept-file';
import { allEditions } from './request.server';
import { paperPictureOf, pictureOf } from '../pictures/cache';
import { hallSheetsOf, sheetFile, type HallSheet } from '../pictures/hall-sheets';
import { picturesOf, type Picture } from '../pictures/list';

/** The pictures and the sheets of some editions, by address and by what stands before `.svg` in it. */
interface Listed {
	readonly pictures: ReadonlyMap<string, Picture>;
	readonly sheets: ReadonlyMap<string, HallSheet>;
}

const listed = new WeakMap<readonly Edition[], Map<string, Listed>>();

/** What there is to draw; listed once for editions as long as nobody changes them. */
function listOf(origin: string): Listed {
	const editions = allEditions();
	const site = origin + base;
	const bySite = listed.get(editions) ?? new Map<string, Listed>();
	listed.set(editions, bySite);
	const known = bySite.get(site);
	if (known) return known;
	const [newest] = editions;
	const sheets = newest ? hallSheetsOf(newest, site) : [];
	const fresh = {
		pictures: new Map(picturesOf(editions, LIST_KINDS, site).map((picture) => [picture.address, picture])),
		sheets: new Map(sheets.map((one) => [sheetFile(one.hall, one.name), one])),
	};
	bySite.set(site, fresh);
	return fresh;
}

/** The picture at an address, as PNG. */
export async function picture(url: URL): Promise<Response> {
	const found = listOf(url.origin).pictures.get(url.pathname.slice(base.length)) ?? error(404);
	return answer('image/png', () => pictureOf(found.draw()));
}

/** A sheet of a hall, as SVG. @param name what stands before `.svg` in its address */
export async function sheet(name: string, origin: string): Promise<Response> {
	const found = listOf(origin).sheets.get(name) ?? error(404);
	return answer('image/svg+xml', () => paperPictureOf(found.draw()));
}

/** A build has its pictures drawn beside its pages (`tools/picture-drawing.ts`): to pages it is enough that there is one. */
async function answer(type: string, draw: () => Promise<Kept>): Promise<Response> {
	if (building) return new Response(null, { status: 204 });
	return new Response((await draw()).bytes, { headers: { 'Content-Type': type } });
}
