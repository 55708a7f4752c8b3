/** What routes ask for: the bytes of a card or a poster. */
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import type { Edition } from '../edition/edition';
import { PREFIXES } from '../site/addresses';
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
	const fresh = {
		pictures: new Map(picturesOf(editions, site).map((picture) => [picture.address, picture])),
		sheets: new Map(newestSheets(site).map((one) => [sheetFile(one.hall, one.name), one])),
	};
	bySite.set(site, fresh);
	return fresh;
}

/** The picture at an address, as PNG. */
export async function picture(url: URL): Promise<Response> {
	const found = listOf(url.origin).pictures.get(url.pathname.slice(base.length)) ?? error(404);
	const { bytes } = await pictureOf(found.draw());
	return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
}

/**
 * The address parameters of every picture that lies a number of steps below its edition: 0 beside a cover, 1 beside a
 * chapter, 2 beside a part of one.
 */
export function pictureParams(steps: number) {
	return picturesOf(allEditions(), '')
		.map(({ address, name }) => {
			const prefix = PREFIXES.find((candidate) => address.startsWith(`${candidate}/`)) ?? '';
			const [edition = '', chapter = '', thing = ''] = address
				.slice(prefix.length + 1)
				.split('/')
				.slice(0, -1);
			return { prefix: prefix.slice(1), edition, chapter, thing, picture: name };
		})
		.filter(({ chapter, thing }) => [chapter, thing].filter(Boolean).length === steps);
}

/** A sheet of a hall, as SVG. @param name what stands before `.svg` in its address */
export async function sheet(name: string, origin: string): Promise<Response> {
	const found = listOf(origin).sheets.get(name) ?? error(404);
	const { bytes } = await paperPictureOf(found.draw());
	return new Response(bytes, { headers: { 'Content-Type': 'image/svg+xml' } });
}

/** The address parameter of every sheet of the newest edition's halls. */
export function sheetParams() {
	return newestSheets('').map(({ hall, name }) => ({ sheet: sheetFile(hall, name) }));
}

function newestSheets(site: string) {
	const [newest] = allEditions();
	return newest ? hallSheetsOf(newest, site) : [];
}
