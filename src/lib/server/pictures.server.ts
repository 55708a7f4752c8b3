/** What routes ask for: the bytes of a card or a poster. */
import { building } from '$app/environment';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { LIST_KINDS } from '../lists/kinds';
import { PREFIXES } from '../site/addresses';
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
	const { bytes } = await pictureOf(found.draw());
	return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
}

/**
 * The address parameters of every picture that lies a number of steps below its edition: 0 beside a cover, 1 beside a
 * chapter, 2 beside a part of one.
 */
export function pictureParams(steps: number) {
	return picturesOf(allEditions(), LIST_KINDS, '')
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
	const found = newestSheets(origin + base).find(({ hall, name: kind }) => sheetFile(hall, kind) === name);
	const { bytes } = await paperPictureOf((found ?? error(404)).draw());
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
