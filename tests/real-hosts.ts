/** Every server that the tests ask, each serving a folder by what `src/tools/hosting.ts` says. */
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../src/tools/serve.ts';
import { startCaddy, startNginx, type RealHost, type StartHost } from '../src/tools/hosting/real-hosts.ts';

export { ask, whyNot, type Answer, type RealHost } from '../src/tools/hosting/real-hosts.ts';

/** Every server that answers by what is written in `src/tools/hosting.ts`. */
export const HOSTS: Readonly<
	Record<string, { readonly program?: 'nginx' | 'caddy'; readonly start: StartHost }>
> = {
	'our own server': { start: startOwn },
	nginx: { program: 'nginx', start: (...where) => startNginx('itself', where) },
	'nginx behind a proxy': { program: 'nginx', start: (...where) => startNginx('proxy', where) },
	Caddy: { program: 'caddy', start: startCaddy },
};

async function startOwn(root: string, base: string): Promise<RealHost> {
	const server = createSiteServer({ root, base });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
	return { port, isSafe: false, close };
}
