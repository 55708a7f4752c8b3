/** The chapters against each other and the outline: both languages alike, every § told, every reference leading somewhere. */
import type { Block, ChapterFile } from '../chapter-file.ts';
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { CHAPTER_FAULTS } from '../faults/chapters.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import { IMAGE_FAULTS } from '../faults/images.ts';
import type { Mending } from '../faults/kinds.ts';
import { imagesIn } from '../images.ts';
import { figuresIn, parseInline, parsePlace, placesIn, writePlace, type Inline } from '../inline.ts';
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { ChapterHead, CoverHead } from '../chapter-head.ts';
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
		if (block.type === 'table') return [block.head, ...block.rows].flat(2);
		if (block.type === 'image') return block.caption;
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
	const at = (reference: string, fault: Mending) => {
		for (const line of chapter.linesOfReference.get(reference) ?? [chapter.bodyLine]) {
			faults.add({ file: chapter.file, line, ...fault });
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
				at(id, CHAPTER_FAULTS.unknownId(one, id, file));
			}
		}
	}
	for (const file of new Set(imagesIn(blocks))) {
		if (draft.images.has(file)) continue;
		at(`../images/${file}`, IMAGE_FAULTS.missing(file, [...draft.images.keys()].join(', ')));
	}
	const places = placesIn(inlinesOf(blocks)).filter((place) => !isPlace(fragments, place));
	for (const place of new Set(places.map(writePlace))) {
		at(place, CHAPTER_FAULTS.deadLink(place));
	}
	const sections = draft.outline?.value.sections.map(({ number }) => number);
	for (const section of chapter.sections) {
		for (const source of section.sources) {
			if (!sections || sections.includes(source)) continue;
			faults.add({
				file: chapter.file,
				line: section.line,
				...COMMON_FAULTS.unknownSection(source),
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
		if (block.type === 'image') return [`picture ${block.file}`];
		if (block.type === 'table') return [`table of ${block.head.length} by ${block.rows.length}`];
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
			...COMMON_FAULTS.unknownFigure(lead),
		});
	}
	const shown = shownText(draft, minute, language);
	const length = language === 'zh-CN' ? shown.replace(/\s/g, '').length : shown.trim().split(/\s+/).length;
	if (length > MINUTE[language]) {
		faults.add({
			file: chapter.file,
			line: chapter.head.lineOf(['minute']),
			...CHAPTER_FAULTS.longMinute(length, MINUTE[language], language),
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

	differ(line: number, found: Both, expected: Both): void {
		const fault = CHAPTER_FAULTS.languagesDiffer(found, expected, this.chinese.file);
		this.faults.add({ file: this.english.file, line, ...fault });
	}

	/** Compares the figures of a text of the front matter that stands on a line. */
	texts(line: number, english: string, chinese: string): void {
		const [ours, theirs] = [english, chinese].map((text) => listIds('figures', figuresIn(parseInline(text))));
		if (ours && theirs && ours.en !== theirs.en) this.differ(line, ours, theirs);
	}

	/** Compares the figures, the charts, the notes and the lists of names of blocks that begin on a line. */
	blocks(line: number, english: readonly Block[], chinese: readonly Block[]): void {
		this.ids(line, 'figures', figuresOfBlocks(english), figuresOfBlocks(chinese));
		for (const type of ['charts', 'notes', 'names'] as const)
			this.ids(line, type, [...idsOfBlocks(english, type)], [...idsOfBlocks(chinese, type)]);
		const [ours, theirs] = [english, chinese].map((blocks): Both => {
			const shapes = shapesOf(blocks).join(', ');
			return { en: shapes || 'no shape', zh: shapes || '没有图形' };
		});
		if (ours && theirs && ours.en !== theirs.en) this.differ(line, ours, theirs);
	}

	/** Compares what English and Chinese name; a difference is told at the first id that only English has. */
	private ids(line: number, kind: string, ours: readonly string[], theirs: readonly string[]): void {
		if (listIds(kind, ours).en === listIds(kind, theirs).en) return;
		const strange = ours.find((id) => !theirs.includes(id));
		const lines = [`{${strange}}`, `${strange}`].flatMap(
			(reference) => this.english.linesOfReference.get(reference)?.filter((place) => place >= line) ?? [],
		);
		this.differ(Math.min(...(lines.length > 0 ? lines : [line])), listIds(kind, ours), listIds(kind, theirs));
	}
}

/** A text in both languages of the commands. */
interface Both {
	en: string;
	zh: string;
}

/** What both languages call the same. */
function same(text: string): Both {
	return { en: text, zh: text };
}

function listIds(kind: string, ids: readonly string[]): Both {
	const listed = [...new Set(ids)].sort().join(', ');
	return ids.length > 0 ? same(`${kind} ${listed}`) : { en: `no ${kind}`, zh: `没有 ${kind}` };
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
		comparison.differ(
			english.head.lineOf(['lead']),
			{ en: `the lead figure ${lead}`, zh: `开头的数字 ${lead}` },
			same(chineseLead),
		);
	comparison.texts(english.head.lineOf(['minute']), english.head.value.minute, chinese.head.value.minute);
	comparison.blocks(english.bodyLine, english.intro, chinese.intro);

	const ids = english.sections.map(({ id }) => id);
	for (const [index, section] of chinese.sections.entries()) {
		const other = english.sections[index];
		if (other?.id !== section.id) {
			comparison.differ(
				other?.line ?? english.sections.at(-1)?.line ?? english.bodyLine,
				other
					? { en: `the section #${other.id}`, zh: `小节 #${other.id}` }
					: { en: `${ids.length} sections`, zh: `${ids.length} 个小节` },
				{
					en: `the section #${section.id} in place ${index + 1}`,
					zh: `第 ${index + 1} 个小节是 #${section.id}`,
				},
			);
			return;
		}
		if (other.sources.join() !== section.sources.join()) {
			comparison.differ(
				other.line,
				{
					en: `the section #${other.id} from ${other.sources.join(' ') || 'no §'}`,
					zh: `小节 #${other.id} 出自 ${other.sources.join(' ') || '（没有写）'}`,
				},
				{ en: section.sources.join(' ') || 'no §', zh: section.sources.join(' ') || '不写节号' },
			);
		}
		comparison.blocks(other.line, other.blocks, section.blocks);
	}
	const extra = english.sections[chinese.sections.length];
	const count = chinese.sections.length;
	if (extra)
		comparison.differ(
			extra.line,
			{ en: `the section #${extra.id}`, zh: `小节 #${extra.id}` },
			{ en: `${count} sections`, zh: `${count} 个小节` },
		);
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
				...CHAPTER_FAULTS.sectionOnCover(id),
			});
		}
		for (const [index, { to }] of cover.head.value.questions.entries()) {
			const place = parsePlace(to);
			if (place && isPlace(fragments, place)) continue;
			faults.add({
				file: cover.file,
				line: cover.head.lineOf(['questions', index, 'to']),
				...CHAPTER_FAULTS.unknownPlace(to),
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
			{ en: `${ours.questions.length} questions`, zh: `${ours.questions.length} 个问题` },
			same(`${theirs.questions.length}`),
		);
		return;
	}
	for (const [index, { answer, to }] of ours.questions.entries()) {
		const other = theirs.questions[index];
		if (!other) continue;
		comparison.texts(english.head.lineOf(['questions', index, 'answer']), answer, other.answer);
		if (to !== other.to)
			comparison.differ(english.head.lineOf(['questions', index, 'to']), same(to), same(other.to));
	}
}

function checkEverySectionTold(draft: Draft, told: Set<string>, faults: Faults): void {
	for (const list of draft.lists.values()) list?.value.forEach(({ source }) => told.add(source));
	for (const { source } of Object.values(draft.outcomes?.value ?? {})) if (source) told.add(source);
	const sections = draft.outline?.value.sections ?? [];
	if (!draft.edition || !isWholeStory(draft)) return;
	for (const { number, title, items, quantities, dates } of sections) {
		const headingOnly = items + quantities.length + dates.length === 0;
		const parts = sections.filter((section) => section.number.startsWith(`${number}.`));
		if (told.has(number) || (headingOnly && parts.length > 0)) continue;
		faults.add({
			file: draft.edition.file,
			line: draft.edition.lineOf(['chapters']),
			...CHAPTER_FAULTS.untoldSection(number, title),
		});
	}
}
