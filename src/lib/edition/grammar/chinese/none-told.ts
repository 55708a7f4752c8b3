/** What is told to be none by one that is denied: 无一人掉队, 没有一起事故, 未发生一例感染. */
import type { Finding, Rule } from '../scan.ts';
import { matchAt } from '../match-at.ts';
import { comparativeAt } from './comparatives.ts';
import { ask } from './findings.ts';
import { limitAfter } from './limits.ts';
import type { Measures } from './measures.ts';
import { finish } from './parts.ts';

/** What happens to people and things, is done to them, and is counted. */
const HAPPENS =
	'发生|出现|造成|引发|产生|接[到报获]|收到|受理|查[处出获]|发现|新[增发]|增[加设]|召开|举[办行]|开展|组织|死亡|受伤|裁员|辞退|解雇|掉队|返贫|缺席|请假|丢失|遗失|遗漏|漏[检报诊登]|错[发检报]|误[报诊]|延误|拖欠|出';
const DENIED = new RegExp(
	`(?:没有?|无|未(?:曾有|[曾再有能])?|不曾)(?:再|曾|有|能)?(?:${HAPPENS})?[过了有]?(?:任何)?(?=一)`,
	'y',
);
/** Slogans of care: 不落一人, 不漏一户. */
const CARE = /不(?:[落漏错少丢误掉]|放过|遗漏|落下|漏掉)(?=一)/y;
/** Before a denial these turn it round, or ask. */
const DOUBTS = /(?:非|不是|是否|难道|有|能否|可否)$/;
/** Measures of what is counted one by one; behind the others 一 is mostly no number. */
const COUNTED =
	/^(?:人次|人|名|位|例|宗|桩|次|场次|场|户次|户|家次|家|项|辆次|辆|台次|台|座|艘|架|车|班次|班|列|株|处|票|笔|批次|批|起)$/;
const PERHAPS_COUNTED = /^(?:个|个月|件|条|份|张|套|本|所|间|分|元|天|日|年|周|小时|分钟|秒|单|只|头|块)$/;
/** Words that only begin like a measure. */
const LONGER = /例外|次性|家[人子庭]|场馆|处境|班子|笔画|票据|列车长|批评/y;
/** Together, where no such thing follows: 没有一起出席. */
const HAPPENED = /^[^\s\p{P}\d]{0,14}?(?:事故|事件|火灾|案件?|投诉|纠纷|诉讼|泄漏|争议|伤害)/u;
const HAPPENED_BEFORE = new RegExp(`(?:${HAPPENS})[过了]?$|(?:事故|事件|火灾|案件?|投诉|纠纷|诉讼)没有$`);
/** Denied once more, so that all of them did: 没有一人不满意. */
const DENIED_AGAIN = /^[^\s\p{P}|]{0,18}?(?:不|没|未|无(?!事)|非)/u;

/** The rule of zeros that a denied 一 tells, for the measures of an edition. */
export function noneRule(measures: Measures): Rule {
	return (text, offset) => {
		const denial = matchAt(DENIED, text, offset);
		const care = denial === null ? matchAt(CARE, text, offset) : null;
		const before = denial ?? care;
		if (before === null) return null;
		const one = offset + before.length;
		const unit = measures.at(text, one + 1);
		const end = one + 1 + (unit ?? '').length;
		if (unit === null || matchAt(LONGER, text, one + 1)) return null;
		// 没有一项低于35分 is a question of its own.
		if (comparativeAt(text, offset)?.limit === null) return null;
		if (care !== null) return COUNTED.test(unit) || PERHAPS_COUNTED.test(unit) ? unsure(end) : null;
		return toldNone(text, offset, { one, unit, end });
	};

	function toldNone(
		text: string,
		offset: number,
		{ one, unit, end }: { one: number; unit: string; end: number },
	): Finding | null {
		const isEvent =
			unit !== '起' ||
			HAPPENED.test(text.slice(end, end + 18)) ||
			HAPPENED_BEFORE.test(text.slice(Math.max(0, one - 6), one));
		const isSure =
			COUNTED.test(unit) &&
			isEvent &&
			limitAfter(text, end) === null &&
			!DOUBTS.test(text.slice(Math.max(0, offset - 2), offset)) &&
			!DENIED_AGAIN.test(text.slice(end, end + 20));
		if (isSure)
			return finish(
				text,
				{ values: ['0'], unit, end, limit: null, resolution: '1', keepsZeros: false },
				measures,
			);
		return COUNTED.test(unit) || PERHAPS_COUNTED.test(unit) ? unsure(end) : null;
	}
}

/** Whether it counts is not said. */
function unsure(end: number): Finding {
	return ask({ code: 'vague' }, end);
}
