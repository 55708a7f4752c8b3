import { defineConfig } from 'playwright/test';
import { SHELL } from './tests/browsers.ts';
import type { EngineOption } from './tests/engine-test.ts';
import { IS_WHOLE, WHOLE } from './tests/whole.ts';

const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export default defineConfig<object, EngineOption>({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	...(!IS_WHOLE && { grepInvert: new RegExp(WHOLE.tag) }),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: { launchOptions: SHELL },
	projects: [
		{ name: '', testMatch: '**/*.{page,offline}.test.ts' },
		// What is read in every engine, in each by its own driver.
		...ENGINES.map((engine) => ({
			name: engine,
			testMatch: '**/*.engines.test.ts',
			// One window, in which one test reads after the other.
			fullyParallel: false,
			use: { engine },
		})),
	],
});
