/** What a page's pictures show, read from their marks. */
import { nextElementSibling } from 'domutils';
import { all, attribute, closest, first, matches, textOf, type Document, type Element } from './html.ts';

/** A chart as a page shows it. */
export interface ShownPicture {
	id: string;
	title: string;
	description: string;
	sources: string[];
	rows: { label: string; figures: { id: string; value: number; text: string }[] }[];
	/** Words above its marks. */
	labels: string[];
	values: string[];
	/** Where each bar begins, in picture units, and how long it is as a share of the whole width. */
	bars: { from: number; share: number }[];
	/** How many dots each group has. */
	dots: number[];
	/** How far along the scale each point is. */
	points: number[];
	/** How long what was before is, as a share of the whole width, or how far along the scale it is. */
	before: number[];
	ticks: { value: number; x: number }[];
}

/** Every chart on a page, in its order. */
export function chartsOn(page: Document): ShownPicture[] {
	return all('figcaption[id^="chart-"]', page).map((title): ShownPicture => {
		const figure = closest(title, 'figure');
		const within = (selector: string) => (figure ? all(selector, figure) : []);
		const id = attribute(title, 'id') ?? '';
		const width = Number(attribute(within('svg')[0] ?? null, 'viewBox')?.split(' ')[2]);
		return {
			id: id.replace('chart-', ''),
			title: textOf(title),
			description: textOf(first(`#${id}-words`, page)),
			sources: within('details a')
				.map(textOf)
				.filter((text) => text.startsWith('§')),
			rows: within('tr').map((row) => ({
				label: textOf(first('th', row)),
				figures: all('data', row).map((data) => ({
					id: attribute(data, 'data-figure') ?? '',
					value: number(data, 'value'),
					text: textOf(data),
				})),
			})),
			labels: within('li > span:not(.since)').map(textOf),
			values: within('li > b').map((value) => textOf(value).replaceAll('\u00a0', ' ')),
			bars: within('svg rect:not(.track, .then)').map((bar) => ({
				from: number(bar, 'x'),
				share: number(bar, 'width') / width,
			})),
			dots: within('svg .dot').map((dots) => (attribute(dots, 'd') ?? '').split('M').length - 1),
			points: within('svg circle:not(.then)').map((point) => number(point, 'cx')),
			before: within('svg .then').map((mark) =>
				matches(mark, 'rect') ? number(mark, 'width') / width : number(mark, 'cx'),
			),
			ticks: within('svg .tick').map((tick) => ({ value: Number(textOf(tick)), x: number(tick, 'x') })),
		};
	});
}

/** A mark in the picture of a year. */
export interface YearMark {
	month: number;
	text: string;
	href: string | null;
}

/** The marks of the picture of a year, row by row, by how far along the months above it each is. */
export function marksOfYear(page: Document): YearMark[][] {
	const svg = first('svg[role="group"]', page);
	/** Where the months stand that were drawn so far: a further line of them stands below the first. */
	const months: number[] = [];
	const markOf = (circle: Element): YearMark => {
		const next = nextElementSibling(circle);
		return {
			month: months.findLastIndex((month) => Math.abs(month - number(circle, 'cx')) < 1) + 1,
			text: next && matches(next, '.in') ? textOf(next) : '',
			href: attribute(closest(circle, 'a'), 'href'),
		};
	};
	// Each row begins with its line.
	const rows: YearMark[][] = [];
	for (const element of svg ? all('.tick, line, circle[class]', svg) : []) {
		if (matches(element, '.tick')) months.push(number(element, 'x'));
		else if (matches(element, 'line')) rows.push([]);
		else rows.at(-1)?.push(markOf(element));
	}
	return rows;
}

function number(element: Element, name: string): number {
	return Number(attribute(element, name));
}
