/** A quantity as English prints it: limit, sign, currency, number or range, measure, what it is counted for, limit. */
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding, Rule } from '../scan.ts';
import { Amounts } from './amount.ts';
import { DATES } from './dates.ts';
import { deniedLimit } from './denied.ts';
import { inWords, oneAndMore } from './in-words.ts';
import { isOverApart, limitBefore } from './limits.ts';
import { isMeasured, type EnglishMeasures } from './measures.ts';
import { noneAt } from './none-told.ts';
import { numbered } from './one-amount.ts';
import { shareOrPart } from './part-of-measure.ts';
import { questionAt } from './questions.ts';
import { isLongDash } from './signs.ts';
import { ask } from './told.ts';
import { between, fromTo } from './two-amounts.ts';

const OR = / (?:or|nor|and) /y;

/** The rule of quantities for the measures and currencies of an edition. */
export function quantityRule(measures: EnglishMeasures, currencies: Readonly<Record<string, string>>): Rule {
	const amounts = new Amounts(measures, currencies);

	return (text, offset) => {
		if (isLongDash(text, offset)) return asked({ code: 'sign' }, amounts.at(text, offset + 1));
		const none = noneAt(text, offset);
		const denied = none ? null : deniedLimit(text, offset);
		const before = none ? null : (denied ?? limitBefore(text, offset));
		// A limit of time: no later than 5 May.
		if (before && DATES.some((rule) => rule(text, before.end))) return null;
		// Less than half of one per cent, about 3/4: what is asked about is so behind a limit too.
		const unclear = before && questionAt(text, before.end);
		if (unclear) return unclear;
		const found = counted(text, before?.end ?? offset, before?.limit ?? null);
		if (before && found?.kind === 'quantity' && isAsMuch(text, offset, found.unit))
			return ask({ code: 'limit-apart' }, found.end);
		if (before && found?.kind === 'quantity' && isOverApart(text, offset))
			return ask({ code: 'limit-apart' }, found.end);
		if (before?.limit === null)
			return found?.kind === 'quantity'
				? ask({ code: denied ? 'limit-denied' : 'limit-apart' }, endOfOther(text, found.end))
				: null;
		// A year has no limit: three times more than 2011.
		return before && found?.kind === 'date' ? null : found;
	};

	/** Where another limit ends that is joined to one: none was under 3 t or over 5 t. */
	function endOfOther(text: string, end: number): number {
		const join = matchAt(OR, text, end);
		const limit = join ? limitBefore(text, end + join.length) : null;
		const other = limit && counted(text, limit.end, null);
		return other?.end ?? end;
	}

	function counted(text: string, offset: number, limit: Limit | null): Finding | null {
		return (
			inWords(amounts, text, offset, limit) ??
			oneAndMore(amounts, text, offset, limit) ??
			between(amounts, text, offset, limit) ??
			fromTo(amounts, text, offset) ??
			shareOrPart(amounts, text, offset, limit) ??
			numbered(amounts, text, offset, limit)
		);
	}
}

const AS_MUCH = /as (?:much|little) as (?=[\da-z])(?![\d.,]+ ?(?:%|per cent))/y;

/** Whether something is compared with what others do: as much as 8,000 homes use. What is counted is many, and not much. */
function isAsMuch(text: string, offset: number, unit: string): boolean {
	return (
		/^(?!pounds|dollars|euros)[a-z-]{3,}s$/.test(unit) &&
		!isMeasured(unit) &&
		matchAt(AS_MUCH, text, offset) !== null
	);
}

/** Asks about an amount, whatever it is. */
function asked(why: Why, amount: ReturnType<Amounts['at']>): Finding | null {
	return amount && ask(why, 'why' in amount ? amount.end : amount.behind);
}
