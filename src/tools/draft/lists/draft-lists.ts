/** The lists of a draft: what was recognised, as entries of its files, each with what is printed of it above. */
import { stringify } from 'yaml';
import type { Period } from '../../../lib/checkup/report-to-check.ts';
import { lengthOf, mostCharacters } from '../../../lib/edition/picture-texts.ts';
import { figuresIn, parseInline } from '../../../lib/edition/inline.ts';
import type { ReadSection } from '../../../lib/edition/reading/read-sections.ts';
import { LIST_KINDS } from '../../../lib/lists/kinds.ts';
import { withoutMarkup } from '../bare.ts';
import { LISTED_LANGUAGE, MARK } from '../marks.ts';
import { awardEntry, tiersOf, type DraftTier } from './award-entry.ts';
import { findAwards } from './awards.ts';
import type { FoundAward, FoundVisit, PrintedWords } from './entry.ts';
import type { Place } from './passages.ts';
import { visitEntry } from './visit-entry.ts';
import { findVisits } from './visits.ts';

/** What a draft says of the words that it takes over. */
export interface Wording {
	/** That the report tells of. */
	period: Period;
	/** Tiers of an edition before. */
	tiers: readonly DraftTier[];
	/** Ids that entries may not have. */
	taken: Iterable<string>;
	/** Takes numbers out of words. */
	clean(texts: readonly string[]): string[];
	/** Words of a § with their numbers as `{ids}`. */
	withFigures(section: ReadSection, words: PrintedWords): string;
	/** The § prints a date outside of the period: the id of the note that says so. */
	outside(section: string): string;
}

export interface DraftLists {
	/** By the name of the file. */
	files: ReadonlyMap<string, string>;
	/** Names of the kinds that have entries. */
	kinds: readonly string[];
	tiers: readonly DraftTier[];
	/** By § the places that are told by a list, and by its chapter no more. */
	places: ReadonlyMap<string, readonly Place[]>;
	/** Ids of the figures that they tell. */
	figures: ReadonlySet<string>;
	/** How many entries there are. */
	count: number;
}

/** @param sections of the report, in order */
export function draftLists(sections: readonly ReadSection[], wording: Wording): DraftLists {
	const visits = sections.flatMap(findVisits);
	const places = new Map<string, Place[]>();
	const leave = ({ section }: ReadSection, place: Place) =>
		places.set(section.number, [...(places.get(section.number) ?? []), place]);
	for (const visit of visits) leave(visit.section, visit);
	const awards: FoundAward[] = [];
	for (const section of sections) {
		const found = findAwards(section, titlesAbove(section, sections));
		const exact = wording.clean(found.awards.map(words)).map((text, at) => text === words(found.awards[at]));
		// A name carries over exactly, or stays where it is.
		const sure = found.awards.filter((award, at) => exact[at] && fits(award) && !isVisit(award, visits));
		awards.push(...sure);
		for (const award of sure) leave(section, award);
		if (sure.length > 0 && sure.length === found.awards.length)
			for (const tier of found.tiers) leave(section, tier);
	}
	const tiers = tiersOf(awards, wording.tiers);
	const ids = new Set(wording.taken);
	const files = new Map<string, string>();
	if (visits.length > 0)
		files.set(
			'visits.yaml',
			listFile(visits, (visit) => visitEntry(visit, wording, ids)),
		);
	if (awards.length > 0)
		files.set(
			'awards.yaml',
			listFile(awards, (award) => awardEntry(award, tiers, wording, ids)),
		);
	return {
		files,
		kinds: LIST_KINDS.filter(({ name }) => files.has(`${name}.yaml`)).map(({ name }) => name),
		tiers,
		places,
		figures: new Set([...files.values()].flatMap((file) => figuresIn(parseInline(file)))),
		count: visits.length + awards.length,
	};
}

/** All words of an honour that are shown as they stand. */
function words(award: FoundAward | undefined): string {
	return [award?.name, award?.recipient, award?.issuer].filter(Boolean).join('；');
}

/** Whether its names can be shown as they stand, on pictures too. */
function fits(award: FoundAward): boolean {
	const { name, recipient } = award;
	const most = (kind: 'sentence' | 'detail') => mostCharacters(kind, LISTED_LANGUAGE);
	return (
		withoutMarkup(words(award)) === words(award) &&
		lengthOf(name) <= most('sentence') &&
		lengthOf(recipient ?? '') <= most('detail')
	);
}

function isVisit(award: FoundAward, visits: readonly FoundVisit[]): boolean {
	return visits.some(({ section, start }) => section === award.section && start === award.start);
}

function titlesAbove({ section }: ReadSection, all: readonly ReadSection[]): string[] {
	return all
		.filter((other) => section.number.startsWith(`${other.section.number}.`))
		.map((other) => other.section.title);
}

function listFile<Found extends FoundVisit | FoundAward>(
	found: readonly Found[],
	entry: (one: Found) => object,
): string {
	return found
		.map((one) => {
			const printed = one.printed.replace(/\s+/g, ' ').trim();
			const told = `# ${MARK} 对照原文，改好后删去这一行。${one.section.section.number}：${printed}`;
			return `${told}\n${stringify([entry(one)])}`;
		})
		.join('\n');
}
