/** Currencies by their printed names. Only the yuan is known without an edition's word. */
import { matchAt } from '../match-at.ts';

const YUAN_BEFORE = /(?:人民币|RMB|CNY|[¥￥]) ?/y;
const YUAN_BEHIND = / ?(?:元?人民币|块钱|元钱|RMB|CNY)/y;
const OTHER_NAMES =
	'美元|美金|港元|港币|港纸|欧元|日元|日圆|英镑|澳元|澳币|加元|加币|韩元|韩币|卢布|新台币|台币|澳门元|澳门币|新加坡元|新元|瑞士法郎|法郎|泰铢|卢比|林吉特|比索|马克|越南盾|US\\$|HK\\$|[$€£]|USD|EUR|HKD|GBP|JPY|AUD|CAD|SGD|KRW';
const OTHER_BEFORE = new RegExp(`(?:${OTHER_NAMES})(?![A-Za-z]) ?`, 'y');
const OTHER_BEHIND = new RegExp(` ?(?:${OTHER_NAMES})(?![A-Za-z])`, 'y');

/** A currency that stands at an offset. */
export interface Currency {
	/** The unit to count in; `null` where the edition has not said any. */
	unit: string | null;
	printed: string;
	end: number;
}

/** First characters of the signs before a number. */
export const CURRENCY_STARTS = '人RCU￥¥$€£HEGJA美港欧日英';

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
	if (!other) return null;
	const printed = other.trim();
	return {
		unit: Object.hasOwn(used, printed) ? (used[printed] ?? null) : null,
		printed,
		end: offset + other.length,
	};
}
