/** What the page of a hall says in words of its own. */
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import type { Hall } from '../src/lib/edition/schema.ts';
import type { Language } from '../src/lib/site/languages.ts';

const MESSAGES = { 'zh-CN': chinese.hall, en: english.hall };

/** How whoever comes from a hall is greeted. */
export function greetingOf({ name }: Hall, language: Language): string {
	return MESSAGES[language].greeting.replace('{name}', name[language]);
}

/** What the publisher has said of a hall, after the line that says so; nothing of a hall of which it has said nothing. */
export function detailsOf({ address, hours, telephone }: Hall, language: Language): string[] {
	const given = [address?.[language], hours?.[language], telephone].filter((text) => text !== undefined);
	return given.length > 0 ? [MESSAGES[language].publisher, ...given] : [];
}
