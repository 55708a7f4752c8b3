/** Where the second reader and the grammar differ and it is known why, so that nobody is asked. */
import { isSame, productOf } from './decimals.ts';
import type { Quantity } from './reading.ts';

/** A number that the second reader finds, with its value; per cent in per cent. */
export interface Found {
	start: number;
	end: number;
	form: string;
	kind: 'number' | 'percentage';
	value: string;
}

/**
 * Differences between the two readers that are known, each with its reason. What the grammar knows as a date, a question or neither is
 * blanked out before the second reader looks: it takes 第六届 for 6, ISO14001 for 14001 and 2012-04-25 for three numbers.
 */
const EXPLAINED: readonly {
	reason: string;
	holds(found: Found, quantity: Quantity | null): boolean;
}[] = [
	{
		reason: '一, one, an article more often than a number, is free, and so is zero in words',
		holds: ({ form }, quantity) => quantity === null && /^(?:[一零〇]|one|zero|nil|a|an)$/i.test(form),
	},
	{
		reason: 'it takes the word percentage without a number for a share of 0',
		holds: ({ form, value }, quantity) =>
			(quantity === null || (value === '0' && quantity.unit === '%')) &&
			/^(?:percentages?|(?:per[ -]?)?cents?)$/i.test(form),
	},
	{
		reason: 'it does not see that one is denied: 一 of 无一人, one of not one accident',
		holds: ({ form }, quantity) =>
			quantity !== null && 'value' in quantity && quantity.value === '0' && /^(?:一|one|an?)$/i.test(form),
	},
	{
		reason: 'a range is two numbers to it, and a multiplier belongs to the second alone: 5-8万',
		holds: ({ value }, quantity) =>
			quantity !== null &&
			'from' in quantity &&
			[quantity.from, quantity.to].some((end) =>
				['1', '10', '100', '1000', '10000', '1000000', '100000000', '1000000000'].some((scale) =>
					isSame(productOf(unsigned(value), scale), unsigned(end)),
				),
			),
	},
	{
		reason: 'it does not know ‰ and ‱',
		holds: ({ value }, quantity) =>
			quantity !== null &&
			/[‰‱]|per mille/i.test(quantity.form) &&
			endsOf(quantity).some((end) => ['0.1', '0.01'].some((factor) => isTimes(value, factor, end))),
	},
	{
		reason: 'it reads 十万分之五 as 100,000 parted by 5, or leaves its 十',
		holds: (_, quantity) => quantity?.unit === '%' && /^[^\d]{0,6}[十百]万分之/.test(quantity.form),
	},
	{
		reason: 'it takes 三分之一 and one in five as a part of one, we as per cent',
		holds: ({ value }, quantity) =>
			quantity?.unit === '%' && 'value' in quantity && isNear(productOf(value, '100'), quantity.value),
	},
	{
		reason:
			'it reads a part of what we read: 十 of 十余万元, 三 of 三年半, 半 of 两个半小时, two of two and a half',
		holds: ({ form, kind }, quantity) =>
			quantity !== null &&
			kind === 'number' &&
			form.length < quantity.form.length &&
			/[多余来几半]|half|quarter|dozen|10[\^⁺⁻⁰¹²³⁴-⁹]|(?:^|\s)\S+ (?:in|of every|out of) /i.test(
				quantity.form,
			),
	},
	{
		reason: 'it leaves the scale that is counted: 3.5 of 3.5个亿',
		holds: ({ value }, quantity) =>
			quantity !== null &&
			'value' in quantity &&
			/个[多余]?[十百千]?[万亿]/.test(quantity.form) &&
			['10000', '1000000', '10000000', '100000000', '100000000000', '1000000000000'].some((scale) =>
				isTimes(value, scale, quantity.value),
			),
	},
	{
		reason: 'it knows no fraction of one character: ½ is 0 to it',
		holds: (_, quantity) => quantity !== null && /[¼-¾⅐-⅞]/.test(quantity.form),
	},
	{
		reason:
			'it takes half a million for one part of it, the letters of RMB5,000 for a word, and leaves mn, tn and below zero',
		holds: (_, quantity) =>
			quantity !== null &&
			/^half an? [a-z]+ion|(?:RMB|CNY)\d|\d ?(?:ml?n|bl?n|tr?n)(?![a-z])|^\D{0,6}[¥￥$€£] ?\d[\d,.]* ?[mkb]$|\d (?:ten|hundred) [mt]|below zero$/i.test(
				quantity.form,
			),
	},
	{
		reason:
			'it reads a part of what we read: 3 of 3½, 1.2 of 1.2×10^6, 120 of 120（万元）, 三 of 三块五, 零 of 零下5℃',
		holds: ({ form }, quantity) =>
			quantity !== null &&
			form.length < quantity.form.length &&
			/[½¼¾⅕-⅞]|[×xX*·] ?10|\d[eE][+-]?\d|[（(].+[)）]|[角毛分]$|[块米毛角][一二三四五六七八九\d]|斤.两|^零下|^\D{0,4}\d{1,3}(?: \d{3})+/.test(
				quantity.form,
			),
	},
	{
		reason: 'it reads the parts of a span of time one by one: 3 and 20 of 3小时20分, 3 h and 20 min',
		holds: ({ form }, quantity) =>
			quantity !== null &&
			form.length < quantity.form.length &&
			/(?:年|[天日]|周|星期|时|分钟?) ?[零又]?[\d一二三四五六七八九十两]+ ?(?:个?月|天|个?小时|分|秒)|秒[\d一二三四五六七八九]|\b(?:years?|weeks?|days?|hours?|hrs?|h|min(?:ute)?s?),?(?: and)? [a-z\d-]+ (?:months?|days?|hours?|hrs?|h|min(?:ute)?s?|sec(?:ond)?s?|s)\b/i.test(
				quantity.form,
			),
	},
	{
		reason: 'it takes a formal digit for a number where it is a word: 陆 of 陆海',
		holds: ({ form }, quantity) => quantity === null && /^[叁肆伍陆柒捌玖拾]$/.test(form),
	},
	{
		reason: 'it counts the digit of a measure: 35μg/m3',
		holds: ({ form }, quantity) =>
			quantity !== null && /^[23]$/.test(form) && /[A-Za-z][23]/.test(quantity.form),
	},
	{
		reason: 'it takes 千 and 兆 of a measure for a multiplier: 35千伏',
		holds: ({ form }, quantity) => quantity !== null && /[千兆]$/.test(form) && /^[千兆]/.test(quantity.unit),
	},
	{
		reason: 'it takes the measure t, k, g or m behind a blank for a multiplier: 4.1 t',
		holds: ({ form }, quantity) => quantity !== null && /[a-z]$/i.test(form) && !/[a-z]{3}/i.test(form),
	},
	{
		reason: 'it leaves the sign where a word or a currency stands between: 负 3, 零下 5, minus ¥3',
		holds: ({ value }, quantity) =>
			quantity !== null && 'value' in quantity && isSame(unsigned(value), unsigned(quantity.value)),
	},
];

/** Whether it is known why the second reader finds something else than a quantity, or something where there is none. */
export function isExplained(found: Found, quantity: Quantity | null): boolean {
	return EXPLAINED.some(({ holds }) => holds(found, quantity));
}

/** It counts in floats: fifteen digits are as near as it comes, and shares are rounded by us. */
export function isNear(a: string, b: string): boolean {
	return isSame(a, b) || Math.abs(Number(a) - Number(b)) <= 1e-5 * Math.max(1e-9, Math.abs(Number(b)));
}

function isTimes(value: string, factor: string, other: string): boolean {
	return isNear(productOf(value, factor), other);
}

function endsOf(quantity: Quantity): string[] {
	return 'value' in quantity ? [quantity.value] : [quantity.from, quantity.to];
}

function unsigned(value: string): string {
	return value.replace(/^-/, '');
}
