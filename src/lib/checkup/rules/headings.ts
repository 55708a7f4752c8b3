/** Headings with nothing under them, and headings that come twice; pages, as the report counts them. */
import type { Found, Rule } from '../finding.ts';
import { headingOf, linesIn, placeIn } from '../places.ts';

export const emptyHeading: Rule = {
	title: { 'zh-CN': '标题下面没有内容', en: 'A heading with nothing under it' },
	reads: ['zh-CN', 'en'],
	find: ({ sections }) =>
		sections.flatMap((read): Found[] => {
			const { number, heading } = read.section;
			const isParent = sections.some(({ section }) => section.number.startsWith(`${number}.`));
			const [title, ...lines] = linesIn(read).filter(({ text }) => text.trim() !== '');
			if (heading === '' || number === '§0' || isParent || !title || lines.length > 0) return [];
			return [
				{
					places: [headingOf(read)],
					text: {
						'zh-CN': `“${heading}”下面没有正文。`,
						en: `Nothing stands under “${heading}”.`,
					},
				},
			];
		}),
};

export const sameHeading: Rule = {
	title: { 'zh-CN': '标题重复', en: 'A heading that comes twice' },
	reads: ['zh-CN', 'en'],
	find({ sections }) {
		const above = (number: string) => number.replace(/\.?\d+$/, '');
		return sections.flatMap((read, at): Found[] => {
			const { number, title, heading } = read.section;
			const first = sections
				.slice(0, at)
				.find(
					({ section }) => above(section.number) === above(number) && section.title.trim() === title.trim(),
				);
			if (!first || heading === '' || first.section.heading === '') return [];
			return [
				{
					places: [headingOf(first), headingOf(read)],
					text: {
						'zh-CN': `同一级里有两个“${title.trim()}”。`,
						en: `Two headings of one level read “${title.trim()}”.`,
					},
				},
			];
		});
	},
};

/** What says that pages are those of the report. */
const OF_REPORT = /报告|全文|篇幅|全书|this report|the report/i;

export const pageCount: Rule = {
	title: { 'zh-CN': '页数与写的不同', en: 'Another number of pages than it says' },
	reads: ['zh-CN', 'en'],
	find: ({ sections, pages }) =>
		pages === null
			? []
			: sections.flatMap((read) =>
					read.quantities.flatMap((found): Found[] => {
						const before = read.text.slice(Math.max(0, found.start - 16), found.start);
						const isSaid = /^(?:页|pages?)$/.test(found.unit) && OF_REPORT.test(before);
						if (!isSaid || !('value' in found) || Number(found.value) === pages) return [];
						const form = found.form.trim();
						return [
							{
								places: [placeIn(read, found.start, found.end)],
								text: {
									'zh-CN': `写的是 ${form}，文档是 ${pages} 页。`,
									en: `It says ${form}; the document has ${pages}.`,
								},
							},
						];
					}),
				),
};
