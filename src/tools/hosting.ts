/**
 * What a host answers: one source for our own server and for the files in `deploy/` that tell others the same, so that they
 * cannot differ. Addresses are below the base path and begin with a slash: `/about/index.html`.
 */
import { LANGUAGES } from '../lib/site/languages.ts';
import { prefixOf } from '../lib/site/addresses.ts';
import { KINDS, kindOf, type FileKind } from './hosting/kinds.ts';

/** Where files lie whose name changes with their content. */
export const IMMUTABLE = '/_app/immutable/';

/**
 * How long what an answer gives may be kept: for ever, never without asking whether it is still so, or for a day: on hosts that
 * cannot tell what is there from an answer 404, which would be kept for ever as well.
 */
export const CACHING = {
	forever: 'public, max-age=31536000, immutable',
	ask: 'no-cache',
	day: 'public, max-age=86400',
} as const;

/** A page asks for nothing of this, and nobody who gets into one shall. */
const UNUSED_FEATURES = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
];

/** Headers of every answer, whatever it is. */
export const EVERY_HEADER = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	// What is sent depends on what the reader's browser can unpack.
	Vary: 'Accept-Encoding',
} as const;

/** Said where the connection is a safe one: for a year, ask for this name by https alone. */
export const SAFE_HEADER = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** Statuses with which a host gives what it was asked for, all of it, a part, or word that it has not changed. */
export const GIVEN = [200, 206, 304];

/** Endings of compressed copies and what a browser calls them, the smallest first. They have no addresses of their own. */
export const ENCODINGS = [
	['.br', 'br'],
	['.gz', 'gzip'],
] as const;

/**
 * Spellings that no link of ours has, as a regular expression over a path before it is decoded: doubled slashes, and dots,
 * slashes, backslashes and nothings in disguise. They lead nowhere, on every host alike.
 */
export const ODD_SPELLING = String.raw`//|%2[EeFf]|%5[Cc]|\\|%00`;

/** What is at an address: a file, another address, or nothing. */
export type Place = { readonly file: string } | { readonly movedTo: string } | { readonly missing: string };

/**
 * Finds what is at a path. Only files that are listed can be found, so no path leads out of the folder.
 * @param path as it was asked for, without its query
 * @param base path that the site lives under
 * @param hasFile whether there is a file at an address
 */
export function placeAt(path: string, base: string, hasFile: (address: string) => boolean): Place {
	const address = new RegExp(ODD_SPELLING).test(path) ? undefined : decoded(path);
	if (base !== '' && address === base) return { movedTo: `${base}/` };
	if (address === undefined || !address.startsWith(`${base}/`)) return { missing: '/' };
	const wanted = address.slice(base.length);
	if (ENCODINGS.some(([ending]) => wanted.endsWith(ending))) return { missing: wanted };
	if (wanted.endsWith('/'))
		return hasFile(`${wanted}index.html`) ? { file: `${wanted}index.html` } : { missing: wanted };
	if (hasFile(wanted)) return { file: wanted };
	if (hasFile(`${wanted}/index.html`)) return { movedTo: encodeURI(`${base}${wanted}/`) };
	if (hasFile(`${wanted}.html`)) return { file: `${wanted}.html` };
	return { missing: wanted };
}

function decoded(path: string): string | undefined {
	try {
		return decodeURI(path);
	} catch {
		return undefined;
	}
}

/** The page that says that nothing is at an address, in the language of the address: `/en/x/` → `/en/404.html`. */
export function missingPageOf(address: string): string {
	return missingPages().find(({ below }) => address.startsWith(below))?.file ?? '/404.html';
}

/** The pages that say that nothing is there, by the folder that each speaks for; the one for all comes last. */
export function missingPages(): readonly { readonly below: string; readonly file: string }[] {
	return LANGUAGES.map((language) => prefixOf(language))
		.sort((a, b) => b.length - a.length)
		.map((prefix) => ({ below: `${prefix}/`, file: `${prefix}/404.html` }));
}

/**
 * The headers that an answer has for what it is. Length, encoding, day and digest are the server's.
 * @param file address of the file that is sent; nothing where the answer is a sentence of the server's own
 * @param status the answer's status
 */
export function headersOf(file: string | undefined, status: number): Record<string, string> {
	const kind = file === undefined ? undefined : kindOf(file);
	return {
		...EVERY_HEADER,
		...SHARED[kind?.isShownElsewhere ? 'elsewhere' : 'here'],
		...POLICY[kind?.canHoldScripts ? 'drawing' : 'page'],
		...cachingOf(file, status),
		...(kind && status !== 304 ? { 'Content-Type': kind.type } : {}),
	};
}

/** Whether other sites may show it. */
export const SHARED = {
	here: { 'Cross-Origin-Resource-Policy': 'same-origin' },
	elsewhere: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
} as const;

/**
 * What the policy of an answer has to say beside the one in the page's `<meta>`: who may frame it works only here. A drawing that
 * is opened by itself has no `<meta>`, and could hold a script. Nothing here says what may be loaded otherwise: the worker is bound
 * by the policy that its script came with, and Chromium shows no PDF where `object-src` is `'none'`.
 */
export const POLICY = {
	page: {
		'Content-Security-Policy': "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
	},
	drawing: {
		'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
	},
} as const;

/** Only what is there may be kept: an answer that says it is not would be kept as well. */
function cachingOf(file: string | undefined, status: number): Record<string, string> {
	const isForever = file?.startsWith(IMMUTABLE) && GIVEN.includes(status);
	return { 'Cache-Control': isForever ? CACHING.forever : CACHING.ask };
}

export { KINDS, kindOf, type FileKind };
