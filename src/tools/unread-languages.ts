/** What the check says of languages whose grammar the code does not know. */
import { isRead, LANGUAGES, type ReadLanguage } from '../lib/site/languages.ts';
import { say } from '../lib/words/messages.ts';

/**
 * A sentence for each such language of the site: what of it is checked and what is not.
 * @param reports the languages that the reports are printed in
 */
export function unreadLines(reports: readonly ReadLanguage[], speaks: ReadLanguage): string[] {
	return LANGUAGES.filter((language) => !isRead(language)).map((language) => {
		const word = say('numbers.words', undefined, language).split(' ')[2] ?? '';
		return speaks === 'en'
			? `${language}: its numbers in digits are checked, numbers in words such as “${word}” are not; its reports are read in ${reports.join(', ')}`
			: `${language}：用数字写的数查过，用文字写的数（例如“${word}”）不查；报告按 ${reports.join('、')} 读`;
	});
}
