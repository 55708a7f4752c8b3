/** The guidebooks that editions bring along (`guides/*.yaml`), any of which a report may name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { GUIDEBOOKS } from '../../lib/edition/edition-files.ts';
import { editionSlugs } from '../../lib/edition/edition-folders.ts';
import { guidebook, type Guidebook } from '../../lib/edition/guide.ts';
import { filesBelow } from '../files.ts';

/** Those of one folder of editions; what is no guidebook is for `npm run check` to tell. */
export function guidebooksIn(editions: string): Guidebook[] {
	if (!existsSync(editions)) return [];
	return editionSlugs(editions).flatMap((slug) => {
		const folder = join(editions, slug, GUIDEBOOKS);
		if (!existsSync(folder)) return [];
		return filesBelow(folder)
			.filter((name) => name.endsWith('.yaml'))
			.flatMap((name) => {
				const book = guidebook.safeParse(readYaml(join(folder, name))).data;
				return book ? [book] : [];
			});
	});
}

function readYaml(file: string): unknown {
	try {
		return parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}
