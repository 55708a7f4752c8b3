/** Gives scripts of pages the words of the languages that the site speaks, in place of the module that reads their files. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { READ_LANGUAGES } from '../lib/site/languages.ts';
import { messagesOf } from '../lib/words/message-files.ts';

const READER = /\/src\/lib\/words\/message-files\.ts$/;

/** @param languages of the site, with commas between them; Chinese and English where it names none */
export function siteWords(languages: string): Plugin {
	const named = languages === '' ? READ_LANGUAGES : languages.split(',');
	return {
		name: 'site-words',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		load(id) {
			if (!READER.test(id)) return null;
			for (const language of named) this.addWatchFile(resolve(`messages/${language}.json`));
			const words = Object.fromEntries(named.map((language) => [language, messagesOf(language)]));
			return [
				`const words = JSON.parse(${JSON.stringify(JSON.stringify(words))});`,
				'export const messagesOf = (language) => words[language];',
			].join('\n');
		},
	};
}
