/** How a report counts its headings and points: gaps, repeats, levels that are left out. */
import { markerOf, type Marker } from '../../edition/reading/marker.ts';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import type { Found, Place, Rule } from '../finding.ts';
import { headingOf, linesIn, placeIn } from '../places.ts';

/** A numbered line. */
interface Numbered {
	read: ReadSection;
	marker: Marker;
	/** Whether it opens a §. */
	opens: boolean;
	start: number;
	end: number;
}

/** Every numbered line of a report, in the order of print. */
function numberedLines(sections: readonly ReadSection[]): Numbered[] {
	return sections.flatMap((read) => {
		const { heading } = read.section;
		const opening = heading === '' ? null : markerOf(heading);
		const found: Numbered[] = opening ? [{ read, marker: opening, opens: true, start: 0, end: 0 }] : [];
		// The first line of a § with a heading is its title.
		for (const line of linesIn(read).slice(heading === '' ? 0 : 1)) {
			const marker = markerOf(line.text);
			// What needs company to be a number is a sentence more often: 12 人参加.
			if (marker && !marker.needs) found.push({ read, marker, opens: false, ...line });
		}
		return found.filter(({ marker }) => marker.numbers.length > 0);
	});
}

function placeOf({ read, opens, start, marker }: Numbered): Place {
	if (opens) return headingOf(read);
	return placeIn(read, start, start + Math.min(marker.heading.length, 16));
}

/** One list that is being counted. */
interface Run {
	rank: number;
	above: string;
	last: number;
	members: Numbered[];
}

export const numbering: Rule = {
	title: { 'zh-CN': '编号跳号、重号', en: 'Numbers left out or given twice' },
	reads: ['zh-CN', 'en'],
	find({ sections }) {
		const found: Found[] = [];
		let open: Run[] = [];
		for (const line of numberedLines(sections)) {
			const { marker, opens, read } = line;
			const number = marker.numbers.at(-1) ?? 0;
			const above = marker.numbers.slice(0, -1).join('.');
			// Points of a text end with their §; headings with a higher one.
			open = open.filter(
				({ rank, members }) =>
					rank <= marker.rank && (members.at(-1)?.opens || members.at(-1)?.read === read),
			);
			const run = open.find((one) => one.rank === marker.rank && one.above === above);
			open = open.filter((one) => one.rank !== marker.rank || one === run);
			if (!run || (number === 1 && run.last !== 1)) {
				// 2、 without 1、 may be the first of its page; two of them are a list.
				open = [
					...open.filter((one) => one !== run),
					{ rank: marker.rank, above, last: number, members: [line] },
				];
				continue;
			}
			const before = run.members.at(-1);
			if (before && number !== run.last + 1) found.push(notNext(before, line, run.last, number));
			else if (before && run.members.length === 1 && run.last > 1 && !opens) found.push(notFirst(before));
			run.last = number;
			run.members.push(line);
		}
		return found;
	},
};

function numberAsPrinted({ marker: { heading, title } }: Numbered): string {
	const at = heading.indexOf(title);
	return at > 0 ? heading.slice(0, at).trim() : heading.slice(0, 6);
}

function notNext(before: Numbered, line: Numbered, last: number, number: number): Found {
	const [one, two] = [before, line].map(numberAsPrinted);
	return {
		places: [placeOf(before), placeOf(line)],
		text:
			number === last
				? {
						'zh-CN': `编号“${two ?? ''}”用了两次。`,
						en: `The number “${two ?? ''}” is given twice.`,
					}
				: {
						'zh-CN': `“${one ?? ''}”后面是“${two ?? ''}”，编号没有连上。`,
						en: `“${one ?? ''}” is followed by “${two ?? ''}”: the numbers do not go on.`,
					},
	};
}

function notFirst(line: Numbered): Found {
	const number = numberAsPrinted(line);
	return {
		places: [placeOf(line)],
		text: {
			'zh-CN': `编号从“${number}”开始，前面没有第一条。`,
			en: `The numbers begin with “${number}”, and nothing is first.`,
		},
	};
}

export const levels: Rule = {
	title: { 'zh-CN': '标题层级不一', en: 'Levels of headings that differ' },
	reads: ['zh-CN', 'en'],
	find({ sections }) {
		const openings = numberedLines(sections).filter(({ opens }) => opens);
		const byNumber = new Map(openings.map((line) => [line.read.section.number, line]));
		const pairs = openings.flatMap((line) => {
			const parent = byNumber.get(line.read.section.number.replace(/\.\d+$/, ''));
			return parent && parent !== line ? [{ parent, line }] : [];
		});
		return [...new Set(pairs.map(({ parent }) => parent.marker.rank))].flatMap((rank) => {
			const parents = new Map<Numbered, Numbered>();
			for (const { parent, line } of pairs)
				if (parent.marker.rank === rank && !parents.has(parent)) parents.set(parent, line);
			const ranks = [...parents.values()].map(({ marker }) => marker.rank);
			const usual = mostOf(ranks);
			const odd = [...parents].filter(([, line]) => line.marker.rank !== usual);
			const like = [...parents.values()].find(({ marker }) => marker.rank === usual);
			const [first] = odd;
			if (!first || !like || ranks.length < 3) return [];
			const [parent, other] = first;
			return [
				{
					places: odd.map(([, line]) => placeOf(line)),
					text: {
						'zh-CN': `别处“${numberAsPrinted(parent)}”这一级下面是“${numberAsPrinted(like)}”，这里是“${numberAsPrinted(other)}”。`,
						en: `Elsewhere headings such as “${numberAsPrinted(parent)}” are divided by “${numberAsPrinted(like)}”, here by “${numberAsPrinted(other)}”.`,
					},
				},
			];
		});
	},
};

/** The number that occurs most; of several the first. */
function mostOf(numbers: readonly number[]): number | undefined {
	const count = (number: number) => numbers.filter((other) => other === number).length;
	return numbers.reduce<number | undefined>(
		(most, number) => (most === undefined || count(number) > count(most) ? number : most),
		undefined,
	);
}
