/**
 * `npm run release`: refuses what cannot go to the public, builds the site, and adds its addresses to `published.json`
 * beside the editions. From then on the check keeps every one of them.
 */
import { editionsFolder } from '../lib/edition/read.ts';
import { BuildError, buildSite } from './build.ts';
import { describeRefusal, releaseFaults } from './release-faults.ts';
import { notePublished } from './published-list.ts';
import { readSettings } from './settings.ts';

try {
	const faults = releaseFaults(process.env);
	if (faults.length > 0) throw new BuildError(describeRefusal(faults));
	const settings = readSettings(process.env);
	await buildSite({ settings });
	const file = notePublished(editionsFolder());
	console.log(`${file}: commit it, so that every link people share keeps working`);
} catch (error) {
	if (!(error instanceof BuildError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
