/**
 * `npm run migrate`: rewrites the addresses of printed quantities as they were counted once, `§3.1.3#9`, into those that
 * say what is printed, `§3.1.3 252 人`. It changes nothing else in a file, and a second run changes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionSlugs } from '../lib/edition/edition-folders.ts';
import { outline } from '../lib/edition/outline.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { rewriteAddresses } from '../lib/edition/rewrite-addresses.ts';

const folder = editionsFolder();
let changes = 0;
for (const slug of editionSlugs(folder)) {
	try {
		// The numbers count what the outline lists: it must be the one that they were written for.
		const made = outline.parse(JSON.parse(readFileSync(join(folder, slug, 'source.json'), 'utf8')));
		for (const name of readdirSync(join(folder, slug)).filter((name) => name.endsWith('.yaml'))) {
			const path = join(folder, slug, name);
			const { text, rewritten, unknown } = rewriteAddresses(readFileSync(path, 'utf8'), made);
			if (rewritten.length > 0) writeFileSync(path, text);
			for (const { line, from, to } of rewritten) console.log(`${slug}/${name}:${line}  ${from} → ${to}`);
			for (const { line, from } of unknown) {
				console.error(
					`${slug}/${name}:${line}  ${from} is no place of source.json; write what is printed there`,
				);
				process.exitCode = 1;
			}
			changes += rewritten.length;
		}
	} catch (error) {
		console.error(`${slug}: ${(error as Error).message}`);
		process.exitCode = 1;
	}
}
console.log(changes === 0 ? `${folder}: nothing to rewrite` : `${folder}: ${changes} addresses rewritten`);
