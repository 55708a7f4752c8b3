/** Length of a digest: 96 bits, so that no two contents share one by chance. */
const LENGTH = 16;

/**
 * Digest of a file's content: the first characters of its SHA-256 in base64url. The build writes it into the worker,
 * and the worker compares what it got, so that it never keeps or shows what a network or a disk has changed.
 */
export async function digestOf(content: BufferSource): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return btoa(String.fromCharCode(...bytes))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.slice(0, LENGTH);
}
