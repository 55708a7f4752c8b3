/** What an edition has said of the numbers of its print. */
import type { ReadLanguage } from '../../site/languages.ts';
import type { Known } from './reading.ts';

/** A unit as units.yaml has it: how it is printed, and how readers see it. */
interface PrintedUnit {
	printed: readonly string[];
	/** Absent on a site that does not speak English. */
	en?: { one: string; other: string };
}

/**
 * @param terms fixed expressions of the edition in each language
 * @param units those of units.yaml; none while it has no such file
 */
export function knownOfEdition(
	terms: Record<ReadLanguage, readonly string[]> | undefined,
	units: Readonly<Record<string, PrintedUnit>> | undefined,
	language: ReadLanguage,
): Known {
	const all = Object.values(units ?? {});
	return {
		terms: terms?.[language] ?? [],
		units: all.flatMap(({ printed, en }) => (language === 'en' && en ? [en.one, en.other] : printed)),
	};
}
