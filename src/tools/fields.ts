/**
 * `npm run fields`: writes what editors and people are told of an edition's files, from the schemas that read them:
 * `schemas/*.json`, `docs/edition.md` and `docs/edition.zh-CN.md`. Every edition's file gets its schema named in its first line.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionSlugs } from '../lib/edition/edition-folders.ts';
import { editionsFolder } from '../lib/edition/read.ts';
import { LANGUAGES, READ_LANGUAGES } from '../lib/site/languages.ts';
import { ROOT, runScript } from './command.ts';
import { filesBelow } from './files.ts';
import { SCHEMAS, withSchema } from './fields/known-files.ts';
import { madeFiles } from './fields/made-files.ts';

const ALL = READ_LANGUAGES.join();
if (LANGUAGES.join() === ALL) await writeAll();
else {
	// What is written is the same whatever languages the editions at hand have.
	const { code } = await runScript('src/tools/fields.ts', process.argv.slice(2), {
		env: { SITE_LANGUAGES: ALL },
		onOutput: (text) => process.stdout.write(text),
	});
	process.exitCode = code;
}

async function writeAll(): Promise<void> {
	const files = await madeFiles();
	mkdirSync(SCHEMAS, { recursive: true });
	for (const name of readdirSync(SCHEMAS)) if (!files.has(`schemas/${name}`)) rmSync(join(SCHEMAS, name));
	let written = 0;
	for (const [file, text] of files) written += writeChanged(join(ROOT, file), text);
	const folder = editionsFolder();
	for (const slug of editionSlugs(folder)) {
		const edition = join(folder, slug);
		for (const file of filesBelow(edition).filter((name) => /\.(?:yaml|json)$/.test(name))) {
			const path = join(edition, file);
			written += writeChanged(path, withSchema(readFileSync(path, 'utf8'), file, edition));
		}
	}
	console.log(`${files.size} files of fields, ${written} files changed`);
}

/** @returns 1 where the file was written, 0 where it has that text already */
function writeChanged(path: string, text: string): number {
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return 0;
	writeFileSync(path, text);
	return 1;
}
