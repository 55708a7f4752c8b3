import { join } from 'node:path';
import { ROOT } from '../src/tools/command.ts';
import { createSiteServer, listen } from '../src/tools/serve.ts';
import type { Variant } from './variants.ts';

/** A built site that is being served. */
export interface ServedSite {
	/** Base path included, without a slash at its end. */
	readonly address: string;
	close(): void;
}

/** Serves a variant as a host would, at a port of its own. */
export async function serveVariant({ folder, settings }: Variant): Promise<ServedSite> {
	const server = createSiteServer({ root: join(ROOT, folder), base: settings.BASE_PATH });
	const port = await listen(server, 0);
	return {
		address: `http://localhost:${port}${settings.BASE_PATH ?? ''}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
