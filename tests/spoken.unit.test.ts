import { describe, expect, test } from 'vitest';
import { figureText } from '../src/lib/edition/figure-text.ts';
import { parsePrintedForm } from '../src/lib/edition/grammar/printed-form.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import type { Unit } from '../src/lib/edition/schema.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { hanNumber } from '../src/lib/speech/han-number.ts';
import { piecesOf } from '../src/lib/speech/pieces.ts';
import { LONGEST_SENTENCE, sentencesOf } from '../src/lib/speech/sentences.ts';
import { Speaker } from '../src/lib/speech/speaker.ts';
import type { ShownInline } from '../src/lib/telling/shown.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { spokenPages, spokenSentences } from './spoken-site.ts';

const editions = [REAL_EDITIONS, FICTIONAL_EDITIONS].flatMap((folder) => readEditions(folder, LIST_KINDS));

/** What a voice says of words that a page shows. */
function said(text: string, language: Language, respellings = {}): string {
	return sentencesOf(piecesOf(text, language, respellings), language)
		.map((sentence) => (typeof sentence === 'string' ? sentence : sentence[0]))
		.join('|');
}

/** What a voice says of a figure, from its printed form. */
function saidFigure(form: string, unit: Unit, language: Language): string {
	const quantity = parsePrintedForm(form);
	if (!quantity) throw new Error(`"${form}" is no printed form`);
	const text = figureText({ ...quantity, unit }, language);
	const mark: ShownInline = {
		type: 'figure',
		id: 'x',
		before: '',
		number: text,
		unit: '',
		value: 0,
		first: true,
	};
	return new Speaker(language, {}).sentences([mark]).flat()[0] ?? '';
}

/** Every unit that an edition of ours counts in, in every form in which one of its figures is printed. */
const FORMS: readonly (readonly [form: string, unit: string, chinese: string, english: string])[] = [
	['86848万元', 'yuan', '八点六八四八亿元', '868.48 million yuan'],
	['29550 万元', 'yuan', '二点九五五亿元', '295.5 million yuan'],
	['1200万', 'yuan', '一千二百万元', '12 million yuan'],
	['164 万', 'yuan', '一百六十四万元', '1.64 million yuan'],
	['75 万元', 'yuan', '七十五万元', '750,000 yuan'],
	['191540 元', 'yuan', '十九万一千五百四十元', '191,540 yuan'],
	['超过三万元', 'yuan', '超过三万元', 'more than 30,000 yuan'],
	['9.19%', 'percent', '百分之九点一九', '9.19 percent'],
	['100%', 'percent', '百分之百', '100 percent'],
	['42%', 'percent', '百分之四十二', '42 percent'],
	['62%以上', 'percent', '至少百分之六十二', 'at least 62 percent'],
	['84.7分', 'point', '八十四点七分', '84.7 points'],
	['10 分', 'point', '十分', '10 points'],
	['30分以上', 'point', '至少三十分', 'at least 30 points'],
	['5.1万线', 'line', '五点一万线', '51,000 lines'],
	['1.0万线', 'line', '一点零万线', '10,000 lines'],
	['0.9 万线', 'line', '零点九万线', '9,000 lines'],
	['639 名', 'person', '六百三十九人', '639 people'],
	['1 人', 'person', '一人', '1 person'],
	['2 人', 'person', '两人', '2 people'],
	['1005 人', 'person', '一千零五人', '1,005 people'],
	['13 次', 'time', '十三次', '13 times'],
	['22个', 'thing', '二十二个', '22'],
	['41 项', 'item', '四十一项', '41'],
	['两条', 'rule', '两条', '2 rules'],
	['三方面', 'aspect', '三方面', '3 areas'],
	['二级', 'level', '二级', '2 levels'],
	['70 期', 'session', '七十期', '70 sessions'],
	['六届', 'expo', '六届', '6 expos'],
	['22 页', 'page', '二十二页', '22 pages'],
	['17 年', 'year', '十七年', '17 years'],
	['两周', 'week', '两周', '2 weeks'],
	['24 小时', 'hour', '二十四小时', '24 hours'],
	['五分钟', 'minute', '五分钟', '5 minutes'],
	['3200cc', 'millilitre', '三千二百毫升', '3,200 millilitres'],
	['0', 'incident', '零起', '0 incidents'],
	['0', 'death', '零人', '0 deaths'],
	['0', 'rate', '零', '0'],
	['两项', 'award', '两项', '2 awards'],
	['7 次', 'visit', '七次', '7 visits'],
	['11 条', 'note', '十一条', '11 source notes'],
	['15 个', 'office', '十五个', '15 offices'],
];

describe('a figure is said as people say it', () => {
	const units = new Map(
		editions.flatMap(({ figures }) => [...figures.values()].map(({ unitId, unit }) => [unitId, unit])),
	);

	test.each(FORMS)('%s (%s)', (form, id, chinese, english) => {
		const unit = units.get(id);
		if (!unit) throw new Error(`no figure counts in "${id}" any more`);
		expect(saidFigure(form, unit, 'zh-CN')).toBe(chinese);
		expect(saidFigure(form, unit, 'en')).toBe(english);
	});

	test('every unit of the real edition is tried', () => {
		const used = [...(editions[0]?.figures.values() ?? [])].map(({ unitId }) => unitId);
		const tried = new Set(FORMS.map(([, unit]) => unit));
		expect([...new Set(used)].filter((unit) => !tried.has(unit))).toEqual([]);
	});

	test.each([
		['0', '零'],
		['10', '十'],
		['15', '十五'],
		['110', '一百一十'],
		['1,015', '一千零一十五'],
		['2200', '两千二百'],
		['20003', '两万零三'],
		['100,015', '十万零一十五'],
		['250000000', '两亿五千万'],
		['-0.3', '负零点三'],
	])('%s is %s', (digits, spoken) => expect(hanNumber(digits)).toBe(spoken));
});

describe('words are said as people say them', () => {
	test.each<[string, Language, string]>([
		['2023 年度做了什么', 'zh-CN', '二零二三年度做了什么'],
		['从 2023 年 1 月 1 日到 12 月 31 日', 'zh-CN', '从二零二三年一月一日到十二月三十一日'],
		['2 月 2 日', 'zh-CN', '二月二日'],
		['逢单月 20 号，2 个人', 'zh-CN', '逢单月二十号，两个人'],
		['统一的 5G 标识', 'zh-CN', '统一的五 G 标识'],
		['“4+2”帮扶县', 'zh-CN', '“四加二”帮扶县'],
		['热线 12345', 'zh-CN', '热线一二三四五'],
		['9:30 开门，18:00 关门', 'zh-CN', '九点三十分开门，十八点关门'],
		['占 63%', 'zh-CN', '占百分之六十三'],
		['办公室/行政保卫部', 'zh-CN', '办公室、行政保卫部'],
		['见 §3.1.3#9。', 'zh-CN', '见。'],
		['5G and the “4+2” counties', 'en', '5 G and the “4 plus 2” counties'],
		['about ¥7.3 million, or 9.19%', 'en', 'about 7.3 million yuan, or 9.19 percent'],
		['Corporate / Culture', 'en', 'Corporate, Culture'],
		['See §4.2 for it.', 'en', 'See for it.'],
	])('%s', (text, language, spoken) => expect(said(text, language)).toBe(spoken));

	test('what voices read wrongly is spelt anew, the longer name before one within it', () => {
		const respellings = { 重固: '崇固', 白鹤重固: '白鹤崇固镇' };
		expect(said('重固和白鹤重固支局', 'zh-CN', respellings)).toBe('崇固和白鹤崇固镇支局');
		expect(said('Qingpu, not Qingpuan', 'en', { Qingpu: 'Ching-poo' })).toBe('Ching-poo, not Qingpuan');
	});

	test('in English characters are left out, and the brackets around them', () => {
		const content: ShownInline[] = [
			{ type: 'text', text: 'Fire Guard (', lang: null },
			{ type: 'text', text: '防火卫士', lang: 'zh-CN' },
			{ type: 'text', text: ').', lang: null },
		];
		expect(new Speaker('en', {}).sentences(content)).toEqual([['Fire Guard.', 'Fire Guard (防火卫士).']]);
	});

	test.each([
		[
			'an aside that explains',
			'managers (三级经理, a grade of management)',
			'managers (a grade of management)',
		],
		['an aside of characters alone', 'names (青浦局, 区局) and (printed as 承包 in §2)', 'names and'],
		['a name with its English', 'the 微医 (WeDoctor) app', 'the WeDoctor app'],
		['a name that stands before it', 'Chang Zhaohui 常朝晖, Chair', 'Chang Zhaohui, Chair'],
		['a name without another', 'the account “青翼家人” is new', 'the account “qing yi jia ren” is new'],
		['a numeral', 'both bear the number （二）', 'both bear the number 2'],
		[
			'many words',
			'The wording of 支局长承包个代人员转合同制, as it is',
			'The wording of the printed words, as it is',
		],
		['what Latin letters lead to', 'BC协同 (told as teamwork) grew', 'BC xie tong (told as teamwork) grew'],
	])('in English, of characters: %s', (_, text, spoken) => {
		expect(
			new Speaker('en', {}).sentences(text).map((one) => (typeof one === 'string' ? one : one[0])),
		).toEqual([spoken]);
	});

	test('in English a label of characters is left to those who see it', () => {
		const said = new Speaker('en', {}).sentences('《考核办法》', { only: ': ' }, 'Rules for safety.');
		expect(said).toEqual([['Rules for safety.', '《考核办法》Rules for safety.']]);
	});

	test('a long sentence is divided where a voice may rest, and nothing of it is lost', () => {
		const text = `局里盯着重点业务，${'从三个方面梳理经营单元和集约部门，'.repeat(6)}问题要整改到底。`;
		const parts = said(text, 'zh-CN').split('|');
		expect(parts.join('')).toBe(text);
		expect(parts.every((part) => part.length <= LONGEST_SENTENCE && /[，。]$/.test(part))).toBe(true);
	});
});

describe('what pages say', () => {
	const pages = editions.flatMap((edition) =>
		LANGUAGES.flatMap((language) =>
			[...spokenPages(edition, language)].map(([slug, parts]) => ({
				page: `${edition.slug} ${language} ${slug}`,
				language,
				parts,
				sentences: spokenSentences(parts),
			})),
		),
	);

	test('every page says something, in sentences of at most 60 characters', () => {
		for (const { page, sentences } of pages) {
			expect.soft(sentences.length, page).toBeGreaterThan(2);
			expect
				.soft(
					sentences.filter((sentence) => sentence.length > 60),
					page,
				)
				.toEqual([]);
		}
	});

	test('no page says an empty bracket, a double blank, or a sentence that lost its words', () => {
		const broken = /[(“‘（][\s,;，]*[)”’）]|[(（]\s*[,;，]| {2}|,\s*,|\b(?:as|the)[,.;]|^[\s\p{P}]*$/u;
		for (const { page, sentences } of pages)
			expect
				.soft(
					sentences.filter((sentence) => broken.test(sentence)),
					page,
				)
				.toEqual([]);
	});

	test('no English sentence is divided inside a phrase, nor behind fewer than four words', () => {
		const inside = /\d$|\d \w+$|\b(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|is|are|was|were)$/i;
		for (const { page, sentences } of pages.filter(({ language }) => language === 'en')) {
			const cuts = sentences
				.map((sentence, index) => ({ before: sentence, after: sentences[index + 1] ?? '' }))
				// Figures stand behind their names, and are sentences of their own.
				.filter(({ before }) => !/, \S*\d[\d,.]*(?: \w+){0,4}$/.test(before))
				// Shorter ones are two, and not parts of one.
				.filter(({ before, after }) => before.length + after.length >= LONGEST_SENTENCE)
				// Where a sentence goes on, unless a mark says that one may rest.
				.filter(({ before, after }) => /^[a-z]/.test(after) && !/[,;:—.?!][”’)]?$/.test(before));
			const wrong = cuts.filter(({ before }) => inside.test(before) || before.split(' ').length < 4);
			expect.soft(wrong, page).toEqual([]);
		}
	});

	test('a number stays with what it counts, in both languages', () => {
		const chinese =
			'企业员工里合同制员工二百五十二人派遣制员工十人承包员工九人他们每个月都会在城中东路营业厅里帮助附近小区的老人学习使用智能手机和防范诈骗';
		expect(said(chinese, 'zh-CN')).not.toMatch(/[零一二两三四五六七八九十百千万亿点]\|/);
		expect(
			said('The bureau says that in its tenth year it has added 51,000 lines of broadband all told', 'en'),
		).toBe('The bureau says that in its tenth year|it has added 51,000 lines of broadband all told');
	});

	test('no digits, signs, § marks or controls are left to the voice', () => {
		for (const { page, language, sentences } of pages) {
			const strange = language === 'en' ? /[¥%§/{}#<>↩]|\p{Script=Han}/u : /[\d¥%§/{}#<>↩]/u;
			expect
				.soft(
					sentences.filter((sentence) => strange.test(sentence)),
					page,
				)
				.toEqual([]);
			const controls = language === 'en' ? /^(?:Share|Listen from)/ : /^(?:分享|从这里听)/;
			expect
				.soft(
					sentences.filter((sentence) => controls.test(sentence)),
					page,
				)
				.toEqual([]);
		}
	});

	const [fictional] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS);
	const saidOn = (language: Language, slug: string) => {
		if (!fictional) throw new Error('there is no fictional edition');
		return spokenSentences(spokenPages(fictional, language).get(slug) ?? []);
	};

	test('a chart is said by its finding and its description', () => {
		const sentences = saidOn('zh-CN', 'passengers');
		const chart = fictional?.charts.get('scores');
		const at = sentences.findIndex((sentence) => sentence.startsWith('图：'));
		expect(at).toBeGreaterThan(0);
		const first = chart?.description['zh-CN'].split(/[。{]/)[0] ?? '';
		expect(sentences[at + 1]).toContain(first);
	});

	test('a visit is said as its day, who came, where, and what for', () => {
		const [, , ...sentences] = saidOn('en', 'visits');
		const first = sentences.findIndex((sentence) =>
			/^\d+ [A-Z][a-z]+(?:, (?:morning|afternoon))?$/.test(sentence),
		);
		const rest = sentences.slice(first + 1);
		expect(first).toBeGreaterThanOrEqual(0);
		expect(rest[0]).toMatch(/^Who came: /);
		expect(rest.find((sentence) => /^At /.test(sentence))).toBeDefined();
	});

	test('a hall greets with its name, then says what the report and the publisher tell of it, then the cover', () => {
		const [hall] = fictional?.places.filter(({ lines, tells }) => lines.length > 0 && tells.length > 0) ?? [];
		const sentences = saidOn('zh-CN', `hall ${hall?.code ?? ''}`);
		expect(sentences[0]).toBe(`欢迎来到${hall?.name['zh-CN'] ?? ''}`);
		expect(sentences).toContain('发布单位提供，非报告内容');
		expect(sentences).toContain('电话：零零零，五五五零，零一二八');
		expect(sentences.at(-1)).toBe(saidOn('zh-CN', 'cover').at(-1));
		expect(saidOn('en', `hall ${hall?.code ?? ''}`)).toContain('Telephone: 0 0 0, 5 5 5 0, 0 1 2 8');
	});

	test('a deck is said scene by scene: its line, its number, its sentence', () => {
		const [scene] = fictional?.scenes.filter(({ figure }) => figure !== undefined) ?? [];
		const parts = fictional && spokenPages(fictional, 'zh-CN').get('deck');
		const part = parts?.find(({ id }) => id === scene?.id);
		expect(spokenSentences(part ? [part] : []).length).toBeGreaterThanOrEqual(3);
	});

	test('a list is said with its count', () => {
		const all = pages.filter(({ language }) => language === 'zh-CN').flatMap(({ sentences }) => sentences);
		expect(all).toContain('共三条。');
	});
});
