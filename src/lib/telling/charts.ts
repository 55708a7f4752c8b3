/** Charts as pages show them: a picture, the same in words, and its numbers. */
import type { DrawnChart, Pictures } from '../charts/drawn.ts';
import type { Chart, Figure } from '../edition/edition.ts';
import { figureText } from '../edition/figure-text.ts';
import type { Language, Text } from '../site/languages.ts';
import type { StoryLinks, SourceLink } from './links.ts';
import type { FigureMark, ShownInline } from './shown.ts';

/** What writes the words of a chart, in the language of a page. */
interface ChartWriter {
	readonly language: Language;
	text(text: Text): ShownInline[];
	figureOf(id: string): Figure;
	figureAgain(id: string): FigureMark;
	/** What a figure was in the period before, and its value then; `null` of one that follows none. */
	before(id: string): { was: ShownInline[]; value: number } | null;
}

/** One line of a chart's table. */
interface ShownMark {
	label: ShownInline[];
	/** The figure, and the same as the print gives it elsewhere. */
	figures: FigureMark[];
	/** What the figure was in the period before: `1999 年：48 艘`; `null` of one that follows none. */
	was: ShownInline[] | null;
	/** Markup of its mark alone, without its words. */
	svg: string;
}

export interface ShownChart {
	id: string;
	title: ShownInline[];
	description: ShownInline[];
	sources: SourceLink[];
	marks: ShownMark[];
	/** Markup of the whole picture, with its words. */
	svg: string;
}

/** Ids that a chart's words have on the page. */
export function chartIds(id: string): { titleId: string; descriptionId: string } {
	return { titleId: `chart-${id}`, descriptionId: `chart-${id}-words` };
}

/** A chart with its picture, in the page's language. */
export function showChart(
	chart: Chart,
	page: ChartWriter,
	links: StoryLinks,
	pictures: Pictures,
): ShownChart {
	const drawn = drawnChart(chart, page);
	return {
		id: chart.id,
		title: page.text(chart.title),
		description: page.text(chart.description),
		sources: chart.source.map((number) => links.toSource(number)),
		marks: chart.marks.map(({ figure, second, label }, index) => ({
			label: page.text(label),
			figures: [figure, second].flatMap((id) => (id === undefined ? [] : [page.figureAgain(id)])),
			was: page.before(figure)?.was ?? null,
			svg: pictures.chart({ ...drawn, only: index }),
		})),
		svg: pictures.chart(drawn),
	};
}

function drawnChart({ id, kind, marks }: Chart, page: ChartWriter): DrawnChart {
	const drawn = (name: string) => {
		const figure = page.figureOf(name);
		return { value: figure.value, text: figureText(figure, page.language) };
	};
	return {
		kind,
		...chartIds(id),
		marks: marks.map(({ figure, second, label, tone }) => ({
			label: label[page.language],
			...drawn(figure),
			second: second === undefined ? null : drawn(second),
			before: page.before(figure)?.value ?? null,
			tone,
		})),
	};
}
