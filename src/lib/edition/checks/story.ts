/** The chapters against each other and the outline: both languages alike, every § told, every reference leading somewhere. */
import type { Block, ChapterFile } from '../chapter-file.ts';
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { figuresIn, parseInline, parsePlace, placesIn, writePlace, type Inline } from '../inline.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { ChapterHead, CoverHead } from '../schema.ts';
import { fragmentsByChapter, isPlace, type Fragments } from './addresses.ts';
import { shownText } from './shown-text.ts';

/** The one-minute version: Chinese characters, English words. */
const MINUTE = { 'zh-CN': 120, en: 80 } as const;

export function checkStory(draft: Draft, faults: Faults): void {
	const told = new Set<string>();
	const fragments = fragmentsByChapter(draft);

	for (const byLanguage of draft.chapters.values()) {
		for (const language of LANGUAGES) {
			const chapter = byLanguage[language];
			if (!chapter) continue;
			checkReferences(draft, chapter, fragments, faults);
			checkMinute(draft, chapter, language, faults);
			for (const section of chapter.sections) section.sources.forEach((source) => told.add(source));
		}
		const { 'zh-CN': chinese, en: english } = byLanguage;
		if (chinese && english) compareLanguages(chinese, english, faults);
	}
	if (draft.edition) checkCover(draft, fragments, faults);
	checkEverySectionTold(draft, told, faults);
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
	return blocks.flatMap((block) => {
		if (block.type === 'paragraph') return block.content;
		if (block.type === 'list') return block.items.flat();
		return block.type === 'shape'
			? block.items.flatMap(({ label, text }) => [...(label ?? []), ...text])
			: [];
	});
}

/** Ids of all figures that blocks show, in words or as figures. */
export function figuresOfBlocks(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) =>
		block.type === 'figures' || block.type === 'share' ? block.ids : figuresIn(inlinesOf([block])),
	);
}

/** All blocks of a chapter, in their order. */
export function blocksOf(chapter: ChapterFile<unknown>): Block[] {
	return [...chapter.intro, ...chapter.sections.flatMap((section) => section.blocks)];
}

function checkReferences(
	draft: Draft,
	chapter: ChapterFile<unknown>,
	fragments: Fragments,
	faults: Faults,
): void {
	const at = (reference: string, found: string, expected: string, mend: string) => {
		for (const line of chapter.linesOfReference.get(reference) ?? [chapter.bodyLine]) {
			faults.add({ file: chapter.file, line, found, expected, mend });
		}
	};
	const blocks = blocksOf(chapter);

	for (const [type, one] of [
		['figures', 'figure'],
		['share', 'figure'],
		['charts', 'chart'],
		['notes', 'note'],
	] as const) {
		const file = type === 'share' ? 'figures' : type;
		const located = draft[file];
		for (const id of idsOfBlocks(blocks, type)) {
			if (located && !Object.hasOwn(located.value, id)) {
				at(id, `the ${one} "${id}"`, `an id of ${file}.yaml`, `correct the id, or add the ${one}`);
			}
		}
	}
	const places = placesIn(inlinesOf(blocks)).filter((place) => !isPlace(fragments, place));
	for (const place of new Set(places.map(writePlace))) {
		at(
			place,
			`a link to ${place}`,
			'a chapter of the edition and a section or entry of it',
			'correct the link',
		);
	}
	const sections = draft.outline?.value.sections.map(({ number }) => number);
	for (const section of chapter.sections) {
		for (const source of section.sources) {
			if (!sections || sections.includes(source)) continue;
			faults.add({
				file: chapter.file,
				line: section.line,
				found: source,
				expected: 'a § of source.json',
				mend: 'correct the §',
			});
		}
	}
}

/** The blocks that list ids. */
type ListBlock = Extract<Block, { ids: unknown }>['type'];

/** The shapes of blocks, with the number of their entries: `set of 5`. */
function shapesOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'shape') return [`${block.shape} of ${block.items.length}`];
		return block.type === 'share' ? [`share of ${block.ids.join(' and ')}`] : [];
	});
}

/** Ids that blocks of a type list, each once. */
export function idsOfBlocks(blocks: readonly Block[], type: ListBlock): Set<string> {
	return new Set(blocks.flatMap((block) => (block.type === type ? block.ids : [])));
}

function checkMinute(
	draft: Draft,
	chapter: ChapterFile<ChapterHead>,
	language: Language,
	faults: Faults,
): void {
	const { minute, lead } = chapter.head.value;
	if (lead !== undefined && draft.figures && !Object.hasOwn(draft.figures.value, lead)) {
		faults.add({
			file: chapter.file,
			line: chapter.head.lineOf(['lead']),
			found: `the figure "${lead}"`,
			expected: 'an id of figures.yaml',
			mend: 'correct the id, or add the figure',
		});
	}
	const shown = shownText(draft, minute, language);
	const length = language === 'zh-CN' ? shown.replace(/\s/g, '').length : shown.trim().split(/\s+/).length;
	if (length > MINUTE[language]) {
		faults.add({
			file: chapter.file,
			line: chapter.head.lineOf(['minute']),
			found: `${length} ${language === 'zh-CN' ? 'characters' : 'words'}`,
			expected: `at most ${MINUTE[language]}`,
			mend: 'shorten the one-minute version; it is made to be heard',
		});
	}
}

/** Two languages of a file, and what to say where they differ. */
class Comparison {
	constructor(
		private readonly chinese: ChapterFile<unknown>,
		private readonly english: ChapterFile<unknown>,
		private readonly faults: Faults,
	) {}

	differ(line: number, found: string, expected: string): void {
		this.faults.add({
			file: this.english.file,
			line,
			found,
			expected: `${expected}, as in ${this.chinese.file}`,
			mend: 'make the two languages tell the same',
		});
	}

	/** Compares the figures of a text of the front matter that stands on a line. */
	texts(line: number, english: string, chinese: string): void {
		const [ours, theirs] = [english, chinese].map((text) => listIds('figures', figuresIn(parseInline(text))));
		if (ours !== undefined && theirs !== undefined && ours !== theirs) this.differ(line, ours, theirs);
	}

	/** Compares the figures, the charts, the notes and the lists of names of blocks that begin on a line. */
	blocks(line: number, english: readonly Block[], chinese: readonly Block[]): void {
		this.ids(line, 'figures', figuresOfBlocks(english), figuresOfBlocks(chinese));
		for (const type of ['charts', 'notes', 'names'] as const)
			this.ids(line, type, [...idsOfBlocks(english, type)], [...idsOfBlocks(chinese, type)]);
		const [ours, theirs] = [english, chinese].map((blocks) => shapesOf(blocks).join(', ') || 'no shape');
		if (ours !== undefined && theirs !== undefined && ours !== theirs) this.differ(line, ours, theirs);
	}

	/** Compares what English and Chinese name; a difference is told at the first id that only English has. */
	private ids(line: number, kind: string, ours: readonly string[], theirs: readonly string[]): void {
		if (listIds(kind, ours) === listIds(kind, theirs)) return;
		const strange = ours.find((id) => !theirs.includes(id));
		const lines = [`{${strange}}`, `${strange}`].flatMap(
			(reference) => this.english.linesOfReference.get(reference)?.filter((place) => place >= line) ?? [],
		);
		this.differ(Math.min(...(lines.length > 0 ? lines : [line])), listIds(kind, ours), listIds(kind, theirs));
	}
}

function listIds(kind: string, ids: readonly string[]): string {
	return ids.length > 0 ? `${kind} ${[...new Set(ids)].sort().join(', ')}` : `no ${kind}`;
}

function compareLanguages(
	chinese: ChapterFile<ChapterHead>,
	english: ChapterFile<ChapterHead>,
	faults: Faults,
): void {
	const comparison = new Comparison(chinese, english, faults);
	const lead = english.head.value.lead ?? 'none';
	const chineseLead = chinese.head.value.lead ?? 'none';
	if (lead !== chineseLead)
		comparison.differ(english.head.lineOf(['lead']), `the lead figure ${lead}`, chineseLead);
	comparison.texts(english.head.lineOf(['minute']), english.head.value.minute, chinese.head.value.minute);
	comparison.blocks(english.bodyLine, english.intro, chinese.intro);

	const ids = english.sections.map(({ id }) => id);
	for (const [index, section] of chinese.sections.entries()) {
		const other = english.sections[index];
		if (other?.id !== section.id) {
			comparison.differ(
				other?.line ?? english.sections.at(-1)?.line ?? english.bodyLine,
				other ? `the section #${other.id}` : `${ids.length} sections`,
				`the section #${section.id} in place ${index + 1}`,
			);
			return;
		}
		if (other.sources.join() !== section.sources.join()) {
			comparison.differ(
				other.line,
				`the section #${other.id} from ${other.sources.join(' ') || 'no §'}`,
				section.sources.join(' ') || 'no §',
			);
		}
		comparison.blocks(other.line, other.blocks, section.blocks);
	}
	const extra = english.sections[chinese.sections.length];
	if (extra) comparison.differ(extra.line, `the section #${extra.id}`, `${chinese.sections.length} sections`);
}

function checkCover(draft: Draft, fragments: Fragments, faults: Faults): void {
	for (const language of LANGUAGES) {
		const cover = draft.cover[language];
		if (!cover) continue;
		checkReferences(draft, cover, fragments, faults);
		for (const { id, line } of cover.sections) {
			faults.add({
				file: cover.file,
				line,
				found: `the section #${id} on the cover`,
				expected: 'questions and paragraphs, no sections',
				mend: 'move it to a chapter, or write it without a heading',
			});
		}
		for (const [index, { to }] of cover.head.value.questions.entries()) {
			const place = parsePlace(to);
			if (place && isPlace(fragments, place)) continue;
			faults.add({
				file: cover.file,
				line: cover.head.lineOf(['questions', index, 'to']),
				found: `the place "${to}"`,
				expected: 'chapter#section of this edition',
				mend: 'correct it, so that the answer leads somewhere',
			});
		}
	}
	const { 'zh-CN': chinese, en: english } = draft.cover;
	if (chinese && english) compareCovers(chinese, english, faults);
}

function compareCovers(
	chinese: ChapterFile<CoverHead>,
	english: ChapterFile<CoverHead>,
	faults: Faults,
): void {
	const comparison = new Comparison(chinese, english, faults);
	const [ours, theirs] = [english.head.value, chinese.head.value];
	comparison.texts(english.head.lineOf(['sentence']), ours.sentence, theirs.sentence);
	comparison.blocks(english.bodyLine, english.intro, chinese.intro);
	if (ours.questions.length !== theirs.questions.length) {
		comparison.differ(
			english.head.lineOf(['questions']),
			`${ours.questions.length} questions`,
			`${theirs.questions.length}`,
		);
		return;
	}
	for (const [index, { answer, to }] of ours.questions.entries()) {
		const other = theirs.questions[index];
		if (!other) continue;
		comparison.texts(english.head.lineOf(['questions', index, 'answer']), answer, other.answer);
		if (to !== other.to) comparison.differ(english.head.lineOf(['questions', index, 'to']), to, other.to);
	}
}

function checkEverySectionTold(draft: Draft, told: Set<string>, faults: Faults): void {
	for (const list of draft.lists.values()) list?.value.forEach(({ source }) => told.add(source));
	const sections = draft.outline?.value.sections ?? [];
	if (!draft.edition || !isWholeStory(draft)) return;
	for (const { number, title, items, quantities, dates } of sections) {
		const headingOnly = items + quantities.length + dates.length === 0;
		const parts = sections.filter((section) => section.number.startsWith(`${number}.`));
		if (told.has(number) || (headingOnly && parts.length > 0)) continue;
		faults.add({
			file: draft.edition.file,
			line: draft.edition.lineOf(['chapters']),
			found: `${number} ${title} is told nowhere`,
			expected: 'a section for every § of the report',
			mend: `name ${number} in the heading of the section that tells it: ## … {#id ${number}}`,
		});
	}
}
