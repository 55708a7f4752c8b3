/** The lists of an edition as pages show them: visits, awards, services, commitments. */
import { COLLECTION_SLUGS } from '../edition/checks/addresses.ts';
import type { Chapter, Edition } from '../edition/edition.ts';
import { LANGUAGES } from '../site/languages.ts';
import type { Award, Collection, Commitment, Person, Service, Visit } from '../edition/schema.ts';
import type { SourceLink, StoryLinks } from './links.ts';
import type { PageMessages } from './page-context.ts';
import { noteGroups, sourcesIndex, type NoteGroup, type SourcesIndex } from './sources-index.ts';
import { plainText, type PageText, type ShownInline, type ShownNote } from './text.ts';

export interface ShownPerson {
	/** As printed. */
	name: string | null;
	pinyin: string | null;
	role: ShownInline[];
}

/** What every entry of a list shows. */
interface ShownEntry {
	id: string;
	/** Where it is shared; `null` where nothing is. */
	share: string | null;
	title: ShownInline[];
	notes: ShownNote[];
	source: SourceLink;
}

export interface ShownVisit extends ShownEntry {
	/** ISO date. */
	date: string;
	daypart: 'morning' | 'afternoon' | null;
	place: ShownInline[];
	purpose: ShownInline[];
	guests: ShownPerson[];
	hosts: ShownPerson[];
}

export interface ShownAward extends ShownEntry {
	name: ShownInline[];
	/** The name as printed, where the page's own is a translation. */
	printedName: string | null;
	recipient: ShownInline[] | null;
	issuer: ShownInline[] | null;
	/** ISO day or month. */
	given: string | null;
}

export interface ShownTier {
	id: string;
	name: string;
	/** 1 for the weightiest tier of the edition. */
	rank: number;
	awards: ShownAward[];
}

export interface ShownService extends ShownEntry {
	text: ShownInline[];
	when: ShownInline[];
}

export interface ShownCommitment extends ShownEntry {
	text: ShownInline[];
	part: string;
}

/** Commitments of a year, or those without a date. */
export interface CommitmentGroup {
	year: number | null;
	commitments: ShownCommitment[];
}

interface YearPicture {
	/** Markup of the picture of the year; `null` where there is nothing to draw. */
	year: string | null;
}

/** The list that a chapter shows. */
export type ShownCollection =
	| ({ type: 'visits'; reportYear: number; visits: ShownVisit[] } & YearPicture)
	| { type: 'awards'; tiers: ShownTier[] }
	| ({ type: 'services'; services: ShownService[] } & YearPicture)
	| { type: 'commitments'; groups: CommitmentGroup[] }
	| ({ type: 'sources' } & SourcesIndex)
	| { type: 'notes'; groups: NoteGroup[] };

/** The list of a chapter as its page shows it; `null` for a chapter without one. */
export function collectionOf(
	edition: Edition,
	chapter: Chapter,
	page: PageText,
	links: StoryLinks,
	messages: PageMessages,
): ShownCollection | null {
	switch (chapter.shows) {
		case null:
			return null;
		case 'visits':
			return {
				type: 'visits',
				year: yearOfVisits(edition, page, messages, (id) => `#${links.idOf(COLLECTION_SLUGS.visits, id)}`),
				reportYear: edition.report.year,
				visits: edition.visits.map((visit) => showVisit(visit, page, links)),
			};
		case 'awards':
			return {
				type: 'awards',
				tiers: edition.tiers
					.map(({ id, name }, index) => ({
						id,
						name: name[page.language],
						rank: index + 1,
						awards: edition.awards
							.filter(({ tier }) => tier === id)
							.map((award) => showAward(award, page, links)),
					}))
					.filter(({ awards }) => awards.length > 0),
			};
		case 'services':
			return {
				type: 'services',
				year: yearOfServices(edition.services, page, links, messages),
				services: edition.services.map((service) => showService(service, page, links)),
			};
		case 'commitments':
			return { type: 'commitments', groups: commitmentGroups(edition, page, links) };
		case 'sources':
			return { type: 'sources', ...sourcesIndex(edition, page, links, messages) };
		case 'notes':
			return { type: 'notes', groups: noteGroups(edition, page, links) };
	}
}

/**
 * Picture of the report's year with a mark a visit, which leads to it; `null` where there was none.
 * @param href the way to the visit of an id
 */
export function yearOfVisits(
	{ visits, report }: Edition,
	page: PageText,
	messages: PageMessages,
	href: (id: string) => string,
): string | null {
	const within = visits.filter(({ date }) => date.startsWith(`${report.year}-`));
	if (within.length === 0) return null;
	const marks = within.map(({ id, date, title }) => {
		const [, month, day] = date.split('-').map(Number);
		const name = `${page.day(date)} ${plainText(page.text(title))}`;
		return { month: month ?? 0, text: String(day), link: { name, href: href(id) } };
	});
	return page.pictures.year({
		months: messages.months,
		name: messages.yearOfVisits,
		rows: [{ label: null, marks, throughout: false }],
	});
}

/** What recurs has marks in its months; what has no printed date goes through the year. */
function yearOfServices(
	services: readonly Service[],
	page: PageText,
	links: StoryLinks,
	messages: PageMessages,
): string | null {
	if (services.length === 0) return null;
	return page.pictures.year({
		months: messages.months,
		name: messages.yearOfServices,
		rows: services.map(({ id, title, months, day }) => ({
			label: { text: plainText(page.text(title)), href: `#${links.idOf(COLLECTION_SLUGS.services, id)}` },
			marks: months.map((month) => ({ month, text: String(day ?? '') })),
			throughout: months.length === 0,
		})),
	});
}

function showEntry(
	collection: Collection,
	entry: Pick<Visit | Award | Service | Commitment, 'id' | 'title' | 'source' | 'notes'>,
	page: PageText,
	links: StoryLinks,
): Pick<ShownEntry, 'id' | 'share' | 'title' | 'source'> {
	return {
		id: links.idOf(COLLECTION_SLUGS[collection], entry.id),
		share: links.toShare(COLLECTION_SLUGS[collection], entry.id),
		title: page.text(entry.title),
		source: links.toSource(entry.source),
	};
}

/** A visit as pages show it. */
export function showVisit(visit: Visit, page: PageText, links: StoryLinks): ShownVisit {
	return {
		...showEntry('visits', visit, page, links),
		date: visit.date,
		daypart: visit.daypart ?? null,
		place: page.text(visit.place),
		purpose: page.text(visit.purpose),
		guests: visit.guests.map((person) => showPerson(person, page)),
		hosts: visit.hosts.map((person) => showPerson(person, page)),
		notes: page.takeNotes(visit.notes),
	};
}

function showPerson({ name, pinyin, role }: Person, page: PageText): ShownPerson {
	return { name: name ?? null, pinyin: pinyin ?? null, role: page.text(role) };
}

/** An award as pages show it. */
export function showAward(award: Award, page: PageText, links: StoryLinks): ShownAward {
	const printed = LANGUAGES[0];
	return {
		...showEntry('awards', award, page, links),
		name: page.text(award.name),
		printedName: page.language === printed ? null : award.name[printed],
		recipient: award.recipient ? page.text(award.recipient) : null,
		issuer: award.issuer ? page.text(award.issuer) : null,
		given: award.given?.date ?? null,
		notes: page.takeNotes(award.notes),
	};
}

/** A service as pages show it. */
export function showService(service: Service, page: PageText, links: StoryLinks): ShownService {
	return {
		...showEntry('services', service, page, links),
		text: page.text(service.text),
		when: page.text(service.when),
		notes: page.takeNotes(service.notes),
	};
}

/** By year, then those without a date. */
function commitmentGroups(edition: Edition, page: PageText, links: StoryLinks): CommitmentGroup[] {
	const years = [...new Set(edition.commitments.map(({ year }) => year))].sort(
		(a, b) => (a ?? Infinity) - (b ?? Infinity),
	);
	return years.map((year) => ({
		year,
		commitments: edition.commitments
			.filter((commitment) => commitment.year === year)
			.map((commitment) => showCommitment(commitment, edition, page, links)),
	}));
}

/** A commitment as pages show it. */
export function showCommitment(
	commitment: Commitment,
	edition: Edition,
	page: PageText,
	links: StoryLinks,
): ShownCommitment {
	return {
		...showEntry('commitments', commitment, page, links),
		text: page.text(commitment.text),
		part: edition.parts.find(({ id }) => id === commitment.part)?.name[page.language] ?? '',
		notes: page.takeNotes(commitment.notes),
	};
}
