import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { startedDirectly } from './command.ts';

/** Which site to serve, and under which path. */
export interface SiteOptions {
	/** Folder of the built site. */
	readonly root: string;
	/** Path that the site was built for: empty, or `/like/this`. */
	readonly base?: string;
}

/** A site as it lay in its folder when we looked. */
interface Site {
	readonly root: string;
	/** Every file, as the address it has below the base path: `/about/index.html`. */
	readonly files: ReadonlySet<string>;
	readonly send: ReturnType<typeof sirv>;
	/** Changes when another build takes the folder's place. */
	readonly version: string;
}

/** What is at an address: a file, another address, or nothing. */
type Place = { file: string } | { movedTo: string } | { missing: string };

/** Headers that every answer of a real host should have. */
const SECURITY_HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	// The page's own policy is in its <meta>, where this one directive does not work.
	'Content-Security-Policy': "frame-ancestors 'self'",
};

/** Text that a browser would otherwise read in the encoding of the reader's system. */
const UTF8_TYPES: Readonly<Record<string, string>> = {
	'.csv': 'text/csv;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
};

/**
 * Gives a server of the built site that answers as a real host should: exact addresses, compressed files, long
 * caching only for files whose name changes with their content. It does not listen yet.
 * Throws when the folder holds no site.
 */
export function createSiteServer({ root, base = '' }: SiteOptions): Server {
	let site = openSite(resolve(root));
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
		// A build may take the folder's place while we serve it; an old list would then cut files short.
		const version = versionOf(site.root);
		if (version === undefined)
			return sendText(response, 503, 'A new build is being put in place. Try again.');
		if (version !== site.version) site = openSite(site.root);
		answer(site, base, request, response);
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

function answer(site: Site, base: string, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return sendText(response, 405, 'Only GET and HEAD work here.');
	}
	const [path, query] = splitAddress(request.url ?? '/');
	const place = find(site.files, base, path);
	if ('file' in place) return sendFile(site, place.file, request, response);
	if ('movedTo' in place) return redirect(response, place.movedTo + query);
	sendMissing(site, place.missing, response);
}

function splitAddress(address: string): [path: string, query: string] {
	const mark = address.indexOf('?');
	return mark === -1 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
}

/** Only files that were listed can be found, so no address leads out of the folder. */
function find(files: ReadonlySet<string>, base: string, path: string): Place {
	const address = decoded(path);
	if (base !== '' && address === base) return { movedTo: `${base}/` };
	if (address === undefined || !address.startsWith(`${base}/`)) return { missing: '/' };
	const wanted = address.slice(base.length);
	if (wanted.endsWith('/')) {
		return files.has(`${wanted}index.html`) ? { file: `${wanted}index.html` } : { missing: wanted };
	}
	if (files.has(wanted)) return { file: wanted };
	if (files.has(`${wanted}/index.html`)) return { movedTo: encodeURI(`${base}${wanted}/`) };
	if (files.has(`${wanted}.html`)) return { file: `${wanted}.html` };
	return { missing: wanted };
}

function decoded(path: string): string | undefined {
	try {
		return decodeURI(path);
	} catch {
		return undefined;
	}
}

function sendFile(site: Site, file: string, request: IncomingMessage, response: ServerResponse): void {
	response.setHeader('Cache-Control', cachingOf(file));
	response.setHeader('Vary', 'Accept-Encoding');
	const type = UTF8_TYPES[extname(file)];
	if (type !== undefined) response.setHeader('Content-Type', type);
	request.url = encodeURI(file);
	site.send(request, response, () => sendMissing(site, file, response));
}

/** Files under this folder have a hash of their content in their name. */
function cachingOf(file: string): string {
	return file.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function redirect(response: ServerResponse, address: string): void {
	response.setHeader('Location', address);
	sendText(response, 308, `This is at ${address}`);
}

function sendMissing(site: Site, path: string, response: ServerResponse): void {
	const page = nearestMissingPage(site.files, path);
	if (page === undefined) return sendText(response, 404, 'There is no such page.');
	sendBody(response, 404, 'text/html;charset=utf-8', readFileSync(join(site.root, page)));
}

/** The page for unknown addresses that lies deepest on the way to this one: a language may have its own. */
function nearestMissingPage(files: ReadonlySet<string>, path: string): string | undefined {
	const folders = path.split('/').slice(0, -1);
	return folders
		.map((_, depth) => `${folders.slice(0, depth + 1).join('/')}/404.html`)
		.reverse()
		.find((page) => files.has(page));
}

function sendText(response: ServerResponse, status: number, text: string): void {
	sendBody(response, status, 'text/plain;charset=utf-8', Buffer.from(`${text}\n`));
}

function sendBody(response: ServerResponse, status: number, type: string, body: Buffer): void {
	response.writeHead(status, {
		'Content-Type': type,
		'Content-Length': body.length,
		'Cache-Control': 'no-cache',
	});
	response.end(body);
}

function openSite(root: string): Site {
	const version = versionOf(root);
	if (version === undefined || !existsSync(join(root, 'index.html'))) {
		throw new Error(`There is no built site in ${root}. Build one with: npm run build`);
	}
	// No extensions: we find the exact file ourselves, and sirv sends it, compressed if the reader takes that.
	const send = sirv(root, { etag: true, brotli: true, gzip: true, extensions: [] });
	return { root, files: listFiles(root), send, version };
}

function versionOf(root: string): string | undefined {
	const folder = statSync(root, { throwIfNoEntry: false });
	return folder && `${folder.ino} ${folder.mtimeMs}`;
}

function listFiles(root: string): Set<string> {
	const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
	return new Set(
		files.map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
	);
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
