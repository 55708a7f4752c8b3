/**
 * Takes the place of a worker that misbehaves: removes all that was saved, and itself, and opens every page that the
 * old worker answered anew from the server. A page that registers it again finds nothing to do.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
	const base = new URL(self.registration.scope).pathname;
	for (const name of await caches.keys()) if (name.endsWith(` ${base}`)) await caches.delete(name);
	const pages = await self.clients.matchAll({ type: 'window' });
	await self.registration.unregister();
	// Nobody waits for these: the pages wait for this worker to be done. One may be opening anew by itself already.
	for (const page of pages) page.navigate(page.url).catch(() => {});
}
