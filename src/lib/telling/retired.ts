/** What became of something that was published and is no more, as pages show it, and the way on from there. */
import type { Chapter, Edition } from '../edition/edition.ts';
import type { Retired } from '../edition/edition-file.ts';
import { prefixOf } from '../site/addresses.ts';
import { HALLS } from '../site/pages.ts';
import { goesWith, isPartAddress, pageAddress, partsOf } from '../site/published-address.ts';
import { say } from '../words/messages.ts';
import type { PageLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import type { ShownInline } from './shown.ts';
import { thingsOf } from './things.ts';
import { markForeign } from './foreign.ts';

/** What is said of something retired. */
export interface ShownRetired {
	text: ShownInline[];
	/** Where to go on; `null` where the publisher names no place. */
	to: PageLink | null;
}

/** A part of a chapter that is no more, and the id by which links still ask for it. */
export interface RetiredPart extends ShownRetired {
	id: string;
}

/** What the editions say of an address that is no more: the nearest that goes with it, by the newest edition that has one. */
export function retiredFor(editions: readonly Edition[], address: string): Retired | null {
	const entries = editions
		.flatMap(({ retired }) => Object.entries(retired))
		.filter(([around]) => goesWith(address, around))
		.sort(([a], [b]) => b.length - a.length);
	return entries[0]?.[1] ?? null;
}

/** Shows what became of something. @param editions newest first */
export function showRetired(
	{ text, to }: Retired,
	editions: readonly Edition[],
	context: Pick<PageContext, 'language' | 'view' | 'base' | 'kinds'>,
): ShownRetired {
	return {
		text: markForeign(text[context.language], context.language),
		to: to === undefined ? null : wayOn(to, editions, context),
	};
}

/**
 * The parts of a chapter that are no more, by the ids that links know them by.
 * @param shown figures that the page tells, whose ids are there still
 */
export function retiredParts(
	editions: readonly Edition[],
	edition: Edition,
	chapter: Chapter,
	shown: ReadonlySet<string>,
	context: Pick<PageContext, 'language' | 'view' | 'base' | 'kinds'>,
): RetiredPart[] {
	const parts = Object.entries(edition.retired).flatMap(([address, retired]): RetiredPart[] => {
		const { chapter: slug, part } = partsOf(address);
		const id = part ?? '';
		const isThere = shown.has(id.replace(/^figure-/, '')) && id.startsWith('figure-');
		if (!address.startsWith(pageAddress(edition.slug)) || slug !== chapter.slug || id === '' || isThere)
			return [];
		return [{ id, ...showRetired(retired, editions, context) }];
	});
	// The page of a thing and its fragment may be retired one by one: one line, for one id.
	return parts.filter(({ id }, index) => parts.findIndex((part) => part.id === id) === index);
}

/** A link to a published address, with the name of what is there. */
function wayOn(
	address: string,
	editions: readonly Edition[],
	{ language, view, base, kinds }: Pick<PageContext, 'language' | 'view' | 'base' | 'kinds'>,
): PageLink {
	// What is shared has one view only, files have no language.
	const prefix = /\/[^/]+\.[a-z]+$/.test(address)
		? ''
		: prefixOf(language, isPartAddress(address) ? 'plain' : view);
	const { first, chapter, part } = partsOf(address);
	const edition = editions.find(({ slug }) => slug === first);
	const thing =
		edition &&
		thingsOf(edition, language, kinds).find(
			(candidate) => candidate.chapter === (chapter ?? null) && candidate.fragment === (part ?? null),
		);
	const chapterTitle = edition?.chapters.find(({ slug }) => slug === chapter)?.text[language].title;
	const hall = first === HALLS ? editions[0]?.places.find(({ code }) => code === chapter) : undefined;
	return {
		title: hall?.name[language] ?? thing?.title ?? chapterTitle ?? say('retired.on', undefined, language),
		href: base + prefix + address,
	};
}
