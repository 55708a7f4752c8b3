/** Measures that go on: 千瓦·时, 人·公里 are counted in both, 吨标油 and 千克CO₂当量 in so much of something. */
import { matchAt } from '../match-at.ts';
import type { Measures } from './measures.ts';

const JOINT = / ?[·•・∙⋅] ?/y;
const TIME = /[时年月天日]|h(?![A-Za-z])/y;
const WEIGHT = /(?:吨|公斤|千克|毫克|克|煤)$/;
/** What is weighed, where its weight stands for something else. */
const EQUIVALENT =
	/(?:(?:标准?|石|原)?[煤油]|二氧化碳|CO[2₂]|碳|TNT)?当量|标准?[煤油](?:当量)?|CO[2₂](?:-?eq?)?(?![A-Za-z\d])/y;

/** Where a measure ends that begins at an offset and goes on behind its first part. */
export function compoundEnd(text: string, offset: number, measure: string, measures: Measures): number {
	const end = offset + measure.length;
	const joint = matchAt(JOINT, text, end);
	if (joint) {
		const at = end + joint.length;
		const other = measures.at(text, at) ?? matchAt(TIME, text, at);
		if (other) return at + other.length;
	}
	return WEIGHT.test(measure) ? end + (matchAt(EQUIVALENT, text, end) ?? '').length : end;
}
