/** The page tests' own `test`: built sites served, and pages to read them in. */
import { test as base, type BrowserContextOptions, type Page } from 'playwright/test';
import { serveVariant, type ServedSite } from './served-site.ts';
import type { Variant } from './variants.ts';

interface SiteFixtures {
	/** Serves a variant as a host would and gives its address, base path included, without a slash at its end. */
	serve(variant: Variant): Promise<string>;
	/**
	 * Gives a browser page of its own to everyone who names the same options. Tests share it one after the other,
	 * so each begins by opening the address it is about; its window and its media are as they were at first.
	 */
	reader(options?: BrowserContextOptions): Promise<Page>;
}

export const test = base.extend<Record<never, never>, SiteFixtures>({
	serve: [
		// Playwright reads from the braces that nothing else is needed.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const sites = new Map<string, Promise<ServedSite>>();
			await use(async (variant) => {
				const site = sites.get(variant.folder) ?? serveVariant(variant);
				sites.set(variant.folder, site);
				return (await site).address;
			});
			for (const site of sites.values()) (await site).close();
		},
		{ scope: 'worker' },
	],
	reader: [
		async ({ browser }, use) => {
			const readers = new Map<string, Promise<Page>>();
			await use(async (options = {}) => {
				const key = JSON.stringify(options);
				const opened = readers.get(key) ?? browser.newContext(options).then((context) => context.newPage());
				readers.set(key, opened);
				const page = await opened;
				await asAtFirst(page, options);
				return page;
			});
			for (const page of readers.values()) await (await page).context().close();
		},
		{ scope: 'worker' },
	],
});

/** Takes back what a test before may have made of the window and the media. */
async function asAtFirst(page: Page, options: BrowserContextOptions): Promise<void> {
	const { viewport, colorScheme = 'light', reducedMotion = 'no-preference' } = options;
	await page.emulateMedia({ media: null, colorScheme, reducedMotion });
	if (viewport) await page.setViewportSize(viewport);
}

/** A phone of the kind most readers hold; without a worker, so that every page comes from the server. */
export const PHONE = {
	viewport: { width: 390, height: 844 },
	serviceWorkers: 'block',
} as const satisfies BrowserContextOptions;

/** The same with JavaScript switched off. */
export const PHONE_WITHOUT_SCRIPTS = { ...PHONE, javaScriptEnabled: false } as const;

/** What happened while a page was opened. */
interface Opening {
	/** Errors and warnings of the console, broken policies and failed requests among them. */
	readonly troubles: string[];
	/** Addresses of everything that was asked for. */
	readonly requests: string[];
}

/** What Playwright and the page say where a worker is blocked. */
const BLOCKED = /^(Service Worker registration blocked|Nothing is saved for reading)/;

/** Opens an address, waits until all of it is there, and gives what happened meanwhile. */
export async function openWatched(page: Page, address: string): Promise<Opening> {
	// Breaks off whatever a page before this one may still be asking for. A page of another site, `about:blank` too, would
	// cost a process of its own.
	await page.goto(new URL('/robots.txt', address).href);
	const troubles: string[] = [];
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('requestfailed', (request) =>
		troubles.push(`${request.url()} failed: ${request.failure()?.errorText}`),
	);
	page.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`${response.url()} was answered with ${response.status()}`);
	});
	page.on('console', (message) => {
		const isTrouble = ['error', 'warning'].includes(message.type()) && !BLOCKED.test(message.text());
		if (isTrouble) troubles.push(message.text());
	});
	page.on('pageerror', (error) => troubles.push(String(error)));
	await page.goto(address);
	// What the page has said by now arrives before this answer does.
	await page.evaluate(() => document.readyState);
	page.removeAllListeners();
	return { troubles, requests };
}
