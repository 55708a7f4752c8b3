/** Currencies by their printed names. Only the yuan is known without an edition's word. */
import { matchAt } from '../match-at.ts';

const YUAN_BEFORE = /(?:(?:人民币|RMB|CNY) ?[¥￥]?|[¥￥]) ?/y;
/** 圆 of a sum in formal numerals is 元. */
const YUAN_BEHIND =
	/ ?(?:元?人民币|块钱|元钱|RMB|CNY|(?<=[壹贰叁肆伍陆柒捌玖拾佰仟萬億万亿])圆(?![桌形柱珠盘弧周满管锥规顶木钢]))/y;
const OTHER_NAMES = [
	'美元|美金|美分|港元|港币|港纸|港仙|欧元|欧分|日元|日圆|日币|英镑|便士|澳元|澳币|加元|加币|纽元|纽币|韩元|韩圆|韩币|卢布|新台币|台币',
	'澳门元|澳门币|葡币|新加坡元|新加坡币|新元|新币|坡币|瑞士法郎|法郎|瑞郎|泰铢|泰币|卢比|林吉特|令吉|马币|比索|马克|越南盾|印尼盾|克朗|里亚尔|雷亚尔|迪拉姆|兰特|第纳尔|坚戈|里拉|先令',
	'US\\$|HK\\$|NT\\$|MOP\\$|[ASC]\\$|[$€£₩₽₹฿]',
	'USD|EUR|HKD|GBP|JPY|AUD|CAD|SGD|KRW|CHF|TWD|NTD|MOP|THB|INR|RUB|MYR|IDR|VND|BRL|ZAR|NZD|SEK|NOK|DKK|KZT',
].join('|');
const OTHER_BEFORE = new RegExp(`(?<![A-Za-z])(?:${OTHER_NAMES})(?![A-Za-z]) ?`, 'y');
const OTHER_BEHIND = new RegExp(` ?(?:${OTHER_NAMES})(?![A-Za-z])`, 'y');
/** What says behind 元, or in brackets, whose money it is: 35万元港币, 12.5万（美元）. */
const NAMED_BEHIND = new RegExp(
	` ?(?:(?:元 ?)?[（(] ?(${OTHER_NAMES}) ?[)）]|元 ?(${OTHER_NAMES})(?![A-Za-z])(?! ?\\d))`,
	'y',
);

/** A currency that stands at an offset. */
export interface Currency {
	/** The unit to count in; `null` where the edition has not said any. */
	unit: string | null;
	printed: string;
	end: number;
}

/** First characters of the signs before a number. */
export const CURRENCY_STARTS =
	'人RCU￥¥$€£₩₽₹฿HEGJASKTMNIVPBZD美港欧日英澳加纽韩卢新台葡坡瑞法泰林令马比越印克里雷迪兰第坚先便';

/** The currency before or behind a number, whether the edition uses it or not. */
export function currencyAt(
	text: string,
	offset: number,
	place: 'before' | 'behind',
	used: Readonly<Record<string, string>>,
): Currency | null {
	const yuan = matchAt(place === 'before' ? YUAN_BEFORE : YUAN_BEHIND, text, offset);
	if (yuan) return { unit: '元', printed: yuan.trim(), end: offset + yuan.length };
	const other = matchAt(place === 'before' ? OTHER_BEFORE : OTHER_BEHIND, text, offset);
	if (other) return otherCurrency(other.trim(), offset + other.length, used);
	if (place === 'before') return null;
	NAMED_BEHIND.lastIndex = offset;
	const [all, bracketed, plain] = NAMED_BEHIND.exec(text) ?? [];
	const name = bracketed ?? plain;
	return all && name ? otherCurrency(name, offset + all.length, used) : null;
}

function otherCurrency(printed: string, end: number, used: Readonly<Record<string, string>>): Currency {
	return { unit: Object.hasOwn(used, printed) ? (used[printed] ?? null) : null, printed, end };
}
