import { buildIfStale } from '../src/tools/build.ts';
import { readSettings } from '../src/tools/settings.ts';

/**
 * Builds every variant of the site that the page tests look at, unless it is there already; says on `onOutput`
 * what it does. Throws when a build fails.
 */
export async function buildForTests(onOutput: (text: string) => void): Promise<void> {
	await buildIfStale({ settings: readSettings({}), onOutput });
}
