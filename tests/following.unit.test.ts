/** Editions that follow each other: what is asked of them, and what is told of a figure and of a promise year on year. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { factColumns, factsCsv } from '../src/lib/data/facts-csv.ts';
import { factsSchema } from '../src/lib/data/facts-schema.ts';
import { factsOf } from '../src/lib/data/facts.ts';
import { dataPage } from '../src/lib/data/rows.ts';
import type { Edition, Figure } from '../src/lib/edition/edition.ts';
import type { Fault } from '../src/lib/edition/fault.ts';
import { changeOf, followed } from '../src/lib/edition/following.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { commitments } from '../src/lib/lists/commitments/kind.ts';
import { sayCommitments } from '../src/lib/lists/commitments/spoken.ts';
import { recordsOf } from '../src/lib/search/records.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { Speaker } from '../src/lib/speech/speaker.ts';
import { chapterPage } from '../src/lib/telling/chapter-page.ts';
import { StoryLinks } from '../src/lib/telling/links.ts';
import type { PageContext } from '../src/lib/telling/page-context.ts';
import { plainText } from '../src/lib/telling/plain-text.ts';
import { PageText } from '../src/lib/telling/text.ts';
import { thingOf } from '../src/lib/telling/things.ts';
import { yearOnYear } from '../src/lib/telling/year-on-year.ts';
import { parseCsv } from './csv.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { followSmall, smallEdition } from './years.ts';

/** Three years: a small edition, the large one that follows it, and a small one that follows that. */
function threeYears(): EditionCopy {
	const copy = new EditionCopy(FICTIONAL_EDITIONS);
	// The newest has no places, whose addresses were published.
	copy.unpublish('2031');
	for (const year of ['2030', '2032'] as const)
		for (const [file, text] of smallEdition(year)) copy.write(`${year}/${file}`, text);
	followSmall(
		(file) => copy.read(`2031/${file}`),
		(file, text) => copy.write(`2031/${file}`, text),
	);
	return copy;
}

const copy = threeYears();
const [third, second, first] = copy.editions() as [Edition, Edition, Edition];
afterAll(() => copy.dispose());

/** What is told of the editions with a file changed, and the text of that file; it is as before afterwards. */
function broken(file: string, change: (text: string) => string): { faults: readonly Fault[]; text: string } {
	const whole = copy.read(file);
	const text = change(whole);
	copy.write(file, text);
	try {
		return { faults: copy.faults(), text };
	} finally {
		copy.write(file, whole);
	}
}

function figureOf({ figures }: Edition, id: string): Figure {
	const figure = figures.get(id);
	if (!figure) throw new Error(`no figure ${id}`);
	return figure;
}

/** All that is told of a figure year on year. */
function told(edition: Edition, id: string, language: Language): string[] {
	const { was, since } = yearOnYear(edition, figureOf(edition, id), language) ?? { was: [], since: [] };
	return [plainText(was), plainText(since)];
}

describe('editions of three years', () => {
	test('each follows the one before it, and the first follows none', () => {
		expect([third.before, second.before, first.before]).toEqual([second, first, null]);
	});

	test('an edition of another organisation is not before them', () => {
		const { faults } = broken('2030/edition.yaml', (text) => exchange(text, '沧溪湾轮渡公司', '别的公司'));
		expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['nothingBefore', 'noSuchPromise']));
	});

	test.each([
		['trips', '2030 年：2.18 亿人次', '多 1300 万人次，即 6%（本站计算）。'],
		['vessels', '2030 年：45 艘', '多 3 艘（本站计算）。'],
		['staff-total', '2030 年：1300 人', '少 14 人，即 1.1%（本站计算）。'],
		['revenue', '2030 年：3.2481 亿元', '多 2079 万元，即 6.4%（本站计算）。报告自己印的变化是 6.40%。'],
		['punctuality', '2030 年：98.3%', '高 0.4 个百分点（本站计算）。'],
		['satisfaction', '2030 年：91.4 分', '没有变化（本站计算）。'],
		['free-trips', '2030 年：超过 50 万人次', ''],
		['chargers', '2030 年：15 座（2031 年报告改印为 17 座）', '比改印的数多 3 座（本站计算）。'],
	])('%s in Chinese: what it was, and how it changed', (id, was, since) => {
		expect(told(second, id, 'zh-CN')).toEqual([was, since]);
	});

	test.each([
		['trips', '2030: 218 million passenger trips', 'Up by 13 million passenger trips, 6% (our calculation).'],
		['vessels', '2030: 45 vessels', 'Up by 3 vessels (our calculation).'],
		['staff-total', '2030: 1,300 people', 'Down by 14 people, 1.1% (our calculation).'],
		[
			'revenue',
			'2030: ¥324.81 million',
			'Up by ¥20.79 million, 6.4% (our calculation). The report itself prints a change of 6.40%.',
		],
		['punctuality', '2030: 98.3%', 'Higher by 0.4 percentage points (our calculation).'],
		['satisfaction', '2030: 91.4 points', 'No change (our calculation).'],
		['free-trips', '2030: more than 500,000 passenger trips', ''],
		[
			'chargers',
			'2030: 15 charging points (printed in the report for 2031 as 17 charging points)',
			'Up by 3 charging points on the number as printed now (our calculation).',
		],
	])('%s in English: what it was, and how it changed', (id, was, since) => {
		expect(told(second, id, 'en')).toEqual([was, since]);
	});

	test('the third compares with the second, and shows a printed change that does not go together with ours', () => {
		expect(told(third, 'trips', 'zh-CN')[0]).toBe('2031 年：2.31 亿人次');
		expect(told(third, 'staff', 'zh-CN')).toEqual([
			'2031 年：1286 人（2032 年报告改印为 1280 人）',
			'比改印的数少 20 人，即 1.6%（本站计算）。报告自己印的变化是 30 人，和算出来的不同，都照录。',
		]);
		expect(told(third, 'staff', 'en')[1]).toBe(
			'Down by 20 people on the number as printed now, 1.6% (our calculation). The report itself prints a change of 30 people, which is not what we calculate; both are shown.',
		);
		expect(followed(third, figureOf(third, 'staff'))?.agrees).toBe(false);
		expect(followed(second, figureOf(second, 'revenue'))?.agrees).toBe(true);
	});

	test('a figure that follows none is told alone', () => {
		expect(yearOnYear(second, figureOf(second, 'routes'), 'en')).toBeNull();
		for (const figure of first.figures.values()) expect(yearOnYear(first, figure, 'en')).toBeNull();
	});
});

describe('the arithmetic of a change', () => {
	const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
		...figureOf(first, 'staff'),
		value,
		resolution: 1,
		...more,
	});

	test.each<[string, Figure, Figure, ReturnType<typeof changeOf>]>([
		['exact', figure(0.3, { resolution: 0.1 }), figure(0.1, { resolution: 0.1 }), change(0.2, 0.1)],
		['as coarse as the coarser print', figure(12345), figure(12000, { resolution: 1000 }), change(0, 1000)],
		['no per cent of fewer than a hundred', figure(60), figure(50), change(10, 1)],
		['in per cent to one place', figure(1010), figure(1000), { ...change(10, 1), percent: 1, places: 1 }],
		['no per cent that is nought', figure(1000001), figure(1000000), change(1, 1)],
		['none of a limit', figure(60, { limit: 'about' }), figure(50), null],
		['none of a range', figure(60), figure(50, { to: 55 }), null],
		['none of how often something is', figure(2, { isPeriod: true }), figure(1), null],
	])('%s', (_, now, then, expected) => {
		expect(changeOf(now, then)).toEqual(expected);
	});

	test('no per cent where the print is too coarse to tell it', () => {
		const coarse = { resolution: 100 } as const;
		expect(changeOf(figure(300, coarse), figure(200, coarse))).toEqual(change(100, 100));
	});

	function change(by: number, resolution: number) {
		return { by, resolution, percent: null, places: 0 };
	}
});

describe('what pages and files tell year on year', () => {
	test.each([
		['zh-CN', '2030 年：2.18 亿人次。多 1300 万人次，即 6%（本站计算）。'],
		['en', '2030: 218 million passenger trips. Up by 13 million passenger trips, 6% (our calculation).'],
	] as const)('in %s a chapter tells it at its lead figure, at the citation and aloud', (language, words) => {
		const page = chapterOf(second, 'passengers', language);
		expect(plainText(page.lead?.since ?? [])).toBe(words);
		const citation = page.citations.find(({ id }) => id === 'trips');
		expect(citation?.yearOnYear?.href).toBe(`${language === 'en' ? '/en' : ''}/2030/data/#trips`);
		if (!page.lead) throw new Error('the chapter has no lead figure');
		const said = new Speaker(language, {})
			.figure(page.lead)
			.map((one) => (typeof one === 'string' ? one : one[0]));
		expect(said.join(' ')).toContain(
			language === 'en' ? '218 million passenger trips' : '二零三零年：二点一八亿人次',
		);
		expect(said.join(' ')).toContain(language === 'en' ? 'our calculation' : '本站计算');
	});

	test('a card and its description have what it was, and no arithmetic of ours', () => {
		const thing = thingOf(second, 'zh-CN', LIST_KINDS, 'passengers/figure-trips');
		expect(thing?.figure?.was).toBe('2030 年：2.18 亿人次');
		expect(thingOf(second, 'zh-CN', LIST_KINDS, 'crew/figure-training-cost')?.figure?.was).toBe('');
	});

	test('a chart has what each figure was, and an outline as long', () => {
		const { sections } = chapterOf(second, 'money', 'en');
		const [chart] = sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.type === 'charts' ? block.charts : [])),
		);
		expect(chart?.marks.map(({ was }) => was && plainText(was))).toEqual([
			'2030: ¥324.81 million',
			null,
			null,
			null,
		]);
	});

	test('a row of the data leads to the edition before', () => {
		const { rows } = dataPage(second, contextIn('zh-CN'));
		const [since] = rows.find(({ id }) => id === 'chargers')?.follows ?? [];
		expect(since).toMatchObject({ type: 'since', href: '/2030/data/#chargers' });
		expect(plainText(since ? [since] : [])).toBe(
			'2030 年：15 座（2031 年报告改印为 17 座）。比改印的数多 3 座（本站计算）。',
		);
		expect(rows.find(({ id }) => id === 'routes')).not.toHaveProperty('follows');
	});

	test('public data has it where there is an edition before, and no column or field elsewhere', () => {
		const facts = factsOf(second);
		expect(facts.figures.find(({ id }) => id === 'revenue')?.follows).toMatchObject({
			edition: '2030',
			id: 'revenue',
			value: 324810000,
			restated: null,
			change: { by: 20790000, percent: 6.4 },
			printedChange: 'revenue-growth',
		});
		expect(new Ajv2020({ strict: true }).compile(factsSchema())(facts)).toBe(true);
		const [head = [], ...rows] = parseCsv(factsCsv(facts));
		const chargers = rows.find((cells) => cells[head.indexOf('id')] === 'chargers') ?? [];
		expect(chargers[head.indexOf('before_value')]).toBe('15');
		expect(chargers[head.indexOf('before_restated')]).toBe('chargers-before');
		expect(chargers[head.indexOf('change')]).toBe('3');
		expect(chargers[head.indexOf('change_percent')]).toBe('');

		const alone = factsOf(first);
		expect(alone.figures.filter(({ follows }) => follows)).toEqual([]);
		expect(factColumns(alone).map(({ name }) => name)).not.toContain('before_value');
	});

	test.each([
		['zh-CN', '做到了 1 项，还在做 1 项，没做到 1 项，没有再提 1 项'],
		['en', 'Kept: 1 · Under way: 1 · Not kept: 1 · No word: 1'],
	] as const)(
		'in %s each promise of the edition before is answered, with its § and the way to it',
		(language, counts) => {
			const shown = shownCommitments(second, language);
			expect(shown.outcomes?.counts.join('')).toBe(counts);
			expect(
				shown.outcomes?.outcomes.map(({ id, state, source, href }) => [id, state, source?.number, href]),
			).toEqual(
				['electric-boats', 'lower-fares', 'night-boats', 'quiet-cabins'].map((id, index) => [
					id,
					['kept', 'not-kept', 'under-way', 'no-word'][index],
					['§3.3.2', '§4.1', '§4.2', undefined][index],
					`${language === 'en' ? '/en' : ''}/2030/commitments/#${id}`,
				]),
			);
			expect(shownCommitments(first, language).outcomes).toBeNull();
		},
	);

	test('what became of promises is said aloud and found', () => {
		const said = sayCommitments(shownCommitments(second, 'en'), new Speaker('en', {}));
		expect(said.find(({ id }) => id === 'outcomes')?.say.join(' ')).toContain('the 4 promises of 2030');
		const found = recordsOf(second, 'en', LIST_KINDS).find(
			({ path }) => path === '2031/commitments/#outcomes',
		);
		expect(found?.text).toContain('Not kept · Lower fares · Fares did not fall.');
		expect(recordsOf(first, 'en', LIST_KINDS).map(({ path }) => path)).not.toContain(
			'2030/commitments/#outcomes',
		);
	});
});

/** A computed figure that follows one computed by other arithmetic. */
const OTHER_INCOME = `other-income:
  value: 239999952
  unit: yuan
  formula: '{trips} - {vessels}'
  name: { zh-CN: 别的收入, en: other income }
  follows: other-income
`;

describe('the check', () => {
	/** A change of a file, the words whose last line the fault names, and what it says it found. */
	type Breakage = [name: string, file: string, from: string, to: string, line: string, found: RegExp];
	const FIGURES = '2031/figures.yaml';
	const OUTCOMES = '2031/outcomes.yaml';

	const BREAKAGES: readonly Breakage[] = [
		[
			'a figure that the edition before does not have',
			FIGURES,
			'follows: vessels',
			'follows: boats',
			'follows: boats',
			/^"boats", which 2030 does not have$/,
		],
		[
			'two figures that follow the same one',
			FIGURES,
			'printed: 91.2 分',
			'printed: 91.2 分\n  follows: satisfaction',
			'follows: satisfaction',
			/^"satisfaction", which the figure satisfaction-?\w* follows already$/,
		],
		[
			'a restated value of nothing that is followed',
			FIGURES,
			'  follows: chargers\n',
			'',
			'restated: chargers-before',
			/^"restated" of a figure that follows none$/,
		],
		[
			'a restated value that no figure prints',
			FIGURES,
			'restated: chargers-before',
			'restated: offices-count',
			'restated: offices-count',
			/^restated: "offices-count"$/,
		],
		[
			'a restated value in another unit',
			FIGURES,
			'restated: chargers-before',
			'restated: routes',
			'restated: routes',
			/^the figure routes, in "route"$/,
		],
		[
			'a change in another unit',
			FIGURES,
			'change: revenue-growth',
			'change: routes',
			'change: routes',
			/^the figure routes, in "route"$/,
		],
		[
			'a promise without an answer',
			OUTCOMES,
			'quiet-cabins:\n  state: no-word\n',
			'',
			'electric-boats',
			/^nothing says what became of quiet-cabins of 2030 \(Quiet cabins\)$/,
		],
		['an answer to no promise', OUTCOMES, 'quiet-cabins:', 'loud-cabins:', 'loud-cabins:', /^"loud-cabins"$/],
		[
			'an answer without its §',
			OUTCOMES,
			'  source: §4.1\n',
			'',
			'lower-fares:',
			/^not-kept without "source"$/,
		],
		[
			'a § where the report has no word',
			OUTCOMES,
			'state: no-word',
			'state: no-word\n  source: §4.1',
			'source: §4.1',
			/^no-word with "source"$/,
		],
		['a § that is not there', OUTCOMES, 'source: §4.1', 'source: §4.9', 'source: §4.9', /^§4\.9$/],
		[
			'a bare number in an answer',
			OUTCOMES,
			'zh-CN: 票价没有降。',
			'zh-CN: 票价降了 5 元。',
			'票价降了',
			/5 元/,
		],
		[
			'an edition before that has another period',
			'2030/edition.yaml',
			'from: 2030-01-01',
			'from: 2030-07-01',
			'',
			/^a figure of 365 days that follows one of 184 days$/,
		],
	];

	test.each(BREAKAGES)('tells %s', (_, file, from, to, line, found) => {
		const { faults, text } = broken(file, (whole) => exchange(whole, from, to));
		const told = faults.filter((fault) => found.test(fault.found));
		expect(told.length).toBeGreaterThan(0);
		if (line === '') return;
		const at = text.split('\n').findLastIndex((one) => one.includes(line)) + 1;
		expect(told).toEqual([expect.objectContaining({ file, line: at })]);
	});

	test('tells a figure in another unit than that which it follows', () => {
		const { faults } = broken('2032/figures.yaml', (text) =>
			exchange(text, 'follows: vessels', 'follows: routes'),
		);
		expect(faults.map(({ found }) => found)).toEqual(['the unit "vessel" after "route" of routes']);
	});

	test('tells a figure that is computed otherwise than the one that it follows', () => {
		const { faults } = broken('2032/figures.yaml', (text) => `${text}\n${OTHER_INCOME}`);
		expect(faults.filter(({ code }) => code === 'otherFormula').map(({ found }) => found)).toEqual([
			'{trips} - {vessels}, where other-income was computed by {revenue} - {tickets}',
		]);
	});

	test('tells a figure of the first edition that follows something', () => {
		const { faults } = broken('2030/figures.yaml', (text) =>
			exchange(text, 'printed: 45 艘', 'printed: 45 艘\n  follows: vessels'),
		);
		expect(faults.map(({ code, file }) => [code, file])).toEqual([['nothingBefore', '2030/figures.yaml']]);
	});

	test('asks nothing of a draft that has not got to the promises yet', () => {
		const answers = copy.read(OUTCOMES);
		copy.remove(OUTCOMES);
		try {
			const unanswered = (faults: readonly Fault[]) => faults.filter(({ code }) => code === 'unanswered');
			expect(unanswered(copy.faults())).toHaveLength(4);
			const { faults } = broken('2031/edition.yaml', (text) => `draft: true\n${text}`);
			expect(unanswered(faults)).toEqual([]);
		} finally {
			copy.write(OUTCOMES, answers);
		}
	});
});

function contextIn(language: Language): PageContext {
	return {
		language,
		view: 'plain',
		base: '',
		pictures: { chart: () => '<svg></svg>', year: () => '<svg></svg>' },
		kinds: LIST_KINDS,
	};
}

function chapterOf(edition: Edition, slug: string, language: Language) {
	const chapter = edition.chapters.find((one) => one.slug === slug);
	if (!chapter) throw new Error(`no chapter ${slug}`);
	return chapterPage(edition, chapter, contextIn(language));
}

function shownCommitments(edition: Edition, language: Language) {
	const links = new StoryLinks(edition, language, '', 'plain');
	return commitments.show(
		edition,
		new PageText(edition, language, links, contextIn(language).pictures),
		links,
	);
}
