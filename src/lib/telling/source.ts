/** Where things are printed: headings as the report numbers them, and the citations at a page's foot. */
import type { Edition, Figure } from '../edition/edition.ts';
import { exactText, figureText } from '../edition/figure-text.ts';
import { describeFormula } from '../edition/formula.ts';
import { numberWord } from '../edition/numerals.ts';
import { PRINTED_LANGUAGE, type Language } from '../site/languages.ts';
import { addressedQuantities, sectionOf } from '../edition/outline.ts';
import { say } from '../words/messages.ts';
import type { ShownInline } from './shown.ts';
import { markForeign } from './text.ts';

/** One printed occurrence of a figure. */
interface PrintedOccurrence {
	/** § number. */
	section: string;
	/** Heading as the report prints it: 三（三）2 志愿服务. */
	heading: string;
	before: string;
	form: string;
	after: string;
}

/** Where a figure comes from, in full. */
export interface Citation {
	id: string;
	name: ShownInline[];
	/** The value in full, with its limit and its unit. */
	exact: string;
	/** Empty for a computed figure. */
	printed: PrintedOccurrence[];
	/** How a computed figure is computed. */
	formula: ShownInline[] | null;
	/** Ids of the source notes that speak of it. */
	notes: string[];
}

/** The citation of a figure. */
export function citationOf(edition: Edition, figure: Figure, language: Language): Citation {
	return {
		id: figure.id,
		name: markForeign(figure.name[language], language),
		exact: exactText(figure, language),
		printed: printedOccurrences(edition, figure),
		formula: figure.formula === undefined ? null : formulaInWords(edition, figure.formula, language),
		notes: figure.notes,
	};
}

/** The citations of figures, in the order given. */
export function citationsOf(edition: Edition, ids: Iterable<string>, language: Language): Citation[] {
	return [...ids].flatMap((id) => {
		const figure = edition.figures.get(id);
		return figure ? [citationOf(edition, figure, language)] : [];
	});
}

function formulaInWords(edition: Edition, formula: string, language: Language): ShownInline[] {
	const text = describeFormula(formula, {
		figure: (id) => {
			const figure = edition.figures.get(id);
			return figure ? figureText(figure, language) : id;
		},
		count: () => say('citations.count', undefined, language),
		items: (section) => say('citations.items', { section }, language),
		zeros: ({ length }) => say('citations.zeros', { number: length }, language),
	});
	return markForeign(text, language);
}

function printedOccurrences(edition: Edition, { printed, source, also }: Figure): PrintedOccurrence[] {
	if (printed === undefined || source === undefined) return [];
	const quantities = addressedQuantities(edition.outline);
	return [source, ...also.map((place) => place.source)].flatMap((address) => {
		const occurrence = quantities.get(address);
		const section = sectionOf(address);
		return occurrence ? [{ section, heading: printedHeading(edition, section), ...occurrence }] : [];
	});
}

/**
 * A § as the report itself numbers it: §3.3.2 is 三（三）2, §5.2 is 五、2. An edition names the headings that the
 * report numbers otherwise.
 */
export function printedHeading(
	{ outline, report }: Pick<Edition, 'outline' | 'report'>,
	section: string,
): string {
	const named = report.headings[section];
	if (named !== undefined) return named;
	const title = outline.sections.find(({ number }) => number === section)?.title ?? '';
	const [first = 0, second, third] = section.slice(1).split('.').map(Number);
	const han = (number: number) => numberWord(number, PRINTED_LANGUAGE);
	if (second === undefined) return `${han(first)}、${title}`;
	if (third !== undefined) return `${han(first)}（${han(second)}）${third} ${title}`;
	const hasParts = outline.sections.some(({ number }) => number.startsWith(`§${first}.${second}.`));
	return hasParts ? `${han(first)}（${han(second)}）${title}` : `${han(first)}、${second} ${title}`;
}
