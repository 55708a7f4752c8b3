/** The figures and source notes of an edition as public data, in every language at once. */
import type { Edition, Figure, SourceNote } from '../edition/edition.ts';
import { exactText, figureText, unitName } from '../edition/figure-text.ts';
import { parseInline } from '../edition/inline.ts';
import { LANGUAGES, type Language, type Text } from '../site/languages.ts';
import { citationOf, type FormulaMessages } from '../telling/source.ts';
import type { ShownInline } from '../telling/text.ts';
import type { Fact, Facts } from './facts-schema.ts';
import { chaptersTelling } from './told.ts';

/** Words of the interface that stand in the data. */
export interface FactsMessages {
	/** Words that describe counts in formulas. */
	formula: FormulaMessages;
	/** The standard wording of a kind of source note. */
	note(kind: SourceNote['kind']): string;
}

/** Makes the public data of an edition. */
export function factsOf(edition: Edition, messages: Record<Language, FactsMessages>): Facts {
	const { slug, title, organisation, report } = edition;
	const told = LANGUAGES.map((language) => chaptersTelling(edition, language, messages[language].formula));
	return {
		$schema: 'facts.schema.json',
		edition: { slug, title, organisation: organisation.name, report: report.title, period: report.period },
		chapters: edition.chapters.map((chapter) => ({
			slug: chapter.slug,
			title: inLanguages((language) => chapter.text[language].title),
		})),
		figures: [...edition.figures.values()].map((figure) => ({
			...factOf(edition, figure, messages),
			chapters: edition.chapters
				.map((chapter) => chapter.slug)
				.filter((chapter) => told.some((byFigure) => byFigure.get(figure.id)?.includes(chapter))),
		})),
		sourceNotes: [...edition.notes.values()].map(({ id, kind, source, text, clarification }) => ({
			id,
			kind,
			wording: inLanguages((language) => messages[language].note(kind)),
			text: written(edition, text),
			sections: source,
			clarification: clarification
				? { date: clarification.date, text: written(edition, clarification.text) }
				: null,
		})),
	};
}

function factOf(
	edition: Edition,
	figure: Figure,
	messages: Record<Language, FactsMessages>,
): Omit<Fact, 'chapters'> {
	const citations = inLanguages((language) =>
		citationOf(edition, figure, language, messages[language].formula),
	);
	return {
		id: figure.id,
		name: figure.name,
		kind: figure.kind,
		value: figure.value,
		limit: figure.limit,
		unit: {
			id: figure.unitId,
			kind: figure.unit.kind,
			name: inLanguages((language) => unitName(figure, language)),
		},
		shown: inLanguages((language) => figureText(figure, language)),
		exact: inLanguages((language) => exactText(figure, language)),
		printed: citations[LANGUAGES[0]].printed,
		formula:
			figure.formula === undefined
				? null
				: {
						expression: figure.formula,
						words: inLanguages((language) => plain(citations[language].formula ?? [])),
					},
		notes: figure.notes,
	};
}

/** A text of the edition's files with its figures written out. */
function written(edition: Edition, text: Text): Text {
	return inLanguages((language) =>
		parseInline(text[language])
			.map((piece) => {
				if (piece.type === 'text') return piece.text;
				const figure = piece.type === 'figure' ? edition.figures.get(piece.id) : undefined;
				if (piece.type !== 'figure' || !figure)
					throw new Error(`plain text and figures in: ${text[language]}`);
				return figureText(figure, language, piece.form);
			})
			.join(''),
	);
}

/** A text without its marks of language. */
function plain(pieces: readonly ShownInline[]): string {
	return pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}

function inLanguages<Value>(make: (language: Language) => Value): Record<Language, Value> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
		Language,
		Value
	>;
}
