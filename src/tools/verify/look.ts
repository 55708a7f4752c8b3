/** Asks a live site for everything that a built site has, and compares. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedAs } from '../../lib/offline/mark.ts';
import { filesBelow } from '../files.ts';
import {
	CACHING,
	ENCODINGS,
	EVERY_HEADER,
	headersOf,
	IMMUTABLE,
	kindOf,
	missingPages,
	SAFE_HEADER,
} from '../hosting.ts';
import type { Finding, Kind } from './findings.ts';

/** A site as it is published, and as it was built. */
export interface Compared {
	/** Address of the live site, base path included, without a slash at its end. */
	readonly site: string;
	/** Folder of the built site. */
	readonly root: string;
	/** Gets how many files have been asked for, of how many. */
	readonly onProgress?: (done: number, all: number) => void;
}

/** What was found, and how many files were asked for. */
export interface Compare {
	readonly findings: readonly Finding[];
	readonly asked: number;
}

/** How many files are asked for at a time. */
const AT_A_TIME = 6;

/** How long a host may think about one file. */
const PATIENCE_MS = 30_000;

/** An address at which nobody has anything. */
const NOWHERE = 'no-such-page-here';

/** Headers that a browser needs from every page, beside those that say what a file is. */
const WISHED = Object.keys({ ...EVERY_HEADER, ...SAFE_HEADER, 'Content-Security-Policy': '' }).filter(
	(name) => name !== 'Vary',
);

/** Compares every file of a built site, and what the host does beside them, with the live one. */
export async function compareSite({ site, root, onProgress }: Compared): Promise<Compare> {
	const files = filesBelow(root)
		.filter((file) => !ENCODINGS.some(([ending]) => file.endsWith(ending)))
		.sort();
	const first = await ask(`${site}/`);
	if (typeof first === 'string')
		return { findings: [{ kind: 'unreachable', address: '/', found: first }], asked: 1 };
	const asked = { site, root, isChoosy: await choosesEncoding(site) };
	const findings: Finding[] = [];
	const waiting = [...files];
	const workers = Array.from({ length: AT_A_TIME }, async () => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			findings.push(...(await compareFile(asked, `/${file}`)));
			onProgress?.(files.length - waiting.length, files.length);
		}
	});
	await Promise.all(workers);
	findings.push(...(await compareManners(site, root, files)));
	findings.sort((a, b) => (a.address < b.address ? -1 : 1));
	return { findings: headersOnce(findings), asked: files.length };
}

/** Whether a host sends each reader what that one can unpack; a store has one copy of each file for all. */
async function choosesEncoding(site: string): Promise<boolean> {
	const answer = await ask(`${site}/`, 'identity');
	return typeof answer === 'string' || !answer.headers.has('content-encoding');
}

/** A header that a host does not send is missing everywhere: it is told once, with the first address. */
function headersOnce(findings: readonly Finding[]): Finding[] {
	const told = new Set<string>();
	return findings.filter(({ kind, found, expected }) => {
		const name = `${found} → ${expected}`;
		const isNew = kind !== 'header' || !told.has(name);
		told.add(name);
		return isNew;
	});
}

/** What is asked, and how it is to answer. */
interface Asked {
	readonly site: string;
	readonly root: string;
	/** Whether it sends each reader what that one can unpack. */
	readonly isChoosy: boolean;
}

async function compareFile({ site, root, isChoosy }: Asked, file: string): Promise<Finding[]> {
	const address = file.replace(/\/index\.html$/, '/');
	const answer = await ask(site + encodeURI(address));
	const at = (kind: Kind, found: string, expected?: string): Finding => ({
		kind,
		address,
		found,
		...(expected === undefined ? {} : { expected }),
	});
	if (typeof answer === 'string') return [at('unreachable', answer)];
	if (answer.status !== 200) return [at('missing', `status ${answer.status}`)];
	const published = readFileSync(join(root, file));
	const findings: Finding[] = [];
	if (digest(answer.body) !== digest(published))
		findings.push(at(await changedHow(file, answer.body), sizes(answer.body, published)));
	findings.push(...compareHeaders(file, answer, isChoosy, at));
	return findings;
}

/** A page that is whole by its own mark was published once; one that is not, was changed on its way. */
async function changedHow(file: string, body: Buffer): Promise<Kind> {
	const isAltered = file.endsWith('.html') && (await markedAs(body.toString())) !== 'published';
	return isAltered ? 'altered' : 'other';
}

function compareHeaders(
	file: string,
	{ headers, isSafe }: Answer,
	isChoosy: boolean,
	at: (kind: Kind, found: string, expected?: string) => Finding,
): Finding[] {
	const wanted = headersOf(file, 200);
	const findings: Finding[] = [];
	const type = headers.get('content-type') ?? 'none';
	if (plain(type) !== plain(wanted['Content-Type'] ?? ''))
		findings.push(at('type', type, wanted['Content-Type']));
	const caching = headers.get('cache-control') ?? 'none';
	if (file.startsWith(IMMUTABLE)) {
		if (!isKept(caching)) findings.push(at('brief', caching, CACHING.forever));
	} else if (!isAskedAgain(caching)) {
		findings.push(at(file === '/service-worker.js' ? 'worker' : 'caching', caching, CACHING.ask));
	}
	if (headers.has('set-cookie')) findings.push(at('cookie', headers.get('set-cookie')?.split('=')[0] ?? ''));
	if (kindOf(file).isCompressed) {
		const encoding = headers.get('content-encoding');
		if (encoding === null) findings.push(at('uncompressed', type));
		// Browsers take brotli over safe connections alone.
		else if (encoding !== 'br' && isSafe) findings.push(at('gzip', encoding));
		if (encoding !== null && isChoosy && !/accept-encoding|\*/i.test(headers.get('vary') ?? ''))
			findings.push(at('vary', headers.get('vary') ?? 'none'));
	}
	for (const name of WISHED) {
		const value = { ...wanted, ...(isSafe ? SAFE_HEADER : {}) }[name];
		const found = headers.get(name);
		if (value !== undefined && plain(found ?? '') !== plain(value))
			findings.push(at('header', `${name}: ${found ?? 'none'}`, value));
	}
	return findings;
}

/** What a host does where there is no file. */
async function compareManners(site: string, root: string, files: readonly string[]): Promise<Finding[]> {
	const findings: Finding[] = [];
	const immutable = files.find((file) => `/${file}`.startsWith(IMMUTABLE));
	const nowhere = [
		...missingPages().map(({ below, file }) => ({ address: below + NOWHERE, file })),
		...missingPages().map(({ below, file }) => ({ address: `${below}${NOWHERE}/x/`, file })),
		...(immutable ? [{ address: `${IMMUTABLE}${NOWHERE}.js`, file: '/404.html' }] : []),
	];
	for (const { address, file } of nowhere) {
		const answer = await ask(site + address);
		if (typeof answer === 'string') {
			findings.push({ kind: 'unreachable', address, found: answer });
			continue;
		}
		const isPage = digest(answer.body) === digest(readFileSync(join(root, file)));
		if (answer.status !== 404 || !isPage)
			findings.push({
				kind: 'unknownAddress',
				address,
				found: `status ${answer.status}, ${isPage ? file : 'another page'}`,
				expected: `404, ${file}`,
			});
		const caching = answer.headers.get('cache-control') ?? 'none';
		if (isKept(caching)) findings.push({ kind: 'caching', address, found: caching, expected: CACHING.ask });
	}
	return [...findings, ...(await compareSlash(site, files)), ...(await compareSafety(site))];
}

async function compareSlash(site: string, files: readonly string[]): Promise<Finding[]> {
	const folder = files.find((file) => /^[^/]+\/index\.html$/.test(file))?.replace(/\/index\.html$/, '');
	if (folder === undefined) return [];
	const address = `/${folder}?view=elder`;
	const answer = await ask(site + address);
	if (typeof answer === 'string') return [{ kind: 'unreachable', address, found: answer }];
	const location = answer.headers.get('location') ?? '';
	const expected = `${site}/${folder}/?view=elder`;
	const leads = location !== '' && new URL(location, site + address).href === expected;
	if (leads && answer.status >= 301 && answer.status <= 308) return [];
	return [{ kind: 'slash', address, found: `status ${answer.status} ${location}`.trim(), expected }];
}

async function compareSafety(site: string): Promise<Finding[]> {
	const { protocol, port, host, pathname } = new URL(site);
	// On a port of one's own, as in a trial, nobody comes by http.
	if (protocol !== 'https:' || port !== '') return [];
	const answer = await ask(`http://${host}${pathname}`);
	const location = typeof answer === 'string' ? '' : (answer.headers.get('location') ?? '');
	if (location.startsWith('https://')) return [];
	const found = typeof answer === 'string' ? answer : `status ${answer.status} ${location}`.trim();
	return [{ kind: 'safe', address: `http://${host}${pathname}`, found }];
}

interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly body: Buffer;
	readonly isSafe: boolean;
}

/** What a host answers to a browser, unpacked; or why there is no answer. @param encodings what the browser can unpack */
async function ask(address: string, encodings = 'gzip, deflate, br'): Promise<Answer | string> {
	try {
		const answer = await fetch(address, {
			headers: { 'Accept-Encoding': encodings },
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		const body = Buffer.from(await answer.arrayBuffer());
		const isSafe = address.startsWith('https:');
		return { status: answer.status, headers: answer.headers, body, isSafe };
	} catch (error) {
		const { cause, message } = error as Error & { cause?: Error & { code?: string } };
		return cause?.code ?? cause?.message ?? message;
	}
}

/** Whether a browser asks each time whether what it has is still so. */
function isAskedAgain(caching: string): boolean {
	return /\bno-cache\b|\bno-store\b|\bmax-age=0\b/.test(caching);
}

/** Whether a browser keeps it for a month or more. */
function isKept(caching: string): boolean {
	return Number(/\bmax-age=(\d+)/.exec(caching)?.[1] ?? 0) >= 2_592_000 && !isAskedAgain(caching);
}

/** A header without what makes no difference: spaces, and capital letters. */
function plain(value: string): string {
	return value.toLowerCase().replaceAll(/\s+/g, '');
}

function digest(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function sizes(found: Uint8Array, published: Uint8Array): string {
	return found.length === published.length
		? `${found.length} B`
		: `${found.length} B, published ${published.length} B`;
}
