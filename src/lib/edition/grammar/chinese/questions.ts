/** What Chinese prints and no rule can value: 半年, 翻一番, 单位：万元, 4+2. */
import { matchAt } from '../match-at.ts';
import { EIGHT_DIGITS } from './dates.ts';
import { patternRule, together, type Finding, type Rule } from '../scan.ts';
import type { Why } from '../reading.ts';

const asks = (pattern: string | RegExp, why: (match: RegExpExecArray) => Why): Rule =>
	patternRule(pattern, (match, end) => ({ kind: 'question', end, why: why(match) }));

const TIMES = `(?:(?!年(?:来|以来|前|后|级)|点)(?:[个名人位次家户条项天年元台件辆场倍块遍趟批届种类吨斤米]|小时|分钟|公里|个月|成|周|十年|%))`;
/** 好几次, 数倍, 若干个, 百八十人, 数以千计: how many nobody says. */
const VAGUE = new RegExp(
	[
		`(?<![这那哪前后上下第近过未最])(?:好几|几|(?<![\\p{Script=Han}])数|(?<=[有了增长达提高翻过为经用历共约近超])数)(?:[十百千万亿]+(?:多|余)?(?: ?${TIMES})?|${TIMES})(?![何乎])`,
		`(?:好几|数)[十百千万亿]+(?:多|余)?(?: ?${TIMES})?`,
		`数以[十百千万亿]+计|成百上千|成千上万|百八十(?![一二三四五六七八九])${TIMES}?|千八百(?![一二三四五六七八九])${TIMES}?`,
		`百十来?(?:${TIMES}|号)|千儿八百`,
		`[一二三四五六七八九]?十几[二三四五六七八九]十[百千万亿]?(?:${TIMES})?`,
		`个把(?:${TIMES}|月)|[百千万]把${TIMES}?`,
		`大半(?:年|天|夜|个?月)?|若干${TIMES}?|过半数?|[一大]多半|[一]?小半|十之[一二三四五六七八九]{1,2}|十有八九(?=的)|[一二三四五六七八九]?百单[一二三四五六七八九]`,
	].join('|'),
);

const N = '\\d{1,9}(?:\\.\\d{1,6})?';
const HAN_N = '[一二三四五六七八九十两]{1,3}';
/** Numbers that make one with what joins them: 4+2, 7×24小时, 1:3, 3/4, 三比一. */
const SEVERAL: readonly RegExp[] = [
	// 1.5×10-3: a power of ten whose sign and digits stood higher.
	/(?<![\dA-Za-z.])\d{1,9}(?:\.\d{1,6})? ?[×xX*] ?10 ?[-–]\d{1,2}(?!\d)/,
	new RegExp(
		`(?<![\\dA-Za-z.])(?!${N} ?[×xX*·] ?10(?:\\^|[⁰¹²³⁴-⁹⁺⁻]))${N} ?[+×xX*] ?${N}(?: ?[+×xX*] ?${N}){0,9}(?:小时|天|个|名|人|米|%)?`,
	),
	new RegExp(`(?:${HAN_N}|${N}) ?又 ?(?:${HAN_N}分之${HAN_N}|\\d{1,3}[/／]\\d{1,3})`),
	/(?<![\d.])\d{1,6}(?:\.\d{1,4})? ?[:：] ?\d{1,6}(?:\.\d{1,4})?(?: ?[:：] ?\d{1,6}(?:\.\d{1,4})?){0,9}(?![\d]| ?年)/,
	/(?<![\d.])\d{1,6}(?:\.\d{1,4})?(?: ?[/／] ?\d{1,6}(?:\.\d{1,4})?){1,9}(?!\d)/,
	new RegExp(`(?<![\\d.])${N} ?比 ?${N}(?: ?比 ?${N}){0,9}(?![\\d.]|年)`),
	// A part of a unit: 千分之一秒.
	/[一二三四五六七八九十百千万两]{1,3}分之[一二三四五六七八九十两点零]{1,5}(?:秒|毫米|厘米|毫克|小时|英寸|吨|公里)/,
	new RegExp(`${HAN_N}比${HAN_N}(?:比${HAN_N}){0,9}(?![年个名次月日])`),
];
const CLOCK = /(?:2[0-4]|1\d|0?\d)[:：][0-5]\d(?!\d)/y;

/**
 * What stands in brackets in accounts is below zero: all of a cell, or before its measure. They are tried before the markers of
 * lists, which look alike.
 */
export const ACCOUNTS: readonly Rule[] = [
	asks(
		/(?<!第)[（(] ?\d[\d.,]{0,30} ?[)）] ?(?:[%‰]|个?百分点|[十百千]?[万亿](?:元|人次?|吨|千瓦时)|元(?!\p{Script=Han}))/u,
		() => ({ code: 'brackets' }),
	),
	asks(/(?<=^ {0,8})[（(] ?(?!(?:19|20)\d{2} ?[)）])\d[\d,]{0,30} ?[)）](?= {0,8}$)/, () => ({
		code: 'brackets',
	})),
	asks(/(?<=(?:^|[\n\t|]) {0,8})[（(] ?\d[\d,]{0,30}\.\d{1,9} ?[%‰]? ?[)）](?= {0,8}(?:$|[\n\t|]))/, () => ({
		code: 'brackets',
	})),
	asks(/[（(] ?\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,9})? ?[)）]/, () => ({ code: 'brackets' })),
	asks(
		/(?<=\p{Script=Han} ?)(?<!第 ?)[（(] ?\d{1,9} ?[)）](?= ?[人名个次件家户台辆吨元](?!\p{Script=Han}))/u,
		() => ({
			code: 'brackets',
		}),
	),
	// CPI-0.5%: a minus, or a dash between a name and its number.
	asks(
		/(?<=[A-Za-z] ?)[-–] ?\d{1,9}(?:\.\d{1,6})?(?: ?(?:[%‰℃倍吨]|个?百分点|[百千]?[万亿]元?|元|人|次))/,
		() => ({
			code: 'sign',
		}),
	),
	// AED5台: a name that ends in a digit, or a name and a count.
	asks(
		/(?<=[A-Z]{2})(?<!ISO|GB|PM|CO)\d{1,6}(?:\.\d{1,4})?(?= ?[台个名人次套款件家辆项场万亿元%])/,
		({ input, index }) => ({
			code: 'unknown-sign',
			sign: /[A-Z]+$/.exec(input.slice(Math.max(0, index - 12), index))?.[0] ?? '',
		}),
	),
];

export const QUESTIONS: readonly Rule[] = [
	// The sign of a ratio, which is no colon of a clock: 1∶18.
	asks(/\d{1,9}(?:\.\d{1,9})?(?: ?∶ ?\d{1,9}(?:\.\d{1,9})?){1,5}/, () => ({ code: 'several-numbers' })),
	// 近几年 is a span of time, and 近几十人 are nearly some tens.
	asks(`(?<=近)几[十百千万亿]+(?: ?${TIMES})?`, () => ({ code: 'vague' })),
	asks(
		/(?:单位|人民币(?= ?[:：] ?[百千万亿]{0,3}元(?:[\s）)|]|$))) ?[:：] ?[^\s，。；;|）)]{1,12}/,
		(match) => ({
			code: 'table-unit',
			unit: match[0].replace(/^(?:单位|人民币) ?[:：] ?/, ''),
		}),
	),
	asks(
		`(?<=[（(] ?)(?:人民币)?[十百千]?[万亿](?:元|美元|港元|人次?|吨|户|千瓦时|平方米|立方米|亩|件|股)(?= ?[)）])`,
		(match) => ({
			code: 'table-unit',
			unit: match[0],
		}),
	),
	asks(/半年(?![报度])|半(?:个)?(?:学期|季度|世纪)|半月(?![谈刊])/, () => ({ code: 'half-year' })),
	asks(
		/翻(?:了|一|两|了一|了两|了近一|近一|了三|三|几|数|上)*番|翻倍|翻了?[一二两三四五六七八九十\d]{1,3}倍|成倍|减半|折半|倍增|对半|对折(?!叠)/,
		() => ({
			code: 'multiplied',
		}),
	),
	asks(
		/[一二两三四五六七八九十]打(?![开听算断扰击电造印包招压捞工发量车球牌针字卡架落破动气理磨扫法折赢退点草头])/,
		() => ({ code: 'unknown-measure', measure: '打' }),
	),
	asks(/(?<=(?:^|[\n\t|，。；：、（(“]) {0,8})[4-9]\d ?年(?=[\s\p{P}|]|$)/u, () => ({
		code: 'year-or-number',
	})),
	asks(/(?<![\d.,])\d{12,14}(?![\d.,])(?! {0,2}[\p{Script=Han}A-Za-z%‰])/u, () => ({ code: 'no-number' })),
	asks(/正负 ?\d[\d.]{0,30} ?[%‰℃]?/, () => ({ code: 'unknown-sign', sign: '正负' })),
	asks(/(?<![\d.,])\d{1,2} ?号(?=\p{Script=Han})(?![码称])/u, () => ({ code: 'day-or-name' })),
	asks(
		/(?<=[“‘「]\p{Script=Han}{1,12})[-—]?\d{1,9}(?:\.\d{1,2})?(?=[”’」])|(?<=[“"‘「])(?:\d{2,9}(?=[”"’」])|\d(?=[”"’」] ?[人名个次分元岁年月天家户件项台辆吨亩万亿%]))/u,
		() => ({
			code: 'unknown-sign',
			sign: '”',
		}),
	),
	// 两县三村 are counted, and 一村一品 is a saying.
	asks(/(?:[二三四五六七八九十两][省县乡镇村校厂屯]){2}(?!\p{Script=Han}?路)/u, () => ({
		code: 'several-numbers',
	})),
	// 2对2 are sides, and 三度蝉联 is how often.
	asks(/(?<![\d.])\d{1,2}对\d{1,2}(?![\d.])/, () => ({ code: 'several-numbers' })),
	asks(/(?:[二三四五六七八九]|(?<![\d.])[2-9])度(?=[获蝉荣入当夺参登出赴被捧折冲晋]|刷新|蝉联)/, () => ({
		code: 'ordinal',
	})),
	// The mark of a point that stands in a line: 目标1. 提升.
	asks(/(?<=\p{Script=Han})\d{1,2}(?=\. ?\p{Script=Han})/u, () => ({ code: 'ordinal' })),
	// 3点5 is no time of day, and may be three and a half.
	asks(/(?<![\d.])\d{1,2}点\d{1,2}(?![\d分点])/, () => ({ code: 'several-numbers' })),
	// Matches that were won and lost: 二胜一平一负.
	asks(
		/(?:\d{1,2}|[一二三四五六七八九十]{1,2})胜(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[平负]){1,2}/,
		() => ({ code: 'several-numbers' }),
	),
	// 七届董事会 is the seventh, or so many were heard.
	asks(/[一二三四五六七八九十]{1,3}届(?=[董监理]事会|职代会|工会委员会)/, () => ({ code: 'ordinal' })),
	asks(/[一两二三四五六七八九]位数/, () => ({ code: 'vague' })),
	asks(VAGUE, () => ({ code: 'vague' })),
	...SEVERAL.map((pattern) => asks(pattern, () => ({ code: 'several-numbers' }))),
	asks(`(?<![\\d.,-])${EIGHT_DIGITS}(?![\\d%‰]|[.,-]\\d)`, () => ({ code: 'year-or-number' })),
	asks(
		/(?<![\d.,])(?:19|20)\d{2}(?![\d.,年]| ?[-–—~～至到] ?\d| ?[.,]\d| {0,2}[%‰万亿元个名人次项家户件起条天平立公千米吨亩份台套辆场位小张册颗株棵枚幅栋艘粒瓶箱袋桶幢]|余|多)/,
		() => ({
			code: 'year-or-number',
		}),
	),
];

const ALL = together(QUESTIONS);

/** What is asked about behind a limit, a currency or a sign; `null` where nothing is. A time of day is none, nor is a year there. */
export function questionAt(text: string, offset: number): Finding | null {
	if (matchAt(CLOCK, text, offset)) return null;
	for (const rule of ALL) {
		const found = rule(text, offset);
		if (found?.kind === 'question') return found.why.code === 'year-or-number' ? null : found;
	}
	return null;
}

/** First characters of questions that do not begin with a numeral. */
export const QUESTION_STARTS = '（(单半翻成减折倍对好几数大多小少若过个百千万';
