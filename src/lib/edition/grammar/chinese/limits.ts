/** Words and signs that limit a number: 约, 不少于, ≥ … before it, 以上, 左右, 起 … behind it. */
import { isQuoteSign, isTagEnd } from '../markup.ts';
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import { comparativeAt, COMPARATIVE_STARTS } from './comparatives.ts';
import { wordAround } from './dictionary.ts';

/** Comparatives stand in `comparatives.ts`. 高达, 多达 and 之多 limit nothing: they say the number itself. */
const BEFORE: readonly [limit: Limit, words: string][] = [
	['at-most', '至多 最多 最高 最长 最迟 封顶 最长期限 最长时限 最长可 上限 ≤ ⩽ ≦ ≯ <='],
	['at-least', '不下于 不下 至少 最少 最低 最短 下限 起码 年满 满 ≥ ⩾ ≧ ≮ >='],
	['less-than', '< ＜ ﹤'],
	['more-than', '不止 不只 破 过 > ＞ ﹥'],
	[
		'about',
		'大约 大概 大致 大体 约莫 约摸 约略 约合 约为 约占 约有 约计 约 将近 接近 近 差不多 几乎 ≈ ≃ ≅ ≒ ~ ～ ∼ 〜',
	],
];
/** 以上, 以下 and 以内 stand in {@link BOUNDED}. */
const AFTER: readonly [limit: Limit, words: string][] = [
	['at-least', '起步 + 起 往上 或更多 或更高 或更长'],
	['at-most', '封顶 为限 或更少 或更低 或更短'],
	['more-than', '以外 出头 有余 开外 不止'],
	['less-than', '不到 不足'],
	['about', '左右 上下 许'],
];

/** Words that may stand between a limit and its number: 超过了 3 万元, 上限为：5 次. */
const LINK = /(?:可达|达到|[了占为有达共计合至是])?[:：]?/y;
/** These are adverbs: a verb may stand between them and the number, as in 至少开展 2 次. */
const ADVERBS = /^(?:至少|最少|起码|至多|最多)$/;
/** What may stand there: no numeral, no punctuation, no line end, and no other limit (至少低于5%). */
const GAP =
	/(?!的)(?![^\d\s\p{P}]{0,5}(?:[不未没无超逾]|[低高多少大小]于))[^\d零〇一二三四五六七八九十百千万亿两半\s\p{P}\p{S}|]{0,6}/uy;
/** 最高 and 最低 begin many words (最高法院): only these stand between them and what they limit. */
const SUPERLATIVES = /^最[高低长短]$/;
const GRANTED =
	/(?:[可能](?:(?![一二三四五六七八九十百千万亿两半])\p{Script=Han}){1,3}|(?:不超过|[将应须得需])?(?:达到|[达为是获给]|获得|获评|奖励|补贴|补助|给予|资助|支付|赔付|赔偿|罚款|报销|\p{Script=Han}{0,5}限额|\p{Script=Han}{0,4}额度|保额|\p{Script=Han}{0,3}限价|贷款|享受|领取|发放|使用|分期|停留|缓缴|减免|抵扣|返还|借阅|[降升]至)?)[了为达]?[:：]?/uy;
const BLANKS = / {0,2}/y;
/** Of these it is the highest or lowest that there was, and no limit: 全国最高10米, 最高气温38℃. */
const AMONG_ALL =
	/(?:全(?:[国球省市县区校院厂年网]|公司|集团)|世界|亚洲|国[内际]|[省市县区]内|行业|同[类行期]|历[史年来]|史上|海拔|我国|中国|[年月]来|当[日年]|年内)\p{Script=Han}{0,2}$/u;
/** 日最高达1.5万人次 is what it came to; 每日最高 is what is granted. */
const OF_DAYS = /(?<!每|工作|节假)[日月]$/;
const OBSERVED =
	/^(?:的|日|月)?(?:气温|温度|海拔|水位|得?分|价|值|点|峰|处|楼|者|层|建筑|纪录|记录|水平|负荷|风[速力]|浓度|流量)(?:(?![一二三四五六七八九十百千万亿两半负])\p{Script=Han}){0,3}[:：]? ?(?=[\d一二三四五六七八九十百千万亿两半负零-])/u;
/** Of these a whole may stand between, as of comparatives: 约占总数的三成. */
const CLOSE_TO = /^(?:约[占为合计有]?|将近|接近|几乎|大约)$/;
const BETWEEN_WORD = '[^\\d零〇二三四五六七八九十百千万亿两半\\s\\p{P}\\p{S}|]';
/** The whole that a share or a multiple is of. */
const OF_WHOLE = new RegExp(
	`^(?:${BETWEEN_WORD}|(?:最?近|过去|前|连续) ?[一二两三四五\\d]{1,2} ?个?[年月](?!的)|第[一二三四五六七八九十]|（[^（）\\d\\s]{1,12}）){1,18}?的(?= ?(?:\\d[\\d,.]{0,12} ?(?:[%‰倍]|成(?![立果本功员为]))|[百千万]分之|(?:[二三四五六七八九十]{1,3}|\\d{1,3})分之|[一二两三四五六七八九十]{1,2}(?:点[一二三四五六七八九])?倍|[一二三四五六七八九]成(?![立果本功员为])|一半))`,
	'u',
);
/** What a number is counted for, or over what it is summed up. */
const EACH_OR_ALL = new RegExp(
	'^(?:(?:平均)?(?:每(?:[人年月日天周户次班台辆吨亩家车件股生]|季度|小时|平方米|公里|学期|学年)|[人户日月年班]均){1,2}|全年|全天|年度|累计|合计|总计|共计|单[次日笔个项户人件])(?= ?[\\d一二三四五六七八九十百千万亿两半¥￥])',
);
const LONGEST_BETWEEN = 48;
/** What a comparison is made with, where it stands between a limit and its number: 超过全国平均 5 人. */
const COMPARED =
	/^(?:[^\d零〇一二三四五六七八九十百千万亿两半\s\p{P}\p{S}|]{0,6})(?:全[国市省区县行球]|上[年月季]|去年|同期|前年|往年|平均|均值|水平|标准|总[数量额]|目标|计划|预期|预算|其中|规定|要求|行业|同行|历史|纪录|原[有定来先])[^\d零〇一二三四五六七八九十百千万亿两半\s\p{P}\p{S}|]{0,6}/u;

function table(list: readonly [Limit, string][]): readonly [string, Limit][] {
	return list
		.flatMap(([limit, words]) => words.split(' ').map((word): [string, Limit] => [word, limit]))
		.sort(([a], [b]) => b.length - a.length);
}
const WORDS_BEFORE = table(BEFORE);
const LIMITS_BEFORE = new Map(WORDS_BEFORE);
const WORDS_AFTER = table(AFTER);

/** First characters of the words before a number. */
export const LIMIT_STARTS = [
	...new Set([...COMPARATIVE_STARTS, ...WORDS_BEFORE.map(([word]) => word[0])]),
].join('');

/** A limit before a number. */
export interface LimitBefore {
	/** `null` where what denies it leaves it unsure: 没有一项低于. */
	limit: Limit | null;
	/** Where its number may begin: right behind it, and behind a verb. */
	starts: number[];
	/** Where a number begins that what is compared parts from the limit, and whether 的 makes it its own: 不足全市的 5%. */
	apart: { start: number; isOwn: boolean } | null;
}

/** The limit that begins at an offset. */
function limitBefore(text: string, offset: number): LimitBefore | null {
	const comparative = comparativeAt(text, offset);
	const word = comparative
		? text.slice(offset, offset + comparative.length)
		: WORDS_BEFORE.find(([word]) => text.startsWith(word, offset))?.[0];
	if (word === undefined || !isLimit(text, offset, word)) return null;
	const limit = comparative ? comparative.limit : (LIMITS_BEFORE.get(word) ?? null);
	const behind = skipBlanks(text, offset + word.length);
	if (
		SUPERLATIVES.test(word) &&
		OF_DAYS.test(text.slice(Math.max(0, offset - 4), offset)) &&
		/^达/.test(text.slice(behind, behind + 1))
	)
		return null;
	if (SUPERLATIVES.test(word) && AMONG_ALL.test(text.slice(Math.max(0, offset - 8), offset)))
		return superlative(text, behind, limit);
	const starts = [
		LINK,
		...(ADVERBS.test(word) ? [GAP] : []),
		...(SUPERLATIVES.test(word) ? [GRANTED] : []),
	].map((link) => skipBlanks(text, behind + (matchAt(link, text, behind) ?? '').length));
	const isHeld = comparative !== null || ADVERBS.test(word) || CLOSE_TO.test(word);
	const apart = (isHeld ? ownShare(text, behind) : null) ?? (comparative ? apartFrom(text, behind) : null);
	return { limit, starts: [...new Set([behind, ...starts])], apart };
}

/** The highest of all is no limit; where it is granted (全省最高奖励5万元) it may be one. */
function superlative(text: string, behind: number, limit: Limit | null): LimitBefore | null {
	const granted = matchAt(GRANTED, text, behind);
	if (!granted || /^[为达]/.test(granted)) return null;
	return { limit, starts: [], apart: { start: skipBlanks(text, behind + granted.length), isOwn: false } };
}

function apartFrom(text: string, behind: number): LimitBefore['apart'] {
	const compared = COMPARED.exec(text.slice(behind, behind + 24))?.[0];
	if (!compared) return null;
	return { start: skipBlanks(text, behind + compared.length), isOwn: compared.endsWith('的') };
}

/** A number whose share, multiple or per-unit stands between: 不超过净资产的20%, 不少于每人30学时. */
function ownShare(text: string, behind: number): LimitBefore['apart'] {
	const rest = text.slice(behind, behind + LONGEST_BETWEEN);
	const whole = OF_WHOLE.exec(rest)?.[0];
	const between = whole ?? EACH_OR_ALL.exec(rest)?.[0];
	if (between === undefined) return null;
	// 超出每小时5元: what is paid for more.
	const isBeyond = whole === undefined && /超出?$/.test(text.slice(Math.max(0, behind - 2), behind));
	return { start: behind + between.length, isOwn: !isBeyond };
}

const GONE_OVER =
	/^(?:^|[^通经超走度渡跨翻飞路穿越受见听说做吃看去来错不难太好打用查改有办算接修建办种养])过 ?(?:\d[\d.,]{0,9} ?(?:%|成(?!立)|[十百千]?[万亿])|百分之|[二三四五六七八九]成(?!立)|[十百千]?[万亿]|[百千](?![年天日人家万亿]))/u;
const BROKEN_THROUGH =
	/^(?:^|[^打突爆击攻刷撞侦连])破了? ?(?:\d[\d.,]{0,9} ?[十百千]?[万亿]|[十百千]?[万亿])/u;

/** Signs that may be something else: the end of a tag, a quoted line, a range. */
function isLimit(text: string, offset: number, word: string): boolean {
	if (word === '>') return !isTagEnd(text, offset) && !isQuoteSign(text, offset);
	if (/^[~～∼〜]$/.test(word)) {
		const before = text.slice(Math.max(0, offset - 6), offset);
		return !/[\d零一二三四五六七八九十百千万亿两~～∼〜][^\s\p{P}]{0,5}$/u.test(before);
	}
	// 封顶40元; 主体封顶3栋 are finished.
	if (word === '封顶')
		return /^[:：为]? ?\d[\d.,]{0,9} ?[百千万]{0,2}元/.test(text.slice(offset + 2, offset + 18));
	if (SUPERLATIVES.test(word) && OBSERVED.test(text.slice(offset + word.length, offset + word.length + 9)))
		return false;
	// 破百万 is over a million; 打破3项纪录 and 连破3案 are what is done.
	if (word === '破') return BROKEN_THROUGH.test(text.slice(Math.max(0, offset - 1), offset + 16));
	// 占比过三成, 用户过千万; 通过3项, 走过五年 and 不过三成 are other words.
	if (word === '过') return GONE_OVER.test(text.slice(Math.max(0, offset - 1), offset + 16));
	// 突破一批 is what is done, and limits nothing.
	if (word === '突破')
		return (
			!/^一[^十百千万亿]/.test(text.slice(offset + 2, offset + 4)) &&
			!/[新大性]$/.test(text.slice(Math.max(0, offset - 1), offset))
		);
	if (word === '满')
		return !/[坐挤装堆充圆美丰饱期届客爆铺载排占住塞打]$/.test(text.slice(Math.max(0, offset - 1), offset));
	if (/^不[及止足到]$/.test(word))
		return !/[来措得看听找收想料]$/.test(text.slice(Math.max(0, offset - 1), offset));
	return true;
}

/** The limit that stands behind a number and its measure, and where it ends. */
export function limitAfter(text: string, offset: number): { limit: Limit; end: number } | null {
	const start = skipBlanks(text, offset);
	const bounded = BOUNDED.exec(text.slice(start, start + LONGEST_BOUND));
	if (bounded) {
		const [all, before = '', word = '', behind = ''] = bounded;
		return { limit: boundOf(word, before + behind), end: start + all.length };
	}
	if (text[start] === '内' && isInTime(text, start)) return { limit: 'at-most', end: start + 1 };
	const found = WORDS_AFTER.find(([word]) => text.startsWith(word, start));
	if (!found) return null;
	const [word, limit] = found;
	const end = start + word.length;
	// 存在三点不足 are shortcomings, and no limit.
	if (
		word === '不足' &&
		/(?:[点项个处条种类大]|方面|问题) ?$/.test(text.slice(Math.max(0, start - 3), start))
	)
		return null;
	if (NEEDS_END.test(word) && !/^(?:[\s\p{P}的]|$)/u.test(text.slice(end, end + 2))) return null;
	// 24小时封顶40元: it limits what stands behind it.
	if (word === '封顶' && /^[:：为]? ?\d/.test(text.slice(end, end + 3))) return null;
	const isVerb =
		word === '起' &&
		/^[草诉来源码步点用因飞床义伏承息色身初立付征跑始动居重吊降落火搏锚爆]/.test(text.slice(end, end + 1));
	return isVerb ? null : { limit, end };
}

/** Whether 内 says within what time, as in 48小时内, 两个工作日内, and begins no word: 3天内部培训. */
function isInTime(text: string, at: number): boolean {
	return (
		/(?:秒钟?|分钟|小时|天|日|周|星期|月|年|季度|学期|工作日) ?$/.test(text.slice(Math.max(0, at - 4), at)) &&
		!/^[部容外控涵地科径存幕勤需置化心陆审销训网生阁资蒙功饰政衣胎燃阻嵌设参刊脏忧耗瓦贸衬塑力河]/.test(
			text.slice(at + 1, at + 2),
		)
	);
}

/** 以上（含）, （不含5万元）以下: whether the number itself is in is said. */
const INCLUSION = '[（(](?:不?含|不?包括|不?包含)[^（）()\\n|\\t]{0,12}[)）]';
const BOUNDED = new RegExp(`^(?:(${INCLUSION})|[及或含])? ?(以上|以下|以内|之内)(${INCLUSION})?`);
const LONGEST_BOUND = 40;
/** Behind a number they limit it only where nothing goes on: 五人不到, but not 五人不到场. */
const NEEDS_END = /^(?:不到|不足|不止|许|\+)$/;

function boundOf(word: string, inclusion: string): Limit {
	const isOut = /[（(]不/.test(inclusion);
	if (word === '以上') return isOut ? 'more-than' : 'at-least';
	return isOut ? 'less-than' : 'at-most';
}

export function skipBlanks(text: string, offset: number): number {
	return offset + (matchAt(BLANKS, text, offset) ?? '').length;
}

/** The limit at an offset, if it is a word by itself there: 约, but not that of 签约. */
export function wholeLimit(text: string, offset: number): LimitBefore | null {
	if (/^上[百千万亿]/.test(text.slice(offset, offset + 2)))
		return wordAround(text, offset).start === offset
			? { limit: 'at-least', starts: [offset + 1], apart: null }
			: null;
	const isInWord = IN_WORD.test(text.slice(Math.max(0, offset - 1), offset + 1));
	return isInWord ? null : limitBefore(text, offset);
}
/** Words that end like a limit. The dictionary does not find them all, and takes 共约 for one. */
const IN_WORD =
	/[签合条节履违预公契邀续特制简隐解毁失赴相集婉守缔爽]约|[附最临靠亲邻相贴走]近|[反赶高彩心腹]超|[AB]超/;
