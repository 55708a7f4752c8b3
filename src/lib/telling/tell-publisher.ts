/**
 * How a reader tells the publisher something of a page: by ringing, by a message or a letter that names the page already, in
 * WeChat, or in a form. Nothing is sent by the site: each leads to an app of the reader's own.
 */
import type { Edition } from '../edition/edition.ts';
import type { TellWays } from '../edition/edition-file.ts';
import type { Language } from '../site/languages.ts';
import { say } from '../words/messages.ts';
import { ringing } from './hall-lines.ts';

/** What is spoken of. */
interface Spoken {
	title: string;
	/** Absolute. */
	address: string;
}

export interface ShownTellWay {
	name: keyof TellWays;
	/** What it is called, with the number, the address or the account where there is one. */
	words: string;
	/** Where it leads; `null` of an account, which is looked for inside WeChat. */
	href: string | null;
}

/** The ways that a publisher gives, in the order in which they are shown; none where it gives none. */
const ORDER = ['telephone', 'sms', 'wechat', 'email', 'form'] as const satisfies (keyof TellWays)[];

/** Whether an edition's publisher gives any way. */
export function givesWays({ contacts }: Pick<Edition, 'contacts'>): boolean {
	return ORDER.some((name) => contacts.tell[name] !== undefined);
}

/** A page of which the publisher can be told something. */
export interface PageTold {
	title: string;
	ways: ShownTellWay[];
	/** Whether there is a way in which the reader has to name the page. */
	isNamed: boolean;
}

/** How the publisher is told something of a page; `null` where it gives no way. */
export function pageTold(edition: Edition, language: Language, spoken: Spoken): PageTold | null {
	const ways = waysToTell(edition, language, spoken);
	const isNamed = ways.some(({ name }) => name === 'telephone' || name === 'wechat');
	return ways.length > 0 ? { title: spoken.title, ways, isNamed } : null;
}

function waysToTell({ contacts }: Edition, language: Language, spoken: Spoken): ShownTellWay[] {
	return ORDER.flatMap((name) => {
		const at = contacts.tell[name];
		if (at === undefined) return [];
		return [
			{ name, words: say(`tell.${name}`, { at }, language), href: LEADS[name](at, letter(spoken, language)) },
		];
	});
}

/** What a letter is about, and what stands in it when it is opened. */
interface Letter extends Spoken {
	subject: string;
	body: string;
}

function letter({ title, address }: Spoken, language: Language): Letter {
	const values = { title, address };
	return {
		title,
		address,
		subject: say('tell.subject', values, language),
		body: say('tell.body', values, language),
	};
}

/** Where each way leads. RFC 3966 (tel), RFC 5724 (sms), RFC 6068 (mailto, whose lines end in CR LF). */
const LEADS: Record<keyof TellWays, (at: string, letter: Letter) => string | null> = {
	telephone: (number) => ringing(number),
	sms: (number, { body }) => `sms:${ringing(number).slice('tel:'.length)}?body=${encodeURIComponent(body)}`,
	wechat: () => null,
	email: (address, { subject, body }) =>
		`mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
	form: (address, { title, address: page }) =>
		address
			.replaceAll('{title}', encodeURIComponent(title))
			.replaceAll('{address}', encodeURIComponent(page)),
};
