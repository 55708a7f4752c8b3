/** The browser that measures: where it is, and how it is started. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { BROWSER_PATHS } from '../browser-paths.js';

/** Thrown when nothing can be measured; its message says why and how to mend it. */
export class MeasureError extends Error {
	override readonly name = 'MeasureError';
}

/** Keeps the browser from doing anything of its own while it measures. */
export const QUIET_FLAGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-extensions',
	'--disable-sync',
	'--no-default-browser-check',
	'--no-first-run',
];

/** Where Chromium is: CHROMIUM_PATH, or Debian's own. Throws a {@link MeasureError} when it is not there. */
export function browserPath(): string {
	const path = BROWSER_PATHS.chromium;
	if (existsSync(path)) return path;
	throw new MeasureError(
		`There is no browser at ${path}. Install Chromium, or say where it is:\n\n  CHROMIUM_PATH=/path/to/chromium npm run bench`,
	);
}

/** A worker comes from a host only whose certificate holds; ours vouches for itself. */
export const SELF_SIGNED = ['--ignore-certificate-errors'];

/** Starts a browser for some work, gives what the work gives, and closes it. @param flags beside the quiet ones */
export async function withBrowser<Result>(
	work: (browser: Browser) => Promise<Result>,
	flags: readonly string[] = [],
): Promise<Result> {
	const args = [...QUIET_FLAGS, ...flags];
	const browser = await chromium.launch({ executablePath: browserPath(), args });
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}
