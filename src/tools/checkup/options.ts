/** What `npm run checkup` was asked for. */
import { parseArgs } from 'node:util';
import { CHECKUP_FAULTS } from '../../lib/edition/faults/checkup.ts';
import { DRAFT_FAULTS } from '../../lib/edition/faults/draft.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { refused } from '../refused.ts';
import { languageNamed } from '../report-document.ts';

export interface CheckupOptions {
	/** Path of the report. */
	file: string;
	/** `null` where the report is to tell it. */
	year: number | null;
	/** That the report is printed in; `null` where its letters are to tell. */
	language: ReadLanguage | null;
	/** Folder that the page to print is written to. */
	out: string;
}

/** @throws Refused where something is asked for that there is not */
export function checkupOptions(args: readonly string[]): CheckupOptions {
	const { values, positionals } = parsed(args);
	const [file = ''] = positionals;
	if (file === '') throw refused('checkup', CHECKUP_FAULTS['no-argument']());
	const year = values.year ?? '';
	if (values.year !== undefined && !/^(?:19|20)\d\d$/.test(year))
		throw refused('--year', CHECKUP_FAULTS['no-year'](year));
	const language = values.language === undefined ? null : languageNamed(values.language);
	if (language === undefined)
		throw refused('--language', DRAFT_FAULTS['unknown-language'](values.language ?? ''));
	return { file, year: year === '' ? null : Number(year), language, out: values.out };
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				year: { type: 'string' },
				language: { type: 'string' },
				out: { type: 'string', default: 'checkup' },
				lang: { type: 'string' },
			},
		});
	} catch (error) {
		const [, option = ''] = /'(.*?)'/.exec((error as Error).message) ?? [];
		throw refused('checkup', CHECKUP_FAULTS['unknown-option'](option));
	}
}
