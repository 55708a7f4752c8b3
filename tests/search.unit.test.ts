import { describe, expect, test } from 'vitest';
import { entriesOf, type Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { excerpt, marked } from '../src/lib/search/excerpt.ts';
import { finderOf } from '../src/lib/search/finder.ts';
import { tablesFor } from '../src/lib/search/make-tables.ts';
import type { FoundRecord } from '../src/lib/search/record.ts';
import { recordsOf } from '../src/lib/search/records.ts';
import { awards } from '../src/lib/lists/awards/kind.ts';
import { visits } from '../src/lib/lists/visits/kind.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { REAL_EDITIONS } from './edition-copy.ts';

const [edition] = readEditions(REAL_EDITIONS, LIST_KINDS) as [Edition];
const files = LANGUAGES.map((language) => {
	const records = recordsOf(edition, language, LIST_KINDS);
	const foundBy = edition.foundBy[language];
	const texts = records.flatMap(({ title, text, also = '' }) => [title, text, also]);
	return { language, tables: tablesFor([...texts, ...Object.keys(foundBy)]), records, foundBy };
});
const [chinese, english] = files as [(typeof files)[number], (typeof files)[number]];
const finder = finderOf(files);
const paths = (query: string) => finder.find(query).hits.map(({ record }) => record.path);

describe('what can be found', () => {
	test('is every chapter, section, figure, chart, entry, note and hall, and it is the same in both languages', () => {
		const known = new Set(chinese.records.map(({ path }) => path));
		const { slug } = edition;
		for (const chapter of edition.chapters) {
			expect(known).toContain(`${slug}/${chapter.slug}/`);
			for (const { id } of chapter.text['zh-CN'].sections)
				expect(known).toContain(`${slug}/${chapter.slug}/#${id}`);
		}
		for (const kind of LIST_KINDS.filter(({ entries }) => entries))
			for (const { id } of entriesOf(edition, kind)) expect(known).toContain(`${slug}/${kind.slug}/#${id}`);
		for (const id of edition.notes.keys()) expect(known).toContain(`${slug}/notes/#${id}`);
		for (const { code } of edition.places) expect(known).toContain(`q/${code}/`);
		const counted = (kind: FoundRecord['kind']) => chinese.records.filter((one) => one.kind === kind).length;
		expect(counted('figure')).toBe(edition.figures.size);
		expect(counted('chart')).toBe(edition.charts.size);
		const places = (records: readonly FoundRecord[]) => records.map(({ kind, path }) => `${kind} ${path}`);
		expect(places(english.records).map(plain)).toEqual(places(chinese.records).map(plain));
	});

	test('leads to every figure at the place that tells it, and in the data', () => {
		for (const { path, row, value } of chinese.records.filter(({ kind }) => kind === 'figure')) {
			expect(path).toMatch(/#/);
			expect(row).toMatch(/^[^/]+\/data\/#./);
			expect(value).toBeTypeOf('number');
		}
	});
});

describe('a search', () => {
	test('finds people by characters, by sounds, and by pinyin with and without blanks', () => {
		const [person] = chinese.records.filter(({ kind, also }) => kind === 'person' && also);
		const pinyin = person?.also ?? '';
		for (const query of [person?.title ?? '', pinyin, pinyin.toLowerCase().replaceAll(' ', '')])
			expect(paths(query), query).toContain(person?.path);
	});

	test.each(['长辈版', '大字', '亲情版', '关爱版', '关怀版', 'large type'])(
		'finds large type as %s, first of all',
		(query) => expect(paths(query)[0]).toBe(`/elder/${edition.slug}/`),
	);

	test.each(['电子书', 'epub', '下载', 'ebook', 'download', '带走一份', 'pdf'])(
		'finds the files to take along as %s',
		(query) => expect(paths(query)).toContain(`${edition.slug}/take/`),
	);

	test('finds how to install, what is saved, and what the site says of itself', () => {
		expect(paths('安装')).toContain('about/#install');
		expect(paths('离线')).toContain('about/#saved');
		for (const query of ['无障碍', '读屏', 'accessibility'])
			expect(paths(query), query).toContain('about/accessibility/');
		for (const query of ['隐私', 'privacy']) expect(paths(query), query).toContain('about/privacy/');
		for (const query of ['编写手册', 'guidebook'])
			expect(paths(query), query).toContain(`${edition.slug}/guide/`);
	});

	test.each([
		'反诈',
		'反詐',
		'适老化',
		'老年人',
		'电信诈骗',
		'营业时间',
		'scam',
		'scams',
		'elderly',
		'Opening hours',
	])('finds what people type and the report calls otherwise: %s', (query) => {
		const { hits, guessed } = finder.find(query);
		expect(hits.length).toBeGreaterThan(0);
		expect(guessed).toBe(false);
	});

	test('finds the questions of the cover first, and leads where they lead', () => {
		for (const [{ language }, found] of [chinese, english].map(
			(file, index) => [file, finderOf(index ? [english, chinese] : files)] as const,
		))
			for (const { ask, to } of edition.cover[language].questions)
				for (const query of [ask, ask.replace(/[？?]$/, '')])
					expect(found.find(query).hits[0]?.record.path, query).toBe(
						`${edition.slug}/${to.chapter}/#${to.fragment ?? ''}`,
					);
	});

	test.each([
		['怎样防骗', '防骗'],
		['老人怎样防骗？', '老人 防骗'],
		['宽带的满意度是多少', '宽带 满意度'],
		['what is the revenue', 'revenue'],
	])('words of asking do not keep anything from being found: %s', (query, asked) => {
		expect(paths(asked).length).toBeGreaterThan(0);
		expect(paths(query).sort()).toEqual(paths(asked).sort());
	});

	test('words of asking alone find nothing that they do not find as they stand', () => {
		expect(paths('怎么好用吗怎样')).toEqual([]);
	});

	test('shows titles, then figures, then texts, each in the order of the story, and a place once', () => {
		const { hits } = finder.find('宽带');
		expect(new Set(hits.map(({ record: { kind, path } }) => `${kind} ${path}`)).size).toBe(hits.length);
		const own = hits.filter(({ language }) => language === 'zh-CN').map(({ record }) => record);
		const rank = ({ kind, title }: FoundRecord) =>
			kind === 'figure' || kind === 'chart' ? 1 : title.includes('宽带') && kind !== 'note' ? 0 : 2;
		const order = own.map((record) => rank(record) * 1e4 + chinese.records.indexOf(record));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(new Set(own.map(rank)).size).toBe(3);
	});

	const [visit] = entriesOf(edition, visits).filter(({ date }) => date.endsWith('-02-02'));
	const given = entriesOf(edition, awards).filter((award) => award.given?.date === '2023-12-05');

	test.each([
		'2月2日',
		'2 月 2 日',
		'2 月 2 号',
		'2023年2月2日',
		'2023 年 2 月 2 日',
		'２月２日',
		'Feb 2',
		'2 Feb',
		'2 February',
		'February 2nd, 2023',
		'2023-02-02',
	])('finds a visit by its day: %s', (query) => {
		const found = finder.find(query).hits.filter(({ record }) => record.kind === 'entry');
		expect(found.map(({ record }) => record.path)).toEqual([`${edition.slug}/visits/#${visit?.id ?? ''}`]);
	});

	test.each(['12月5日', '12 月 5 日', '2023年12月5日', 'Dec 5', '5 December 2023', 'December 5, 2023'])(
		'finds the awards of a day: %s',
		(query) => {
			const found = finder.find(query).hits.filter(({ record }) => record.kind === 'entry');
			expect(given).toHaveLength(2);
			expect(found[0]?.record.where).toContain('2023年12月5日');
			expect(found.map(({ record }) => record.path)).toEqual(
				given.map(({ id }) => `${edition.slug}/awards/#${id}`),
			);
		},
	);

	test('finds the other language behind the page’s own', () => {
		const languages = finder.find('broadband').hits.map(({ language }) => language);
		expect(languages).toContain('en');
		expect(languages).toEqual([...languages].sort((a, b) => (a < b ? 1 : -1)));
	});

	test('guesses a typing fault, and says so, only where nothing else is found', () => {
		expect(finder.find('broadband').guessed).toBe(false);
		const { hits, guessed } = finder.find('braodband');
		expect(guessed).toBe(true);
		expect(hits.length).toBeGreaterThan(0);
		expect(finder.find('qqqqqq').hits).toEqual([]);
	});

	test('of nothing finds nothing', () => expect(finder.find('  ').hits).toEqual([]));
});

test('a match is marked among its words, and the clause around it is what its page is asked for', () => {
	const text = '他们去了社区。党支部做便民志愿服务，也普及知识。';
	const from = text.indexOf('愿服');
	expect(excerpt(text, [[from, from + 2]])).toEqual({
		text: [
			{ text: '他们去了社区。党支部做便民志', mark: false },
			{ text: '愿服', mark: true },
			{ text: '务，也普及知识。', mark: false },
		],
		clause: '党支部做便民志愿服务',
	});
	expect(
		marked('abcdef', [
			[1, 3],
			[2, 4],
		]).map(({ text: piece }) => piece),
	).toEqual(['a', 'bc', 'd', 'ef']);
});

/** Large type is at an address of its own in every language. */
function plain(place: string): string {
	return place.replace('/en/', '/');
}
