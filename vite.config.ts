import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { letterStyles } from './src/tools/letter-styles.ts';
import { siteLanguages } from './src/tools/site-languages.ts';
import { siteWords } from './src/tools/site-words.ts';
import { noteShippedPackages, SHIPPED_PACKAGES } from './src/tools/shipped-packages.ts';

const languages = siteLanguages(process.env);

export default defineConfig({
	plugins: [
		siteWords(languages),
		letterStyles(languages),
		sveltekit(),
		noteShippedPackages(`${process.env.KIT_OUT ?? '.svelte-kit'}/${SHIPPED_PACKAGES}`),
	],
	// The entry script is no part of SvelteKit's own, and learns from here where the site lies.
	define: {
		__BASE_PATH__: JSON.stringify(process.env.BASE_PATH ?? ''),
		// What a site speaks its scripts know as they are built.
		'process.env.SITE_LANGUAGES': JSON.stringify(languages),
	},
	// The form for browsers that know classes: the other, which its package names, weighs 960 bytes more.
	resolve: {
		alias: [{ find: /^workbox-window$/, replacement: 'workbox-window/build/workbox-window.prod.mjs' }],
	},
	build: {
		// The oldest browsers that Svelte 5 supports; Vite's own default is newer.
		target: 'es2020',
		cssTarget: ['chrome88', 'safari14', 'ios14', 'firefox87'],
		rolldownOptions: {
			checks: { pluginTimings: false },
			// Of the library of charts only what is imported is read and compiled: a quarter of it.
			experimental: { lazyBarrel: true },
		},
	},
	worker: { format: 'es' },
});
