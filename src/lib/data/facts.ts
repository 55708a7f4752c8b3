/** The figures and source notes of an edition as public data, in every language at once. */
import type { Edition, Figure } from '../edition/edition.ts';
import { followed } from '../edition/following.ts';
import { exactText, figureText, unitName } from '../edition/figure-text.ts';
import { inLanguages, LANGUAGES, PRINTED_LANGUAGE, type Text } from '../site/languages.ts';
import { citationOf } from '../telling/source.ts';
import type { ShownInline } from '../telling/shown.ts';
import { written } from '../telling/written.ts';
import { say } from '../words/messages.ts';
import type { Fact, Facts } from './facts-schema.ts';
import { chaptersTelling } from './told.ts';

/** Makes the public data of an edition. */
export function factsOf(edition: Edition): Facts {
	const { slug, title, organisation, report } = edition;
	const { from, to } = report.period;
	const told = LANGUAGES.map((language) => chaptersTelling(edition, language));
	return {
		$schema: 'facts.schema.json',
		edition: { slug, title, organisation: organisation.name, report: report.title, period: { from, to } },
		chapters: edition.chapters.map((chapter) => ({
			slug: chapter.slug,
			title: inLanguages((language) => chapter.text[language].title),
		})),
		figures: [...edition.figures.values()].map((figure) => ({
			...factOf(edition, figure),
			chapters: edition.chapters
				.map((chapter) => chapter.slug)
				.filter((chapter) => told.some((byFigure) => byFigure.get(figure.id)?.includes(chapter))),
		})),
		sourceNotes: [...edition.notes.values()].map(({ id, kind, source, text, clarification }) => ({
			id,
			kind,
			wording: inLanguages((language) => say(`note.${kind}`, undefined, language)),
			text: inWords(edition, text),
			sections: source,
			clarification: clarification
				? { date: clarification.date, text: inWords(edition, clarification.text) }
				: null,
		})),
	};
}

function factOf(edition: Edition, figure: Figure): Omit<Fact, 'chapters'> {
	const citations = inLanguages((language) => citationOf(edition, figure, language));
	return {
		id: figure.id,
		name: figure.name,
		kind: figure.kind,
		value: figure.value,
		...(figure.to !== undefined && { to: figure.to }),
		limit: figure.limit,
		unit: {
			id: figure.unitId,
			kind: figure.unit.kind,
			name: inLanguages((language) => unitName(figure, language)),
		},
		shown: inLanguages((language) => figureText(figure, language)),
		exact: inLanguages((language) => exactText(figure, language)),
		printed: citations[PRINTED_LANGUAGE].printed,
		formula:
			figure.formula === undefined
				? null
				: {
						expression: figure.formula,
						words: inLanguages((language) => plain(citations[language].formula ?? [])),
					},
		...followsOf(edition, figure),
		notes: figure.notes,
	};
}

/** What a figure follows; nothing of one that follows none. */
function followsOf(edition: Edition, figure: Figure): Pick<Fact, 'follows'> {
	const found = followed(edition, figure);
	if (!found || !edition.before) return {};
	const { then, restated, change, own } = found;
	return {
		follows: {
			edition: edition.before.slug,
			id: then.id,
			value: then.value,
			...(then.to !== undefined && { to: then.to }),
			limit: then.limit,
			exact: inLanguages((language) => exactText(then, language)),
			restated: restated && restated.id,
			change: change && { by: change.by, percent: change.percent },
			printedChange: own && own.id,
		},
	};
}

/** A text of the edition's files in every language, its figures written out. */
function inWords(edition: Edition, text: Text): Text {
	return inLanguages((language) => written(edition, text[language], language));
}

/** A text without its marks of language. */
function plain(pieces: readonly ShownInline[]): string {
	return pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}
