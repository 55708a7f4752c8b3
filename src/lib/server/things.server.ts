/** What routes ask for: the data of the page of every shared thing. */
import { error } from '@sveltejs/kit';
import { LANGUAGES } from '../site/languages';
import { LIST_KINDS } from '../lists/kinds';
import { say } from '../words/messages';
import { prefixOf } from '../site/addresses';
import { shortened } from '../words/shortened';
import {
	allEditions,
	context,
	findEdition,
	frame,
	pageTitle,
	TITLE_LENGTH,
	type Request,
} from './request.server';
import { pageOfThing, SHARE } from '../site/page-of-thing';
import { shareOffer, SLOTS } from '../share/share-offer';
import { isOwnPage, type Thing, type ThingFigure } from '../telling/thing';
import { thingOf, thingsOf } from '../telling/things';
import { thingPage } from '../share/thing-page';

/** The page of a shared thing. @param page what follows the edition in its address */
export function thingData(request: Request, slug: string, page: string) {
	const { language, origin } = request;
	const edition = findEdition(slug);
	const thing = thingOf(edition, language, LIST_KINDS, page) ?? error(404);
	return {
		frame: frame(request, edition, {
			page: thing.chapter ?? undefined,
			part: thing.fragment ?? SHARE,
			partIsFound: isOwnPage(thing),
			heading: titleOf(thing),
			title: pageTitle(titleOf(thing), edition, request),
			description: descriptionOf(thing),
		}),
		page: thingPage(edition, thing, context(request), origin),
		// Every page of the edition fetches its sheet from one place.
		sheet: thing.kind === 'cover' ? shareOffer(SLOTS, edition, language) : null,
	};
}

/** Things of different chapters may have the same title; with what they are part of they differ. */
function titleOf({ namedWithChapter, title, label, fragment }: Thing): string {
	if (fragment === null) return say('share.title', { title });
	const partOf = namedWithChapter ? ` · ${label}` : '';
	return shortened(title, TITLE_LENGTH - partOf.length) + partOf;
}

function descriptionOf(thing: Thing): string {
	const { kind, fragment, title, label, when, detail, sentence, figure } = thing;
	if (fragment === null) return say('share.description', { title });
	// Chats cut what is long: a figure comes first.
	if (figure && (kind === 'figure' || kind === 'scene')) {
		const remarks = [figure.was, figure.caveat]
			.filter(Boolean)
			.map((remark) => say('share.caveat', { caveat: remark }));
		return [say('share.figure', { title, figure: numberOf(figure), sentence }), ...remarks].join('');
	}
	const told = [label, when, detail].filter(Boolean).join(' · ');
	return say('share.told', { told, sentence });
}

/** A figure in one line: 8.6848 亿元. */
function numberOf({ before, number, unit }: ThingFigure): string {
	return `${before}${number}${unit}`;
}

/** The address parameters of every thing in a chapter, and of every chapter as a whole. */
export function thingParams() {
	return thingPagesParams()
		.filter(({ page }) => page.includes('/'))
		.map(({ page, ...params }) => {
			const [chapter = '', thing = ''] = page.split('/');
			return { ...params, chapter, thing };
		});
}

/** The address parameters of every edition as a whole. */
export function wholeThingParams() {
	return thingPagesParams().filter(({ page }) => page === SHARE);
}

function thingPagesParams() {
	return allEditions().flatMap((edition) =>
		LANGUAGES.flatMap((language) =>
			thingsOf(edition, language, LIST_KINDS).map((thing) => ({
				prefix: prefixOf(language).slice(1),
				edition: edition.slug,
				page: pageOfThing(thing),
			})),
		),
	);
}
