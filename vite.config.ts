import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** The oldest browsers that Svelte 5 supports; Vite's own default is newer. */
const OLDEST_BROWSERS = ['chrome87', 'safari14', 'ios14', 'firefox87', 'es2020'];

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	build: {
		target: isSsrBuild ? 'node20' : OLDEST_BROWSERS,
		cssTarget: OLDEST_BROWSERS.slice(0, 4),
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	worker: { format: 'es' },
}));
