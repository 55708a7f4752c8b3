/**
 * `npm run signoff [-- --edition YEAR] [--out signoff]`: writes for every edition one sheet to print, with all that the
 * publisher has to answer, decide or agree to before it goes public. It is no part of the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { EditionError } from '../lib/edition/fault.ts';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { ROOT } from './command.ts';
import { mattersOf } from './signoff/matters.ts';
import { editionsAsked, readOptions, SignoffError } from './signoff/options.ts';
import { countsOf, sheetOf } from './signoff/sheet.ts';

try {
	const { out, edition: slug } = readOptions(process.argv.slice(2));
	const editions = editionsAsked(readEditions(editionsFolder(), LIST_KINDS), slug);
	const folder = resolve(ROOT, out);
	mkdirSync(folder, { recursive: true });
	for (const edition of editions) {
		const matters = mattersOf(edition, LIST_KINDS, join(editionsFolder(), edition.slug));
		const file = join(folder, `${edition.slug}.html`);
		writeFileSync(file, sheetOf(edition, matters));
		const { notes, concerns, names, pictures, promises, outcomes, restated, contacts } = countsOf(matters);
		console.log(
			`${relative(ROOT, file)}: ${notes} open notes, ${concerns} matters to decide, ${names} names, ${pictures} pictures, ${promises} promises, ${outcomes} answers on earlier promises, ${restated} values printed anew, ${contacts} details missing`,
		);
	}
} catch (error) {
	const isExpected = error instanceof SignoffError || error instanceof EditionError;
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}
