import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The oldest browsers that Svelte 5 supports; Vite's own default is newer.
	build: { target: ['chrome87', 'safari14', 'firefox87', 'es2020'], cssTarget: ['chrome87', 'safari14', 'firefox87'] },
	worker: { format: 'es' }
});
