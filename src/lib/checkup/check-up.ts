/** The check-up: what a report's own arithmetic and form say, by rules that can be waived one by one. */
import { withoutBlanks } from '../edition/without-blanks.ts';
import type { Found } from './finding.ts';
import type { ReportToCheck } from './report-to-check.ts';
import { RULE_NAMES, RULES, type RuleName } from './rules.ts';

/** What a rule found, and the key by which it is waived. */
export interface Finding extends Found {
	rule: RuleName;
	/** `share@§3.3.2 60%以上`: the rule, the § and what is printed there; `topics suppliers` of what stands in no §. */
	key: string;
	/** Why nothing is to be done about it; absent where nobody has said so. */
	waived?: string;
}

/** Reasons by key: of a whole rule (`topics`), of a § (`share@§3.3.2`), or of a place in it (`share@§3.3.2 60%以上`). */
export type Waivers = Readonly<Record<string, string>>;

/** Characters of what is printed that a key has at the most. */
const LONGEST_FORM = 24;

/** Looks a report over. @returns what was found, in the order of the rules and then of print */
export function checkUp(report: ReportToCheck, waivers: Waivers = {}): Finding[] {
	const reasons = new Map(Object.entries(waivers).map(([key, why]) => [withoutBlanks(key), why]));
	return RULE_NAMES.filter((rule) => RULES[rule].reads.includes(report.language)).flatMap((rule) =>
		RULES[rule].find(report).map((found): Finding => {
			const keys = keysOf(rule, found);
			const waived = keys.map((key) => reasons.get(withoutBlanks(key))).find((why) => why !== undefined);
			return { ...found, rule, key: keys[0] ?? rule, ...(waived !== undefined && { waived }) };
		}),
	);
}

/** Keys of waivers that nothing was found for: a slip of the pen, or a report that is mended. */
export function idleWaivers(findings: readonly Finding[], waivers: Waivers): string[] {
	const used = new Set(
		findings.flatMap((finding) => keysOf(finding.rule, finding).map((key) => withoutBlanks(key))),
	);
	return Object.keys(waivers).filter((key) => !used.has(withoutBlanks(key)));
}

/** The keys that waive a finding, the narrowest first. */
function keysOf(rule: RuleName, { places }: Found): string[] {
	const [first] = places;
	if (!first) return [rule];
	const at = first.section === '' ? rule : `${rule}@${first.section}`;
	const form = first.form.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FORM);
	return [...new Set([`${at}${form && ` ${form}`}`, at, rule])];
}
