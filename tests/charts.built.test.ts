import { describe, expect, test } from 'vitest';
import type { Chart, Edition } from '../src/lib/edition/edition.ts';
import { followed } from '../src/lib/edition/following.ts';
import { figureText } from '../src/lib/edition/figure-text.ts';
import { documentOf } from './html.ts';
import { listsOf } from './lists.ts';
import { chartsOn, marksOfYear, type ShownPicture, type YearMark } from './picture-marks.ts';
import { isForSharing, sitePages, type SitePage } from './site-pages.ts';
import { editionOf, editionsOf, VARIANTS, type Variant } from './variants.ts';

/** Charts that the real edition has at the least. */
const CHARTS = 8;

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const editionAt = (page: SitePage) => editionOf(variant, page);
	const pages = sitePages(variant).filter((page) => !isForSharing(page));

	test.each(pages.filter((page) => chartsOf(editionAt(page), page).length > 0))(
		'$address draws its charts as the edition has them',
		(page) => {
			const edition = editionAt(page);
			const charts = chartsOf(edition, page);
			const shown = chartsOn(documentOf(page));
			expect(shown.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
			for (const [index, chart] of charts.entries()) {
				const picture = shown[index];
				if (!picture) throw new Error(`no picture of ${chart.id}`);
				expectTable(picture, chart, edition, page);
				expectMarks(picture, chart, edition);
			}
		},
	);

	test.each(pages.filter((page) => yearOf(editionAt(page), page) !== null))(
		'$address says the same in the picture of the year and in its list',
		(page) => {
			expect(marksOfYear(documentOf(page))).toEqual(yearOf(editionAt(page), page));
		},
	);
});

test('there are charts enough to look at', () => {
	for (const { charts } of editionsOf(VARIANTS.plain)) expect(charts.size).toBeGreaterThanOrEqual(CHARTS);
});

/** The rows of the picture of the year that a page has to draw: none where nothing happened; `null` of another page. */
function yearOf(edition: Edition, { chapter }: SitePage): YearMark[][] | null {
	const { chapters, report } = edition;
	const { visits, services } = listsOf(edition);
	const shows = chapters.find(({ slug }) => slug === chapter)?.shows;
	if (shows === 'visits') {
		const within = visits.filter(({ date }) => date.startsWith(`${report.year}-`));
		const day = (date: string, from: number) => Number(date.slice(from, from + 2));
		if (within.length === 0) return [];
		const marks = within.map(({ id, date }) => ({
			month: day(date, 5),
			text: String(day(date, 8)),
			href: `#${id}`,
		}));
		// Two lines of six months, so that each mark has room for a thumb.
		return [marks.filter(({ month }) => month <= 6), marks.filter(({ month }) => month > 6)];
	}
	if (shows !== 'services') return null;
	return services
		.filter(({ months }) => months.length > 0)
		.map(({ months, day }) => months.map((month) => ({ month, text: String(day ?? ''), href: null })));
}

/** The charts that a page has to draw, in its order. */
function chartsOf(edition: Edition, { chapter, language }: SitePage): Chart[] {
	const told = edition.chapters.find(({ slug }) => slug === chapter)?.text[language];
	const blocks = [...(told?.intro ?? []), ...(told?.sections ?? []).flatMap(({ blocks }) => blocks)];
	return blocks.flatMap((block) =>
		block.type === 'charts' ? block.ids.flatMap((id) => edition.charts.get(id) ?? []) : [],
	);
}

/** The table of a chart holds its labels and its figures, shown as they are everywhere. */
function expectTable(picture: ShownPicture, chart: Chart, edition: Edition, { language }: SitePage): void {
	const figures = chart.marks.map(({ figure, second }) =>
		[figure, second].flatMap((id) => (id === undefined ? [] : (edition.figures.get(id) ?? []))),
	);
	expect(picture.rows).toEqual(
		chart.marks.map(({ label }, index) => ({
			label: label[language],
			figures: figures[index]?.map((figure) => ({
				id: figure.id,
				value: figure.value,
				text: figureText(figure, language),
			})),
		})),
	);
	expect(picture.title).not.toBe('');
	expect(picture.description).not.toBe('');
	expect(picture.sources).toEqual(chart.source);
	// What the picture says in words is what its table says.
	expect(picture.labels).toEqual(chart.marks.map(({ label }) => label[language]));
	expect(picture.values).toEqual(
		figures.map((pair) => pair.map((figure) => figureText(figure, language)).join(' / ')),
	);
}

/** What is drawn is as long, as many or as far along as its figures say; bars begin at zero. */
function expectMarks(
	{ bars, dots, points, before, ticks }: ShownPicture,
	chart: Chart,
	edition: Edition,
): void {
	/** What the figures were that follow one of the edition before. */
	const earlier = chart.marks.flatMap(({ figure }) => {
		const now = edition.figures.get(figure);
		const found = now && followed(edition, now);
		return found ? [(found.restated ?? found.then).value] : [];
	});
	const valueOf = (id: string) => edition.figures.get(id)?.value ?? Number.NaN;
	const values = chart.marks.map(({ figure }) => valueOf(figure));
	if (chart.kind === 'dots') expect(dots).toEqual(values);
	// The last year bears the number of all.
	if (chart.kind === 'years') expect(ticks.map(({ value }) => value + 1).at(-1)).toBe(values[0]);
	if (chart.kind === 'bars') {
		const longest = Math.max(...values, ...earlier);
		expect(before).toHaveLength(earlier.length);
		for (const [index, share] of before.entries())
			expect(share).toBeCloseTo((earlier[index] ?? Number.NaN) / longest, 2);
		expect(bars.map(({ from }) => from)).toEqual(values.map(() => 0));
		for (const [index, { share }] of bars.entries()) {
			expect(share).toBeCloseTo((values[index] ?? Number.NaN) / longest, 2);
		}
	}
	if (chart.kind === 'scores') {
		const drawn = chart.marks.flatMap(({ figure, second }) =>
			second === undefined ? [valueOf(figure)] : [valueOf(second), valueOf(figure)],
		);
		const [first, last] = [ticks[0], ticks.at(-1)];
		if (!first || !last) throw new Error('the scale has no ticks');
		const scoreAt = (x: number) =>
			first.value + ((x - first.x) / (last.x - first.x)) * (last.value - first.value);
		expect(before.map((x) => Number(scoreAt(x).toFixed(1)))).toEqual(earlier);
		expect(points.length).toBe(drawn.length);
		for (const [index, x] of points.entries()) expect(scoreAt(x)).toBeCloseTo(drawn[index] ?? Number.NaN, 1);
	}
}
