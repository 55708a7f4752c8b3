/** Visits, awards, services, commitments and notes: their ids, their dates, and the § they come from. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { Located, Path } from '../yaml-file.ts';

/** Characters that the title of a service may have. */
const SERVICE_TITLE = { 'zh-CN': 20, en: 42 } as const satisfies Record<Language, number>;

/** An entry of any list, as far as these checks look at it. */
interface Entry {
	id: string;
	source: string;
	notes: string[];
}

export function checkLists(draft: Draft, faults: Faults): void {
	const { visits, awards, services, commitments, notes, figures, outline, edition } = draft;
	const sections = outline && new Map(outline.value.sections.map((section) => [section.number, section]));
	const at = (located: Located<unknown>, path: Path, found: string, expected: string, mend: string) =>
		faults.add({ file: located.file, line: located.lineOf(path), found, expected, mend });

	const sourceIs = (located: Located<unknown>, path: Path, source: string) => {
		if (!sections || sections.has(source)) return;
		at(
			located,
			path,
			source,
			'a § of source.json',
			'correct the §, or make the outline anew with npm run outline',
		);
	};
	const notesAre = (located: Located<unknown>, path: Path, ids: readonly string[]) => {
		for (const [index, id] of ids.entries()) {
			if (!notes || Object.hasOwn(notes.value, id)) continue;
			at(
				located,
				[...path, index],
				`the note "${id}"`,
				'an id of notes.yaml',
				'correct the id, or add the note',
			);
		}
	};

	const ids = new Map<string, string>();
	for (const list of [visits, awards, services, commitments] as (Located<Entry[]> | null)[]) {
		for (const [index, entry] of list?.value.entries() ?? []) {
			if (!list) continue;
			const other = ids.get(entry.id);
			if (other) {
				at(
					list,
					[index, 'id'],
					`the id "${entry.id}", which ${other} has`,
					'an id of its own',
					'choose another id',
				);
			}
			ids.set(entry.id, `${list.file}:${list.lineOf([index, 'id'])}`);
			sourceIs(list, [index, 'source'], entry.source);
			notesAre(list, [index, 'notes'], entry.notes);
		}
	}
	for (const [id, figure] of Object.entries(figures?.value ?? {})) {
		if (figures) notesAre(figures, [id, 'notes'], figure.notes);
	}
	for (const [id, note] of Object.entries(notes?.value ?? {})) {
		if (notes) note.source.forEach((source, index) => sourceIs(notes, [id, 'source', index], source));
	}

	for (const [index, hall] of edition?.value.halls.entries() ?? []) {
		if (edition) sourceIs(edition, ['halls', index, 'source'], hall.source);
	}
	if (edition) {
		const { source, headings } = edition.value.report;
		sourceIs(edition, ['report', 'source'], source);
		Object.keys(headings).forEach((number) => sourceIs(edition, ['report', 'headings', number], number));
	}

	const period = edition?.value.report.period;
	const dateIs = (list: Located<unknown>, path: Path, entry: Entry, date: string, printed: string) => {
		const section = sections?.get(entry.source);
		if (section && !section.dates.some((form) => bare(form) === bare(printed))) {
			at(
				list,
				[...path, 'printed'],
				`"${printed}"`,
				`a date that ${entry.source} prints: ${section.dates.join(', ')}`,
				'copy the printed date, or correct the §',
			);
		}
		if (!saysDate(printed, date)) {
			at(list, [...path, 'date'], `${date} for "${printed}"`, 'the same day in both', 'correct one of them');
		}
		const explained = entry.notes.some(
			(id) => !notes || (Object.hasOwn(notes.value, id) && notes.value[id]?.kind === 'outside'),
		);
		if (
			period &&
			!explained &&
			(date < period.from.slice(0, date.length) || date > period.to.slice(0, date.length))
		) {
			at(
				list,
				[...path, 'date'],
				`${date}, outside the period of the report`,
				`a day from ${period.from} to ${period.to}`,
				'correct it, or explain it with a note of kind "outside"',
			);
		}
	};
	for (const [index, visit] of visits?.value.entries() ?? []) {
		if (visits) dateIs(visits, [index], visit, visit.date, visit.printed);
	}
	for (const [index, award] of awards?.value.entries() ?? []) {
		if (!awards) break;
		if (award.given) dateIs(awards, [index, 'given'], award, award.given.date, award.given.printed);
		if (edition && !edition.value.tiers.some(({ id }) => id === award.tier)) {
			at(
				awards,
				[index, 'tier'],
				`the tier "${award.tier}"`,
				`one of ${edition.value.tiers.map(({ id }) => id).join(', ')}`,
				'correct it, or add the tier to edition.yaml',
			);
		}
	}
	for (const [index, service] of services?.value.entries() ?? []) {
		if (!services) break;
		for (const language of LANGUAGES) {
			const { length } = [...service.title[language]];
			if (length <= SERVICE_TITLE[language]) continue;
			at(
				services,
				[index, 'title', language],
				`a title of ${length} characters`,
				`at most ${SERVICE_TITLE[language]}, so that it fits the picture of the year`,
				'shorten it; what else there is to say belongs into its text',
			);
		}
		const { day } = service;
		const section = sections?.get(service.source);
		if (day !== undefined && section && !section.dates.some((form) => saysDay(form, day))) {
			at(
				services,
				[index, 'day'],
				`the day ${day}`,
				`a day that ${service.source} prints: ${section.dates.join(', ')}`,
				'correct it, or leave it out',
			);
		}
	}
	for (const [index, commitment] of commitments?.value.entries() ?? []) {
		if (!commitments) break;
		if (edition && !edition.value.parts.some(({ id }) => id === commitment.part)) {
			at(
				commitments,
				[index, 'part'],
				`the part "${commitment.part}"`,
				`one of ${edition.value.parts.map(({ id }) => id).join(', ')}`,
				'correct it, or add the part to edition.yaml',
			);
		}
		const { year } = commitment;
		const section = sections?.get(commitment.source);
		if (year !== null && section && !section.dates.some((form) => form.startsWith(String(year)))) {
			at(
				commitments,
				[index, 'year'],
				`the year ${year}`,
				`a year that ${commitment.source} prints, or null for "planned, no date"`,
				'write null, or correct the §',
			);
		}
	}
}

function bare(form: string): string {
	return form.replace(/\s+/g, '');
}

/** Whether a printed date ends in a day of the month: `20 号`, `2 月 2 日`. */
function saysDay(printed: string, day: number): boolean {
	return Number(/(\d{1,2})[号日]$/.exec(bare(printed))?.[1]) === day;
}

/** Whether a printed date (`2 月 2 日`, `2024年 1 月`) can mean an ISO day or month. */
function saysDate(printed: string, date: string): boolean {
	const match = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/.exec(bare(printed));
	if (!match) return false;
	const [year, month, day] = date.split('-').map(Number);
	const same = (form: string | undefined, number: number | undefined) =>
		form === undefined || Number(form) === number;
	return (
		same(match[1], year) &&
		same(match[2], month) &&
		same(match[3], day) &&
		(match[3] === undefined) === (day === undefined)
	);
}
