import { defineConfig } from 'playwright/test';

/** The built site is served here while the page tests run. */
const PORT = 4181;

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.page.test.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://localhost:${PORT}`,
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
	webServer: {
		command: `node --import tsx src/tools/serve.ts --root build --port ${PORT}`,
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
