/**
 * Lists of an edition's own kind: trainings, donations, whatever a report lists that no other kind is made for. There is one for
 * each way to look, and any chapter may show it: in the order of time, on a wall, or as cards.
 */
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import { checkDate } from '../../edition/printed-dates.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import { dateInWords } from '../../telling/day.ts';
import type { StoryLinks } from '../../telling/links.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { plainText } from '../../telling/plain-text.ts';
import type { PageText } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { ownEntry, type OwnEntry } from './own-entry.ts';
import { posterOfOwn } from './poster.ts';

/** How a list looks, which is what it is called in an edition. */
type OwnLook = 'timeline' | 'wall' | 'cards';

export interface ShownOwn extends ShownEntry {
	text: ShownInline[];
	/** ISO day, month or year; `null` where none is printed. */
	on: string | null;
}

export interface ShownOwnList {
	look: OwnLook;
	entries: ShownOwn[];
}

function ownKind(look: OwnLook): PicturedKind<OwnEntry, ShownOwnList, ShownOwn> {
	const kind: PicturedKind<OwnEntry, ShownOwnList, ShownOwn> = {
		name: look,
		slug: look,
		isAnywhere: true,
		entry: ownEntry,
		onPictures: { title: 'title', text: 'sentence' },
		...(look === 'timeline' && { inOrder: byDate }),
		checkEntry(entry, path, draft, tell) {
			if (entry.on) checkDate(entry.on, [...path, 'on'], entry, draft, tell);
		},
		show: (edition, page, links) => ({
			look,
			entries: entriesOf(edition, kind).map((entry) => showOwn(look, entry, edition, page, links)),
		}),
		entries: {
			show: (entry, edition, page, links) => showOwn(look, entry, edition, page, links),
			words: ({ text, on }, _edition, page) => ({
				sentence: plainText(page.text(text)),
				when: on ? dateInWords(on.date, page.language) : '',
			}),
			brief: ({ text, on }, page) => ({ ...(on && { day: on.date }), text: page.text(text) }),
			card: ({ title, label, when, sentence }, pen) => pen.told(when || label, title, 68, sentence),
			poster: (_entry, thing, edition) => posterOfOwn(thing, edition),
		},
	};
	return kind;
}

export const timeline = ownKind('timeline');
export const wall = ownKind('wall');
export const cards = ownKind('cards');

/** By their dates; those without one last, in the order of their file. */
function byDate(a: OwnEntry, b: OwnEntry): number {
	return (a.on?.date ?? '9999').localeCompare(b.on?.date ?? '9999');
}

function showOwn(
	look: OwnLook,
	entry: OwnEntry,
	edition: Edition,
	page: PageText,
	links: StoryLinks,
): ShownOwn {
	return {
		...showEntry({ slug: chapterOf(look, edition) }, entry, page, links),
		text: page.text(entry.text),
		on: entry.on?.date ?? null,
		notes: page.takeNotes(entry.notes),
	};
}

/** The slug of the chapter that shows a list. */
function chapterOf(look: OwnLook, { chapters }: Edition): string {
	return chapters.find(({ shows }) => shows === look)?.slug ?? look;
}
