/** Whether a browser would install the site: what the whole of Chromium, and no engine alone, says of the manifest. */
import { expect, type Page } from 'playwright/test';
import { CHROMIUM } from './browsers.ts';
import { openAndSave, test } from './kept-site.ts';
import { VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const { plain, moved } = VARIANTS;

test.use({ launchOptions: CHROMIUM });

interface Manifest {
	id: string;
	name: string;
	description: string;
	lang: string;
	start_url: string;
	scope: string;
	icons: { src: string; sizes: string; purpose: string }[];
	screenshots: { src: string; sizes: string; label: string }[];
	shortcuts: { name: string; url: string }[];
}

const COVERS = [
	[plain, '/'],
	[plain, '/en/'],
	[moved, '/en/'],
] as const;

for (const [variant, address] of fewOf(COVERS)) {
	test(`${variant.folder}${address}: Chromium finds no fault with the manifest and would install the site`, async ({
		host,
		phone,
	}) => {
		const server = await host(variant);
		const page = await openAndSave(phone, server.address + address);
		const devtools = await phone.newCDPSession(page);
		const { errors, data } = await devtools.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		// A private window, as tests have it, is the one thing that is in the way; a browser that does not even say so has not looked.
		expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

		const manifest = JSON.parse(data ?? '') as Manifest;
		const base = new URL(server.address).pathname.replace(/\/$/, '');
		expect(manifest).toMatchObject({ id: base + address, start_url: base + address, scope: `${base}/` });
		expect(manifest.lang).toBe(address === '/' ? 'zh-CN' : 'en');
		expect(manifest.name && manifest.description).toBeTruthy();
		const { origin } = new URL(server.address);
		for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
			expect(await sizeOf(page, origin + src), src).toBe(sizes);
		}
		expect(manifest.icons.map(({ purpose }) => purpose).sort()).toEqual([
			'any',
			'any',
			'maskable',
			'monochrome',
		]);
		if (variant === plain) expect(manifest.screenshots.length).toBeGreaterThanOrEqual(3);
		for (const { url } of manifest.shortcuts)
			expect((await page.request.get(origin + url)).status()).toBe(200);
		const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
		expect(await sizeOf(page, origin + (touch ?? ''))).toBe('180x180');
	});
}

/** Width and height of a picture, as a manifest writes them. */
function sizeOf(page: Page, address: string): Promise<string> {
	return page.evaluate(async (from) => {
		const bitmap = await createImageBitmap(await (await fetch(from)).blob());
		return `${bitmap.width}x${bitmap.height}`;
	}, address);
}
