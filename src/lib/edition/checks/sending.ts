/** What is sent on: sentences that stand alone, of sections and entries that are there, the same in all languages. */
import type { ChapterFile, Section } from '../chapter-file.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import type { Mending } from '../faults/kinds.ts';
import { SENDING_FAULTS } from '../faults/people.ts';
import { figuresIn, parseInline, type Inline } from '../inline.ts';
import { lengthOf, mostCharacters } from '../picture-texts.ts';
import type { ChapterHead } from '../chapter-head.ts';
import { holdsAny, sentenceOfSection } from '../sending.ts';
import { brokenOff, firstSentence } from '../sentence.ts';
import { COMPARED, LANGUAGES, type Language, type Text } from '../../site/languages.ts';
import type { Located, Path } from '../yaml-file.ts';
import { plainIn } from './readable.ts';
import { shownInlines, shownText } from './shown-text.ts';

type Chapter = ChapterFile<ChapterHead>;

/** Where a sentence is written. */
type Place = Pick<Located<unknown>, 'file' | 'lineOf'>;

/** A text in both languages of the commands. */
interface Both {
	en: string;
	zh: string;
}

function sentOnWith(id: string): Both {
	return { en: `the sentence that is sent on with ${id}`, zh: `${id} 的转发句` };
}

const SENT_ON: Both = { en: 'a sentence to send on', zh: '转发的句子' };

/** The sentence that a section without one of its own is sent on with. */
function firstOf(id: string): Both {
	return { en: `the first sentence of #${id}`, zh: `#${id} 的第一句` };
}

export function checkSending(draft: Draft, faults: Faults): void {
	const check = new Sending(draft, faults);
	for (const byLanguage of draft.chapters.values()) {
		for (const language of LANGUAGES) {
			const chapter = byLanguage[language];
			if (chapter) check.ofChapter(chapter, language);
		}
		for (const [language, like] of COMPARED) {
			const [own, other] = [byLanguage[language], byLanguage[like]];
			if (own && other) check.languagesAgree(own, other);
		}
	}
	for (const language of LANGUAGES) {
		const head = draft.cover[language]?.head;
		if (head)
			check.isWhole(head, ['sentence'], head.value.sentence, language, {
				en: 'the sentence of the cover',
				zh: '封面的那句话',
			});
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
		this.isWhole(chapter.head, ['description'], description, language, {
			en: 'the description',
			zh: '简介',
		});
		for (const [id, sentence] of Object.entries(send)) {
			const path = ['send', id];
			if (!chapter.sections.some((section) => section.id === id)) {
				this.tell(
					chapter.head,
					path,
					SENDING_FAULTS.unknownSection(id, chapter.sections.map((section) => section.id).join(', ')),
				);
			}
			this.isWhole(chapter.head, path, sentence, language, sentOnWith(`#${id}`));
			this.fitsPicture(chapter.head, path, sentence, language);
		}
		for (const section of chapter.sections) if (!send[section.id]) this.ofSection(chapter, section, language);
	}

	/** A section without a sentence of its own has one in its text that stands alone. */
	private ofSection(chapter: Chapter, { id, blocks, line }: Section, language: Language): void {
		const offPictures = this.draft.edition?.value.offPictures[language] ?? [];
		const plain = (inlines: readonly Inline[]) => shownInlines(this.draft, inlines, language);
		const sentence = sentenceOfSection(blocks, { language, offPictures, plain });
		const at = { file: chapter.file, lineOf: () => line };
		if (sentence !== null)
			plainIn(sentence, { at, path: [], what: firstOf(id), language }, this.draft, this.faults);
		const isList =
			blocks.some(({ type }) => ['list', 'shape', 'table'].includes(type)) &&
			!blocks.some(({ type }) => type === 'paragraph');
		const broken = sentence === null ? null : brokenOff(sentence);
		if (!isList && broken === null) return;
		this.faults.add({
			file: chapter.file,
			line,
			...(isList || !broken
				? SENDING_FAULTS.listAlone(id)
				: SENDING_FAULTS.brokenFirst(id, sentence ?? '', broken)),
		});
	}

	languagesAgree(own: Chapter, like: Chapter): void {
		const [ours, theirs] = [own.head.value.send, like.head.value.send];
		for (const id of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
			const [here = null, there = null] = [ours[id], theirs[id]].map((sentence) =>
				sentence === undefined ? null : figuresOf(sentence),
			);
			if (here?.en === there?.en) continue;
			const fault = SENDING_FAULTS.languagesDiffer(id, here, there, like.file);
			this.tell(own.head, here === null ? ['send'] : ['send', id], fault);
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
						this.isWhole(list, path, own, language, sentOnWith(entry.id));
						this.fitsPicture(list, path, own, language);
						continue;
					}
					for (const [key] of told) {
						const text = (Reflect.get(entry, key) as Text | undefined)?.[language];
						if (text !== undefined)
							this.isWhole(list, [index, key, language], text, language, { en: 'a text', zh: '一段文字' });
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
				this.isWhole(figures, path, send[language], language, sentOnWith(id));
				this.fitsPicture(figures, path, send[language], language);
			}
		}
	}

	isWhole(at: Place, path: Path, text: string, language: Language, what: Both): void {
		const shown = shownText(this.draft, text, language);
		const broken = [firstSentence(shown, language), shown].map(brokenOff).find((found) => found !== null);
		if (!broken) return;
		this.tell(at, path, SENDING_FAULTS.notWhole(what, shown, broken));
	}

	private fitsPicture(at: Place, path: Path, text: string, language: Language): void {
		const written = { at, path, what: SENT_ON, language };
		const length = lengthOf(plainIn(shownText(this.draft, text, language), written, this.draft, this.faults));
		const most = mostCharacters('sentence', language);
		if (length > most) {
			this.tell(at, path, SENDING_FAULTS.tooLong(length, most));
		}
		const off = this.draft.edition?.value.offPictures[language].find((name) => holdsAny(text, [name]));
		if (off === undefined) return;
		this.tell(at, path, SENDING_FAULTS.nameOff(off));
	}

	private tell(at: Place, path: Path, told: Mending): void {
		this.faults.add({ file: at.file, line: at.lineOf(path), ...told });
	}
}

/** The figures that a text refers to, in words. */
function figuresOf(text: string): Both {
	const ids = [...new Set(figuresIn(parseInline(text)))].sort();
	if (ids.length === 0) return { en: 'no figure', zh: '没有数字的一句' };
	return { en: `the figures ${ids.join(', ')}`, zh: `数字 ${ids.join('、')} 的一句` };
}
