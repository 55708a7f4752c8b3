/** What is sent on: sentences that stand alone, of sections and entries that are there, the same in both languages. */
import type { ChapterFile, Section } from '../chapter-file.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { figuresIn, parseInline, type Inline } from '../inline.ts';
import { lengthOf, mostCharacters } from '../picture-texts.ts';
import type { ChapterHead } from '../schema.ts';
import { holdsAny, sentenceOfSection } from '../sending.ts';
import { brokenOff, firstSentence } from '../sentence.ts';
import { LANGUAGES, type Language, type Text } from '../../site/languages.ts';
import type { Located, Path } from '../yaml-file.ts';
import { shownInlines, shownText } from './shown-text.ts';

type Chapter = ChapterFile<ChapterHead>;

/** Where a sentence is written. */
type Place = Pick<Located<unknown>, 'file' | 'lineOf'>;

const WHOLE = 'whole sentences: they stand alone on cards, posters and in what chats show of a link';

export function checkSending(draft: Draft, faults: Faults): void {
	const check = new Sending(draft, faults);
	for (const byLanguage of draft.chapters.values()) {
		for (const language of LANGUAGES) {
			const chapter = byLanguage[language];
			if (chapter) check.ofChapter(chapter, language);
		}
		const { 'zh-CN': chinese, en: english } = byLanguage;
		if (chinese && english) check.languagesAgree(chinese, english);
	}
	for (const language of LANGUAGES) {
		const head = draft.cover[language]?.head;
		if (head) check.isWhole(head, ['sentence'], head.value.sentence, language, 'the sentence of the cover');
	}
	check.ofEntries();
	check.ofFigures();
}

class Sending {
	constructor(
		private readonly draft: Draft,
		private readonly faults: Faults,
	) {}

	ofChapter(chapter: Chapter, language: Language): void {
		const { description, send } = chapter.head.value;
		this.isWhole(chapter.head, ['description'], description, language, 'the description');
		for (const [id, sentence] of Object.entries(send)) {
			const path = ['send', id];
			if (!chapter.sections.some((section) => section.id === id)) {
				this.tell(chapter.head, path, {
					found: `a sentence to send on with #${id}`,
					expected: `the id of a section: ${chapter.sections.map((section) => section.id).join(', ')}`,
					mend: 'correct the id, or remove the sentence',
				});
			}
			this.isWhole(chapter.head, path, sentence, language, `the sentence that is sent on with #${id}`);
			this.fitsPicture(chapter.head, path, sentence, language);
		}
		for (const section of chapter.sections) if (!send[section.id]) this.ofSection(chapter, section, language);
	}

	/** A section without a sentence of its own has one in its text that stands alone. */
	private ofSection(chapter: Chapter, { id, blocks, line }: Section, language: Language): void {
		const offPictures = this.draft.edition?.value.offPictures[language] ?? [];
		const plain = (inlines: readonly Inline[]) => shownInlines(this.draft, inlines, language);
		const sentence = sentenceOfSection(blocks, { language, offPictures, plain });
		const isList =
			blocks.some(({ type }) => type === 'list' || type === 'shape') &&
			!blocks.some(({ type }) => type === 'paragraph');
		const broken = sentence === null ? null : brokenOff(sentence);
		if (!isList && broken === null) return;
		this.faults.add({
			file: chapter.file,
			line,
			found: isList
				? `#${id}, which is a list without a sentence`
				: `the first sentence of #${id}, “${sentence}”: ${broken}`,
			expected: WHOLE,
			mend: `write one for sending on in the front matter: "send:", and below it "  ${id}: …"`,
		});
	}

	languagesAgree(chinese: Chapter, english: Chapter): void {
		const [ours, theirs] = [english.head.value.send, chinese.head.value.send];
		for (const id of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
			const [here, there] = [ours[id], theirs[id]].map((sentence) => sentence && figuresOf(sentence));
			if (here === there) continue;
			this.tell(english.head, here === undefined ? ['send'] : ['send', id], {
				found: `${here === undefined ? 'no sentence' : `a sentence with ${here}`} to send on with #${id}`,
				expected: `${there === undefined ? 'none' : `one with ${there}`}, as in ${chinese.file}`,
				mend: 'make the two languages tell the same',
			});
		}
	}

	/** Sentences of entries; a name, such as that of an award, is no sentence. */
	ofEntries(): void {
		for (const { name, onPictures = {} } of this.draft.kinds) {
			const list = this.draft.lists.get(name);
			const told = Object.entries(onPictures).filter(
				([key, kind]) => /sentence$/.test(kind) && key !== 'name',
			);
			for (const [index, entry] of list?.value.entries() ?? []) {
				if (!list) continue;
				for (const language of LANGUAGES) {
					const own = entry.send?.[language];
					const path: Path = [index, 'send', language];
					if (own !== undefined) {
						this.isWhole(list, path, own, language, `the sentence that is sent on with ${entry.id}`);
						this.fitsPicture(list, path, own, language);
						continue;
					}
					for (const [key] of told) {
						const text = (Reflect.get(entry, key) as Text | undefined)?.[language];
						if (text !== undefined) this.isWhole(list, [index, key, language], text, language, 'a text');
					}
				}
			}
		}
	}

	ofFigures(): void {
		const { figures } = this.draft;
		for (const [id, { send }] of Object.entries(figures?.value ?? {})) {
			if (!figures || !send) continue;
			for (const language of LANGUAGES) {
				const path = [id, 'send', language];
				this.isWhole(figures, path, send[language], language, `the sentence that is sent on with ${id}`);
				this.fitsPicture(figures, path, send[language], language);
			}
		}
	}

	isWhole(at: Place, path: Path, text: string, language: Language, what: string): void {
		const shown = shownText(this.draft, text, language);
		const broken = [firstSentence(shown, language), shown].map(brokenOff).find((found) => found !== null);
		if (broken === undefined) return;
		this.tell(at, path, {
			found: `${what}, “${shown}”: ${broken}`,
			expected: WHOLE,
			mend: 'end it as a sentence',
		});
	}

	private fitsPicture(at: Place, path: Path, text: string, language: Language): void {
		const length = lengthOf(shownText(this.draft, text, language));
		const most = mostCharacters('sentence', language);
		if (length > most) {
			this.tell(at, path, {
				found: `a sentence to send on of ${length} characters`,
				expected: `at most ${most}, so that it fits the pictures that people send and print`,
				mend: 'say it in fewer words',
			});
		}
		const off = this.draft.edition?.value.offPictures[language].find((name) => holdsAny(text, [name]));
		if (off === undefined) return;
		this.tell(at, path, {
			found: `“${off}” in a sentence to send on`,
			expected: 'no name of "offPictures" in edition.yaml: cards and posters carry none',
			mend: 'say it without that name',
		});
	}

	private tell(at: Place, path: Path, told: { found: string; expected: string; mend: string }): void {
		this.faults.add({ file: at.file, line: at.lineOf(path), ...told });
	}
}

/** The figures that a text refers to, in words. */
function figuresOf(text: string): string {
	const ids = [...new Set(figuresIn(parseInline(text)))].sort();
	return ids.length > 0 ? `the figures ${ids.join(', ')}` : 'no figure';
}
