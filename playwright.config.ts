import { defineConfig } from 'playwright/test';
import { SHELL } from './tests/browsers.ts';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.{page,offline}.test.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: { launchOptions: SHELL },
});
