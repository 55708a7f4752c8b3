/** What the page of search and its script ask for. */
import { base } from '$app/paths';
import type { Edition } from '../edition/edition';
import { LIST_KINDS } from '../lists/kinds';
import { tablesFor } from '../search/make-tables';
import { searchPage } from '../search/page';
import type { FoundRecord, SearchData } from '../search/record';
import { recordsOf } from '../search/records';
import { SEARCH } from '../site/pages';
import type { Language } from '../site/languages';
import { allEditions, findEdition, type Request } from './request.server';
import { sitePageData } from './site.server';

const gathered = new WeakMap<Edition, Map<Language, FoundRecord[]>>();

/** What can be found of the newest edition; gathered once for it. */
function recordsIn(language: Language): FoundRecord[] {
	const edition = findEdition(undefined);
	const byLanguage = gathered.get(edition) ?? new Map<Language, FoundRecord[]>();
	gathered.set(edition, byLanguage);
	const records = byLanguage.get(language) ?? recordsOf(edition, language, LIST_KINDS);
	byLanguage.set(language, records);
	return records;
}

/** The page of search. */
export function searchPageData(request: Request) {
	return {
		...sitePageData(request, SEARCH),
		search: searchPage(allEditions(), recordsIn(request.language), { ...request, base }),
	};
}

/** The file of a language. */
export function searchTexts(language: Language): string {
	const records = recordsIn(language);
	const foundBy = findEdition(undefined).foundBy[language];
	const tables = tablesFor([
		...records.flatMap(({ title, text, also = '', where }) => [title, text, also, where]),
		...Object.keys(foundBy),
	]);
	const data: SearchData = { language, tables, records, foundBy };
	return JSON.stringify(data);
}
