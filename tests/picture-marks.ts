/** What a page's pictures show, read from their marks. */
import type { Page } from 'playwright/test';

/** A chart as a page shows it. */
export interface ShownPicture {
	id: string;
	title: string;
	description: string;
	sources: string[];
	rows: { label: string; figures: { id: string; value: number; text: string }[] }[];
	/** Words in the picture. */
	labels: string[];
	values: string[];
	/** Where each bar begins, in picture units, and how long it is as a share of the whole width. */
	bars: { from: number; share: number }[];
	/** How many dots each group has. */
	dots: number[];
	/** How far along the scale each point is. */
	points: number[];
	ticks: { value: number; x: number }[];
}

/** Every chart on the page that is open, in its order. */
export function chartsOn(page: Page): Promise<ShownPicture[]> {
	return page.evaluate(() => {
		const textOf = (element: Element | null) => element?.textContent.trim() ?? '';
		const number = (element: Element, name: string) => Number(element.getAttribute(name));
		const titles = [...document.querySelectorAll('figcaption[id^="chart-"]')];
		return titles.map((title): ShownPicture => {
			const figure = title.closest('figure');
			const all = (selector: string) => [...(figure?.querySelectorAll(selector) ?? [])];
			const width = Number(figure?.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
			return {
				id: title.id.replace('chart-', ''),
				title: textOf(title),
				description: textOf(document.getElementById(`${title.id}-words`)),
				sources: all('details a')
					.map(textOf)
					.filter((text) => text.startsWith('§')),
				rows: all('tr').map((row) => ({
					label: textOf(row.querySelector('th')),
					figures: [...row.querySelectorAll('data')].map((data) => ({
						id: data.dataset.figure ?? '',
						value: Number(data.value),
						text: textOf(data),
					})),
				})),
				labels: all('svg text:not([class])').map(textOf),
				values: all('svg .value').map(textOf),
				bars: all('svg rect:not(.track)').map((bar) => ({
					from: number(bar, 'x'),
					share: number(bar, 'width') / width,
				})),
				dots: all('svg .dot').map((dots) => (dots.getAttribute('d') ?? '').split('M').length - 1),
				points: all('svg circle').map((point) => number(point, 'cx')),
				ticks: all('svg .tick').map((tick) => ({ value: Number(textOf(tick)), x: number(tick, 'x') })),
			};
		});
	});
}

/** A mark in the picture of a year. */
interface YearMark {
	month: number;
	text: string;
	href: string | null;
}

/** The marks of the picture of a year, row by row, by how far along the months each is. */
export function marksOfYear(page: Page): Promise<YearMark[][]> {
	return page.evaluate(() => {
		const svg = document.querySelector('svg[role="group"]');
		const all = (selector: string) => [...(svg?.querySelectorAll(selector) ?? [])];
		const number = (element: Element, name: string) => Number(element.getAttribute(name));
		const months = all('.tick').map((month) => number(month, 'x'));
		// Each row begins with its line.
		const rows: YearMark[][] = [];
		for (const element of all('line, circle')) {
			if (element.localName === 'line') rows.push([]);
			else {
				const x = number(element, 'cx');
				rows.at(-1)?.push({
					month: months.findIndex((month) => Math.abs(month - x) < 1) + 1,
					text: element.nextElementSibling?.matches('.in')
						? (element.nextElementSibling.textContent ?? '')
						: '',
					href: element.closest('a')?.getAttribute('href') ?? null,
				});
			}
		}
		return rows;
	});
}
