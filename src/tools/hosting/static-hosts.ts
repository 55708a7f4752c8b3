/** What hosts of static sites read that take their rules from two files beside the pages: `_headers` and `_redirects`. */
import {
	CACHING,
	EVERY_HEADER,
	IMMUTABLE,
	KINDS,
	missingPages,
	POLICY,
	SAFE_HEADER,
	SHARED,
} from '../hosting.ts';
import { WRITTEN_BY, type Target } from './target.ts';

/**
 * The headers. A rule holds for an address, whether there is anything or not, so what never changes is kept for a day: an answer
 * 404 is forgotten by then. Such hosts join what several rules say of one address, so no address gets a header twice: drawings and pictures,
 * which differ from pages, stand in folders of both, and keep what is said of all.
 */
export function headersFile({ base }: Target): string {
	// These hosts say "ask again" of everything by themselves, and compress what they send.
	const every = Object.entries({ ...EVERY_HEADER, ...SAFE_HEADER, ...POLICY.page });
	const all = Object.fromEntries(every.filter(([name]) => name !== 'Vary'));
	const typed = KINDS.filter(({ ending }) => ['webmanifest', 'csv'].includes(ending));
	const rules: [string, Readonly<Record<string, string>>][] = [
		[`${base}/*`, all],
		[`${base}${IMMUTABLE}*`, { 'Cache-Control': CACHING.day, ...SHARED.here }],
		...typed.map(({ ending, type }): [string, Record<string, string>] => [
			`${base}/*.${ending}`,
			{ 'Content-Type': type },
		]),
	];
	return file(
		rules.map(([address, headers]) =>
			[address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		),
	);
}

/** The pages that say that nothing is there. Slashes such hosts add by themselves. */
export function redirectsFile({ base }: Target): string {
	return file([
		missingPages()
			.map(({ below, file }) => `${base}${below}* ${base}${file} 404`)
			.join('\n'),
	]);
}

function file(parts: readonly string[]): string {
	return `${[WRITTEN_BY.map((line) => `# ${line}`).join('\n'), ...parts].join('\n\n')}\n`;
}
