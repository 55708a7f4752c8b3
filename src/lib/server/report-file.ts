/** The report as a PDF, made by `npm run pdf` and kept with its edition; a site offers it only while it says what the site says. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../site/languages.ts';

/** What the file is called beside the cover of its edition. */
export const REPORT_FILE = 'report.pdf';

/** Folder of the PDFs within that of their edition. */
const REPORT_FOLDER = 'report';

/** What an edition has besides its words: pictures of it, and the PDFs themselves. */
const MADE_OF_IT = new Set([REPORT_FOLDER, 'screenshots']);

/**
 * Where the PDF of an edition lies in a language: `<year>/report/en-3f2a91c0.pdf`. The digest in its name is over the edition's
 * files and the site's address, which stands on paper as a code: one made of other words or for another site is not found.
 * @param editionFolder absolute
 * @param site origin and base path of the site
 */
export function reportFile(editionFolder: string, language: Language, site: string): string {
	const hash = createHash('sha256').update(site);
	for (const file of wordsOf(editionFolder))
		hash.update(`\n${file}\n`).update(readFileSync(join(editionFolder, file)));
	return join(editionFolder, REPORT_FOLDER, `${language}-${hash.digest('hex').slice(0, 8)}.pdf`);
}

/** Bytes of the PDF that {@link reportFile} names; `null` where there is none. */
export function reportBytes(editionFolder: string, language: Language, site: string): number | null {
	const file = reportFile(editionFolder, language, site);
	return existsSync(file) ? statSync(file).size : null;
}

/** The files that hold an edition's words and numbers, from its folder, in the order of the alphabet. */
function wordsOf(editionFolder: string, below = ''): string[] {
	return readdirSync(join(editionFolder, below), { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && !(below === '' && MADE_OF_IT.has(name)))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			return entry.isDirectory() ? wordsOf(editionFolder, path) : [path];
		});
}
