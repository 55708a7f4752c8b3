/** Every word of an edition: no bare quantity, no unknown figure, both languages of a text alike, every figure told. */
import type { ChapterFile } from '../chapter-file.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { figuresIn, malformedReferences, parseInline, withoutReferences } from '../inline.ts';
import { LANGUAGES, type Language, type Text } from '../languages.ts';
import { findOccurrences } from '../quantities.ts';
import type { Located, Path } from '../yaml-file.ts';
import { figuresOfBlocks } from './story.ts';

/** Words with the place where they are written. */
interface Words {
	text: string;
	language: Language;
	file: string;
	line: number;
}

export function checkProse(draft: Draft, faults: Faults): void {
	const terms = draft.edition?.value.terms;
	for (const words of allWords(draft)) {
		const at = (found: string, expected: string, mend: string) =>
			faults.add({ file: words.file, line: words.line, found, expected, mend });
		for (const reference of malformedReferences(words.text)) {
			at(
				`the reference ${reference}`,
				'{figure-id}, {figure-id:number}, {figure-id:words} or {figure-id:ordinal}',
				'correct it',
			);
		}
		for (const id of figuresIn(parseInline(words.text))) {
			if (draft.figures && !(id in draft.figures.value)) {
				at(`the figure "${id}"`, 'an id of figures.yaml', 'correct the id, or add the figure');
			}
		}
		if (!terms) continue;
		for (const { kind, form } of findOccurrences(
			withoutReferences(words.text),
			words.language,
			terms[words.language],
		)) {
			if (kind === 'date') continue;
			at(
				`the bare quantity "${form}" in "${around(words.text, form)}"`,
				'a reference to a figure, such as {staff-total}',
				'refer to the figure by its id, say it without a number, or declare a fixed term in edition.yaml',
			);
		}
	}
	compareTexts(draft, faults);
	checkEveryFigureTold(draft, faults);
}

function around(text: string, form: string): string {
	const at = text.indexOf(form);
	return text.slice(Math.max(0, at - 10), at + form.length + 10);
}

/** The data files whose texts readers see. */
function dataFiles(draft: Draft): Located<unknown>[] {
	const { edition, figures, notes, visits, awards, services, commitments } = draft;
	return [edition, figures, notes, visits, awards, services, commitments].filter((file) => file !== null);
}

function* allWords(draft: Draft): Generator<Words> {
	for (const located of dataFiles(draft)) {
		for (const { text, path } of textsOf(located.value)) {
			for (const language of LANGUAGES) {
				yield {
					text: text[language],
					language,
					file: located.file,
					line: located.lineOf([...path, language]),
				};
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
			for (const { text, path } of stringsOf(chapter.head.value)) {
				yield { text, language, file: chapter.file, line: chapter.head.lineOf(path) };
			}
			for (const { text, line } of chapter.prose) yield { text, language, file: chapter.file, line };
		}
	}
}

/** Every text in both languages inside a value, with its path. */
function* textsOf(value: unknown, path: Path = []): Generator<{ text: Text; path: Path }> {
	if (value === null || typeof value !== 'object') return;
	if (isText(value)) yield { text: value, path };
	else {
		for (const [key, inner] of Object.entries(value)) {
			if (key !== 'terms') yield* textsOf(inner, [...path, key]);
		}
	}
}

function isText(value: object): value is Text {
	return LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
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
	const figures = (text: string) => [...new Set(figuresIn(parseInline(text)))].sort().join(', ') || 'none';
	for (const located of dataFiles(draft)) {
		for (const { text, path } of textsOf(located.value)) {
			if (figures(text.en) === figures(text['zh-CN'])) continue;
			faults.add({
				file: located.file,
				line: located.lineOf([...path, 'en']),
				found: `the figures ${figures(text.en)} in English`,
				expected: `${figures(text['zh-CN'])}, as in Chinese`,
				mend: 'make both languages refer to the same figures',
			});
		}
	}
}

function checkEveryFigureTold(draft: Draft, faults: Faults): void {
	const { figures } = draft;
	const unread = [...draft.chapters.values()].some((chapter) =>
		LANGUAGES.some((language) => !chapter[language]),
	);
	if (!figures || !draft.edition || unread) return;
	const told = new Set([...allWords(draft)].flatMap(({ text }) => figuresIn(parseInline(text))));
	for (const chapter of draft.chapters.values()) {
		const chinese = chapter['zh-CN'];
		if (!chinese) continue;
		if (chinese.head.value.lead) told.add(chinese.head.value.lead);
		for (const id of figuresOfBlocks([...chinese.intro, ...chinese.sections.flatMap(({ blocks }) => blocks)]))
			told.add(id);
	}
	for (const id of Object.keys(figures.value)) {
		if (told.has(id)) continue;
		faults.add({
			file: figures.file,
			line: figures.lineOf([id]),
			found: `the figure "${id}", which no text shows`,
			expected: 'every figure told in the story',
			mend: 'refer to it where it belongs, or remove it and waive its address',
		});
	}
}
