/** Texts that stand on cards, posters and hall sheets: each short enough for its place. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { PICTURE_FAULTS } from '../faults/charts.ts';
import { showFigure } from '../figure-text.ts';
import { ADDRESS_PART, lengthOf, mostCharacters, type PictureText } from '../picture-texts.ts';
import { firstSentence } from '../sentence.ts';
import { LANGUAGES, PRINTED_LANGUAGE, type Language, type Text } from '../../site/languages.ts';
import type { HallLine } from '../edition-file.ts';
import { plainIn } from './readable.ts';
import { showableFigure, shownText } from './shown-text.ts';
import type { Located, Path } from '../yaml-file.ts';

/** Where texts go, and what they are called. */
const PLACES: Record<PictureText, { en: string; zh: string }> = {
	site: { en: 'the name of the site', zh: '网站名' },
	organisation: { en: 'the short name of the organisation', zh: '单位简称' },
	report: { en: 'the name of the report', zh: '报告名' },
	hall: { en: 'the name of a place', zh: '地方的名字' },
	question: { en: 'a question', zh: '问题' },
	label: { en: 'a title', zh: '标题' },
	title: { en: 'a title', zh: '标题' },
	computed: { en: 'the name of a computed figure', zh: '算出的数字的名称' },
	line: { en: 'the line of a scene', zh: '一屏的那行字' },
	sentence: { en: 'a text', zh: '一段文字' },
	detail: { en: 'a text', zh: '一段文字' },
	number: { en: 'a number', zh: '数字' },
	unit: { en: 'a unit', zh: '单位' },
};

export function checkPictureTexts(draft: Draft, faults: Faults): void {
	const check = new PictureTexts(draft, faults);
	check.ofSite();
	check.ofCoverAndChapters();
	check.ofEntries();
	check.ofScenes();
	check.ofFigures();
}

/** Looks at every text that a picture shows. */
class PictureTexts {
	constructor(
		private readonly draft: Draft,
		private readonly faults: Faults,
	) {}

	/** What stands at the foot of every picture, and on the sheets of the halls. */
	ofSite(): void {
		const { edition } = this.draft;
		if (!edition) return;
		const { title, organisation, report, chapters, tiers, places } = edition.value;
		this.text(edition, ['title'], 'site', title);
		this.text(edition, ['organisation', 'short'], 'organisation', organisation.short);
		this.text(edition, ['report', 'title'], 'report', report.title);
		for (const [index, { slug }] of chapters.entries()) this.id(edition, ['chapters', index, 'slug'], slug);
		for (const [index, { name }] of tiers.entries())
			this.text(edition, ['tiers', index, 'name'], 'label', name);
		for (const [index, { name, lines }] of places.entries()) {
			// Sheets speak the printed language alone.
			const path = ['places', index, 'name', PRINTED_LANGUAGE];
			this.words(edition, path, 'hall', name[PRINTED_LANGUAGE], PRINTED_LANGUAGE);
			for (const [place, line] of lines.entries())
				this.hallLine(edition, ['places', index, 'lines', place], line);
		}
	}

	/** What the publisher tells of a place stands on its sheets, which speak the printed language. */
	private hallLine(edition: Located<unknown>, path: Path, line: HallLine): void {
		const language = PRINTED_LANGUAGE;
		if (line.label) this.words(edition, [...path, 'label'], 'label', line.label[language], language);
		if (line.kind === 'address' || line.kind === 'hours')
			this.words(edition, [...path, 'text'], 'detail', line.text[language], language);
	}

	ofCoverAndChapters(): void {
		const { cover, chapters } = this.draft;
		for (const language of LANGUAGES) {
			const head = cover[language]?.head;
			if (head) {
				this.words(head, ['title'], 'label', head.value.title, language);
				this.words(head, ['sentence'], 'sentence', head.value.sentence, language);
				this.words(head, ['description'], 'sentence', head.value.description, language);
				const onSheets = language === PRINTED_LANGUAGE ? head.value.questions : [];
				for (const [index, { ask }] of onSheets.entries())
					this.words(head, ['questions', index, 'ask'], 'question', ask, language);
			}
			for (const chapter of chapters.values()) {
				const file = chapter[language];
				if (!file) continue;
				this.words(file.head, ['title'], 'label', file.head.value.title, language);
				this.words(file.head, ['description'], 'sentence', file.head.value.description, language);
				for (const { id, title, line } of file.sections) {
					// Where the heading of a section begins is known to its file alone.
					const at = { file: file.file, lineOf: () => line };
					this.words(at, [], 'title', title, language);
					if (language === LANGUAGES[0]) this.id(at, [], id);
				}
			}
		}
	}

	ofEntries(): void {
		for (const { name, onPictures = {} } of this.draft.kinds) {
			const list = this.draft.lists.get(name);
			for (const [index, entry] of list?.value.entries() ?? []) {
				if (!list) continue;
				this.id(list, [index, 'id'], entry.id);
				for (const [key, kind] of Object.entries(onPictures)) {
					const text = Reflect.get(entry, key) as Text | undefined;
					if (!text) continue;
					if (kind === 'first-sentence') this.firstSentence(list, [index, key], text);
					else this.text(list, [index, key], kind, text);
				}
			}
		}
	}

	ofScenes(): void {
		const { scenes } = this.draft;
		for (const [index, { id, line, sentence }] of scenes?.value.entries() ?? []) {
			if (!scenes) continue;
			this.id(scenes, [index, 'id'], id);
			this.text(scenes, [index, 'line'], 'line', line);
			this.text(scenes, [index, 'sentence'], 'sentence', sentence);
		}
	}

	ofFigures(): void {
		const { figures, units } = this.draft;
		for (const [id, { name, formula }] of Object.entries(figures?.value ?? {})) {
			if (!figures) continue;
			this.id(figures, [id], id);
			this.text(figures, [id, 'name'], formula === undefined ? 'title' : 'computed', name);
			const figure = showableFigure(this.draft, id);
			if (!figure) continue;
			// A number that is too long is so in every language; it is told once.
			const tooLong = LANGUAGES.map((language) => ({ language, ...showFigure(figure, language) })).find(
				({ language, number }) => lengthOf(number) > mostCharacters('number', language),
			);
			if (tooLong) this.words(figures, [id, 'value'], 'number', tooLong.number, tooLong.language);
		}
		for (const [id, unit] of Object.entries(units?.value ?? {})) {
			if (!units) continue;
			for (const language of LANGUAGES) {
				const words = unit[language];
				if (typeof words === 'string') this.words(units, [id, language], 'unit', words, language);
				else
					for (const [number, word] of Object.entries(words))
						this.words(units, [id, language, number], 'unit', word, language);
			}
		}
	}

	private text(at: Located<unknown>, path: Path, kind: PictureText, text: Text): void {
		for (const language of LANGUAGES) this.words(at, [...path, language], kind, text[language], language);
	}

	private firstSentence(at: Located<unknown>, path: Path, text: Text): void {
		for (const language of LANGUAGES) {
			const first = firstSentence(shownText(this.draft, text[language], language), language);
			this.words(at, [...path, language], 'sentence', first, language);
		}
	}

	private words(
		{ file, lineOf }: Pick<Located<unknown>, 'file' | 'lineOf'>,
		path: Path,
		kind: PictureText,
		text: string,
		language: Language,
	): void {
		const written = { at: { file, lineOf }, path, what: PLACES[kind], language };
		const length = lengthOf(plainIn(shownText(this.draft, text, language), written, this.draft, this.faults));
		const most = mostCharacters(kind, language);
		if (length <= most) return;
		this.faults.add({
			file,
			line: lineOf(path),
			...PICTURE_FAULTS[kind === 'number' ? 'longNumber' : 'longText'](PLACES[kind], length, most),
		});
	}

	private id({ file, lineOf }: Pick<Located<unknown>, 'file' | 'lineOf'>, path: Path, id: string): void {
		if (id.length <= ADDRESS_PART) return;
		this.faults.add({
			file,
			line: lineOf(path),
			...PICTURE_FAULTS.longId(id, ADDRESS_PART),
		});
	}
}
