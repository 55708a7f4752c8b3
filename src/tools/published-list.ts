/** Writes down what a release publishes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../lib/edition/draft.ts';
import { editionSlugs } from '../lib/edition/edition-folders.ts';
import { Faults } from '../lib/edition/fault.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { readSeals } from '../lib/edition/sealed.ts';
import { PUBLISHED_FILE, readPublished, siteAddresses, writePublished } from '../lib/edition/published.ts';

/**
 * Adds every address of the editions to those published earlier, none of which is ever taken off the list.
 * @param folder the folder of editions, which the check has found without fault
 * @returns the file that was written
 */
export function notePublished(folder: string): string {
	const none = new Faults();
	const drafts = editionSlugs(folder).map((slug) => readDraft(folder, slug, LIST_KINDS, none));
	const earlier = readPublished(folder, none)?.value ?? [];
	const file = join(folder, PUBLISHED_FILE);
	writeFileSync(file, writePublished([...earlier, ...siteAddresses(drafts, readSeals(folder, none)).known]));
	return file;
}
