/** What routes ask for: the pages of addresses that were published and are no more. */
import { building } from '$app/environment';
import { editionsFolder } from '../edition/read';
import { readPublished } from '../edition/published';
import { EditionError, Faults } from '../edition/fault';
import { base } from '$app/paths';
import { LANGUAGES } from '../site/languages';
import { HALLS } from '../site/pages';
import { addressOf, PREFIXES, prefixOf } from '../site/addresses';
import { hallAddress, pageAddress, partsOf } from '../site/published-address';
import { retiredFor, showRetired } from '../telling/retired';
import { say } from '../words/messages';
import { allEditions, context, findEdition, frame, pageTitle, type Request } from './request.server';

/** The place below an edition, or of a hall, that a route is asked for. */
interface Wanted {
	edition?: string;
	chapter?: string;
	thing?: string;
	hall?: string;
}

/** The page that says what became of a place; `null` where nothing is retired. */
export function retiredData(request: Request, wanted: Wanted) {
	const address = wanted.hall === undefined ? addressBelow(wanted) : hallAddress(wanted.hall);
	const retired = retiredFor(allEditions(), address);
	if (!retired) return null;
	const edition = findEdition(wanted.edition);
	const { language } = request;
	const title = say('retired.title');
	const chapter = edition.chapters.find(({ slug }) => slug === wanted.chapter);
	const made = frame(request, edition, {
		page: wanted.chapter,
		part: wanted.thing,
		hall: wanted.hall,
		title: pageTitle(title, edition, request),
		description: retired.text[language],
		unlisted: 'missing',
	});
	return {
		frame: {
			...made,
			// What it was a part of may be gone as well, and with it the place on that page.
			otherView:
				wanted.thing === undefined || chapter
					? made.otherView
					: `${base}${addressOf(language, edition.slug, wanted.chapter, 'elder')}`,
		},
		retired: {
			...showRetired(retired, allEditions(), context(request)),
			around: {
				title: chapter?.text[language].title ?? edition.title[language],
				href: `${base}${addressOf(language, edition.slug, chapter?.slug, request.view)}`,
			},
		},
	};
}

function addressBelow({ edition = '', chapter = '', thing }: Wanted): string {
	return pageAddress(edition, [chapter, thing].filter(Boolean).join('/'));
}

/** The address parameters of every hall that is no more. */
export function retiredHallParams() {
	return retiredPages()
		.filter((address) => partsOf(address).first === HALLS)
		.flatMap((address) => inViews().map((prefix) => ({ prefix, hall: partsOf(address).chapter ?? '' })));
}

/** The address parameters of every chapter that is no more. */
export function retiredChapterParams() {
	return ofEditions()
		.filter(({ thing }) => thing === undefined)
		.flatMap(({ edition, chapter }) => inViews().map((prefix) => ({ prefix, edition, chapter })));
}

/** The address parameters of everything that could be shared and is no more; a chapter as a whole is one of these. */
export function retiredThingParams() {
	return ofEditions().flatMap(({ edition, chapter, thing }) =>
		thing === undefined
			? []
			: LANGUAGES.map((language) => ({ prefix: prefixOf(language).slice(1), edition, chapter, thing })),
	);
}

function ofEditions() {
	return retiredPages().flatMap((address) => {
		const { first: edition = '', chapter = '', part: thing } = partsOf(address);
		return edition === HALLS ? [] : [{ edition, chapter, thing }];
	});
}

function inViews(): string[] {
	return PREFIXES.map((prefix) => prefix.slice(1));
}

let listed: string[] | undefined;

/** Every page that was published and is no more; listed once for a build, and anew for each page while someone edits. */
function retiredPages(): string[] {
	if (listed && building) return listed;
	const editions = allEditions();
	const faults = new Faults();
	const published = readPublished(editionsFolder(), faults)?.value ?? [];
	if (!faults.none) throw new EditionError(faults.list);
	const named = editions.flatMap(({ retired }) => Object.keys(retired));
	const pages = [...named, ...published].filter((address) => address.endsWith('/'));
	return (listed = [...new Set(pages)].filter((address) => retiredFor(editions, address) !== null));
}
