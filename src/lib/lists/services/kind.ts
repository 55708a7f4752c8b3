/** Services: what volunteers did, and as much of its time as the report prints. */
import { monthNames, monthsInOrder } from '../../telling/period.ts';
import { ENTRY_FAULTS } from '../../edition/faults/lists.ts';
import { datesOf, saysDay } from '../../edition/printed-dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import { asWideAs, LANGUAGES, type ReadLanguage } from '../../site/languages.ts';
import type { StoryLinks } from '../../telling/links.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { answersLarge } from '../../telling/opening.ts';
import { plainText } from '../../telling/plain-text.ts';
import type { PageText } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { say } from '../../words/messages.ts';
import { posterOfScene } from '../../pictures/scene.ts';
import { posterOfService } from './poster.ts';
import { service, type Service } from './service.ts';

/** Characters that the title of a service may have. */
const LONGEST_TITLE = { 'zh-CN': 20, en: 42 } as const satisfies Record<ReadLanguage, number>;

export interface ShownService extends ShownEntry {
	text: ShownInline[];
	/** Whether it answers a question that is a button of the cover in large type. */
	answers: boolean;
	when: ShownInline[];
}

/** The services of a year. */
export interface ShownServices {
	/** Markup of the picture of the year; `null` where nothing recurs. */
	year: string | null;
	/** What has no printed date, with the way to it. */
	undated: { title: ShownInline[]; href: string }[];
	services: ShownService[];
}

export const services: PicturedKind<Service, ShownServices, ShownService> = {
	name: 'services',
	slug: 'volunteering',
	entry: service,
	onPictures: { when: 'detail', text: 'sentence' },
	monthsOf: ({ months }) => months,
	checkEntry({ title, day, source }, path, draft, tell) {
		for (const language of LANGUAGES) {
			const { length } = [...title[language]];
			const most = LONGEST_TITLE[asWideAs(language)];
			if (length > most) tell([...path, 'title', language], ENTRY_FAULTS.longTitle(length, most));
		}
		const dates = datesOf(draft, source);
		if (day !== undefined && dates && !dates.some((form) => saysDay(form, day))) {
			tell([...path, 'day'], ENTRY_FAULTS.unknownDay(day, source, dates.join(', ')));
		}
	},
	show: (edition, page, links) => ({
		year: yearOfServices(edition, page, links),
		undated: entriesOf(edition, services)
			.filter(({ months }) => months.length === 0)
			.map(({ id, title }) => ({ title: page.text(title), href: hrefOf(id, links) })),
		services: entriesOf(edition, services).map((entry) => showService(entry, edition, page, links)),
	}),
	entries: {
		show: (entry, edition, page, links) => showService(entry, edition, page, links),
		words: ({ text, when }, _edition, page) => ({
			sentence: plainText(page.text(text)),
			when: plainText(page.text(when)),
		}),
		brief: ({ when, text }, page) => ({ beside: page.text(when), text: page.text(text) }),
		card: ({ title, label, when }, pen) => pen.told(label, title, 76, when),
		poster: ({ months }, thing, edition, language) =>
			thing.art?.type === 'scene'
				? posterOfScene(thing, thing.art.scene)
				: posterOfService(thing, months, edition, language),
	},
};

function showService(entry: Service, edition: Edition, page: PageText, links: StoryLinks): ShownService {
	return {
		...showEntry(services, entry, page, links),
		text: page.text(entry.text),
		answers: answersLarge(edition, page.language, services.slug, entry.id),
		when: page.text(entry.when),
		notes: page.takeNotes(entry.notes),
	};
}

function hrefOf(id: string, links: StoryLinks): string {
	return `#${links.idOf(services.slug, id)}`;
}

/** What recurs, with marks in its months. */
function yearOfServices(edition: Edition, page: PageText, links: StoryLinks): string | null {
	const recurring = entriesOf(edition, services).filter(({ months }) => months.length > 0);
	if (recurring.length === 0) return null;
	const { period } = edition.report;
	const order = monthsInOrder(period);
	return page.pictures.year({
		months: monthNames(period, page.language),
		name: say('year.services', undefined, page.language),
		rows: recurring.map(({ id, title, months, day }) => ({
			label: { text: plainText(page.text(title)), href: hrefOf(id, links) },
			marks: months.map((month) => ({ month: order.indexOf(month) + 1, text: String(day ?? '') })),
		})),
	});
}
