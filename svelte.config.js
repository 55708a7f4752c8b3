import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopeNames } from './src/tools/scope-names.js';

const { BUILD_OUT = 'build', KIT_OUT = '.svelte-kit', BASE_PATH = '', SITE_ORIGIN } = process.env;
const editions = process.env.EDITIONS_DIR || 'src/editions';

/** Slugs of sealed editions. */
const sealed = existsSync(editions)
	? readdirSync(editions).filter((slug) => existsSync(join(editions, slug, 'sealed.json')))
	: [];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The digest by which the policy of a page knows a script that stands inside it. */
function digestOf(file) {
	return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Short names for scoped styles: they stand on nearly every element, and a page is one round trip.
	compilerOptions: { cssHash: scopeNames() },
	kit: {
		outDir: KIT_OUT,
		adapter: adapter({ pages: BUILD_OUT, assets: BUILD_OUT, precompress: false }),
		// Absolute addresses: a page reads the same whether or not a host adds the final slash.
		paths: { base: BASE_PATH, relative: false },
		prerender: {
			origin: SITE_ORIGIN ?? 'http://localhost:4173',
			// What is sealed is not made here, and is there in the end.
			handleHttpError: ({ path, message }) => {
				if (!path.split('/').some((part) => sealed.includes(part))) throw new Error(message);
			},
			handleMissingId: 'fail',
			// An edition may have no pictures of its pages or in its chapters, no PDF, no recording and no place, may answer no guidebook, and may stand alone.
			handleUnseenRoutes: ({ routes, message }) => {
				if (
					routes.some(
						(route) =>
							!/\/screenshots\/|\/images\/|\/report\.pdf$|\/guide$|\/years$|\[recording=|\/q\b|^\/\[\.\.\.prefix=prefix\]\/print$|\[sheet\]/.test(
								route,
							),
					)
				)
					throw new Error(message);
			},
		},
		// Kit's default is the time of the build, which would make every build differ.
		version: { name: version },
		// A page is one round trip: its styles travel inside it.
		inlineStyleThreshold: Number.POSITIVE_INFINITY,
		// The entry script registers it, after the page is there.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'base-uri': ['none'],
				'connect-src': ['self'],
				'form-action': ['none'],
				'img-src': ['self'],
				'manifest-src': ['self'],
				'media-src': ['self'],
				'script-src': [
					'self',
					digestOf('src/inline/preferences.js'),
					digestOf('src/inline/speculation.json'),
				],
				'style-src': ['self'],
				'worker-src': ['self'],
				'require-trusted-types-for': ['script'],
				// Kit insists on naming its own policy; the entry script names the worker with the second, and reads a page of
				// ours with the third.
				'trusted-types': ['svelte-trusted-html', 'worker-address', 'share-sheet'],
			},
		},
	},
};
