/** What is announced against what follows: 四个方面 and a list of three, responsibilities and the headings below, contents and headings. */
import type { FoundQuantity } from '../../edition/reading/findings.ts';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { markerOf } from '../../edition/reading/marker.ts';
import { exactly } from '../exact.ts';
import type { Found, Rule } from '../finding.ts';
import { headingOf, linesIn, placeIn } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

/** Measure words that count what is listed. */
const COUNTS = /^(?:个|大|方面|家|项|种|类|环节|部分|点|步|条|层面|维度)$/;
const LONGEST_LIST = 20;

/** Words that do something, so that what stands before a number is no list of what it counts. */
const DOES =
	/开展|完成|建[立成设]|实施|创建|设立|组织|推[进出]|[获有共的在为是]|成立|举办|新增|发布|制定|进行|召开|涵盖|覆盖/;

export const countedList: Rule = {
	title: { 'zh-CN': '说的个数与列出的不同', en: 'A count that its list does not have' },
	reads: ['zh-CN'],
	find: ({ sections }) =>
		sections.flatMap((read) =>
			read.quantities.flatMap((found): Found[] => {
				const count = exactly(found)?.toNumber() ?? 0;
				// “五个做到” is a name.
				const isQuoted = /[“《]$/.test(read.text.slice(0, found.start));
				if (!COUNTS.test(found.unit) || count < 2 || count > LONGEST_LIST || isQuoted) return [];
				const list = listBefore(read, found) ?? listBehind(read, found) ?? pointsBelow(read, found);
				if (!list || (count >= list.least && (count <= list.most || list.goesOn))) return [];
				const form = found.form.trim();
				return [
					{
						places: [placeIn(read, found.start, found.end)],
						text: {
							'zh-CN': `说是“${form}”，列出的是 ${list.least} 个：${list.shown}。`,
							en: `It says “${form}”, and lists ${list.least}: ${list.shown}.`,
						},
					},
				];
			}),
		),
};

/** How many members a list has: 和 may join two members, or be part of one. */
interface Listed {
	least: number;
	most: number;
	/** Whether it says that there are more: 等. */
	goesOn: boolean;
	shown: string;
}

/** 读、学、讲三个环节. */
function listBefore({ text }: ReadSection, { start }: FoundQuantity): Listed | null {
	const list =
		text
			.slice(0, start)
			.split(/[，。；：:;\n（）()]/)
			.at(-1)
			?.trim() ?? '';
	const items = list.split('、');
	const last = items.at(-1) ?? '';
	if (
		items.length < 2 ||
		last === '' ||
		last.length > 8 ||
		/\d/.test(list) ||
		items.slice(1).some((item) => DOES.test(item))
	)
		return null;
	return listed(list);
}

/** 三个层次，即：甲、乙、丙。 */
function listBehind({ text }: ReadSection, { end }: FoundQuantity): Listed | null {
	const match =
		/^[^，。；：:\n、]{0,10}(?:[：:]|[，,]?\s*(?:即|分别是|分别为|包括)[：:]?)([^。；;\n：:]+)/.exec(
			text.slice(end, end + 300),
		);
	const list = (match?.[1] ?? '').split(/[，,]/, 1)[0] ?? '';
	return list.includes('、') ? listed(list) : null;
}

function listed(list: string): Listed {
	const plain = list.replace(/[（(“《][^）)”》]*[）)”》]/g, '');
	const items = plain.split('、').length;
	const joined = plain.split(/、/).reduce((sum, item) => sum + (/.[和及与]./.test(item) ? 1 : 0), 0);
	const lastJoined = /.(?:以及|[和及与])[^和及与、]+$/.test(plain.split('、').at(-1) ?? '') ? 1 : 0;
	const goesOn = /等[^、]{0,6}$/.test(plain);
	return { least: items, most: items + Math.max(joined, lastJoined), goesOn, shown: list.trim() };
}

/** 做到四个方面： and lines （1）, （2）, （3） below. */
function pointsBelow(read: ReadSection, { start, end }: FoundQuantity): Listed | null {
	const { text } = read;
	const [rest = ''] = text.slice(end).split('\n', 1);
	if (!/^[^。；]{0,16}[：:]\s*$/.test(rest)) return null;
	const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
	const points: string[] = [];
	for (const below of linesIn({ text: text.slice(end + rest.length) })) {
		const marker = markerOf(below.text);
		if (marker?.numbers.length !== 1) {
			if (points.length > 0) break;
			if (below.text.trim() !== '') return null;
			continue;
		}
		if (marker.numbers[0] !== points.length + 1) break;
		points.push(marker.heading.slice(0, 8));
	}
	if (points.length < 2 || markerOf(line)?.numbers.length === 1) return null;
	return { least: points.length, most: points.length, goesOn: false, shown: points.join(' ') };
}

/** A list of kinds: 员工责任、经济责任和环境责任 of 责任. */
interface KindList {
	read: ReadSection;
	start: number;
	end: number;
	tail: string;
	stems: string[];
}

const KIND = '[\\p{Script=Han}]{3,9}';
const KIND_LIST = new RegExp(`(?:${KIND}、)+${KIND}(?:以及|[和与及])${KIND}`, 'gu');
/** Members that a list of kinds has at the least. */
const FEWEST_KINDS = 3;

export const announcedKinds: Rule = {
	title: { 'zh-CN': '列举的各项前后不同', en: 'What is announced and what follows differ' },
	reads: ['zh-CN'],
	find(report) {
		const lists = report.sections.flatMap(kindListsIn);
		return [...otherLists(lists), ...lists.flatMap((list) => againstHeadings(list, report))];
	},
};

function kindListsIn(read: ReadSection): KindList[] {
	return [...read.text.matchAll(KIND_LIST)].flatMap(({ 0: form, index }) => {
		const [, head = '', joined = ''] = /^(.*)(?:以及|[和与及])(.*?)$/u.exec(form) ?? [];
		// The last one may be followed by words of the sentence: 环境责任等社会责任方面.
		const items = [...head.split('、'), joined.split('等')[0] ?? joined];
		const tail = items[1]?.slice(-2) ?? '';
		const cut = items.map((item) => item.slice(0, item.indexOf(tail) < 0 ? 0 : item.indexOf(tail)));
		if (items.length < FEWEST_KINDS || cut.some((stem) => stem.length < 2) || !isName(tail)) return [];
		// Words before the first may be of the sentence: 履行员工责任.
		const stems = cut.map((stem, at) => (at === 0 ? stem.slice(-2) : stem));
		const start = index + (cut[0]?.length ?? 0) - (stems[0]?.length ?? 0);
		return [{ read, start, end: index + form.lastIndexOf(tail) + tail.length, tail, stems }];
	});
}

function isName(tail: string): boolean {
	return /^\p{Script=Han}{2}$/u.test(tail);
}

function otherLists(lists: readonly KindList[]): Found[] {
	return lists.flatMap((list, at): Found[] => {
		const first = lists
			.slice(0, at)
			.find((one) => one.tail === list.tail && one.read !== list.read && common(one, list) >= 2);
		if (!first) return [];
		const [only, other] = [without(first, list), without(list, first)];
		if (only.length + other.length === 0) return [];
		const named = (stems: string[]) => stems.map((stem) => stem + list.tail).join('、') || '—';
		return [
			{
				places: [first, list].map(({ read, start, end }) => placeIn(read, start, end)),
				text: {
					'zh-CN': `两处列举不同：一处有“${named(only)}”，一处有“${named(other)}”。`,
					en: `Two lists differ: one has “${named(only)}”, the other “${named(other)}”.`,
				},
			},
		];
	});
}

function common(one: KindList, other: KindList): number {
	return one.stems.filter((stem) => other.stems.includes(stem)).length;
}

function without(one: KindList, other: KindList): string[] {
	return one.stems.filter((stem) => !other.stems.includes(stem));
}

/** A list that a § opens with, against the headings inside of it. */
function againstHeadings({ read, start, end, tail, stems }: KindList, { sections }: ReportToCheck): Found[] {
	const { number } = read.section;
	const depth = number.split('.').length;
	const inside = sections.filter(
		({ section }) =>
			section.number.startsWith(`${number}.`) && section.number.split('.').length === depth + 1,
	);
	if (inside.length < 2) return [];
	const has = (stem: string, title: string) =>
		stem.split(/[和与及]/).some((piece) => title.includes(piece.slice(0, 2)));
	const unsaid = stems.filter((stem) => !inside.some(({ section }) => has(stem, section.title)));
	const unlisted = inside.filter(({ section }) => !stems.some((stem) => has(stem, section.title)));
	// Otherwise the list does not announce what follows.
	if (unsaid.length * 2 > stems.length || unsaid.length + unlisted.length === 0) return [];
	const [listed, headings] = [
		unsaid.map((stem) => stem + tail).join('、') || '—',
		unlisted.map(({ section }) => section.heading).join('、') || '—',
	];
	return [
		{
			places: [placeIn(read, start, end), ...unlisted.map(headingOf)],
			text: {
				'zh-CN': `列举里有、下面的标题里没有：${listed}。标题里有、列举里没有：${headings}。`,
				en: `In the list and in no heading below: ${listed}. In a heading and not in the list: ${headings}.`,
			},
		},
	];
}

export const contents: Rule = {
	title: { 'zh-CN': '目录与正文标题不同', en: 'Table of contents and headings differ' },
	reads: ['zh-CN', 'en'],
	find({ contents: lines, sections }) {
		const entries = lines
			.map((line) => line.trim())
			.filter((line) => line !== '' && !/^(?:目\s*[录次]|(?:table of )?contents)$/i.test(line))
			.map((line) => ({ line, title: plainEntry(line) }))
			.filter(({ title }) => /\p{L}{2}/u.test(title));
		if (entries.length === 0) return [];
		const headings = sections.flatMap(({ section, text }) => [
			section.heading,
			section.title,
			...text.split('\n'),
		]);
		const known = new Set(headings.flatMap((heading) => [plainEntry(heading), withoutNumber(heading)]));
		const missing = entries.filter(({ title, line }) => !known.has(title) && !known.has(withoutNumber(line)));
		if (missing.length === 0) return [];
		return [
			{
				places: missing.map(({ line }) => ({
					section: '',
					heading: '',
					line: 0,
					start: 0,
					end: 0,
					form: line,
					quote: line,
				})),
				text: {
					'zh-CN': `目录里的 ${missing.length} 个标题，正文里没有一样的。`,
					en: `${missing.length} titles of the table of contents stand nowhere in the text as they are printed there.`,
				},
			},
		];
	},
};

/** A line of the contents without its page and blanks. */
function plainEntry(line: string): string {
	return line
		.replace(/^#+\s*|\*\*/g, '')
		.replace(/[\s.…·⋯_]*[-–—]?\s*\d{1,4}\s*[-–—]?\s*$/, '')
		.replace(/[\s.…·⋯_]+/g, '');
}

function withoutNumber(line: string): string {
	const plain = plainEntry(line);
	return plainEntry(markerOf(line.trim())?.title ?? plain);
}
