/** What `npm run checkup` was asked for. */
import { parseArgs } from 'node:util';
import { CHECKUP_FAULTS } from '../../lib/edition/faults/checkup.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { refused } from '../refused.ts';
import { languageAsked, unknownOption, yearAsked } from '../report-options.ts';

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
	return { file, year: yearAsked(values.year), language: languageAsked(values.language), out: values.out };
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
		throw refused('checkup', CHECKUP_FAULTS['unknown-option'](unknownOption(error)));
	}
}
