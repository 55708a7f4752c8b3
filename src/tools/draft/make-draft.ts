/** Makes the files of an edition from the text of a report: one that builds at once, and says what is still to do. */
import { stringify } from 'yaml';
import { makeOutline } from '../../lib/edition/outline.ts';
import { addressesIn } from '../../lib/edition/printed-places.ts';
import { readSections } from '../../lib/edition/reading/read-sections.ts';
import { readReport } from '../../lib/edition/reading/report.ts';
import { LANGUAGES } from '../../lib/site/languages.ts';
import { aboutReport } from './about.ts';
import { withoutNumbers } from './bare.ts';
import { chapterFile, draftChapters } from './chapters.ts';
import { editionFile, otherFiles } from './edition-files.ts';
import { namedFigures, type Named, type Printed } from './figures.ts';
import { MARK, TO_DO } from './marks.ts';
import { toDo } from './to-do.ts';
import { unitsFor } from './units.ts';

/** What was made. */
export interface MadeDraft {
	/** Contents by name of the file in the edition's folder. */
	files: ReadonlyMap<string, string>;
	year: number | null;
	sections: number;
	figures: number;
	questions: number;
}

/**
 * @param given year that the publisher says; else the one that the report's first lines tell
 * @param waived addresses of what is told by no figure, with the reason
 */
export function makeDraft(
	text: string,
	given: number | null,
	waived: ReadonlyMap<string, string>,
): MadeDraft {
	const report = readReport(text);
	const sections = readSections(report, 'zh-CN');
	const { outline, questions } = makeOutline(text);
	const about = aboutReport(text.split('\n'));
	const year = given ?? about.year;
	const printed = sections.map((read, at): Printed[] => {
		const number = read.section.number;
		const occurrences = outline.sections[at]?.quantities ?? [];
		const addresses = addressesIn(number, occurrences);
		return read.quantities.flatMap((found, index) => {
			const occurrence = occurrences[index];
			return occurrence
				? [{ address: addresses[index] ?? number, occurrence, found, section: read.section.title }]
				: [];
		});
	});
	const { units, idOf, unknown } = unitsFor(printed.flat().map(({ found }) => found.unit));
	const known = { terms: [], units: Object.values(units).flatMap(({ printed }) => printed) };
	const clean = (texts: readonly string[], inPlace?: string) => withoutNumbers(texts, known, inPlace);
	const all = namedFigures(printed.flat(), (texts) => clean(texts, ' '));
	const byAddress = new Map(all.map((figure) => [figure.address, figure]));
	const told = (address: string): Named | null =>
		waived.has(address) ? null : (byAddress.get(address) ?? null);
	const figures = all.filter(({ address }) => !waived.has(address));
	const bySection = new Map(sections.map(({ section }, at) => [section.number, printed[at] ?? []]));
	const chapters = draftChapters(
		sections,
		(number) => (bySection.get(number) ?? []).map(({ address }) => told(address)),
		clean,
	);
	const answers = Object.fromEntries(
		questions.map(({ address, question }) => [
			address,
			{ as: 'neither', why: `${MARK} 看一看“${question.before}${question.form}${question.after}”怎样读` },
		]),
	);
	const files = new Map<string, string>([
		['edition.yaml', editionFile(about, year ?? 0, chapters)],
		['source.json', `${JSON.stringify(outline, null, '\t')}\n`],
		['units.yaml', stringify(units)],
		['figures.yaml', figuresFile(figures, idOf)],
		['waivers.yaml', stringify(Object.fromEntries(waived))],
		...(questions.length > 0 ? ([['answers.yaml', stringify(answers)]] as const) : []),
		...['notes', 'charts'].map((name) => [`${name}.yaml`, '{}\n'] as const),
		...otherFiles(chapters),
		...LANGUAGES.flatMap((language) =>
			chapters.map(
				(chapter, place) =>
					[`${language}/${chapter.slug}.md`, chapterFile(chapter, language, place)] as const,
			),
		),
	]);
	files.set(TO_DO, toDo({ about, files, figures, questions, unknown, leftOut: report.leftOut }));
	return {
		files,
		year,
		sections: sections.length,
		figures: figures.length,
		questions: questions.length,
	};
}

function figuresFile(figures: readonly Named[], unitOf: ReadonlyMap<string, string>): string {
	const entries = figures.map(({ id, name, address, occurrence, found }) => ({
		[id]: {
			...('value' in found
				? { value: Number(found.value) }
				: { value: Number(found.from), to: Number(found.to) }),
			unit: unitOf.get(found.unit) ?? '',
			printed: occurrence.form,
			source: address,
			name: { 'zh-CN': `${MARK} ${name}`, en: `${MARK}: ${name.replace(/\d+/g, '')}` },
		},
	}));
	return entries.length === 0 ? '{}\n' : entries.map((entry) => stringify(entry)).join('\n');
}
