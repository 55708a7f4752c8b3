/** The rules of the check-up, by the name that a finding is waived by, in the order in which they are told. */
import type { Rule } from './finding.ts';
import { calendar, dateOrder, outsidePeriod, shortYear } from './rules/dates.ts';
import { emptyHeading, pageCount, sameHeading } from './rules/headings.ts';
import { announcedKinds, contents, countedList } from './rules/lists.ts';
import { punctuation, unpaired } from './rules/marks.ts';
import { levels, numbering } from './rules/numbering.ts';
import { completion, growth } from './rules/rates.ts';
import { remark } from './rules/remarks.ts';
import { repeated } from './rules/repeats.ts';
import { impossibleShare, share } from './rules/shares.ts';
import { topics } from './rules/topics.ts';
import { totals } from './rules/totals.ts';
import { twoValues } from './rules/two-values.ts';
import {
	bareScale,
	mixedScales,
	peopleOrTurns,
	percentOrPoints,
	tableUnit,
	unitName,
} from './rules/units.ts';
import { nearNames, otherOrder } from './rules/wordings.ts';

export const RULES = {
	remark,
	'two-values': twoValues,
	total: totals,
	growth,
	completion,
	share,
	'impossible-share': impossibleShare,
	'counted-list': countedList,
	'announced-kinds': announcedKinds,
	contents,
	'outside-period': outsidePeriod,
	'date-order': dateOrder,
	calendar,
	'short-year': shortYear,
	numbering,
	levels,
	'empty-heading': emptyHeading,
	'same-heading': sameHeading,
	'page-count': pageCount,
	'people-or-turns': peopleOrTurns,
	'bare-scale': bareScale,
	'percent-or-points': percentOrPoints,
	'mixed-scales': mixedScales,
	'unit-name': unitName,
	'table-unit': tableUnit,
	'near-names': nearNames,
	'other-order': otherOrder,
	unpaired,
	punctuation,
	repeated,
	topics,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as RuleName[];
