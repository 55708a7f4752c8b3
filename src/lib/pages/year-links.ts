/** The reports of all years, each with the way to its cover. */
import type { Edition } from '../edition/edition.ts';
import { languagesOf, type Seal } from '../edition/sealed.ts';
import { addressOf, type View } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { periodWords } from '../telling/period.ts';

/** A year in the list of all. */
export interface YearLink {
	/** As it is called behind a title: `1999`, `1998–1999`. */
	year: string;
	/** What its edition is called. */
	title: string;
	href: string;
	/** The language that it is told in where that is not the page's own; else `null`. */
	language: Language | null;
}

/** All years, newest first. @param seals of the sealed ones, `base` the path that the site lives under */
export function yearLinks(
	editions: readonly Edition[],
	seals: readonly Seal[],
	{ language, view, base }: { language: Language; view: View; base: string },
): YearLink[] {
	const link = (slug: string, spoken: Language, words: { year: string; title: string }): YearLink => ({
		...words,
		href: `${base}${addressOf(spoken, slug, undefined, view)}`,
		language: spoken === language ? null : spoken,
	});
	const dated = [
		...editions.map((edition) => ({
			end: edition.report.period.to,
			link: link(edition.slug, language, {
				year: periodWords(edition, language).year,
				title: edition.title[language],
			}),
		})),
		...seals.flatMap((seal) => {
			const spoken = languagesOf(seal).includes(language) ? language : languagesOf(seal)[0];
			const words = spoken && seal.called[spoken];
			return words ? [{ end: seal.period.to, link: link(seal.slug, spoken, words) }] : [];
		}),
	];
	return dated.sort((a, b) => b.end.localeCompare(a.end)).map(({ link }) => link);
}
