/** The engines that the site is read in, each started by its own driver. */
import { enginePrograms } from '../src/tools/engine-programs.js';
import type { EnginePage } from './engine-page.ts';
import { startChromium, startFirefox } from './engine-puppeteer.ts';
import { startWebKit } from './engine-webkit.ts';

/** An engine's name; Chromium is the one that all other tests read in, and what the others are held against. */
export type EngineName = 'firefox' | 'webkit' | 'chromium';

const STARTS: Readonly<Record<EngineName, () => Promise<EnginePage>>> = {
	firefox: startFirefox,
	webkit: startWebKit,
	chromium: startChromium,
};

/** Starts an engine with a profile of its own. */
export function startEngine(name: EngineName): Promise<EnginePage> {
	return STARTS[name]();
}

/** Why an engine cannot be read in here; nothing where it can. */
export function whyNoEngine(name: EngineName): string | undefined {
	if (name === 'chromium' || enginePrograms(name)) return undefined;
	return `${name} is not here: npm test installs it from Debian's packages where it may, and says how to where it may not`;
}
