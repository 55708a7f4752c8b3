/**
 * `npm run release`: refuses what cannot go to the public, builds the site, and writes down which fragments are published
 * in each edition's `published.json`. From then on the check keeps every one of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentsByChapter } from '../lib/edition/checks/addresses.ts';
import { readDraft } from '../lib/edition/draft.ts';
import { Faults } from '../lib/edition/fault.ts';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { BuildError } from './build-error.ts';
import { buildSite } from './build.ts';
import { Interrupted } from './command.ts';
import { LockedError } from './lock.ts';
import { describeRefusal, releaseFaults } from './release-faults.ts';
import { readSettings } from './settings.ts';
import { vulnerablePackages } from './vulnerabilities.ts';

try {
	const faults = releaseFaults(process.env);
	if (faults.length > 0) throw new BuildError(describeRefusal(faults));
	const settings = readSettings(process.env);
	await buildSite({ settings });
	const vulnerable = vulnerablePackages();
	if (vulnerable.length > 0) {
		const names = vulnerable.join(', ');
		console.warn(`Known vulnerabilities in ${names}: ask who looks after the code to run "npm audit".`);
	}
	const folder = editionsFolder();
	for (const { slug } of readEditions(folder)) {
		const fragments = fragmentsByChapter(readDraft(folder, slug, new Faults()));
		const published = Object.fromEntries(
			[...fragments].map(([chapter, ids]) => [chapter, [...(ids ?? [])].sort()]),
		);
		const file = join(folder, slug, 'published.json');
		writeFileSync(file, `${JSON.stringify(published, null, '\t')}\n`);
		console.log(`${file}: commit it, so that every link people share keeps working`);
	}
} catch (error) {
	const isExpected = [BuildError, LockedError, Interrupted].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}
