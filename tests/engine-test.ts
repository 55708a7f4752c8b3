/** The engine tests' own `test`: a window of the engine that the project names, as `playwright.config.ts` lists them. */
import { SCREEN, type EnginePage } from './engine-page.ts';
import { startEngine, whyNoEngine, type EngineName } from './engines.ts';
import { test as base } from './kept-site.ts';

/** What a project says. */
export interface EngineOption {
	/** The engine that the tests read in. */
	engine: EngineName;
}

interface OfWorker extends EngineOption {
	/** Its window, open from the first test that wants it to the last. */
	engineWindow: EnginePage;
}

interface OfTest {
	/** The window as wide as most phones. A site on a server of its own is new to it. */
	tab: EnginePage;
}

export const test = base.extend<OfTest, OfWorker>({
	engine: ['chromium', { option: true, scope: 'worker' }],
	engineWindow: [
		async ({ engine }, use) => {
			const window = await startEngine(engine);
			await use(window);
			await window.close();
		},
		// Engines take their time where builds and other browsers are at work.
		{ scope: 'worker', timeout: 120_000 },
	],
	tab: async ({ engineWindow }, use) => {
		await engineWindow.resize(SCREEN.width, SCREEN.height);
		// What the page of the test before still asks for is no trouble of this one's.
		await engineWindow.open('about:blank');
		engineWindow.takeTroubles();
		await use(engineWindow);
	},
});

test.beforeEach(({ engine }) => {
	const why = whyNoEngine(engine);
	test.skip(why !== undefined, why);
});
