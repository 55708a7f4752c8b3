/** Everything the data page shows: each figure of an edition as a row, in the order of the edition. */
import type { Chart, Edition, Figure } from '../edition/edition.ts';
import { exactNumber, exactText, figureText, unitName } from '../edition/figure-text.ts';
import { figureForms } from '../search/figure-forms.ts';
import { tablesFor } from '../search/make-tables.ts';
import type { Tables } from '../search/tables.ts';
import { LANGUAGES, type Language } from '../site/languages.ts';
import { printedPlaces } from '../edition/printed-places.ts';
import { showChart } from '../telling/charts.ts';
import { numberOf } from '../telling/chapter-number.ts';
import { StoryLinks, type SourceLink } from '../telling/links.ts';
import type { PageContext } from '../telling/page-context.ts';
import { citationOf, type Citation } from '../telling/source.ts';
import type { ShownInline, ShownNote } from '../telling/shown.ts';
import { plainText } from '../telling/plain-text.ts';
import { PageText } from '../telling/text.ts';
import { inSentences, yearOnYear } from '../telling/year-on-year.ts';
import { chaptersTelling } from './told.ts';
import { svgTree, type SvgNode } from './svg-tree.ts';

/** One occurrence of a figure in print, with the way to its §. */
interface PrintedRow extends SourceLink {
	form: string;
	/** Of the form. */
	language: Language;
}

/** A figure as a row. */
export interface DataRow {
	id: string;
	name: ShownInline[];
	/** The name without marks, to sort by. */
	title: string;
	/** As readers see it in the story: 8.6848 亿元, ¥868.48 million. */
	shown: string;
	/** The number in full, without its unit. */
	exact: string;
	/** Whether it is shown in full already. */
	isWhole: boolean;
	value: number;
	/** Words of the unit; empty where the figure stands alone. */
	unit: string;
	unitId: string;
	kind: Figure['kind'];
	/** Empty for a computed figure. */
	printed: PrintedRow[];
	/** Where its first printed form stands in the report, counted from 0; behind all others for a computed figure. */
	place: number;
	/** How a computed figure is computed. */
	formula: ShownInline[] | null;
	/** What it was in the period before, with the way there, and how it changed; absent of a figure that follows none. */
	follows?: ShownInline[];
	notes: { id: string; kind: ShownNote['kind']; href: string }[];
	/** Those that tell it; `number` is `null` of one about the report. */
	chapters: { slug: string; number: number | null; title: string; href: string }[];
	/** Where it comes from: its first § or, for a computed figure, our calculations. */
	sourceHref: string;
	/** What words are looked for in, a line for each. */
	words: string;
}

/** A chart of a chapter, drawn as it is there, with every figure in it. */
export interface ChartOfChapter {
	id: string;
	title: string;
	description: string;
	picture: SvgNode;
	marks: { label: ShownInline[]; value: number; text: string; href: string }[];
}

export interface DataPage {
	language: Language;
	charts: ChartOfChapter[];
	rows: DataRow[];
	/** Address of what the search knows of the characters in the rows: a {@link Tables} as JSON, asked for by the first word. */
	characters: string;
	/** Chapters that tell a figure, to choose from. */
	chapters: { slug: string; title: string }[];
}

/** Where an edition's characters are told, below it. */
const CHARACTERS = 'data/characters.json';

/** What a search knows of the characters in the rows of an edition, whatever their language. */
export function charactersOf(edition: Edition): Tables {
	return tablesFor(
		LANGUAGES.flatMap((language) =>
			[...edition.figures.values()].map((figure) => wordsOf(figure, citationOf(edition, figure, language))),
		),
	);
}

/** Makes the data page of an edition. */
export function dataPage(edition: Edition, context: PageContext): DataPage {
	const { language, base, view, pictures } = context;
	const links = new StoryLinks(edition, language, base, view);
	const told = chaptersTelling(edition, language);
	const places = printedPlaces(edition.outline);
	const rows = [...edition.figures.values()].map((figure): DataRow => {
		const citation = citationOf(edition, figure, language);
		const printed = printedRows(citation, links);
		return {
			id: figure.id,
			name: citation.name,
			title: figure.name[language],
			shown: figureText(figure, language),
			exact: exactNumber(figure, language),
			isWhole: figureText(figure, language) === exactText(figure, language),
			value: figure.value,
			unit: unitName(figure, language),
			unitId: figure.unitId,
			kind: figure.kind,
			printed,
			place: figure.source === undefined ? places.all.length : places.indexOf(figure.source),
			formula: citation.formula,
			...followsOf(edition, figure, links, language),
			notes: figure.notes.flatMap((id) => {
				const kind = edition.notes.get(id)?.kind;
				return kind ? [{ id, kind, href: links.to({ chapter: 'notes', fragment: id }) }] : [];
			}),
			chapters: edition.chapters
				.filter(({ slug }) => told.get(figure.id)?.includes(slug))
				.map((chapter) => ({
					slug: chapter.slug,
					number: numberOf(edition, chapter)?.number ?? null,
					title: chapter.text[language].title,
					href: links.to({ chapter: chapter.slug, fragment: `figure-${figure.id}` }),
				})),
			sourceHref: printed[0]?.href ?? links.to({ chapter: 'sources', fragment: 'computed' }),
			words: wordsOf(figure, citation),
		};
	});
	const telling = new Set(rows.flatMap(({ chapters }) => chapters.map(({ slug }) => slug)));
	return {
		language,
		rows,
		characters: `${base}/${edition.slug}/${CHARACTERS}`,
		charts: chartsOf(
			edition,
			new PageText(edition, language, links, pictures),
			rows,
			(chart, page) => showChart(chart, page, links, pictures).svg,
		),
		chapters: edition.chapters
			.filter(({ slug }) => telling.has(slug))
			.map(({ slug, text }) => ({ slug, title: text[language].title })),
	};
}

/** What a row says of the period before. */
function followsOf(
	edition: Edition,
	figure: Figure,
	links: StoryLinks,
	language: Language,
): Pick<DataRow, 'follows'> {
	const told = yearOnYear(edition, figure, language);
	if (!told || figure.follows === undefined) return {};
	const children: ShownInline[] = [
		{ type: 'text', text: plainText(inSentences(told, language)), lang: null },
	];
	return { follows: [{ type: 'since', href: links.toBefore('data', figure.follows), children }] };
}

/** Every chart of the edition; a figure that the print gives twice has a mark for each. */
function chartsOf(
	edition: Edition,
	page: PageText,
	rows: readonly DataRow[],
	draw: (chart: Chart, page: PageText) => string,
): ChartOfChapter[] {
	return [...edition.charts.values()].map((chart) => ({
		id: chart.id,
		title: plainText(page.text(chart.title)),
		description: plainText(page.text(chart.description)),
		picture: svgTree(draw(chart, page)),
		marks: chart.marks.flatMap(({ figure, second, label }) =>
			rows
				.filter((row) => row.id === figure || row.id === second)
				.map(({ id, value, shown, sourceHref, name }) => ({
					label: id === figure ? page.text(label) : name,
					value,
					text: shown,
					href: sourceHref,
				})),
		),
	}));
}

function printedRows({ printed, printedIn }: Citation, links: StoryLinks): PrintedRow[] {
	return printed.map(({ form, section }) => ({ form, language: printedIn, ...links.toSource(section) }));
}

/** Names in every language, all forms of the number and the id: whatever a reader may know a figure by. */
function wordsOf(figure: Figure, { printed }: Citation): string {
	const names = LANGUAGES.map((language) => figure.name[language]);
	return [...names, ...figureForms(figure, printed), figure.id].join('\n');
}
