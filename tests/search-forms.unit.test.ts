import { expect, test } from 'vitest';
import { tablesFor } from '../src/lib/search/make-tables.ts';
import { matcherOf } from '../src/lib/search/matcher.ts';

const TEXTS = {
	volunteers: '志愿服务队每月上门',
	expo: '进博会期间保障网络，银行与行人',
	revenue: '营业收入 8.6848 亿元\n86848万元\n868,480,000',
	share: '占比 63%',
	visitor: 'Wang Xiaoming 王小明 came to visit',
	english: 'The volunteers were visiting elderly neighbours',
	green: '绿色出行',
};
const VALUES: Partial<Record<keyof typeof TEXTS, number>> = { revenue: 868480000, share: 63 };

const matcher = matcherOf(tablesFor(Object.values(TEXTS)));
const ready = Object.entries(TEXTS).map(([name, text]) => ({
	name,
	text,
	...matcher.ready(text, VALUES[name as keyof typeof TEXTS]),
}));

function found(query: string, guess = false): string[] {
	const sought = guess ? matcher.guessed(matcher.sought(query)) : matcher.sought(query);
	return ready.filter((one) => sought.every((word) => matcher.find(word, one))).map(({ name }) => name);
}

test.each([
	['a piece from the middle of a word', '愿服', ['volunteers']],
	['sounds in full', 'zhiyuanfuwu', ['volunteers']],
	['first letters of sounds', 'zyfw', ['volunteers']],
	['sounds and first letters mixed, the last one begun', 'zhiyf', ['volunteers']],
	['sounds with their tones', 'zhìyuàn', ['volunteers']],
	['a character that sounds in two ways, one way', 'yinhang', ['expo']],
	['a character that sounds in two ways, the other way', 'xingren', ['expo']],
	['ü as v', 'lvse', ['green']],
	['ü as u', 'luse', ['green']],
	['traditional forms', '志願服務', ['volunteers']],
	['traditional forms of a name', '進博會', ['expo']],
	['full-width digits', '８６８４８', ['revenue']],
	['digits with commas', '868,480,000', ['revenue']],
	['digits as printed', '86848', ['revenue']],
	['a number rounded in 亿', '8.68亿', ['revenue']],
	['the same with its unit', '8.68亿元', ['revenue']],
	['the same in characters', '八点六八亿', ['revenue']],
	['the same in millions', '868million', ['revenue']],
	['a percentage in words', '百分之63', ['share']],
	['a percentage in characters', '百分之六十三', ['share']],
	['a percentage as a sign', '63%', ['share']],
	['a percentage in full width', '６３％', ['share']],
	['another form of an English word', 'volunteering', ['english']],
	['a shorter form', 'visit', ['visitor', 'english']],
	['a name without blanks', 'wangxiaoming', ['visitor']],
	['a name with blanks', 'wang xiaoming', ['visitor']],
	['a name in characters', '小明', ['visitor']],
	['two words together', '志愿 上门', ['volunteers']],
	['two words of which one is missing', '志愿 保障', []],
	['another number', '8.69亿', []],
	['another share', '3%', []],
])('finds %s: %s', (_, query, names) => expect(found(query)).toEqual(names));

test.each([
	['a letter too few', 'neighburs', ['english']],
	['a letter too many', 'neighbbours', ['english']],
	['another letter', 'neighbaurs', ['english']],
	['two letters that changed places', 'niehgbours', []],
	['two neighbours that changed places', 'niegbhours', []],
	['two letters in turn', 'nieghbours', ['english']],
	['a fault in a name without blanks', 'wangxiaomign', ['visitor']],
	['a short word is not guessed', 'cme', []],
])('with one typing fault, %s: %s', (_, query, names) => {
	expect(found(query)).toEqual([]);
	expect(found(query, true)).toEqual(names);
});

test('says where a word stands in the text as written', () => {
	const [word] = matcher.sought('86848万');
	const text = '收入 ８６,８４８ 万元';
	const span = word ? matcher.find(word, matcher.ready(text)) : null;
	const [[from, to] = [0, 0]] = matcher.written(text, span ? [span] : []);
	expect(text.slice(from, to)).toBe('８６,８４８ 万');
});
