/** What is read of a report before anything of its draft is written: its §§, its numbers as figures, and the units that they are in. */
import { knownOf } from '../../lib/edition/answers.ts';
import { knownOfEdition } from '../../lib/edition/grammar/known-of-edition.ts';
import { makeOutline, type MadeOutline } from '../../lib/edition/outline.ts';
import { readSections, type ReadSection } from '../../lib/edition/reading/read-sections.ts';
import { readReport, type LeftOutLine } from '../../lib/edition/reading/report.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { aboutReport, type About } from './about.ts';
import { withoutNumbers } from './bare.ts';
import { namedFigures, type Named, type Printed } from './figures.ts';
import type { Stays } from './last-edition.ts';
import { printedBySection } from './printed.ts';
import { unitsFor, type DraftUnits } from './units.ts';

export interface ReadForDraft extends DraftUnits, Pick<MadeOutline, 'outline' | 'questions'> {
	sections: readonly ReadSection[];
	leftOut: readonly LeftOutLine[];
	about: About;
	/** Every quantity that is printed. */
	printed: readonly Printed[];
	/** Those that are told. */
	figures: readonly Named[];
	/** Those of a §, in the order of its quantities; `null` of one that is waived. */
	figuresOf(section: string): (Named | null)[];
	/** Takes numbers out of words of the report's language. */
	clean(texts: readonly string[], inPlace?: string): string[];
}

/**
 * @param waived addresses of what is told by no figure
 * @param stays of an edition before, whose units and terms help to read
 */
export function readForDraft(
	text: string,
	language: ReadLanguage,
	waived: { has(address: string): boolean },
	stays: Stays | null,
): ReadForDraft {
	const report = readReport(text);
	const help = { terms: stays?.edition.terms[language] ?? [], units: stays?.units ?? {} };
	const sections = readSections(report, language, knownOf(help, language));
	const { outline, questions } = makeOutline(text, help, language);
	const bySection = printedBySection(sections, outline);
	const printed = [...bySection.values()].flat();
	const measures = printed.map(({ found }) => found.unit);
	const made = unitsFor(measures, language, stays?.units);
	const known = knownOfEdition(stays?.edition.terms, made.units, language);
	const clean = (texts: readonly string[], inPlace?: string) =>
		withoutNumbers(texts, language, known, inPlace);
	const figures = namedFigures(printed, language, (texts) => clean(texts, ' ')).filter(
		({ address }) => !waived.has(address),
	);
	const byAddress = new Map(figures.map((figure) => [figure.address, figure]));
	return {
		...made,
		outline,
		questions,
		sections,
		leftOut: report.leftOut,
		about: aboutReport(text.split('\n'), language),
		printed,
		figures,
		figuresOf: (section) =>
			(bySection.get(section) ?? []).map(({ address }) => byAddress.get(address) ?? null),
		clean,
	};
}
