import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startedDirectly } from './command.ts';
import { filesBelow } from './files.ts';
import { ENCODINGS, headersOf, missingPageOf, placeAt, type Place } from './hosting.ts';

/** Which site to serve, and under which path. */
export interface SiteOptions {
	/** Folder of the built site. */
	readonly root: string;
	/** Path that the site was built for: empty, or `/like/this`. */
	readonly base?: string;
	/** What of the site is still being made; absent when it is whole. */
	readonly coming?: ComingFiles;
}

/** Files of a site that are made while it is served. Addresses are below the base path. */
export interface ComingFiles {
	/** Whether a file belongs at this address, there or not. */
	has(address: string): boolean;
	/** Waits for the file at an address, and gives whether it is there. */
	want(address: string): Promise<boolean>;
	/** The HTML of a page that shows such files, with a line that says so; of any other page as it is. */
	told(html: string, address: string): string;
}

/** A site as it lay in its folder when we looked. */
interface Site {
	readonly root: string;
	readonly base: string;
	readonly coming: ComingFiles | undefined;
	/** Every file, as the address it has below the base path: `/about/index.html`. */
	readonly files: ReadonlySet<string>;
	/** Changes when another build takes the folder's place. */
	readonly version: string;
}

/** Seconds after which a reader may ask again for what is not there yet. */
const RETRY_AFTER = 2;

/**
 * Gives a server of the built site that answers as a real host should: exact addresses, compressed files, long
 * caching only for files whose name changes with their content. It does not listen yet.
 * Throws when the folder holds no site.
 * @param options what to serve; a function is asked at each request, because a site may move
 */
export function createSiteServer(options: SiteOptions | (() => SiteOptions)): Server {
	const wanted = typeof options === 'function' ? options : () => options;
	let site = openSite(wanted());
	if (!site?.files.has('/index.html'))
		throw new Error(`There is no built site in ${resolve(wanted().root)}. Build one with: npm run build`);
	const respond = async (request: IncomingMessage, response: ServerResponse) => {
		// A build may take the folder's place while we serve it.
		if (!isAsItLay(site, wanted())) site = openSite(wanted());
		if (site === undefined) sendLater(response, 'A new build is being put in place. Try again.');
		else await answer(site, request, response);
	};
	return createServer((request, response) => {
		respond(request, response).catch((error: unknown) => {
			console.error(error);
			if (response.headersSent) response.destroy();
			else sendLater(response, 'This cannot be read now. Try again.');
		});
	});
}

/** Starts listening on all interfaces and gives the port (a free one for port 0). Throws when the port is taken. */
export function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return sendText(response, 405, 'Only GET and HEAD work here.');
	}
	const [path, query] = splitAddress(request.url ?? '/');
	const place = find(site, path);
	if ('movedTo' in place) return redirect(response, place.movedTo + query);
	if ('missing' in place) return sendMissing(site, place.missing, request, response);
	if (site.coming?.has(place.file) && !(await site.coming.want(place.file)))
		return sendLater(response, 'This picture could not be drawn yet. Try again.');
	await sendFile(site, place.file, request, response);
}

function splitAddress(address: string): [path: string, query: string] {
	const mark = address.indexOf('?');
	return mark === -1 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
}

function find({ files, base, coming }: Site, path: string): Place {
	return placeAt(path, base, (address) => files.has(address) || coming?.has(address) === true);
}

/**
 * Sends a file as it is now. It is read whole before a word of it is sent, so that it has the length that was said, whatever
 * happens to it meanwhile: files of a site are small.
 */
async function sendFile(
	site: Site,
	file: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const told = pageWithNotice(site, file, request);
	const [ending, encoding] = (told ? undefined : encodingFor(site, file, request)) ?? ['', undefined];
	const content = await readIfThere(join(site.root, file + ending));
	if (content === undefined) return sendGone(site, file, request, response);
	const body = told ? Buffer.from(told(content.toString())) : content;
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	response.setHeader('ETag', etag);
	if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
	if (request.headers['if-none-match'] === etag) {
		response.writeHead(304, headersOf(file, 304)).end();
		return;
	}
	const part = encoding === undefined ? partOf(body.length, request) : undefined;
	if (part === 'none') {
		response.setHeader('Content-Range', `bytes */${body.length}`);
		return sendText(response, 416, 'The file has no such part.');
	}
	if (part) {
		response.setHeader('Content-Range', `bytes ${part.from}-${part.to}/${body.length}`);
		sendBody(response, 206, file, body.subarray(part.from, part.to + 1));
		return;
	}
	response.setHeader('Accept-Ranges', 'bytes');
	sendBody(response, 200, file, body);
}

/**
 * The part of a file that is asked for, from its beginning or (`bytes=-500`) from its end; `none` where it has no such part; nothing
 * where all of it is asked for. Browsers that play sound ask for parts.
 */
function partOf(
	length: number,
	{ headers }: IncomingMessage,
): { from: number; to: number } | 'none' | undefined {
	const [asked, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
	if (asked === undefined || first + last === '') return undefined;
	const from = first === '' ? Math.max(length - Number(last), 0) : Number(first);
	const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
	return from >= length || from > to ? 'none' : { from, to };
}

/** Which compressed copy of a file a reader takes, by its ending and what that is called. */
function encodingFor(
	{ files }: Site,
	file: string,
	{ headers }: IncomingMessage,
): readonly [ending: string, encoding: string] | undefined {
	const accepted = String(headers['accept-encoding'] ?? '')
		.split(',')
		.filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
		.map((entry) => entry.split(';')[0]?.trim());
	return ENCODINGS.find(([ending, name]) => accepted.includes(name) && files.has(file + ending));
}

/** How a page says that what it shows is still being made; nothing for any but a reader who opens it. */
function pageWithNotice(
	{ coming }: Site,
	file: string,
	{ headers }: IncomingMessage,
): ((html: string) => string) | undefined {
	// The worker asks for pages to keep them; those have to be as they were built.
	const isOpened = (headers['sec-fetch-dest'] ?? 'document') === 'document';
	if (!coming || !isOpened || !file.endsWith('/index.html')) return undefined;
	return (html) => coming.told(html, file.replace(/index\.html$/, ''));
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
		throw error;
	}
}

/** A file that was listed is not there: it was deleted, or another build is just taking the place of this one. */
async function sendGone(
	site: Site,
	file: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (isAsItLay(site, site)) await sendMissing(site, file, request, response);
	else sendLater(response, 'A new build is being put in place. Try again.');
}

function redirect(response: ServerResponse, address: string): void {
	response.setHeader('Location', address);
	sendText(response, 308, `This is at ${address}`);
}

async function sendMissing(
	site: Site,
	path: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	for (const page of new Set([missingPageOf(path), '/404.html'])) {
		const [ending, encoding] = encodingFor(site, page, request) ?? [''];
		const body = await readIfThere(join(site.root, page + ending));
		if (body === undefined) continue;
		if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
		return sendBody(response, 404, page, body);
	}
	sendText(response, 404, 'There is no such page.');
}

function sendLater(response: ServerResponse, text: string): void {
	response.setHeader('Retry-After', RETRY_AFTER);
	sendText(response, 503, text);
}

function sendText(response: ServerResponse, status: number, text: string): void {
	response.setHeader('Content-Type', 'text/plain;charset=utf-8');
	sendBody(response, status, undefined, Buffer.from(`${text}\n`));
}

/** Sends what an answer holds, with all that its kind of answer says. @param file what is sent; nothing for words of ours */
function sendBody(response: ServerResponse, status: number, file: string | undefined, body: Buffer): void {
	response.writeHead(status, { ...headersOf(file, status), 'Content-Length': body.length }).end(body);
}

/** A site as it lies there now; nothing when its folder is not there. */
function openSite({ root, base = '', coming }: SiteOptions): Site | undefined {
	const folder = resolve(root);
	const version = versionOf(folder);
	if (version === undefined) return undefined;
	const files = new Set(filesBelow(folder).map((file) => `/${file}`));
	return { root: folder, base, coming, files, version };
}

function isAsItLay(site: Site | undefined, wanted: SiteOptions): boolean {
	return site !== undefined && site.root === resolve(wanted.root) && site.version === versionOf(site.root);
}

function versionOf(root: string): string | undefined {
	const folder = statSync(root, { throwIfNoEntry: false });
	return folder && `${folder.ino} ${folder.mtimeMs}`;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			root: { type: 'string', default: 'build' },
			port: { type: 'string', default: '4173' },
			base: { type: 'string', default: '' },
		},
	});
	const port = await listen(createSiteServer(values), Number(values.port));
	console.log(`http://localhost:${port}${values.base}/`);
}

if (startedDirectly(import.meta.url)) {
	main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}
