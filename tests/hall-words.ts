/** What the page of a hall says in words of its own. */
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import type { Hall, PlaceKind } from '../src/lib/edition/edition-file.ts';
import { ofLanguages, type Language } from '../src/lib/site/languages.ts';
import { wordsOf } from '../src/lib/telling/hall-lines.ts';

const MESSAGES = ofLanguages({ 'zh-CN': chinese.hall, en: english.hall }, () => english.hall);

/** How whoever comes from a hall is greeted. */
export function greetingOf({ name }: Hall, language: Language): string {
	return MESSAGES[language].greeting.replace('{name}', name[language]);
}

/** The sentence before what the report says of a hall, in the words of its kind where that has some. */
export function openingOf({ kind }: Hall, kinds: readonly PlaceKind[], language: Language): string {
	return kinds.find(({ id }) => id === kind)?.first?.[language] ?? MESSAGES[language].first;
}

/** What the publisher has said of a hall, line by line, after the one that says so; nothing where it has said nothing. */
export function linesOf({ lines }: Hall, language: Language): string[] {
	const told = lines.map((line) => {
		const label = line.label?.[language] ?? Reflect.get(MESSAGES[language], line.kind);
		return `${label} ${line.kind === 'day' ? `${dayOf(line.date, language)} ` : ''}${wordsOf(line, language)}`;
	});
	return told.length > 0 ? [MESSAGES[language].publisher, ...told] : [];
}

/** A day as readers of a language write it, with its year. */
function dayOf(date: string, language: Language): string {
	const locale = language === 'en' ? 'en-GB' : language;
	const parts = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
	return new Date(date).toLocaleDateString(locale, parts);
}
