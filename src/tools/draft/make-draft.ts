/** Makes the files of an edition from the text of a report: one that builds at once, and says what is still to do. */
import { stringify } from 'yaml';
import { checkUp, type Waivers } from '../../lib/checkup/check-up.ts';
import {
	reportToCheck,
	yearAsPeriod,
	type AboutReport,
	type Period,
} from '../../lib/checkup/report-to-check.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import { REPORT_LANGUAGE, type ReadLanguage } from '../../lib/site/languages.ts';
import { answersFile } from './answers.ts';
import { ASKED, replaced, withoutMarkup } from './bare.ts';
import { chapterFile, draftChapters } from './chapters.ts';
import { editionFile, otherFiles } from './edition-files.ts';
import { figuresFile, type Named } from './figures.ts';
import { noteFigures, noteRemarks } from './findings.ts';
import { filesThatStay, type Stays } from './last-edition.ts';
import { draftLists } from './lists/draft-lists.ts';
import type { PrintedWords } from './lists/entry.ts';
import { DRAFT_LANGUAGES, LISTED_LANGUAGE, TO_DO } from './marks.ts';
import { DraftNotes } from './notes.ts';
import { readForDraft } from './read-for-draft.ts';
import { toDo } from './to-do.ts';

/** What was made. */
export interface MadeDraft {
	/** Contents by name of the file in the edition's folder. */
	files: ReadonlyMap<string, string>;
	/** The list of what is to do, made anew of these files. */
	toDo(files: ReadonlyMap<string, string>): string;
	year: number | null;
	sections: number;
	figures: number;
	/** Entries of its lists. */
	entries: number;
	questions: number;
}

/** What a draft is made with besides the report. */
export interface ForDraft {
	/** That the publisher says; else the one that the report's first lines tell. */
	year?: number | null;
	/** Addresses of what is told by no figure, with the reason. */
	waived?: ReadonlyMap<string, string>;
	/** Of the report. */
	language?: ReadLanguage;
	/** What stays from an edition before. */
	stays?: Stays | null;
	/** Whether there is no report yet. */
	isEmpty?: boolean;
	/** What else is known of the document that is drafted, for its check-up. */
	document?: Partial<AboutReport>;
	/** What of the check-up stays as it is, with the reason. */
	waivers?: Waivers;
}

/** A report that prints nothing, for an edition whose report is still to come. */
export function emptyReport(language: ReadLanguage): string {
	return language === 'en' ? '## §1 The report\n' : '## §1 报告\n';
}

/** @param text of the report */
export function makeDraft(
	text: string,
	{
		year: given = null,
		waived = new Map(),
		language = REPORT_LANGUAGE,
		stays = null,
		isEmpty = false,
		document = {},
		waivers = {},
	}: ForDraft = {},
): MadeDraft {
	const read = readForDraft(text, language, waived, stays);
	const { sections, outline, questions, about, figures, figuresOf, clean } = read;
	const year = given ?? about.year;
	const notes = new DraftNotes();
	const checked = reportToCheck(sections, read.leftOut, { ...document, language, year });
	const period = periodAround(year ?? 0, checked.period);
	const findings = checkUp(checked, waivers).filter(({ waived }) => waived === undefined);
	const noted = noteFigures(findings, figures, language, notes);
	const remarks = noteRemarks(findings, sections, notes);
	const lists = draftLists(sections, {
		period,
		tiers: stays?.edition.tiers ?? [],
		taken: figures.map(({ id }) => id),
		clean,
		withFigures: (section, words) => withFigures(section, words, figuresOf(section.section.number)),
		outside: (section) => notes.outside(section),
	});
	const chapters = draftChapters(sections, {
		language,
		figures: figuresOf,
		clean,
		listed: lists.places,
		remarks,
		inLists: lists.figures,
	});
	const data = editionFile({ about, year: year ?? 0, period, chapters, lists, stays, sections });
	const files = new Map<string, string>([
		['edition.yaml', data.file],
		['source.json', `${JSON.stringify(outline, null, '\t')}\n`],
		['units.yaml', stringify(read.units)],
		['figures.yaml', figuresFile(figures, language, read.idOf, (id) => noted.get(id) ?? [])],
		['waivers.yaml', stringify(Object.fromEntries(waived))],
		...(questions.length > 0
			? ([['answers.yaml', answersFile(questions, read.printed, language)]] as const)
			: []),
		['notes.yaml', notes.file()],
		['charts.yaml', '{}\n'],
		...lists.files,
		...(stays ? filesThatStay(stays, data.slugs) : []),
		...otherFiles(chapters, lists.kinds, language),
		...DRAFT_LANGUAGES.flatMap((told) =>
			chapters.map(
				(chapter, place) =>
					[`${told}/${chapter.slug}.md`, chapterFile(chapter, told, language, place)] as const,
			),
		),
	]);
	const listed = (all: ReadonlyMap<string, string>) =>
		toDo({
			...read,
			files: all,
			languages: DRAFT_LANGUAGES,
			period,
			lists,
			notes: notes.size,
			findings,
			unnamed: data.unnamed,
			from: stays?.slug ?? null,
			isEmpty,
		});
	files.set(TO_DO, listed(files));
	return {
		files,
		toDo: listed,
		year,
		sections: sections.length,
		figures: figures.length,
		entries: lists.count,
		questions: questions.length,
	};
}

/** The period that a report says it tells of; the whole year where it says none that the year lies in. */
function periodAround(year: number, printed: Period | null): Period {
	const whole = yearAsPeriod(year);
	return printed && printed.from <= whole.to && printed.to >= whole.from ? printed : whole;
}

/** Words of a list's entry with its figures in them. @param figures in the order of the § */
function withFigures(
	{ quantities }: ReadSection,
	{ text, start, end }: PrintedWords,
	figures: readonly (Named | null)[],
): string {
	const inside = quantities
		.map((place, index) => ({ start: place.start - start, end: place.end - start, id: figures[index]?.id }))
		.filter((place) => place.start >= 0 && place.end <= end - start);
	return replaced(withoutMarkup(text), inside, ({ id }) =>
		id === undefined ? ASKED[LISTED_LANGUAGE] : `{${id}}`,
	);
}
