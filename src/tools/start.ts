/** `npm start [-- --open]`: builds the site if anything changed, and serves it; `--open` shows it in the browser. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { banner, findLanAddress } from './banner.ts';
import { BuildError } from './build-error.ts';
import { buildIfStale, type ReadableSite } from './build.ts';
import { Interrupted, ROOT } from './command.ts';
import { comingPictures } from './coming-pictures.ts';
import { openInBrowser } from './open-browser.ts';
import { createSiteServer, listen, type SiteOptions } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

const DEFAULT_PORT = 4173;

/** Said before a build, so that nobody takes the silence of a first start for a fault. */
const BUILDING = [
	'正在生成网站：第一次大约一分钟，以后几秒钟。网站先打开，图片接着画。',
	'Building the site: about a minute the first time, seconds later. It opens before its pictures are drawn.',
];

/** Said when the pictures are there too. */
const WHOLE = ['图片都画好了。', 'All pictures are there.'];

async function main(): Promise<void> {
	const settings = readSettings(process.env);
	const port = readPort(process.env.PORT);
	// Asked before the build, so that nobody waits for one only to learn that the port is taken.
	await checkPortFree(port);
	const whole: SiteOptions = { root: join(ROOT, 'build'), base: settings.basePath };
	let shown = whole;
	const open = () => openSite(() => shown, port, settings.basePath);
	let isOpen = false;
	await buildIfStale({
		settings,
		onBegin: () => console.log(BUILDING.join('\n')),
		onReadable: async ({ folder, pictures }: ReadableSite) => {
			shown = { ...whole, root: folder, coming: comingPictures(pictures) };
			await open();
			isOpen = true;
		},
	});
	shown = whole;
	if (isOpen) console.log(WHOLE.join('\n'));
	else await open();
}

async function openSite(shown: () => SiteOptions, port: number, base: string): Promise<void> {
	const actualPort = await listen(createSiteServer(shown), port);
	const terminal = process.stdout.isTTY;
	console.log(banner({ port: actualPort, base, lanAddress: findLanAddress(), terminal }));
	if (process.argv.includes('--open')) openInBrowser(`http://localhost:${actualPort}${base}/`);
}

function readPort(value: string | undefined): number {
	const port = Number(value || DEFAULT_PORT);
	if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
	throw new SettingsError(`PORT is "${value}". It must be a number from 0 to 65535, such as ${DEFAULT_PORT}`);
}

function checkPortFree(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(port, () => probe.close(() => resolve()));
	});
}

function explain(error: unknown): unknown {
	const { code, port } = error as { code?: string; port?: number };
	if (code === 'EADDRINUSE' && port !== undefined) {
		return `Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`;
	}
	const expected = [BuildError, SettingsError, Interrupted].some((kind) => error instanceof kind);
	return expected ? (error as Error).message : error;
}

main().catch((error: unknown) => {
	console.error(explain(error));
	process.exit(1);
});
