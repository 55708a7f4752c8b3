/** Every word of an edition: no bare quantity, no unknown figure, all languages of a text alike, every figure told. */
import type { ChapterFile, Prose } from '../chapter-file.ts';
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import type { Mending } from '../faults/kinds.ts';
import { PROSE_FAULTS } from '../faults/prose.ts';
import { figuresIn, malformedReferences, parseInline, withoutReferences } from '../inline.ts';
import {
	COMPARED,
	isRead,
	LANGUAGES,
	type Language,
	type ReadLanguage,
	type Text,
} from '../../site/languages.ts';
import { bareDigits } from '../grammar/any/bare-digits.ts';
import { knownOfEdition } from '../grammar/known-of-edition.ts';
import { isFreeInProse as isFreeInChinese } from '../grammar/chinese/free-in-prose.ts';
import { isFreeInProse as isFreeInEnglish } from '../grammar/english/free-in-prose.ts';
import { readTwice } from '../grammar/read-twice.ts';
import type { Known, Quantity, Question, Span } from '../grammar/reading.ts';
import type { Located, Path } from '../yaml-file.ts';
import { figuresOfBlocks } from './story.ts';

/** Words with the place where they are written. */
interface Words extends Prose {
	language: Language;
	file: string;
}

export function checkProse(draft: Draft, faults: Faults): void {
	const all = [...allWords(draft)];
	for (const words of all) checkReferences(words, draft, faults);
	const terms = draft.edition?.value.terms;
	if (terms) {
		for (const language of LANGUAGES) {
			const own = all.filter((words) => words.language === language);
			const texts = own.map(({ text }) => withoutReferences(text).replaceAll('\n', ' '));
			const bare = isRead(language)
				? bareQuantities(texts, language, knownOfEdition(terms, draft.units?.value, language))
				: texts.map((text) => bareDigits(text, language, terms[language]));
			tellBare(own, bare, faults);
		}
	}
	compareTexts(draft, faults);
	checkEveryFigureTold(draft, faults);
}

function checkReferences(words: Words, draft: Draft, faults: Faults): void {
	const { text, file, plain } = words;
	const at = (written: string, mending: Mending) =>
		faults.add({ file, line: lineAt(words, text.indexOf(written)), ...mending });
	for (const reference of malformedReferences(text)) at(reference, PROSE_FAULTS.reference(reference));
	for (const id of new Set(figuresIn(parseInline(text)))) {
		if (plain) at(`{${id}`, PROSE_FAULTS.referenceInName(id));
		else if (draft.figures && !Object.hasOwn(draft.figures.value, id))
			at(`{${id}`, PROSE_FAULTS.unknownFigure(id));
	}
}

/** Quantities, and what may be one: whatever our own words say in numbers is told by a figure. */
function tellBare(all: readonly Words[], bare: readonly (readonly Span[])[], faults: Faults): void {
	for (const [index, words] of all.entries()) {
		for (const { form, start, end } of bare[index] ?? []) {
			const around = words.text.slice(Math.max(0, start - 10), end + 10).replaceAll('\n', ' ');
			faults.add({ file: words.file, line: lineAt(words, start), ...PROSE_FAULTS.bare(form, around) });
		}
	}
}

/** Words of our own that count and tell nothing a figure could. */
const FREE: Readonly<Record<ReadLanguage, (found: Quantity | Question) => boolean>> = {
	'zh-CN': isFreeInChinese,
	en: isFreeInEnglish,
};

function bareQuantities(texts: readonly string[], language: ReadLanguage, known: Known): Span[][] {
	return readTwice(texts, language, known).map(({ quantities, questions }) =>
		[...quantities, ...questions].filter((found) => !FREE[language](found)).sort((a, b) => a.start - b.start),
	);
}

/** Line of a place in words that may go over several lines. */
function lineAt({ text, line }: Words, offset: number): number {
	return line + text.slice(0, Math.max(0, offset)).split('\n').length - 1;
}

/** The data files whose texts readers see. */
function dataFiles(draft: Draft): Located<unknown>[] {
	const { edition, figures, notes, lists, outcomes, charts, scenes, guide, guidebook } = draft;
	const files = [edition, figures, notes, ...lists.values(), outcomes, charts, scenes, guide, guidebook];
	return files.filter((file) => file !== null && file !== undefined);
}

function* allWords(draft: Draft): Generator<Words> {
	for (const located of dataFiles(draft)) {
		const { file } = located;
		for (const { text, path } of textsOf(located.value)) {
			// Names and titles are shown as they stand.
			const plain =
				[draft.edition, draft.guide, draft.guidebook].some((file) => file === located) ||
				PLAIN_TEXTS.includes(String(path.at(-1)));
			for (const language of LANGUAGES) {
				// Of a text over several lines, YAML tells only where it begins.
				const words = text[language].replaceAll('\n', ' ');
				yield { text: words, plain, language, file, line: located.lineOf([...path, language]) };
			}
		}
	}
	for (const language of LANGUAGES) {
		const files: (ChapterFile<unknown> | null)[] = [
			draft.cover[language],
			...[...draft.chapters.values()].map((chapter) => chapter[language]),
		];
		for (const chapter of files) {
			if (!chapter) continue;
			const { file, head, prose } = chapter;
			for (const { text, path } of stringsOf(head.value)) {
				const plain = PLAIN_WORDS.includes(String(path.at(-1)));
				yield { text, plain, language, file, line: head.lineOf(path) };
			}
			for (const words of prose) yield { ...words, language, file };
		}
	}
}

/** Texts of the data files that are shown as they stand: names, and labels inside pictures. */
const PLAIN_TEXTS = ['name', 'label'];
/** Front matter that pages show as it stands. */
const PLAIN_WORDS = ['title', 'description', 'ask'];
/** Texts that are no prose: fixed terms, and what the publisher says of a hall. */
const NO_PROSE = ['terms', 'lines'];

/** Every text in all languages inside a value, with its path. */
function* textsOf(value: unknown, path: Path = []): Generator<{ text: Text; path: Path }> {
	if (value === null || typeof value !== 'object') return;
	if (isText(value)) yield { text: value, path };
	else {
		for (const [key, inner] of Object.entries(value)) {
			if (!NO_PROSE.includes(key)) yield* textsOf(inner, [...path, key]);
		}
	}
}

function isText(value: object): value is Text {
	const languages: readonly string[] = LANGUAGES;
	return (
		Object.entries(value).every(([key, words]) => languages.includes(key) && typeof words === 'string') &&
		Object.keys(value).length > 0
	);
}

/** Every string of front matter that readers see, with its path. */
function* stringsOf(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
	if (typeof value === 'string') yield { text: value, path };
	else if (value !== null && typeof value === 'object') {
		for (const [key, inner] of Object.entries(value)) {
			if (key !== 'to' && key !== 'lead') yield* stringsOf(inner, [...path, key]);
		}
	}
}

function compareTexts(draft: Draft, faults: Faults): void {
	const figures = (text: string) => [...new Set(figuresIn(parseInline(text)))].sort();
	for (const located of dataFiles(draft)) {
		for (const { text, path } of textsOf(located.value)) {
			for (const [language, like] of COMPARED) {
				const [own, other] = [language, like].map((one) => ({
					language: one,
					figures: figures(text[one]),
				}));
				if (!own || !other || own.figures.join() === other.figures.join()) continue;
				const line = located.lineOf([...path, language]);
				faults.add({ file: located.file, line, ...PROSE_FAULTS.otherFigures(own, other) });
			}
		}
	}
}

function checkEveryFigureTold(draft: Draft, faults: Faults): void {
	const { figures } = draft;
	if (!figures || !isWholeStory(draft)) return;
	const told = new Set([...allWords(draft)].flatMap(({ text }) => figuresIn(parseInline(text))));
	for (const chapter of draft.chapters.values()) {
		const first = chapter[LANGUAGES[0]];
		if (!first) continue;
		if (first.head.value.lead) told.add(first.head.value.lead);
		for (const id of figuresOfBlocks([...first.intro, ...first.sections.flatMap(({ blocks }) => blocks)]))
			told.add(id);
	}
	for (const [id, { source }] of Object.entries(figures.value)) {
		if (told.has(id)) continue;
		faults.add({ file: figures.file, line: figures.lineOf([id]), ...PROSE_FAULTS.untold(id, source) });
	}
}
