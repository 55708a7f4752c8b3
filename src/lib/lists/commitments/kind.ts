/** Commitments: what is promised for a year, or planned without a date; it says which. */
import { ENTRY_FAULTS } from '../../edition/faults/lists.ts';
import { datesOf } from '../../edition/printed-dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import type { Language } from '../../site/languages.ts';
import type { StoryLinks } from '../../telling/links.ts';
import { showOutcomes, type ShownOutcomes } from '../../telling/outcomes.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { plainText } from '../../telling/plain-text.ts';
import type { PageText } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { say } from '../../words/messages.ts';
import { posterOfCommitment } from './poster.ts';
import { commitment, type Commitment } from './commitment.ts';

export interface ShownCommitment extends ShownEntry {
	text: ShownInline[];
	/** The year that the report names, in words, or that it names none. */
	when: string;
}

/** What is promised now, and what became of what was promised before. */
export interface ShownCommitments {
	/** `null` where there is no edition before, or it promised nothing. */
	outcomes: ShownOutcomes | null;
	groups: CommitmentGroup[];
}

/** Commitments of a year, or those without a date. */
interface CommitmentGroup {
	year: number | null;
	commitments: ShownCommitment[];
}

export const commitments: PicturedKind<Commitment, ShownCommitments, ShownCommitment> = {
	name: 'commitments',
	slug: 'commitments',
	entry: commitment,
	isAnswered: true,
	onPictures: { title: 'title', text: 'sentence' },
	checkEntry({ part, year, source }, path, draft, tell) {
		const parts = draft.edition?.value.parts.map(({ id }) => id);
		if (parts && !parts.includes(part)) {
			tell([...path, 'part'], ENTRY_FAULTS.unknownPart(part, parts.join(', ')));
		}
		const dates = datesOf(draft, source);
		if (year !== null && dates && !dates.some((form) => form.startsWith(String(year)))) {
			tell([...path, 'year'], ENTRY_FAULTS.unknownYear(year, source));
		}
	},
	show(edition, page, links) {
		const groups = yearsOf(edition).map((year) => ({
			year,
			commitments: entriesOf(edition, commitments)
				.filter((entry) => entry.year === year)
				.map((entry) => showCommitment(entry, page, links)),
		}));
		return { groups, outcomes: showOutcomes(edition, commitments, page, links) };
	},
	entries: {
		show: (entry, _edition, page, links) => showCommitment(entry, page, links),
		words: ({ text, year }, _edition, page) => ({
			sentence: plainText(page.text(text)),
			when: dateInWords(year, page.language),
		}),
		brief: ({ text }, page) => ({ text: page.text(text) }),
		card: ({ title, when, sentence }, pen) => pen.told(when, title, 64, sentence),
		poster: ({ year }, thing) => posterOfCommitment(thing, year),
	},
};

/** The years that the report names, and last that it names none. */
function yearsOf(edition: Edition): (number | null)[] {
	const years = new Set(entriesOf(edition, commitments).map(({ year }) => year));
	return [...years].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

function showCommitment(entry: Commitment, page: PageText, links: StoryLinks): ShownCommitment {
	return {
		...showEntry(commitments, entry, page, links),
		text: page.text(entry.text),
		when: dateInWords(entry.year, page.language),
		notes: page.takeNotes(entry.notes),
	};
}

function dateInWords(year: number | null, language: Language): string {
	return year === null
		? say('commitments.undated', undefined, language)
		: say('commitments.dated', { year: String(year) }, language);
}
