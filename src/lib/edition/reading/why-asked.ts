/** Why a place of a report is asked about, as a sentence in each language. */
import type { Text } from '../../site/languages.ts';
import type { ReportWhy } from './findings.ts';

/** Why a printed form is asked about. @param why its code and arguments, as the outline keeps them */
export function whyAsked(why: { code: string }, form: string): Text {
	const { code, ...args } = why;
	const say = (SENTENCES as unknown as Record<string, (form: string, args: Record<string, string>) => Text>)[
		code
	];
	if (!say) throw new Error(`no sentence says why "${code}" is asked`);
	return say(form, args as Record<string, string>);
}

type Asked<Code extends ReportWhy['code']> = Omit<Extract<ReportWhy, { code: Code }>, 'code'>;

/** By code; the type checker asks for each. */
const SENTENCES: { [Code in ReportWhy['code']]: (form: string, args: Asked<Code>) => Text } = {
	'unknown-measure': (form, { measure }) => ({
		en: `"${measure}" in "${form}" is no measure word that we know.`,
		'zh-CN': `“${form}”里的“${measure}”不是已知的量词。`,
	}),
	'unknown-currency': (form, { currency }) => ({
		en: `"${form}" counts in ${currency}, a currency that the edition does not use.`,
		'zh-CN': `“${form}”用的货币“${currency}”，这一年的单位里没有。`,
	}),
	'table-unit': (form, { unit }) => ({
		en: `Whether ${unit} holds for all numbers by "${form}" is not sure.`,
		'zh-CN': `“${form}”旁边的数字是否都以“${unit}”计，不能确定。`,
	}),
	'half-year': (form) => ({
		en: `"${form}" may be a span of time or a part of a year.`,
		'zh-CN': `“${form}”可能是时长，也可能是上下半年之一。`,
	}),
	multiplied: (form) => ({
		en: `What "${form}" amounts to depends on a number that it does not say.`,
		'zh-CN': `“${form}”是多少，要看没有写出的基数。`,
	}),
	vague: (form) => ({
		en: `"${form}" does not say how many.`,
		'zh-CN': `“${form}”没有说清是多少。`,
	}),
	'bare-multiplier': (form) => ({
		en: `"${form}" may be a number, or a way of saying many.`,
		'zh-CN': `“${form}”可能是数目，也可能只是说多。`,
	}),
	grade: (form) => ({
		en: `"${form}" may be a grade or a count.`,
		'zh-CN': `“${form}”可能是等级，也可能是数目。`,
	}),
	'digit-groups': (form) => ({
		en: `The digits of "${form}" can be read as one number or as several.`,
		'zh-CN': `“${form}”里的数字可以连读，也可以分读。`,
	}),
	sign: (form) => ({
		en: `The dash before "${form}" may be a minus or only a dash.`,
		'zh-CN': `“${form}”前的横线可能是负号，也可能只是连接号。`,
	}),
	'several-numbers': (form) => ({
		en: `"${form}" joins several numbers, and what they make is not sure.`,
		'zh-CN': `“${form}”由几个数连成，合起来是什么不能确定。`,
	}),
	'year-or-number': (form) => ({
		en: `"${form}" may be a year or a number.`,
		'zh-CN': `“${form}”可能是年份，也可能是数目。`,
	}),
	range: (form) => ({
		en: `The range "${form}" runs down.`,
		'zh-CN': `范围“${form}”前大后小。`,
	}),
	'no-number': (form) => ({
		en: `"${form}" follows no rule of writing numbers.`,
		'zh-CN': `“${form}”不合任何记数的写法。`,
	}),
	'second-reader': (form, { kind, value }) => ({
		en: `A second reader takes "${form}" for ${kind} ${value}.`,
		'zh-CN': `另一个识别程序把“${form}”读作 ${kind} ${value}。`,
	}),
	'two-units': (form, { units }) => ({
		en: `For "${form}" the heads of its row and column name different units: ${units}.`,
		'zh-CN': `“${form}”所在的行和列，表头写了不同的单位：${units}。`,
	}),
	total: (form, { sum, unit }) => ({
		en: `The total is printed "${form}", and what it adds up comes to ${sum}${unit && ` ${unit}`}.`,
		'zh-CN': `合计印作“${form}”，各项相加得 ${sum} ${unit}。`,
	}),
};
