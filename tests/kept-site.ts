/** A site that can be read without a network: its server, which can be stopped, slowed and made to fail, and its readers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo, Socket } from 'node:net';
import { expect, type BrowserContext, type Locator, type Page } from 'playwright/test';
import type { SavedState } from '../src/lib/offline/messages.ts';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache, type PrecacheEntry } from '../src/tools/precache.ts';
import { createSiteServer } from '../src/tools/serve.ts';
import type { Host } from './hosts.ts';
import { mostRequests } from './requests-of-faults.ts';
import { PHONE, test as base } from './site-test.ts';
import { editionsOf, type Variant } from './variants.ts';

const MINUTE = 60_000;

/** A variant, or a folder that holds a built site. */
export type Release = Pick<Variant, 'folder' | 'settings'>;

/** A web server that counts what it is asked, and has every trouble that a server can have. */
export class TroubledServer {
	/** Addresses below the base path that were asked for, in their order, with their queries. */
	readonly requests: string[] = [];
	/** Addresses that were asked for and lie outside of the base path. */
	readonly strays: string[] = [];
	/** When each request came, in milliseconds; also those of {@link requests} that were taken. */
	readonly #moments: number[] = [];
	/** How often the worker was asked for. */
	looks = 0;
	/** Bytes of all bodies that were sent, as they went over the wire. */
	sent = 0;
	/** Answers such an address with status 500. */
	failing: RegExp | undefined;
	/** Accepts requests for such an address and answers none. */
	holding: RegExp | undefined;
	/** Drops the connection of every request after this many. */
	lasts = Infinity;
	/** Drops the connection in the middle of a body, after so many bytes in all, and of every request from then on. */
	lastsBytes = Infinity;
	/** Says nothing more in the middle of that body, in place of dropping it: until {@link dropSilent}. */
	fallsSilent = false;
	readonly #silent: Socket[] = [];
	/** Another host in the place of ours; asks it first, and goes on where it does not answer. */
	instead: Host | undefined;
	readonly #held: ServerResponse[] = [];
	readonly #server: Server;
	#site: Server;
	#base: string;
	#port = 0;

	constructor(release: Release) {
		this.#base = release.settings.BASE_PATH ?? '';
		this.#site = siteOf(release);
		this.#server = createServer((request, response) => this.#answer(request, response));
	}

	/** Address of the site, without a slash at its end. */
	get address(): string {
		return `http://localhost:${this.#port}${this.#base}`;
	}

	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Is gone: nobody listens at its address. */
	async stop(): Promise<void> {
		const closed = new Promise((resolve) => this.#server.close(resolve));
		this.#server.closeAllConnections();
		await closed;
	}

	/** Holds no request any longer; those that were held are answered with status 500. */
	failHeld(): void {
		this.holding = undefined;
		for (const response of this.#held.splice(0)) response.writeHead(500).end();
	}

	/** Drops the connections on which it has fallen silent. */
	dropSilent(): void {
		for (const socket of this.#silent.splice(0)) socket.destroy();
	}

	/** Serves another release from now on. */
	publish(release: Release): void {
		this.#site = siteOf(release);
	}

	/** What was asked for since the last time, without the looks for a new worker. */
	takeRequests(): string[] {
		return this.requests.splice(0).filter((address) => address !== '/service-worker.js');
	}

	/** The most requests that came within a minute. */
	busiestMinute(): number {
		let first = 0;
		return this.#moments.reduce((most, moment, index) => {
			while ((this.#moments[first] ?? moment) < moment - MINUTE) first++;
			return Math.max(most, index - first + 1);
		}, 0);
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { url = '' } = request;
		if (!url.startsWith(`${this.#base}/`)) this.strays.push(url);
		const address = url.slice(this.#base.length);
		this.requests.push(address);
		this.#moments.push(performance.now());
		if (address === '/service-worker.js') this.looks++;
		if (this.holding?.test(address)) return void this.#held.push(response);
		if (this.requests.length > this.lasts || this.sent >= this.lastsBytes)
			return void request.socket.destroy();
		if (this.instead?.(address, response)) return;
		if (this.failing?.test(address)) return void response.writeHead(500).end();
		const write = response.write.bind(response);
		const end = response.end.bind(response);
		const count = (chunk: unknown) => {
			if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) this.sent += Buffer.byteLength(chunk);
		};
		response.write = ((chunk: unknown, ...rest: []) => (
			count(chunk),
			write(chunk as string, ...rest)
		)) as typeof response.write;
		response.end = ((chunk?: unknown, ...rest: []) => {
			const left = this.lastsBytes - this.sent;
			count(chunk);
			if (!Buffer.isBuffer(chunk) || chunk.length <= left) return end(chunk as string, ...rest);
			write(chunk.subarray(0, left), () =>
				this.fallsSilent ? this.#silent.push(request.socket) : request.socket.destroy(),
			);
			return response;
		}) as typeof response.end;
		this.#site.emit('request', request, response);
	}
}

function siteOf({ folder, settings }: Release): Server {
	return createSiteServer({ root: join(ROOT, folder), base: settings.BASE_PATH });
}

interface KeptFixtures {
	/** Starts a server of a release; it is stopped when the test ends. */
	host(release: Release): Promise<TroubledServer>;
	/** A reader's phone that has never seen the site. */
	phone: BrowserContext;
}

export const test = base.extend<KeptFixtures>({
	// Playwright reads from the braces that nothing else is needed.
	// eslint-disable-next-line no-empty-pattern
	host: async ({}, use, { title }) => {
		const servers: TroubledServer[] = [];
		await use(async (release) => {
			const server = new TroubledServer(release);
			await server.start();
			servers.push(server);
			return server;
		});
		for (const server of servers) await server.stop();
		const most = mostRequests(title);
		for (const server of servers)
			if (most !== undefined)
				expect(server.busiestMinute(), 'requests within a minute').toBeLessThanOrEqual(most);
	},
	phone: async ({ browser }, use) => {
		const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow' });
		await use(context);
		await context.close();
	},
});

/** Waits until the page's line says this of the saved copy. */
export async function expectState(page: Page, name: string): Promise<void> {
	await expect(page.locator('footer [data-state]')).toHaveAttribute('data-state', name, { timeout: 20_000 });
}

/** What the worker says of the saved copy; whatever the page has asked of it before has reached it then. */
export function workerState(page: Page): Promise<SavedState> {
	return page.evaluate(async () => {
		const worker = (await navigator.serviceWorker.ready).active;
		return new Promise<SavedState>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => resolve(data as SavedState);
			worker?.postMessage({ type: 'STATE' }, [port2]);
		});
	});
}

/** Opens an address on a phone that has never seen the site, and waits until the whole report is saved. */
export async function openAndSave(phone: BrowserContext, address: string): Promise<Page> {
	const page = await phone.newPage();
	await page.goto(address);
	await expectState(page, 'saved');
	return page;
}

/** Has the page look for a new release, as it does when the reader comes back to it; a look under way is not repeated. */
export async function comeBack(page: Page, server: TroubledServer): Promise<void> {
	const { looks } = server;
	await expect
		.poll(async () => {
			await page.evaluate(() => dispatchEvent(new Event('focus')));
			return server.looks;
		})
		.toBeGreaterThan(looks);
}

/** The line that says that there is a newer release. */
export function updateLine(page: Page): Locator {
	return page.locator('[data-update]');
}

/** Takes the newer release that the line tells of, and waits until the page is opened anew in it. */
export async function takeUpdate(page: Page): Promise<void> {
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: '更新', exact: true }).click();
	await reloaded;
}

/** Taps a button about what is saved, which lies in a fold of the page about this app. */
export async function tapOfSaved(page: Page, name: string): Promise<void> {
	const fold = page.locator('#saved details');
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
	await fold.getByRole('button', { name }).click();
}

/** What a release keeps on devices. */
export function entriesOf({ folder, settings }: Release): Promise<PrecacheEntry[]> {
	const known = listed.get(folder);
	if (known) return known;
	const [, ...older] = editionsOf({ folder, settings });
	const olderEditions = older.map(({ slug }) => slug);
	const entries = listPrecache({ folder: join(ROOT, folder), base: settings.BASE_PATH ?? '', olderEditions });
	listed.set(folder, entries);
	return entries;
}

/** Lists by the folder of their release, which no test changes. */
const listed = new Map<string, Promise<PrecacheEntry[]>>();

/** What is saved, as addresses below the base path with the digests that they were saved under. */
export async function savedEntries(page: Page, site: string): Promise<[string, string][]> {
	const urls = await page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('saved '));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => url);
	});
	return urls
		.map((url) => {
			const { origin, pathname, searchParams } = new URL(url);
			const address = `${origin}${pathname}`.slice(site.length + 1);
			return [address, searchParams.get('__WB_REVISION__') ?? ''] satisfies [string, string];
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));
}
