/** Says what comes before the addresses of a site: a process knows the languages of its site from its beginning. */
import { languageAndViewOf, PREFIXES } from '../src/lib/site/addresses.ts';
import { COMPARED, LANGUAGES } from '../src/lib/site/languages.ts';
import { languageWords } from '../src/lib/words/messages.ts';

console.log(
	JSON.stringify({
		prefixes: Object.fromEntries(
			[...PREFIXES].sort().map((prefix) => [prefix, languageAndViewOf(`${prefix}/2031/staff/`).language]),
		),
		compared: COMPARED,
		languages: LANGUAGES.map((language) => Object.values(languageWords(language)).join(' · ')),
	}),
);
