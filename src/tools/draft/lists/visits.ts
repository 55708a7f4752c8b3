/** Recognises visits: passages that begin with a day and say who came, and the rows of a table of visits. */
import type { ReadSection } from '../../../lib/edition/reading/read-sections.ts';
import { withoutMarkup } from '../bare.ts';
import { wordsIn, type FoundVisit } from './entry.ts';
import { namedDate } from './printed-date.ts';
import { headedTables, passageAt, passagesOf, type HeadedTable, type Passage } from './passages.ts';

/** Headings under which whatever is dated is a visit. */
const OF_VISITS = /领导(?:关怀|关心|视察|调研|慰问)|上级(?:关怀|关心)|来访|到访|莅临/;

/** Words of who came from outside. */
const GUESTS =
	/书记|主任|局长|[市区镇乡县州省部厅处院校会社行]长|主席|总经理|董事长|总裁|委员|专员|纪检员|巡视员|检察长|领导|代表团|考察团|调研组|检查组|督导组|一行/;

/** Who does these is at home. */
const HOSTS = /组织|开展|举办|召开|我[们局司校院]/;

/** What guests do; before the first of these words stands who they are. */
const COMES =
	/莅临|来访|到访|来到|前来|前往|带队|率队|率领|带领|视察|考察|调研|走访|慰问|参观|检查|指导|[赴到来]/;

/** What only who comes from outside does. */
const FROM_OUTSIDE = /莅临|来访|到访|来到|前来|一行/;

/** Behind these words stands where they came to, up to what they did there. */
const PLACE =
	/(?:莅临|来到|前往|[赴到])([^，。；、]{2,30}?)(?=开展|进行|参加|出席|实地|视察|考察|调研|走访|慰问|参观|检查|指导|[，。；]|$)/;

/** Characters that the words of who came have at the most. */
const MOST_OF_GUESTS = 120;

/** Entries that make a list where the heading does not say that it is one. */
const LEAST = 2;

/** The visits of a §; none where they are not surely a list of them. */
export function findVisits(read: ReadSection): FoundVisit[] {
	const isNamed = OF_VISITS.test(read.section.title);
	const told = passagesOf(read).flatMap((passage) => visitIn(passage, read, isNamed) ?? []);
	const found = told.length >= LEAST || isNamed ? told : [];
	return [...found, ...headedTables(read).flatMap((table) => visitsOfTable(table, read))];
}

function visitIn(passage: Passage, section: ReadSection, isNamed: boolean): FoundVisit | null {
	const { text, dates, start, end } = passage;
	const [first] = dates;
	const date = first?.start === 0 ? namedDate(first.form) : null;
	if (!first || !date || date.day === null) return null;
	const [before = '', daypart] = /^\s*(上午|下午)?\s*[，,：:、]?\s*/.exec(text.slice(first.end)) ?? [];
	const from = first.end + before.length;
	const told = wordsIn(passage, from, text.length - from);
	// Who came stands in the clause of what they do: before it may stand an occasion.
	let at = from;
	for (const clause of text.slice(from).split(/(?<=[，。；])/)) {
		const comes = COMES.exec(clause);
		const guests = comes && wordsIn(passage, at, comes.index);
		if (guests && guests.text !== '' && GUESTS.test(guests.text)) {
			const isVisit = !HOSTS.test(guests.text) && (isNamed || FROM_OUTSIDE.test(clause));
			if (!isVisit || guests.text.length > MOST_OF_GUESTS) return null;
			return {
				section,
				start,
				end,
				printed: text,
				date,
				daypart: daypart === '上午' ? 'morning' : daypart === '下午' ? 'afternoon' : null,
				guests,
				place: placeIn(clause.slice(comes.index)),
				told,
			};
		}
		at += clause.length;
	}
	return null;
}

function placeIn(clause: string): string | null {
	const place = PLACE.exec(clause)?.[1]?.trim() ?? '';
	return place === '' ? null : withoutMarkup(place);
}

/** What the heads of a table of visits call its columns. */
const COLUMNS = {
	date: /时间|日期/,
	guests: /来访|来宾|领导|嘉宾|参访/,
	place: /地点|地方/,
	told: /内容|事由|目的|事项|主题|活动/,
};

function visitsOfTable({ head, rows }: HeadedTable, section: ReadSection): FoundVisit[] {
	const columnOf = (name: RegExp) => head.findIndex(({ text }) => name.test(text));
	const [date, guests, place, told] = [COLUMNS.date, COLUMNS.guests, COLUMNS.place, COLUMNS.told].map(
		columnOf,
	);
	if (date === undefined || guests === undefined || date < 0 || guests < 0) return [];
	const found = rows.map((row): FoundVisit | null => {
		const cell = (column: number | undefined) => (column === undefined ? undefined : row[column]);
		const day = namedDate(cell(date)?.text ?? '');
		const who = cell(guests);
		if (!day || day.day === null || !who || who.text === '') return null;
		const [first, last] = [row[0], row.at(-1)];
		if (!first || !last) return null;
		const words = cell(told) ?? who;
		const whole = passageAt(section, { start: first.start, end: last.start + last.text.length });
		return {
			section,
			start: first.start,
			end: last.start + last.text.length,
			printed: row.map(({ text }) => text).join(' '),
			date: day,
			daypart: null,
			guests: { text: who.text, start: who.start, end: who.start + who.text.length },
			place: whole.hasNumbers ? null : withoutMarkup(cell(place)?.text ?? '') || null,
			told: { text: words.text, start: words.start, end: words.start + words.text.length },
		};
	});
	// A table is a list of visits as a whole or not at all.
	return found.every((visit) => visit !== null) ? found : [];
}
