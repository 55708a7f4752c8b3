import { defineConfig } from 'playwright/test';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.{page,offline}.test.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--no-first-run',
			],
		},
	},
});
