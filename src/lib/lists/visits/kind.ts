/** Visits: a day, a place, who came and what for. */
import { checkDate } from '../../edition/printed-dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { StoryLinks } from '../../telling/links.ts';
import { firstSentence } from '../../edition/sentence.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { plainText } from '../../telling/plain-text.ts';
import type { PageText } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { say } from '../../words/messages.ts';
import { dateInWords, dayInWords } from '../../telling/day.ts';
import {
	hasOneYear,
	isWithin,
	monthNames,
	monthsInOrder,
	namesAlong,
	partOfPeriod,
	periodWords,
} from '../../telling/period.ts';
import type { Art, Room } from '../../pictures/art-room.ts';
import { posterOfVisit, RIVER } from './poster.ts';
import { riverDown, riverOfPeriod } from './river.ts';
import { visit, type Person, type Visit } from './visit.ts';

export interface ShownPerson {
	/** As printed. */
	name: string | null;
	pinyin: string | null;
	role: ShownInline[];
}

export interface ShownVisit extends ShownEntry {
	/** ISO day or month. */
	date: string;
	daypart: 'morning' | 'afternoon' | null;
	place: ShownInline[];
	purpose: ShownInline[];
	guests: ShownPerson[];
	hosts: ShownPerson[];
}

/** The visits of a year. */
export interface ShownVisits {
	/** Markup of the picture of the year; `null` where there is nothing to draw. */
	year: string | null;
	/** Whether their days need no year beside them: none of the report's period is of another. */
	oneYear: string | null;
	visits: ShownVisit[];
}

/** Where the river of a card runs, below the words. */
const CARD_RIVER: Room = { x: 740, y: 190, width: 420, height: 240, size: 22 };

/** Stops that a picture of them all can hold, and how wide it must be for their titles: pixels. */
const [MOST_STOPS, TITLES_FROM] = [12, 600];

export const visits: PicturedKind<Visit, ShownVisits, ShownVisit> = {
	name: 'visits',
	slug: 'visits',
	entry: visit,
	onPictures: { title: 'title', place: 'detail', purpose: 'first-sentence' },
	inOrder: (a, b) => a.date.localeCompare(b.date),
	people: ({ guests, hosts }) =>
		[...guests, ...hosts].flatMap(({ name, role }) => (name === undefined ? [] : [{ name, role }])),
	checkEntry: (entry, path, draft, tell) => checkDate(entry, path, entry, draft, tell),
	show: (edition, page, links) => ({
		year: yearOfVisits(edition, page, (id) => `#${links.idOf(visits.slug, id)}`),
		oneYear: hasOneYear(edition.report.period) ? edition.report.period.from.slice(0, 4) : null,
		visits: entriesOf(edition, visits).map((entry) => showVisit(entry, page, links)),
	}),
	entries: {
		show: (entry, _edition, page, links) => showVisit(entry, page, links),
		namedWithChapter: true,
		words: ({ purpose, date, place }, edition, page) => ({
			sentence: firstSentence(plainText(page.text(purpose)), page.language),
			when: whenOf(date, edition, page.language),
			detail: plainText(page.text(place)),
		}),
		brief: (entry, page) => ({
			day: entry.date,
			beside: page.text(entry.place),
			text: namesSomebody(entry) ? null : page.text(entry.purpose),
		}),
		card: ({ title, label, when, detail }, pen) => [
			pen.label(label),
			pen.gap(4),
			pen.day(when),
			pen.gap(8),
			pen.title(title, 54),
			pen.gap(12),
			pen.line(detail),
		],
		cardArt: ({ id }, edition, language) => riverOf(id, edition, language, CARD_RIVER),
		poster: ({ id }, thing, edition, language) => posterOfVisit(thing, riverOf(id, edition, language, RIVER)),
	},
	listArt(edition, language, room) {
		const all = entriesOf(edition, visits);
		if (all.length === 0 || all.length > MOST_STOPS) return null;
		const hasTitles = room.width >= TITLES_FROM;
		return riverDown(
			all.map(({ date, title }) => ({
				day: whenOf(date, edition, language),
				title: hasTitles ? title[language] : '',
			})),
			room,
		);
	},
};

/** The river of the year with the stop of a visit. */
function riverOf(own: string, edition: Edition, language: Language, room: Room): Art {
	const stops = entriesOf(edition, visits).map(({ id, date }) => ({ date, own: id === own }));
	const { period } = edition.report;
	return riverOfPeriod(
		stops.map(({ date, own }) => ({ part: partOfPeriod(date, period), own })),
		namesAlong(period, language),
		room,
	);
}

function showVisit(entry: Visit, page: PageText, links: StoryLinks): ShownVisit {
	return {
		...showEntry(visits, entry, page, links),
		date: entry.date,
		daypart: entry.daypart ?? null,
		place: page.text(entry.place),
		purpose: page.text(entry.purpose),
		guests: entry.guests.map((person) => showPerson(person, page)),
		hosts: entry.hosts.map((person) => showPerson(person, page)),
		notes: page.takeNotes(entry.notes),
	};
}

function showPerson({ name, pinyin, role }: Person, page: PageText): ShownPerson {
	return { name: name ?? null, pinyin: pinyin ?? null, role: page.text(role) };
}

/** Whether the purpose of a visit names one of its people, who are named with the visit alone. */
function namesSomebody({ purpose, guests, hosts }: Visit): boolean {
	const names = [...guests, ...hosts].flatMap(({ name, pinyin }) => [name, pinyin]);
	return names.some(
		(name) => name !== undefined && LANGUAGES.some((language) => purpose[language].includes(name)),
	);
}

/** The day or the month of a visit, with its year where the report's period is longer than one. */
function whenOf(date: string, edition: Edition, language: Language): string {
	return periodWords(edition, language).span === 'longer'
		? dateInWords(date, language)
		: dayInWords(date, language);
}

/**
 * Picture of the report's year with a mark a visit, which leads to it; `null` where there was none, or the period is longer.
 * @param href the way to the visit of an id
 */
export function yearOfVisits(edition: Edition, page: PageText, href: (id: string) => string): string | null {
	const { period } = edition.report;
	const within = entriesOf(edition, visits).filter(({ date }) => isWithin(date, period));
	if (within.length === 0 || periodWords(edition, page.language).span === 'longer') return null;
	const order = monthsInOrder(period);
	const marks = within.map(({ id, date, title }) => {
		const [, month = 0, day = ''] = date.split('-').map(Number);
		const name = `${page.day(date)} ${plainText(page.text(title))}`;
		return { month: order.indexOf(month) + 1, text: String(day), link: { name, href: href(id) } };
	});
	return page.pictures.year({
		months: monthNames(period, page.language),
		name: say('year.visits', undefined, page.language),
		rows: [{ label: null, marks }],
	});
}
