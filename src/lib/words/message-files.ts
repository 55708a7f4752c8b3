/**
 * The words of the interface as `messages/` has them, a file a language. Commands and pages that are being built read the files;
 * in scripts of pages the words of the site's languages stand in place of this module (`tools/site-words.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Messages in groups, as a file has them. */
export interface Messages {
	[key: string]: string | Messages;
}

/** From the project's root, where every command runs. */
const FOLDER = 'messages';

/** Every language that has a file of words. */
export function spokenLanguages(): string[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -'.json'.length))
		.sort();
}

/** The words of a language. Throws where there is no such file, or where it is no JSON. */
export function messagesOf(language: string): Messages {
	return JSON.parse(textOfMessages(language)) as Messages;
}

/** The file of a language as it is written. */
export function textOfMessages(language: string): string {
	return readFileSync(join(FOLDER, `${language}.json`), 'utf8');
}
