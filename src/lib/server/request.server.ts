/** What every route's data is made with: the editions of the build, the frame of a page, the words inside its data. */
import { building } from '$app/environment';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { pictures } from '../charts/draw';
import { HALLS, isToolPage, YEARS } from '../site/pages';
import type { Edition } from '../edition/edition';
import type { Language } from '../site/languages';
import { LIST_KINDS } from '../lists/kinds';
import { say } from '../words/messages';
import { pictureAddress, picturePage } from '../pictures/list';
import { periodWords } from '../telling/period';
import { pageOfThing, SHARE } from '../site/page-of-thing';
import type { Thing } from '../telling/thing';
import { thingOf } from '../telling/things';
import { editionsFolder, readEditions } from '../edition/read';
import { rereader } from '../edition/reread';
import { Faults } from '../edition/fault';
import { readSeals, type Seal } from '../edition/sealed';
import { addressOf, type View } from '../site/addresses';
import { frameOf, type Frame, type FrameRequest } from '../frame/frame';
import type { PageContext } from '../telling/page-context';

/** The page that is asked for. */
export interface Request {
	language: Language;
	view: View;
	/** The site's origin. */
	origin: string;
}

let read: Edition[] | undefined;
const reread = rereader(editionsFolder(), (folder) => readEditions(folder, LIST_KINDS));

/** All editions, newest first; read once for a build, and anew when a file has changed while someone edits them. */
export function allEditions(): Edition[] {
	if (read && building) return read;
	return (read = reread());
}

let seals: Seal[] | undefined;

/** The sealed editions, newest first. What is sealed does not change while someone edits the rest. */
export function sealedEditions(): Seal[] {
	return (seals ??= readSeals(editionsFolder(), new Faults()));
}

/** Whether the site has reports of more years than one. */
export function hasYears(): boolean {
	return allEditions().length + sealedEditions().length > 1;
}

/** The edition of a slug, the newest if none is named. */
export function findEdition(slug: string | undefined): Edition {
	const editions = allEditions();
	return (
		(slug === undefined ? editions[0] : editions.find((edition) => edition.slug === slug)) ??
		error(404, `no edition ${slug ?? ''}`)
	);
}

type PageRequest = Pick<
	FrameRequest,
	'page' | 'part' | 'partIsFound' | 'heading' | 'own' | 'hall' | 'title' | 'description' | 'unlisted'
>;

/** The frame of a page of an edition. */
export function frame({ language, view, origin }: Request, edition: Edition, page: PageRequest): Frame {
	const card = cardFor(page, edition, language);
	const [newest = edition] = allEditions();
	return frameOf({ newest, hasYears: hasYears(), edition, language, view, origin, base, card, ...page });
}

/** The card of a page, and what it shows in words. The pages of halls, that which lists them, and that of all years have that of the cover. */
function cardFor(
	{ page, part, own, hall, title, unlisted }: PageRequest,
	edition: Edition,
	language: Language,
): FrameRequest['card'] {
	if (unlisted === 'missing') return null;
	if (own && own !== HALLS && own !== YEARS)
		return { address: `${addressOf(language, own)}card.png`, alt: title };
	if (page !== undefined && isToolPage(page))
		return { address: pictureAddress(language, edition.slug, page, 'card'), alt: title };
	// Where a page is shared as a whole, its card is its own.
	const fragment = part === SHARE ? null : (part ?? null);
	const chapter = hall === undefined ? (page ?? null) : null;
	const thing = thingOf(edition, language, LIST_KINDS, pageOfThing({ chapter, fragment }));
	return (
		(thing && {
			address: pictureAddress(language, edition.slug, picturePage(thing), 'card'),
			alt: inWords(thing),
		}) ??
		null
	);
}

/** What a card shows, in words. */
function inWords({ label, when, title, figure, detail }: Thing): string {
	const told = figure && `${figure.name} ${figure.before}${figure.number}${figure.unit}`;
	return [label, when, title, told, detail].filter(Boolean).join(' · ');
}

/** Characters of a title that search engines and tabs show. */
export const TITLE_LENGTH = 70;

/** The title of a document: that of its page, and of the site where both can be shown. */
export function pageTitle(title: string, edition: Edition, { language }: Request): string {
	const withSite = say('site.page', {
		title,
		site: edition.title[language],
		...periodWords(edition, language),
	});
	return withSite.length <= TITLE_LENGTH ? withSite : title;
}

/** What a page is made with. */
export function context({ language, view }: Request): PageContext {
	return { language, view, base, pictures, kinds: LIST_KINDS };
}
