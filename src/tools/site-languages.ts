/**
 * Which languages a site speaks: those that its editions name. `site/languages.ts` has to know them as soon as it is loaded,
 * so this module imports nothing that leads there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { spokenLanguages } from '../lib/words/message-files.ts';

type Environment = Record<string, string | undefined>;

/**
 * The languages of the editions that are to be read, with commas between them; empty where none names any. The newest that
 * can be read decides; the check tells where others differ, and which language has no words.
 */
export function siteLanguages({ EDITIONS_DIR }: Environment): string {
	const folder = resolve(EDITIONS_DIR || 'src/editions');
	const slugs = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
	for (const slug of slugs) {
		const file = join(folder, slug, 'edition.yaml');
		const languages = existsSync(file) ? languagesIn(readFileSync(file, 'utf8')) : null;
		if (languages && languages.length > 0) return languages.join(',');
	}
	return '';
}

/** Lets everything that is loaded from now on, and every command begun, know the languages of the site. */
export function nameSiteLanguages(env: Environment): void {
	env.SITE_LANGUAGES = siteLanguages(env);
}

/** `null` where a file names none, or is no YAML, which the check tells. */
function languagesIn(text: string): string[] | null {
	try {
		const { languages } = parse(text) as { languages?: unknown };
		return Array.isArray(languages) ? languages.filter((name) => spokenLanguages().includes(name)) : null;
	} catch {
		return null;
	}
}
