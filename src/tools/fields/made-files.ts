/** All that `npm run fields` writes. */
import { relative } from 'node:path';
import { format } from 'oxfmt';
import formatting from '../../../.oxfmtrc.json' with { type: 'json' };
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
	const { useTabs, singleQuote, printWidth } = formatting;
	const formatted = files.map(async ([file, text]) => {
		const { code, errors } = await format(file, text, { useTabs, singleQuote, printWidth });
		if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
		return [file, code] as const;
	});
	return new Map(await Promise.all(formatted));
}
