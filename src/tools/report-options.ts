/** What commands are told of the report that they read: its year and its language. */
import { REPORT_OPTION_FAULTS } from '../lib/edition/faults/report-options.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../lib/site/languages.ts';
import { refused } from './refused.ts';

/** The year that the report tells of; `null` where nothing is said of it. @throws Refused where it is none */
export function yearAsked(written: string | undefined): number | null {
	if (written === undefined) return null;
	if (!/^(?:19|20)\d\d$/.test(written)) throw refused('--year', REPORT_OPTION_FAULTS['no-year'](written));
	return Number(written);
}

/**
 * The language that the report is printed in, which one writes as `zh`, `en` or `zh-CN`; `null` where nothing is said of it.
 * @throws Refused where it is none of ours
 */
export function languageAsked(written: string | undefined): ReadLanguage | null {
	if (written === undefined) return null;
	const language = READ_LANGUAGES.find(
		(one) => one === written || one.split('-')[0] === written.toLowerCase(),
	);
	if (!language) throw refused('--language', REPORT_OPTION_FAULTS['unknown-language'](written));
	return language;
}

/** The option that an error of `parseArgs` names. */
export function unknownOption(error: unknown): string {
	const [, option = ''] = /'(.*?)'/.exec((error as Error).message) ?? [];
	return option;
}
