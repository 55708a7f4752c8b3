import { defineConfig } from 'vitest/config';

/** A kind of test, by the name that its files bear: `unit` runs `*.unit.test.ts`. */
function kind(name: string) {
	return { extends: true as const, test: { name, include: [`tests/**/*.${name}.test.ts`] } };
}

export default defineConfig({
	test: {
		projects: [kind('unit'), kind('built')],
		environment: 'node',
		// What commands say is compared in English, whatever the system speaks.
		env: { LC_ALL: 'C.UTF-8' },
		testTimeout: 60_000,
		hookTimeout: 60_000,
		allowOnly: false,
		// By itself it would leave one of two processors idle.
		maxWorkers: 2,
		// What tests load they do not change, so that files may share it: loading it anew takes as long as half the tests.
		isolate: false,
		// Tests must not lean on their order; another one each time brings it out, and the seed is printed.
		sequence: { shuffle: true },
	},
});
