/** An entry of `awards.yaml` from an honour that was recognised, and the tiers that the print names. */
import type { Period } from '../../../lib/checkup/report-to-check.ts';
import { isWithin } from '../../../lib/telling/period.ts';
import { freeId, idFromWords } from '../ids.ts';
import { inBoth, MARK, toWrite } from '../marks.ts';
import type { Wording } from './draft-lists.ts';
import type { FoundAward } from './entry.ts';
import { isoDate, namedDate } from './printed-date.ts';

/** A tier of `edition.yaml`. */
export interface DraftTier {
	id: string;
	name: { 'zh-CN': string; en: string };
}

/** Characters of a name that a title shows. */
const LONGEST_IN_TITLE = 24;

/** Tiers as prints name them, the weightiest first. */
const TIERS: Record<string, readonly [id: string, name: string]> = {
	国家级: ['national', 'National'],
	全国级: ['nationwide', 'National'],
	省级: ['provincial', 'Provincial'],
	市级: ['municipal', 'Municipal'],
	区级: ['district', 'District'],
	县级: ['county', 'County'],
	镇级: ['town', 'Town'],
	行业级: ['trade', 'Of the trade'],
	系统级: ['system', 'Of the system'],
	集团级: ['group', 'Of the group'],
	公司级: ['company', 'Of the company'],
	局级: ['bureau', 'Of the bureau'],
	校级: ['school', 'Of the school'],
	院级: ['institute', 'Of the institute'],
};

/** The tier of what has none. */
const WITHOUT_TIER: DraftTier = { id: 'honours', name: toWrite('荣誉的级别', 'their level') };

/**
 * The tiers of some honours, the weightiest first; what has none stands last.
 * @param stay those of an edition before, which keep their ids and their places
 */
export function tiersOf(awards: readonly FoundAward[], stay: readonly DraftTier[]): DraftTier[] {
	const named = new Set(awards.map(({ tier }) => tier));
	const known = new Set(stay.flatMap(({ id, name }) => [id, name['zh-CN']]));
	const tiers = Object.entries(TIERS)
		.filter(([name, [id]]) => named.has(name) && !known.has(name) && !known.has(id))
		.map(([chinese, [id, english]]) => ({ id, name: inBoth({ 'zh-CN': chinese, en: english }) }));
	const all = [...stay, ...tiers];
	const hasOthers = [...named].some((tier) => all.every(({ name }) => name['zh-CN'] !== tier));
	return [...all, ...(hasOthers ? [WITHOUT_TIER] : [])];
}

/** @param ids of entries so far; its own is added */
export function awardEntry(
	award: FoundAward,
	tiers: readonly DraftTier[],
	wording: Wording,
	ids: Set<string>,
): object {
	const { section, name, recipient, issuer, tier } = award;
	const text = (chinese: string, english: string) => inBoth({ 'zh-CN': chinese, en: `${MARK}: ${english}` });
	const all = [...name];
	// What is cut off may leave a number without its measure.
	const [short = ''] = wording.clean([all.slice(0, LONGEST_IN_TITLE).join('')]);
	const title = all.length > LONGEST_IN_TITLE ? `${short}…` : short;
	const given = dateOf(award, wording.period);
	const isOutside = given !== null && !isWithin(given.date, wording.period);
	return {
		id: freeId(idFromWords(name.replace(/^\d{4}\s*年度?/, ''), 'zh-CN', 'award'), ids),
		tier: tiers.find(({ name: named }) => named['zh-CN'] === tier)?.id ?? WITHOUT_TIER.id,
		name: text(name, 'its whole name'),
		title: toWrite(title, 'its name in a few words'),
		...(recipient !== null && { recipient: text(recipient, 'who received it') }),
		...(issuer !== null && { issuer: text(issuer, 'who gave it') }),
		...(given && { given }),
		source: section.section.number,
		...(isOutside && { notes: [wording.outside(section.section.number)] }),
	};
}

/** The date of an honour, as far as the print gives its month and its year. */
function dateOf({ given }: FoundAward, period: Period): { date: string; printed: string } | null {
	const named = given === null ? null : namedDate(given);
	return named?.year ? { date: isoDate(named, period), printed: named.printed } : null;
}
