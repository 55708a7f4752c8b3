/** What `npm run draft` was asked for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionSlugs } from '../../lib/edition/edition-folders.ts';
import { DRAFT_FAULTS } from '../../lib/edition/faults/draft.ts';
import { editionsFolder } from '../../lib/edition/read.ts';
import { isRead, READ_LANGUAGES, type ReadLanguage } from '../../lib/site/languages.ts';
import { refused } from '../refused.ts';
import { languageAsked, unknownOption, yearAsked } from '../report-options.ts';

export interface DraftOptions {
	/** Path of the report; `null` of an edition with nothing in it. */
	file: string | null;
	/** `null` where the report is to tell it. */
	year: number | null;
	/** That the report is printed in; `null` where nothing is said of it. */
	language: ReadLanguage | null;
	/** That the edition is to be written in; `null` where they are those of the site. */
	languages: string | null;
	/** The edition that it carries on from. */
	from: string | null;
}

/** @throws Refused where something is asked for that there is not */
export function draftOptions(args: readonly string[]): DraftOptions {
	const { values, positionals } = parsed(args);
	const [first = ''] = positionals;
	// The year may stand behind --empty as well.
	const year = yearAsked(values.year ?? (values.empty && first !== '' ? first : undefined));
	if (values.empty && year === null) throw refused('--empty', DRAFT_FAULTS['no-year-of-empty']());
	if (!values.empty && first === '') throw refused('draft', DRAFT_FAULTS['no-argument']());
	return {
		file: values.empty ? null : first,
		year,
		language: languageAsked(values.language),
		languages: values.languages === undefined ? null : languagesFrom(values.languages),
		from: values.from === undefined ? null : editionFrom(values.from),
	};
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				year: { type: 'string' },
				empty: { type: 'boolean', default: false },
				from: { type: 'string' },
				language: { type: 'string' },
				languages: { type: 'string' },
				lang: { type: 'string' },
			},
		});
	} catch (error) {
		throw refused('draft', DRAFT_FAULTS['unknown-option'](unknownOption(error)));
	}
}

/** Names with commas between them: `en,zh-CN`. */
function languagesFrom(written: string): string {
	const named = written.split(',').map((name) => name.trim());
	const unknown = named.find((name) => !isRead(name));
	if (unknown !== undefined)
		throw refused('--languages', DRAFT_FAULTS['unknown-languages'](unknown, READ_LANGUAGES.join(', ')));
	return [...new Set(named)].join(',');
}

function editionFrom(slug: string): string {
	const folder = editionsFolder();
	const slugs = existsSync(folder) ? editionSlugs(folder) : [];
	if (!slugs.includes(slug)) throw refused(join(folder, slug), DRAFT_FAULTS['no-last-edition'](slug, slugs));
	return slug;
}
