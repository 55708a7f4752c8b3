/** All that `npm run fields` writes. */
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../command.ts';
import { SCHEMAS } from './known-files.ts';
import { fieldsPage } from './pages.ts';
import { schemaFiles } from './schemas.ts';
import { PAGES, type DocsLanguage } from './words.ts';

/** By path from the root of the project, each file as it should stand there. */
export async function madeFiles(): Promise<Map<string, string>> {
	const folder = relative(ROOT, SCHEMAS);
	const files = [
		...[...schemaFiles()].map(([name, text]) => [`${folder}/${name}`, text] as const),
		...(Object.keys(PAGES) as DocsLanguage[]).map(
			(language) => [`docs/${PAGES[language].file}`, fieldsPage(language)] as const,
		),
	];
	const formatted = files.map(async ([file, text]) => {
		const filepath = join(ROOT, file);
		return [
			file,
			await format(text, { ...(await resolveConfig(filepath, { editorconfig: true })), filepath }),
		] as const;
	});
	return new Map(await Promise.all(formatted));
}
