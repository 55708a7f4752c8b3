/** All words of a list's entry, whatever its kind holds. */
import { LANGUAGES, type Language, type Text } from '../site/languages.ts';
import { plainText } from '../telling/plain-text.ts';
import type { PageText } from '../telling/text.ts';
import { between } from '../words/messages.ts';

/** A person whom an entry names. */
export interface NamedPerson {
	name: string;
	pinyin: string;
	role: Text;
}

/** What of an entry is told elsewhere in its hit, or is no word for readers. */
const NOT_TEXT = ['id', 'title', 'source', 'notes', 'send', 'printed', 'tier', 'part', 'date'];

/** Texts of an entry and the names in it, one behind the other. */
export function wordsOfEntry(entry: object, page: PageText): string {
	const blank = between('sentences', page.language);
	const apart = between('apart', page.language);
	const [first = '', ...others] = textsIn(entry, page);
	return others.reduce((words, text) => words + (/[。！？.!?]$/.test(words) ? blank : apart) + text, first);
}

function textsIn(value: unknown, page: PageText): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isText(value)) return [plainText(page.text(value))];
	if (isPerson(value)) {
		const { name, pinyin, role } = value as NamedPerson;
		return [`${nameIn(page.language, name, pinyin)} ${plainText(page.text(role))}`];
	}
	return Object.entries(value)
		.filter(([key]) => !NOT_TEXT.includes(key))
		.flatMap(([, part]) => textsIn(part, page));
}

/** The people whom an entry names. */
export function peopleIn(value: unknown): NamedPerson[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isPerson(value)) {
		const { name, pinyin = '', role } = value as Partial<NamedPerson> & Pick<NamedPerson, 'name' | 'role'>;
		return [{ name, pinyin, role }];
	}
	return Object.values(value).flatMap(peopleIn);
}

/** The days and months that an entry names in its data, as ISO dates. */
export function daysIn(value: unknown): string[] {
	if (typeof value === 'string') return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** A name as readers of a language know it: pinyin stands before the characters in all but Chinese. */
export function nameIn(language: Language, name: string, pinyin?: string): string {
	return language === 'zh-CN' || !pinyin ? name : `${pinyin} ${name}`;
}

function isText(value: object): value is Text {
	return LANGUAGES.every((language) => typeof (value as Partial<Text>)[language] === 'string');
}

function isPerson(value: object): boolean {
	const { name, role } = value as { name?: unknown; role?: unknown };
	return typeof name === 'string' && typeof role === 'object';
}
