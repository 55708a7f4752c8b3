/** Hosts and networks as readers meet them, each with its own way of answering. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { BUNDLE } from '../src/lib/offline/bundle.ts';
import { ROOT } from '../src/tools/command.ts';
import type { Release } from './kept-site.ts';

/** Answers a request for an address below the base path, or leaves it to the next. Gives whether it did. */
export type Host = (address: string, response: ServerResponse) => boolean;

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'application/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.json': 'application/json',
	'.csv': 'text/csv',
};

/** What the page says where a Wi-Fi asks its guests to log in. */
export const LOGIN = 'Welcome, guest. Log in to go on.';

/**
 * Answers as nginx does with nothing set but `try_files $uri $uri/ =404; error_page 404 /404.html;`: a folder is led to with
 * its slash, and one without a page is refused.
 */
export function nginx(release: Release): Host {
	const base = release.settings.BASE_PATH ?? '';
	return (address, response) => {
		const path = pathOf(address);
		const place = fileAt(release, path);
		const isFolder = existsSync(place) && statSync(place).isDirectory();
		if (isFolder && !path.endsWith('/')) response.writeHead(301, { Location: `${base}${path}/` }).end();
		else if (isFolder && existsSync(join(place, 'index.html')))
			send(response, 200, join(place, 'index.html'));
		else if (isFolder) response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>403 Forbidden</h1>');
		else if (existsSync(place)) send(response, 200, place);
		else send(response, 404, fileAt(release, '/404.html'));
		return true;
	};
}

/** Answers as the website of an object store does: it knows names of files, one page of a folder, and one for all errors. */
export function objectStore(release: Release): Host {
	return (address, response) => {
		const path = pathOf(address);
		const place = fileAt(release, path.endsWith('/') ? `${path}index.html` : path);
		const isFile = existsSync(place) && statSync(place).isFile();
		send(response, isFile ? 200 : 404, isFile ? place : fileAt(release, '/404.html'));
		return true;
	};
}

/** A server before which somebody unpacks everything, and adds a comment to every page. */
export function altering(release: Release): Host {
	return (address, response) => {
		const path = pathOf(address);
		const place = fileAt(release, path.endsWith('/') ? `${path}index.html` : path);
		if (path === `/${BUNDLE}`) send(response, 200, place);
		if (!place.endsWith('.html') || !existsSync(place)) return path === `/${BUNDLE}`;
		const html = readFileSync(place, 'utf8').replace('</body>', '<!-- faster, they say --></body>');
		response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
		return true;
	};
}

/** Somebody between who lets half of each file through, and says that this is all of it. */
export function halving(release: Release): Host {
	return (address, response) => {
		const path = pathOf(address);
		const place = fileAt(release, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(place)) return false;
		const whole = readFileSync(place);
		response.writeHead(200, { 'Content-Type': TYPES[extname(place)] ?? 'application/octet-stream' });
		response.end(whole.subarray(0, whole.length / 2));
		return true;
	};
}

/** A connection that breaks in the middle of every file. */
export function breaking(release: Release): Host {
	return (address, response) => {
		const path = pathOf(address);
		const place = fileAt(release, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(place)) return false;
		const whole = readFileSync(place);
		const type = TYPES[extname(place)] ?? 'application/octet-stream';
		response.writeHead(200, { 'Content-Type': type, 'Content-Length': whole.length });
		response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
		return true;
	};
}

/** A Wi-Fi that answers every address with its own page until its guest has logged in. */
export const loginPage: Host = (_, response) => {
	response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><h1>${LOGIN}</h1>`);
	return true;
};

/** The same, which leads there instead. */
export const leadsToLogin: Host = (address, response) => {
	if (address.endsWith('/login')) return loginPage(address, response);
	response.writeHead(302, { Location: 'login' }).end();
	return true;
};

/** A server that answers everything with a status. */
export function always(status: number): Host {
	return (_, response) => {
		response.writeHead(status, { 'Content-Type': 'text/html' }).end(`<h1>${status}</h1>`);
		return true;
	};
}

/** A host for some addresses only. */
export function only(isMeant: (address: string) => boolean, host: Host): Host {
	return (address, response) => isMeant(pathOf(address)) && host(address, response);
}

function pathOf(address: string): string {
	const [path = ''] = address.split('?');
	return decodeURI(path);
}

function fileAt({ folder }: Release, path: string): string {
	return join(ROOT, folder, path);
}

function send(response: ServerResponse, status: number, file: string): void {
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	response.writeHead(status, { 'Content-Type': type }).end(readFileSync(file));
}
