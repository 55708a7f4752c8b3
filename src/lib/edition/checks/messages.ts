/** The words of the interface: what a language of the site has to have in its file in `messages/`. */
import { parseDocument } from 'yaml';
import { Faults, type Fault } from '../fault.ts';
import { MESSAGE_FAULTS } from '../faults/messages.ts';
import type { Mending } from '../faults/kinds.ts';
import { LANGUAGES } from '../../site/languages.ts';
import { valuesIn } from './message-values.ts';
import { messagesOf, textOfMessages, type Messages } from '../../words/message-files.ts';

/** What a language may leave out: names of languages that `Intl` knows well enough. */
const OPTIONAL = ['languageNames'];

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** Parts what a list shows; between blanks it is a sign like others. */
const PART = /(?<!\s)\|(?!\s)/;

let found: readonly Fault[] | null = null;

/** Checks the words of the languages of the site. They do not change while a command runs. */
export function checkMessages(faults: Faults): void {
	found ??= LANGUAGES.flatMap((language) => faultsOfMessages(language, messagesFile(language)));
	for (const fault of found) faults.add(fault);
}

interface MessagesFile {
	text: string;
	messages: Messages;
}

function messagesFile(language: string): MessagesFile | null {
	try {
		return { text: textOfMessages(language), messages: messagesOf(language) };
	} catch {
		return null;
	}
}

/** Compares the words of a language with those of English, which has all of them; English with Chinese. @param own `null` of a file that is no JSON */
export function faultsOfMessages(language: string, own: MessagesFile | null): readonly Fault[] {
	const file = `messages/${language}.json`;
	const faults = new Faults();
	if (!own) {
		faults.add({ file, line: 1, ...MESSAGE_FAULTS.noJson() });
		return faults.list;
	}
	const like = language === 'en' ? 'zh-CN' : 'en';
	const at = (path: readonly string[], fault: Mending) =>
		faults.add({ file, line: lineOf(own.text, path), ...fault });
	compare(own.messages, messagesOf(like), [], `messages/${like}.json`, at);
	const { script = '' } = new Intl.Locale(language).maximize();
	if (RIGHT_TO_LEFT.includes(script)) at(['language'], MESSAGE_FAULTS.rightToLeft(language));
	const locale = group(own.messages.site).locale;
	if (typeof locale === 'string' && !/^[a-z]{2,3}_[A-Z]{2}$/.test(locale))
		at(['site', 'locale'], MESSAGE_FAULTS.locale(locale));
	return faults.list;
}

function compare(
	own: Messages,
	like: Messages,
	path: readonly string[],
	file: string,
	at: (path: readonly string[], fault: Mending) => void,
): void {
	for (const [key, words] of Object.entries(like)) {
		const inside = [...path, key];
		const here = own[key];
		if (path.length === 0 && OPTIONAL.includes(key)) continue;
		const isGroup = typeof words !== 'string';
		if (here === undefined || here === '' || (typeof here !== 'string') !== isGroup)
			at(
				here === undefined ? path : inside,
				MESSAGE_FAULTS.missing(inside.join('.'), isGroup ? null : words, file),
			);
		else if (isGroup) compare(group(here), words, inside, file, at);
		else compareWords(here as string, words, inside, file, at);
	}
	for (const key of Object.keys(own))
		if (!(key in like) && !(path.length === 0 && OPTIONAL.includes(key)))
			at([...path, key], MESSAGE_FAULTS.unknown([...path, key].join('.'), file));
}

function compareWords(
	own: string,
	like: string,
	path: readonly string[],
	file: string,
	at: (path: readonly string[], fault: Mending) => void,
): void {
	const here = valuesIn(own);
	const there = valuesIn(like) ?? [];
	if (!here) return at(path, MESSAGE_FAULTS.broken(path.join('.')));
	if (here.join() !== there.join()) at(path, MESSAGE_FAULTS.otherValues(path.join('.'), here, there, file));
	const [parts, others] = [own.split(PART).length, like.split(PART).length];
	if (parts !== others) at(path, MESSAGE_FAULTS.otherParts(path.join('.'), parts, others, file));
}

function group(messages: string | Messages | undefined): Messages {
	return typeof messages === 'object' ? messages : {};
}

/** The line on which a message stands, counted from 1; that of its group where it is not there. */
function lineOf(text: string, path: readonly string[]): number {
	const node = parseDocument(text).getIn(path, true) as { range?: [number, number, number] } | undefined;
	return text.slice(0, node?.range?.[0] ?? 0).split('\n').length;
}
