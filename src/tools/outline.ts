/**
 * `npm run outline -- FILE [EDITION]`: makes an edition's `source.json` from the text of a printed report.
 * The edition is the folder named like the file (its name without the ending) unless it is given.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { makeOutline } from '../lib/edition/outline.ts';
import { editionsFolder } from '../lib/edition/read.ts';

const [file, slug = basename(file ?? '').replace(/\.[^.]+$/, '')] = process.argv.slice(2);

try {
	if (!file) throw new Error('no file given; run: npm run outline -- REPORT.md [EDITION]');
	if (!existsSync(file)) throw new Error(`there is no file ${file}; give the path of the report's text`);
	const folder = join(editionsFolder(), slug);
	if (!existsSync(folder))
		throw new Error(`there is no edition ${folder}; make the folder, or name the edition behind the file`);
	const target = join(folder, 'source.json');
	const outline = makeOutline(readFileSync(file, 'utf8'), chineseTerms(join(folder, 'edition.yaml')));
	writeFileSync(target, `${JSON.stringify(outline, null, '\t')}\n`);
	const quantities = outline.sections.reduce((sum, section) => sum + section.quantities.length, 0);
	console.log(`${target}: ${outline.sections.length} §§, ${quantities} quantities`);
} catch (error) {
	console.error(`${file ?? 'outline'}: ${(error as Error).message}`);
	process.exitCode = 1;
}

/** The terms an edition declares; none while it has no edition.yaml, for the outline is made first. */
function chineseTerms(path: string): string[] {
	if (!existsSync(path)) return [];
	const data = parse(readFileSync(path, 'utf8')) as { terms?: { 'zh-CN'?: string[] } } | null;
	return data?.terms?.['zh-CN'] ?? [];
}
