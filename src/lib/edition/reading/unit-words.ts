/** How heads and captions write units that are read otherwise behind a number: RMB million, RMB’000, 人民币万元, '000 tonnes. */
import type { ReadLanguage } from '../../site/languages.ts';

const SCALES: readonly [written: RegExp, scale: string][] = [
	[/^(?:millions?|mn|mln|m)$/i, 'million'],
	[/^(?:billions?|bn|b)$/i, 'billion'],
	[/^(?:thousands?|['’]?000s?|k)$/i, 'thousand'],
	[/^(?:10,000s?|10 thousand|ten thousand|10k)$/i, 'ten thousand'],
	[/^(?:100 million|hundred million)$/i, 'hundred million'],
];
const MONEY_FIRST = /^(?:RMB|CNY|yuan|¥) ?(?:in )?(.*)$/i;
const MONEY_LAST = /^(.+?)(?: of)? ?(?:RMB|CNY|yuan|¥)$/i;
/** Of other currencies the sign is read behind the scale: £m, US$'000. */
const OTHER_MONEY_FIRST = /^([A-Z]{0,3}\$|[€£]|USD|EUR|GBP|HKD|JPY|AUD|CAD|SGD|CHF|INR) ?(.+)$/i;
const OTHER = /^((?:['’]?000s?|10,000s?|millions?|thousands?|billions?)) (?:of )?(\p{L}.*)$/iu;

/** 人民币万元, 万元（人民币） */
const CHINESE_MONEY = /^(?:人民币|RMB|CNY)? *([百千万亿]{0,3}元)(?: *\((?:人民币|RMB|CNY)\))?$/;

/** A unit as it is read behind a number; what is no such writing stays as it is. */
export function plainUnit(written: string, language: ReadLanguage): string {
	const unit = written.trim();
	if (language === 'zh-CN') return unit.replace(CHINESE_MONEY, '$1');
	const money = (MONEY_FIRST.exec(unit) ?? MONEY_LAST.exec(unit))?.[1]?.trim();
	if (money === '') return 'yuan';
	if (money !== undefined) return scaled(money, 'yuan') ?? unit;
	const [, sign = '', scaleOfMoney = ''] = OTHER_MONEY_FIRST.exec(unit) ?? [];
	if (sign !== '') return scaled(scaleOfMoney, sign) ?? unit;
	const [, scale = '', other = ''] = OTHER.exec(unit) ?? [];
	return scaled(scale, other) ?? unit;
}

function scaled(scale: string, unit: string): string | null {
	const word = SCALES.find(([written]) => written.test(scale))?.[1];
	return word === undefined ? null : `${word} ${unit}`;
}
