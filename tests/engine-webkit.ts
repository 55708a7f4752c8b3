/** WebKit as Debian builds it, in its own small browser, driven by its own driver on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { enginePrograms } from '../src/tools/engine-programs.js';
import type { EnginePage } from './engine-page.ts';

/** The browser's own buttons take no room, else its window is never as narrow as a phone. */
const WITHOUT_ROOM =
	'* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; }';

/** How long a page may be on its way, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Starts the browser with a home of its own. */
export async function startWebKit(): Promise<EnginePage> {
	const [driverFile = '', screenFile = '', binary = ''] = enginePrograms('webkit') ?? [];
	const home = homeOfItsOwn();
	const screen = spawn(
		screenFile,
		['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	const display = (await firstWords(screen)).trim();
	const port = await freePort();
	const env = environment(home, display);
	const driver = spawn(driverFile, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
	const session = await connect(port, binary);
	return {
		...pageOf(session),
		// WebKit's driver hears nothing of the console.
		takeTroubles: () => [],
		async close() {
			// The driver ends its browser when it is ended; asked to, it first waits for four seconds.
			const ended = Promise.all([driver, screen].map((process) => exitOf(process)));
			driver.kill();
			screen.kill();
			await ended;
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function pageOf(session: WebDriver): Omit<EnginePage, 'takeTroubles' | 'close'> {
	const window = session.manage().window();
	return {
		async open(address) {
			await session.get(address);
			// A page that a worker leads elsewhere is said to be there while it is on its way.
			const isThere = () => session.executeScript<boolean>('return document.readyState === "complete"');
			await session.wait(() => isThere().catch(() => false), PATIENCE_MS);
		},
		run: (does, ...args) => session.executeScript(`return (${String(does)})(...arguments)`, ...args),
		async resize(width, height) {
			await window.setRect({ x: 0, y: 0, width, height });
		},
		async click(x, y) {
			await session.actions().move({ x, y }).click().perform();
		},
		async type(text) {
			await session.actions().sendKeys(text).perform();
		},
	};
}

/** A folder for all that the browser writes down. */
function homeOfItsOwn(): string {
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	mkdirSync(join(home, 'gtk-3.0'));
	writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), WITHOUT_ROOM);
	return home;
}

function environment(home: string, display: string): NodeJS.ProcessEnv {
	const folders = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'];
	return {
		...process.env,
		...Object.fromEntries(folders.map((name) => [name, home])),
		DISPLAY: `:${display}`,
		GDK_BACKEND: 'x11',
		LIBGL_ALWAYS_SOFTWARE: '1',
		// There is no service that would tell it what helps a person has.
		NO_AT_BRIDGE: '1',
	};
}

/** A session as soon as the driver answers. */
async function connect(port: number, binary: string): Promise<WebDriver> {
	for (let tries = 1; ; tries++) {
		try {
			return await new Builder()
				.usingServer(`http://127.0.0.1:${port}`)
				.withCapabilities({
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary, args: ['--automation'] },
				})
				.build();
		} catch (error) {
			if (tries === 50) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

function firstWords({ stdio }: ChildProcess): Promise<string> {
	return new Promise((resolve) => stdio[3]?.once('data', (text: Buffer) => resolve(String(text))));
}

function exitOf(process: ChildProcess): Promise<void> {
	return new Promise((resolve) => process.once('exit', () => resolve()));
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
