import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.unit.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 60_000,
		allowOnly: false,
		// Tests must not lean on their order; another one each time brings it out, and the seed is printed.
		sequence: { shuffle: true },
	},
});
