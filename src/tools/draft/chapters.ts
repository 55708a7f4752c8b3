/** The chapters of a draft: one for each § of the highest level, in the report's own words, its numbers as figures. */
import { stringify } from 'yaml';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import { brokenOff, firstSentence } from '../../lib/edition/sentence.ts';
import { findTables } from '../../lib/edition/reading/tables.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { ASKED, replaced, withoutMarkup } from './bare.ts';
import type { Named } from './figures.ts';
import type { Place } from './lists/passages.ts';
import { marked, UNNAMED } from './marks.ts';
import {
	draftTable,
	figuresOfTables,
	tableToWrite,
	writtenTable,
	type DraftTable,
	type InPlace,
} from './tables.ts';

/** A part of a draft's chapter. */
interface DraftSection {
	id: string;
	number: string;
	title: string;
	/** Paragraphs and tables in their order, with `{ids}` in them. */
	content: (string | DraftTable)[];
	/** Ids of the figures that neither words nor tables hold. */
	apart: string[];
	/** Ids of all its figures. */
	figures: string[];
	/** Whether none of its words would stand alone where it is sent on, so that a sentence has to be written for it. */
	wantsSentence: boolean;
}

export interface DraftChapter {
	slug: string;
	title: string;
	sections: DraftSection[];
}

/** Characters that titles of chapters and of sections have at the most. */
const LONGEST_TITLE: Record<ReadLanguage, { chapter: number; section: number }> = {
	'zh-CN': { chapter: 14, section: 30 },
	en: { chapter: 40, section: 90 },
};
/** Stands for a table while its § is cut into lines: a character that nobody prints. */
const TABLE = '\uE000';
/** What is printed before the first heading. */
const BEGINNING: Record<ReadLanguage, string> = { 'zh-CN': '开头', en: 'The beginning' };
/** Characters of a paragraph, in which a file's lines are counted. */
const LONGEST_PARAGRAPH = 1500;

/** What chapters are made with. */
export interface ForChapters {
	/** Of the report. */
	language: ReadLanguage;
	/** Figures of a §, in the order of its quantities; `null` of one that is waived. */
	figures(section: string): readonly (Named | null)[];
	/** Takes numbers out of words. */
	clean(texts: readonly string[], inPlace?: string): string[];
	/** What of each § a list tells. */
	listed: ReadonlyMap<string, readonly Place[]>;
	/** The editors' own remarks in each §, which are no part of the report. */
	remarks: ReadonlyMap<string, readonly Place[]>;
	/** Ids of the figures that lists tell. */
	inLists: ReadonlySet<string>;
}

/** Divides what was read into chapters. A § that lists tell as a whole is in none. */
export function draftChapters(sections: readonly ReadSection[], given: ForChapters): DraftChapter[] {
	const { clean, language } = given;
	const unnamed = UNNAMED[language];
	// Of what stands before the first heading the first line is no title: it names whose report it is.
	const plain = sections.map(
		({ section: { heading, title } }) => plainTitle(heading === '' ? BEGINNING[language] : title) || unnamed,
	);
	// What is cut off may leave a number without its measure.
	const titlesOf = (most: number) =>
		clean(
			plain.map((title) => cut(title, most)),
			'',
		);
	const titles = titlesOf(LONGEST_TITLE[language].section);
	const titlesOfChapters = titlesOf(LONGEST_TITLE[language].chapter);
	const chapters: DraftChapter[] = [];
	for (const [index, read] of sections.entries()) {
		const { number } = read.section;
		const [top = '0'] = number.slice(1).split('.');
		const slug = `part-${top}`;
		const chapter = chapters.at(-1)?.slug === slug ? chapters.at(-1) : undefined;
		const section = sectionOf(read, titles[index] || unnamed, given);
		// The cover leads to the first.
		if (isListed(section, given.listed) && chapters.length > 0) continue;
		if (chapter) chapter.sections.push(section);
		else chapters.push({ slug, title: titlesOfChapters[index] || unnamed, sections: [section] });
	}
	return chapters;
}

function isListed({ number, content, figures }: DraftSection, listed: ForChapters['listed']): boolean {
	return content.length + figures.length === 0 && listed.has(number);
}

function sectionOf(
	read: ReadSection,
	title: string,
	{ figures: figuresOf, language, clean, listed, remarks, inLists }: ForChapters,
): DraftSection {
	const { quantities, section } = read;
	const figures = figuresOf(section.number);
	const numbers = quantities.map(({ start, end }, index) => ({
		start,
		end,
		shown: figures[index] ? `{${figures[index].id}}` : ASKED[language],
	}));
	const told = [...(listed.get(section.number) ?? []), ...(remarks.get(section.number) ?? [])];
	const content = contentOf(read, numbers, told, language, clean);
	const used = content.flat(3).join('\n');
	const all = [...new Set(figures.flatMap((figure) => (figure ? [figure.id] : [])))].filter(
		(id) => !inLists.has(id),
	);
	return {
		id: `s${section.number.slice(1).replaceAll('.', '-')}`,
		number: section.number,
		title,
		content,
		// Whatever no sentence and no table holds stands as a figure: those of headings, and of tables too wide for a chapter.
		apart: all.filter((id) => !used.includes(`{${id}}`)),
		figures: all,
		wantsSentence: wantsSentence(content, language),
	};
}

/** Whether some paragraph begins with a piece of a sentence, or there are tables alone. */
function wantsSentence(content: DraftSection['content'], language: ReadLanguage): boolean {
	const paragraphs = content.filter((part) => typeof part === 'string');
	return (
		paragraphs.some((text) => brokenOff(firstSentence(text, language)) !== null) ||
		(paragraphs.length === 0 && content.length > 0)
	);
}

/**
 * The paragraphs and tables of a §, cleaned and in their order.
 * @param numbers what stands for each of its quantities
 * @param told places that are told elsewhere
 */
function contentOf(
	{ text, section }: ReadSection,
	numbers: readonly InPlace[],
	told: readonly Place[],
	language: ReadLanguage,
	clean: ForChapters['clean'],
): (string | DraftTable)[] {
	// The title is told as the title.
	const begins = section.heading === '' ? 0 : section.title.length;
	const plain = withoutMarkup(text).replaceAll(TABLE, ' ');
	const tables = findTables(text).filter(({ start }) => start >= begins);
	const overlaps =
		(place: Place) =>
		({ start, end }: Place) =>
			start < place.end && end > place.start;
	const drafts = tables.map((table) =>
		told.some(overlaps(table)) ? null : draftTable(table, plain, numbers, language),
	);
	const places = [
		...told.map((place) => ({ ...place, shown: '\n' })),
		...numbers.filter((number) => !tables.some(overlaps(number))),
		...tables.map((table, index) => ({ ...table, shown: drafts[index] ? `\n${TABLE}\n` : '\n' })),
	];
	const lines = replaced(
		plain,
		places.filter(({ start }) => start >= begins),
		({ shown }) => shown,
	)
		.slice(begins)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const left = drafts.filter((table) => table !== null);
	const parts = lines.flatMap((line): (string | string[][])[] =>
		line === TABLE ? left.splice(0, 1) : inPieces(line),
	);
	const texts = clean(parts.flat(2)).map(withoutMarks);
	const next = () => texts.shift() ?? '';
	return parts.map((part) => (typeof part === 'string' ? next() : part.map((row) => row.map(next))));
}

function inPieces(paragraph: string): string[] {
	if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph];
	const sentences = paragraph.match(/[^。！？.!?]*(?:[。！？]|[.!?](?:\s+|$)|[.!?]|$)/g) ?? [];
	const pieces: string[] = [''];
	for (const sentence of sentences) {
		if ((pieces.at(-1) ?? '').length + sentence.length > LONGEST_PARAGRAPH) pieces.push('');
		pieces.push((pieces.pop() ?? '') + sentence);
	}
	return pieces.filter(Boolean);
}

/** A paragraph without what Markdown would read as its own marks. */
function withoutMarks(text: string): string {
	return text
		.replace(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
		.replaceAll('&', '＆')
		.replace(/^([-+#=])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

function plainTitle(title: string): string {
	return title.replace(/[<>{}｛｝#*_`[\]\\|]/g, '').trim();
}

function cut(text: string, most: number): string {
	const all = [...text];
	return all.length <= most ? text : `${all.slice(0, most - 1).join('')}…`;
}

/** What stands in a chapter where a text is to be written. */
const TO_WRITE: Record<
	ReadLanguage,
	Record<'chapter' | 'heading' | 'description' | 'minute' | 'send' | 'words' | 'bare', string>
> = {
	'zh-CN': {
		chapter: '章',
		heading: '节',
		description: '用一句话说说这一章。',
		minute: '写一段一分钟能念完的话。',
		send: '转发这一节时说的一句话。',
		words: '用中文讲讲这一节。',
		bare: '这里报告只有标题：写一句话，或把节号写进别的小节的标题，删去这一节。',
	},
	en: {
		chapter: 'chapter',
		heading: 'heading',
		description: 'say in a sentence what this chapter tells.',
		minute: 'write what can be read in a minute.',
		send: 'a sentence that is sent on with it.',
		words: 'tell in English what this section says.',
		bare: 'only a heading is printed here: write a sentence, or put its § into the heading of another section and take this one out.',
	},
};

/**
 * The file of a chapter in a language; what is to be written in the other language stands for what the report has.
 * @param printed the language of the report
 * @param place of the chapter among all
 */
export function chapterFile(
	chapter: DraftChapter,
	language: ReadLanguage,
	printed: ReadLanguage,
	place: number,
): string {
	const isPrinted = language === printed;
	const wish = TO_WRITE[language];
	const write = (words: string) => marked(language, words);
	const sent = chapter.sections.filter((section) => section.wantsSentence);
	const head = {
		title: isPrinted ? chapter.title : write(`${wish.chapter} ${letter(place)}`),
		description: write(wish.description),
		minute: write(wish.minute),
		...(sent.length > 0 && { send: Object.fromEntries(sent.map(({ id }) => [id, write(wish.send)])) }),
	};
	const sections = chapter.sections.map((section, index) => {
		const heading = isPrinted ? section.title : write(`${wish.heading} ${letter(index)}`);
		const tables = section.content.filter((part) => typeof part !== 'string');
		const inTables = figuresOfTables(tables);
		const shown = isPrinted ? section.apart : section.figures.filter((id) => !inTables.includes(id));
		const words = isPrinted
			? section.content.map((part) => (typeof part === 'string' ? part : writtenTable(part)))
			: [write(wish.words), ...tables.map((table) => writtenTable(tableToWrite(table)))];
		return [
			`## ${heading} {#${section.id} ${section.number}}`,
			...(words.length > 0 ? words : [write(wish.bare)]),
			...(shown.length > 0 ? [`\`\`\`figures\n${shown.join('\n')}\n\`\`\``] : []),
		].join('\n\n');
	});
	return `---\n${stringify(head)}---\n\n${sections.join('\n\n')}\n`;
}

/** A letter for a place, for no number may stand in a text. */
function letter(place: number): string {
	return String.fromCharCode(65 + (place % 26)).repeat(Math.floor(place / 26) + 1);
}
