import { createServer } from 'node:net';
import { join } from 'node:path';
import { banner, findLanAddress } from './banner.ts';
import { BuildError, buildIfStale } from './build.ts';
import { Interrupted, ROOT } from './command.ts';
import { createSiteServer, listen } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

const DEFAULT_PORT = 4173;

async function main(): Promise<void> {
	const settings = readSettings(process.env);
	const port = readPort(process.env.PORT);
	// Asked before the build, so that nobody waits for one only to learn that the port is taken.
	await checkPortFree(port);
	await buildIfStale({ settings });
	const server = createSiteServer({ root: join(ROOT, 'build'), base: settings.basePath });
	const actualPort = await listen(server, port);
	const terminal = process.stdout.isTTY;
	console.log(banner({ port: actualPort, base: settings.basePath, lanAddress: findLanAddress(), terminal }));
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
