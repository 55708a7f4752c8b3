/**
 * Comparatives before a number, and what turns them round: 超过, 不应超过, 低于或等于, 未达到. A denial that stands apart from its
 * comparative (没有一项低于) is seen too: which way it turns the limit nobody can tell for sure.
 */
import type { Limit } from '../reading.ts';
import { matchAt } from '../match-at.ts';
import { wordAround } from './dictionary.ts';

/** A comparative, and how far it reaches; its limit is `null` where a denial leaves it unsure. */
export interface Comparative {
	limit: Limit | null;
	length: number;
}

type Bound = Exclude<Limit, 'about'>;

const MORE = '超过|超出|突破|高于|多于|大于|超|逾';
const LESS = '低于|少于|小于|不足|不到|不满|不及|不够|未满|未及|未足';
/** Of these a denial is no word of its own: 不足. */
const PLAIN_LESS = '低于|少于|小于|短于';
const REACHES = '达到|达|满';
const OR = '(?:或者?|及|和)';
/** The number itself is in. */
const OR_EQUAL = `(?:${OR}?等于|${OR}(?:达到|持平)|[（(]含(?:本数)?[)）])`;
const EQUAL_OR = `(?:等于|达到|达)${OR}`;
const NOT =
	'(?:不(?:应当|应该|应|该|允许|准许|容许|可以|可能|可|能够|能|会|得|准|要|宜|许|再|曾|予)?|没有?|没[能曾]|未(?:曾有|[曾有能再])?|勿|莫|禁止|严禁|无法|难以)(?:再|曾|有|会|能|被|大幅|明显){0,2}';

const TURNED: Readonly<Record<Bound, Bound>> = {
	'more-than': 'at-most',
	'at-least': 'less-than',
	'less-than': 'at-least',
	'at-most': 'more-than',
};
const FORMS: readonly [limit: Bound | null, pattern: RegExp][] = [
	// 应到35人，未到5人 are five who did not come.
	[null, /(?:未|没有?)到/y],
	['at-most', /超不[过了]/y],
	[TURNED['at-least'], new RegExp(`${NOT}${EQUAL_OR}(?:${MORE})`, 'y')],
	[TURNED['more-than'], new RegExp(`${NOT}(?:${MORE}|长于)(?:[（(]含(?:本数)?[)）])?`, 'y')],
	[TURNED['less-than'], new RegExp(`${NOT}(?:${PLAIN_LESS})(?:[（(]含(?:本数)?[)）])?`, 'y')],
	[TURNED['at-least'], new RegExp(`${NOT}(?:${REACHES})|不够|不达|未足`, 'y')],
	['at-least', new RegExp(`(?:${EQUAL_OR}(?:${MORE})|(?:${MORE})${OR_EQUAL})`, 'y')],
	['at-most', new RegExp(`(?:${EQUAL_OR}(?:${LESS})|(?:${LESS})${OR_EQUAL})`, 'y')],
	['more-than', new RegExp(MORE, 'y')],
	['less-than', new RegExp(LESS, 'y')],
];

/** The comparative at an offset, with a denial right before it; `null` where none begins. */
export function comparativeAt(text: string, offset: number): Comparative | null {
	const apart = matchAt(DENIED, text, offset);
	for (const [limit, pattern] of FORMS) {
		const form = matchAt(pattern, text, offset);
		if (form) return apart && apart.length > form.length ? farDenial() : { limit, length: form.length };
	}
	return farDenial();

	function farDenial(): Comparative | null {
		return apart && isDenial(text, offset) ? { limit: null, length: apart.length } : null;
	}
}

/** What denies, asks or prevents, and may do so to a comparative behind it. */
const DENIAL =
	'不|没有?|未|无|勿|莫|禁止|严禁|避免|防止|杜绝|谨防|切忌|是否|能否|有否|并非|绝非|决非|难以?|很少|极少|鲜有|少有|拒绝';
/** What stands between: no numeral but one, no punctuation, no line end. */
const BETWEEN = '(?:[^\\d〇二三四五六七八九十百千万亿两\\s\\p{P}\\p{S}|]|1(?=[家项个人名次户起件例]))';
const NUMBER_FOLLOWS =
	'(?=(?:可达|达到|[了占为有达共计合至是])?[:：]? {0,2}[\\d零〇一二三四五六七八九十百千万亿两半负¥￥$€£])';
const DENIED = new RegExp(
	`(?:不${BETWEEN}{0,6}?|(?!不)(?:${DENIAL})${BETWEEN}{0,10}?)(?:${MORE}|${LESS})(?:${OR_EQUAL})?${NUMBER_FOLLOWS}`,
	'uy',
);
/** Words that begin like a denial and are one. */
const DENYING =
	/^(?:不(?:一定|能够?|会|可能?|可以|得|宜|要|应当?|应该|该|必|用|曾|再|许|准|需|须|至于|见得|大|太|敢|想|愿|是|允许|存在|得不|可不)|未[必曾能有]|没有?|没[能曾人]|无[一人须需法]|禁止|严禁|避免|防止|杜绝|谨防|切忌|是否|能否|有否|并非|绝非|决非|难以?|很少|极少|鲜有|少有|拒绝)$/;
/** What is without something, or left out, is denied nothing: 无事故天数超过1000天, 不含税超过5万元. */
const WITHOUT =
	/^(?:不(?:含|包括|计|分|论|管|良|锈|合格|达标|动产)|无(?:人[机驾值船]|(?:重大|较大|一般|安全|责任|任何|轻伤|死亡|工伤){0,2}(?:事故|故障|伤害|伤亡|投诉|违规|违约|差错|灾害|火灾)|[线纸烟缝偿形菌尘氧铅害水污废损息感边轨极忧限效化机铬汞氟公]|障碍|担保|接触|溶剂|甲?醛))/;

/** Whether what begins at an offset denies, and is not the beginning of another word: 不断, 未来, 无线. */
function isDenial(text: string, offset: number): boolean {
	if (WITHOUT.test(text.slice(offset, offset + 10))) return false;
	const word = wordAround(text, offset);
	const rest = text.slice(offset, word.end);
	return rest.length === 1 || DENYING.test(rest);
}

/** First characters of comparatives and denials. */
export const COMPARATIVE_STARTS = '超突高多大逾低少小不未等达没勿莫禁严无难避防杜谨切是能有并绝决很极鲜拒';
