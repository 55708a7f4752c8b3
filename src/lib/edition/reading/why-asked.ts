/** Why a place of a report is asked about, as a sentence in each language. */
import { inReadLanguages, type ReadText } from '../../site/languages.ts';
import { whyAsked as whyGrammarAsks } from '../grammar/why-asked.ts';
import type { Why } from '../grammar/reading.ts';
import type { ReportWhy } from './findings.ts';

/** Why a printed form is asked about. @param why its code and arguments, as the outline keeps them */
export function whyAsked(why: { code: string }, form: string): ReadText {
	// An outline holds codes that only this code writes.
	const asked = why as ReportWhy;
	if (asked.code === 'two-units')
		return {
			'zh-CN': `“${form}”所在的行和列写了不同的单位：${asked.units}。`,
			en: `For "${form}" the heads of its row and column name different units: ${asked.units}.`,
		};
	if (asked.code === 'cell-unit')
		return {
			'zh-CN': `“${form}”在单位是“${asked.unit}”的栏里，和单位连起来不是一个数：请在 answers.yaml 里写明怎样读。`,
			en: `"${form}" stands under the unit "${asked.unit}", and the two make no single number: say in answers.yaml how it is read.`,
		};
	if (asked.code === 'point-or-number')
		return {
			'zh-CN': `行首的“${form}”可能是列举的序号，也可能是数量：请在 answers.yaml 里说明是哪一种。`,
			en: `"${form}" at the beginning of a line may be the number of a point or a quantity: say in answers.yaml which it is.`,
		};
	if (asked.code === 'line-end')
		return {
			'zh-CN': `“${form}”在行的断处，上下两行连起来可能是“${asked.joined}”：请在文本里把断开的行接上。`,
			en: `"${form}" stands at a line end, and may be a piece of "${asked.joined}": join the two lines in the text.`,
		};
	if (asked.code === 'total')
		return {
			'zh-CN': `合计印作“${form}”，各项相加却是 ${asked.sum}${asked.unit && ` ${asked.unit}`}。`,
			en: `The total is printed "${form}", and its parts come to ${asked.sum}${asked.unit && ` ${asked.unit}`}.`,
		};
	return inReadLanguages((language) => whyGrammarAsks({ form, why: asked as Why }, language));
}
