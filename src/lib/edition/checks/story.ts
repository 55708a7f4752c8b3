/** The chapters against each other and the outline: all languages alike, every § told, every reference leading somewhere. */
import type { Block, ChapterFile } from '../chapter-file.ts';
import { isWholeStory, type Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { CHAPTER_FAULTS } from '../faults/chapters.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import { IMAGE_FAULTS } from '../faults/images.ts';
import type { Mending } from '../faults/kinds.ts';
import { imagesIn } from '../images.ts';
import { figuresIn, parseInline, parsePlace, placesIn, writePlace, type Inline } from '../inline.ts';
import { asWideAs, COMPARED, LANGUAGES, type Language } from '../../site/languages.ts';
import type { ChapterHead, CoverHead } from '../chapter-head.ts';
import { fragmentsByChapter, isPlace, type Fragments } from './addresses.ts';
import { shownText } from './shown-text.ts';

/** The one-minute version: Chinese characters, English words; other languages count as these do. */
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
		for (const [language, like] of COMPARED) {
			const [own, other] = [byLanguage[language], byLanguage[like]];
			if (own && other) compareLanguages(other, own, faults);
		}
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
	const counted = asWideAs(language);
	const length = counted === 'zh-CN' ? shown.replace(/\s/g, '').length : shown.trim().split(/\s+/).length;
	if (length > MINUTE[counted]) {
		faults.add({
			file: chapter.file,
			line: chapter.head.lineOf(['minute']),
			...CHAPTER_FAULTS.longMinute(length, MINUTE[counted], counted),
		});
	}
}

/** Two languages of a file, and what to say where they differ. */
class Comparison {
	constructor(
		private readonly like: ChapterFile<unknown>,
		private readonly own: ChapterFile<unknown>,
		private readonly faults: Faults,
	) {}

	differ(line: number, found: Both, expected: Both): void {
		const fault = CHAPTER_FAULTS.languagesDiffer(found, expected, this.like.file);
		this.faults.add({ file: this.own.file, line, ...fault });
	}

	/** Compares the figures of a text of the front matter that stands on a line. */
	texts(line: number, own: string, like: string): void {
		const [ours, theirs] = [own, like].map((text) => listIds('figures', figuresIn(parseInline(text))));
		if (ours && theirs && ours.en !== theirs.en) this.differ(line, ours, theirs);
	}

	/** Compares the figures, the charts, the notes and the lists of names of blocks that begin on a line. */
	blocks(line: number, own: readonly Block[], like: readonly Block[]): void {
		this.ids(line, 'figures', figuresOfBlocks(own), figuresOfBlocks(like));
		for (const type of ['charts', 'notes', 'names'] as const)
			this.ids(line, type, [...idsOfBlocks(own, type)], [...idsOfBlocks(like, type)]);
		const [ours, theirs] = [own, like].map((blocks): Both => {
			const shapes = shapesOf(blocks).join(', ');
			return { en: shapes || 'no shape', zh: shapes || '没有图形' };
		});
		if (ours && theirs && ours.en !== theirs.en) this.differ(line, ours, theirs);
	}

	/** Compares what both languages name; a difference is told at the first id that only the one compared has. */
	private ids(line: number, kind: string, ours: readonly string[], theirs: readonly string[]): void {
		if (listIds(kind, ours).en === listIds(kind, theirs).en) return;
		const strange = ours.find((id) => !theirs.includes(id));
		const lines = [`{${strange}}`, `${strange}`].flatMap(
			(reference) => this.own.linesOfReference.get(reference)?.filter((place) => place >= line) ?? [],
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
	like: ChapterFile<ChapterHead>,
	own: ChapterFile<ChapterHead>,
	faults: Faults,
): void {
	const comparison = new Comparison(like, own, faults);
	const lead = own.head.value.lead ?? 'none';
	const otherLead = like.head.value.lead ?? 'none';
	if (lead !== otherLead)
		comparison.differ(
			own.head.lineOf(['lead']),
			{ en: `the lead figure ${lead}`, zh: `开头的数字 ${lead}` },
			same(otherLead),
		);
	comparison.texts(own.head.lineOf(['minute']), own.head.value.minute, like.head.value.minute);
	comparison.blocks(own.bodyLine, own.intro, like.intro);

	const ids = own.sections.map(({ id }) => id);
	for (const [index, section] of like.sections.entries()) {
		const other = own.sections[index];
		if (other?.id !== section.id) {
			comparison.differ(
				other?.line ?? own.sections.at(-1)?.line ?? own.bodyLine,
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
	const extra = own.sections[like.sections.length];
	const count = like.sections.length;
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
	for (const [language, like] of COMPARED) {
		const [own, other] = [draft.cover[language], draft.cover[like]];
		if (own && other) compareCovers(other, own, faults);
	}
}

function compareCovers(like: ChapterFile<CoverHead>, own: ChapterFile<CoverHead>, faults: Faults): void {
	const comparison = new Comparison(like, own, faults);
	const [ours, theirs] = [own.head.value, like.head.value];
	comparison.texts(own.head.lineOf(['sentence']), ours.sentence, theirs.sentence);
	comparison.blocks(own.bodyLine, own.intro, like.intro);
	if (ours.questions.length !== theirs.questions.length) {
		comparison.differ(
			own.head.lineOf(['questions']),
			{ en: `${ours.questions.length} questions`, zh: `${ours.questions.length} 个问题` },
			same(`${theirs.questions.length}`),
		);
		return;
	}
	for (const [index, { answer, to }] of ours.questions.entries()) {
		const other = theirs.questions[index];
		if (!other) continue;
		comparison.texts(own.head.lineOf(['questions', index, 'answer']), answer, other.answer);
		if (to !== other.to)
			comparison.differ(own.head.lineOf(['questions', index, 'to']), same(to), same(other.to));
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
