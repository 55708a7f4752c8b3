/** Every card and poster of a site, by the address where it lies: beside the page that it is for. */
import { languageWords, say } from '../words/messages.ts';
import { placeWords } from '../telling/place-words.ts';
import { hasPlacePages } from '../edition/places.ts';
import type { Edition } from '../edition/edition.ts';
import { LANGUAGES, type Language } from '../site/languages.ts';
import { GUIDE, TAKE } from '../site/pages.ts';
import { pageOfThing } from '../site/page-of-thing.ts';
import { pageAround, type Thing } from '../telling/thing.ts';
import { thingsOf } from '../telling/things.ts';
import { addressOf } from '../site/addresses.ts';
import { cardOf, pageCard } from './card.ts';
import type { Drawing } from './drawing.ts';
import type { PictureName } from '../site/picture-names.ts';
import type { PicturedKind } from './pictured-kind.ts';
import { posterOf } from './poster.ts';

/** A picture that is to be drawn. */
export interface Picture {
	/** Below the base path: `/<year>/staff/training/poster.png`. */
	readonly address: string;
	readonly name: PictureName;
	/** Absolute, where its code leads; `null` of a card, which has none. */
	readonly leadsTo: string | null;
	readonly draw: () => Drawing;
}

/** Pages of an edition that are no thing and have a card: what follows the edition, and their words. */
const TOOLS = [
	{ page: 'data', title: 'data.title', sentence: 'picture.data' },
	{ page: 'print', title: 'print.title', sentence: 'picture.whole' },
	{ page: TAKE, title: 'take.title', sentence: 'take.description' },
	{ page: GUIDE, title: 'guide.title', sentence: 'guide.description' },
] as const;

/** Pages of the site itself that have a card, and their words. */
const OWN = [
	{ page: 'about', title: 'app.title', sentence: 'app.description' },
	{ page: 'about/accessibility', title: 'accessibility.title', sentence: 'accessibility.description' },
	{ page: 'about/privacy', title: 'privacy.title', sentence: 'privacy.description' },
	{ page: 'print', title: 'kit.title', sentence: 'kit.description' },
	{ page: 'search', title: 'search.title', sentence: 'search.description' },
] as const;

/** The address of a picture, below the base path. @param page what follows the edition; absent on a cover */
export function pictureAddress(
	language: Language,
	edition: string,
	page: string | undefined,
	name: PictureName,
): string {
	return `${addressOf(language, edition, page)}${name}.png`;
}

/** The page beside which the pictures of a thing lie: its own, or that of the cover or chapter which it is. */
export function picturePage(thing: Thing): string | undefined {
	return thing.fragment === null ? pageAround(thing) : pageOfThing(thing);
}

/**
 * Every picture of a site.
 * @param editions newest first
 * @param site origin and base path, without a slash at the end
 */
export function picturesOf(
	editions: readonly Edition[],
	kinds: readonly PicturedKind[],
	site: string,
): Picture[] {
	const own = editions
		.slice(0, 1)
		.flatMap((edition) =>
			LANGUAGES.flatMap((language) =>
				OWN.filter(({ page }) => page !== 'print' || hasPlacePages(edition, editions)).map(
					({ page, title, sentence }) =>
						toolCard(`${addressOf(language, page)}card.png`, edition, language, title, sentence),
				),
			),
		);
	return [
		...editions.flatMap((edition) =>
			LANGUAGES.flatMap((language) => ofEdition(edition, language, kinds, site)),
		),
		...own,
	];
}

function ofEdition(
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
	site: string,
): Picture[] {
	const { slug } = edition;
	const things = thingsOf(edition, language, kinds).flatMap((thing): Picture[] => {
		const page = picturePage(thing);
		const leadsTo = site + addressOf(language, slug, page);
		return [
			{
				name: 'card',
				address: pictureAddress(language, slug, page, 'card'),
				leadsTo: null,
				draw: () => cardOf(thing, edition, language, kinds),
			},
			{
				name: 'poster',
				address: pictureAddress(language, slug, page, 'poster'),
				leadsTo,
				draw: () => posterOf(thing, edition, language, kinds, leadsTo),
			},
		];
	});
	const tools = TOOLS.filter(({ page }) => page !== GUIDE || edition.guide !== null).map(
		({ page, title, sentence }) =>
			toolCard(pictureAddress(language, slug, page, 'card'), edition, language, title, sentence),
	);
	return [...things, ...tools];
}

function toolCard(
	address: string,
	edition: Edition,
	language: Language,
	title: string,
	sentence: string,
): Picture {
	const thing = {
		kind: 'page' as const,
		title: say(title, undefined, language),
		label: edition.title[language],
		sentence: say(sentence, { ...placeWords(edition, language), ...languageWords(language) }, language),
		figure: null,
	};
	return { name: 'card', address, leadsTo: null, draw: () => pageCard(thing, edition, language) };
}
