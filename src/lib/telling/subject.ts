/** What readers can send each other, each with an address of its own, and the few words and the figure that tell it. */
import type { Block, Section } from '../edition/chapter-file.ts';
import type { Chapter, Edition } from '../edition/edition.ts';
import type { Inline } from '../edition/inline.ts';
import { lengthOf, mostCharacters } from '../edition/picture-texts.ts';
import type { Language, Text } from '../site/languages.ts';
import type { Collection, Commitment } from '../edition/schema.ts';
import { pageOfSubject } from '../site/page-of-subject.ts';
import { say } from '../words/messages.ts';
import { StoryLinks } from './links.ts';
import { PageText, plainText, type NamedFigure, type ShownInline } from './text.ts';
import { firstSentence } from '../edition/sentence.ts';

/** What a subject is; each kind has a page, a card and a poster made for it. */
type SubjectKind = 'cover' | 'chapter' | 'section' | 'figure' | 'visit' | 'award' | 'service' | 'commitment';

/** A figure in the words of a language. */
export interface SubjectFigure {
	before: string;
	number: string;
	unit: string;
	name: string;
}

/** Something to share, in one language. All of it is plain text. */
export interface Subject {
	kind: SubjectKind;
	/** Slug of its chapter; `null` of a cover. */
	chapter: string | null;
	/** Fragment of its chapter; `null` of a cover and of a chapter as a whole. */
	fragment: string | null;
	title: string;
	/** What it is part of: the chapter, the tier of an award. */
	label: string;
	/** One sentence about it. */
	sentence: string;
	figure: SubjectFigure | null;
	/** A day in words, when something recurs, or for when it is promised; empty where there is none. */
	when: string;
	/** Where it was, or who received it; empty where there is none. */
	detail: string;
	/** Of an award: 1 for the weightiest tier. */
	rank: number | null;
	/** Of a service: the months in which it recurs. */
	months: readonly number[];
	/** Of a commitment: the year that the report names. */
	year: number | null;
}

/** What follows the edition in the address of the page that a subject stands on; nothing of a cover. */
export function pageAround({ chapter }: Pick<Subject, 'chapter'>): string | undefined {
	return chapter ?? undefined;
}

/** What can be shared of an edition in a language: in the order of the story, and by page. */
interface Told {
	readonly subjects: readonly Subject[];
	readonly byPage: ReadonlyMap<string, Subject>;
}

const told = new WeakMap<Edition, Map<Language, Told>>();

/** Everything of an edition that can be shared, in the order of the story; told once for an edition. */
export function subjectsOf(edition: Edition, language: Language): readonly Subject[] {
	return toldOf(edition, language).subjects;
}

/** What can be shared on a page; nothing where there is none. @param page what follows the edition in its address */
export function subjectOf(edition: Edition, language: Language, page: string): Subject | undefined {
	return toldOf(edition, language).byPage.get(page);
}

function toldOf(edition: Edition, language: Language): Told {
	const byLanguage = told.get(edition) ?? new Map<Language, Told>();
	told.set(edition, byLanguage);
	const known = byLanguage.get(language);
	if (known) return known;
	const subjects = tellSubjects(edition, language);
	const fresh = { subjects, byPage: new Map(subjects.map((subject) => [pageOfSubject(subject), subject])) };
	byLanguage.set(language, fresh);
	return fresh;
}

function tellSubjects(edition: Edition, language: Language): Subject[] {
	const tell = new Teller(edition, language);
	return [
		tell.cover(),
		...edition.chapters.flatMap((chapter) => [
			tell.chapter(chapter),
			...tell.leadFigure(chapter),
			...chapter.text[language].sections.map((section) => tell.section(chapter, section)),
			...tell.entries(chapter),
		]),
	];
}

const NOTHING = { figure: null, when: '', detail: '', rank: null, months: [], year: null };

/** Tells what can be shared of an edition in a language. */
class Teller {
	private readonly page: PageText;

	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
	) {
		// Only words are taken from it: where links lead and what charts look like does not matter.
		const links = new StoryLinks(edition, language, '', 'plain');
		this.page = new PageText(edition, language, links, { chart: () => '', year: () => '' });
	}

	cover(): Subject {
		const { title, sentence } = this.edition.cover[this.language];
		return {
			...NOTHING,
			kind: 'cover',
			chapter: null,
			fragment: null,
			title,
			label: this.edition.report.title[this.language],
			sentence: this.plain(sentence),
		};
	}

	chapter(chapter: Chapter): Subject {
		const { title, description, lead } = chapter.text[this.language];
		return {
			...NOTHING,
			kind: 'chapter',
			chapter: chapter.slug,
			fragment: null,
			title,
			label: this.chapterPlace(chapter),
			sentence: description,
			figure: lead === null ? null : this.figure(lead),
		};
	}

	private chapterPlace(chapter: Chapter): string {
		const { chapters } = this.edition;
		const values = { number: chapters.indexOf(chapter) + 1, total: chapters.length };
		return say('chapter.place', values, this.language);
	}

	leadFigure(chapter: Chapter): Subject[] {
		const { title, lead, description } = chapter.text[this.language];
		if (lead === null) return [];
		const figure = this.figure(lead);
		return [
			{
				...NOTHING,
				kind: 'figure',
				chapter: chapter.slug,
				fragment: `figure-${lead}`,
				title: figure.name,
				label: title,
				sentence: description,
				figure,
			},
		];
	}

	section(chapter: Chapter, section: Section): Subject {
		const text = chapter.text[this.language];
		const sentences = section.blocks.flatMap((block) => this.sentencesOf(block));
		const fitting = sentences.find(
			(sentence) => this.fitsPicture(sentence) && !this.holdsOffPicture(sentence),
		);
		const figure = firstFigure(this.edition, section.blocks);
		return {
			...NOTHING,
			kind: 'section',
			chapter: chapter.slug,
			fragment: section.id,
			title: this.holdsOffPicture(section.title) ? text.title : section.title,
			label: text.title,
			sentence: fitting ?? text.description,
			figure: figure === null ? null : this.figure(figure),
		};
	}

	/** The entries of the list that a chapter shows. */
	entries(chapter: Chapter): Subject[] {
		const { edition } = this;
		switch (chapter.shows) {
			case 'visits':
				return edition.visits.map((visit) => ({
					...this.entry(chapter, 'visit', visit),
					sentence: firstSentence(this.words(visit.purpose), this.language),
					when: this.page.day(visit.date),
					detail: this.words(visit.place),
				}));
			case 'awards':
				return edition.awards.map((award) => ({
					...this.entry(chapter, 'award', award),
					label: edition.tiers.find(({ id }) => id === award.tier)?.name[this.language] ?? '',
					sentence: this.words(award.name),
					detail: award.recipient ? this.words(award.recipient) : '',
					rank: edition.tiers.findIndex(({ id }) => id === award.tier) + 1,
				}));
			case 'services':
				return edition.services.map((service) => ({
					...this.entry(chapter, 'service', service),
					sentence: this.words(service.text),
					when: this.words(service.when),
					months: service.months,
				}));
			case 'commitments':
				return edition.commitments.map((commitment) => ({
					...this.entry(chapter, 'commitment', commitment),
					sentence: this.words(commitment.text),
					when: this.dateOf(commitment),
					year: commitment.year,
				}));
			default:
				return [];
		}
	}

	/** The year that the report names for a commitment, in words, or that it names none. */
	private dateOf({ year }: Commitment): string {
		return year === null
			? say('commitments.undated', undefined, this.language)
			: say('commitments.dated', { year: String(year) }, this.language);
	}

	private entry(chapter: Chapter, kind: SubjectKind, { id, title }: { id: string; title: Text }): Subject {
		return {
			...NOTHING,
			kind,
			chapter: chapter.slug,
			fragment: id,
			title: this.words(title),
			label: chapter.text[this.language].title,
			sentence: '',
		};
	}

	private figure(id: string): SubjectFigure {
		const { mark, name }: NamedFigure = this.page.namedFigure(id);
		return { before: mark.before, number: mark.number, unit: mark.unit, name: plainText(name) };
	}

	private sentencesOf(block: Block): string[] {
		if (block.type === 'paragraph') return [firstSentence(this.plain(block.content), this.language)];
		if (block.type === 'list')
			return [block.items.map((item) => this.plain(item)).join(this.language === 'en' ? '; ' : '；')];
		return [];
	}

	/** Whether prose, which may be as long as it likes, is short enough for a picture; if not, another sentence is. */
	private fitsPicture(sentence: string): boolean {
		return lengthOf(sentence) <= mostCharacters('sentence', this.language);
	}

	/** Whether a text holds a name that stands on no picture. */
	private holdsOffPicture(text: string): boolean {
		return this.edition.offPictures[this.language].some((name) => text.includes(name));
	}

	private words(text: Text): string {
		return plainText(this.page.text(text));
	}

	private plain(inlines: readonly Inline[]): string {
		return plainText(this.page.inlines(inlines) as ShownInline[]);
	}
}

/** The figure that a section shows first: one that is dressed as a figure, or that a chart is about, or that is told. */
function firstFigure(edition: Edition, blocks: readonly Block[]): string | null {
	for (const block of blocks) {
		if (block.type === 'figures' && block.ids[0]) return block.ids[0];
		if (block.type === 'charts') {
			const marks = block.ids.flatMap((id) => edition.charts.get(id)?.marks ?? []);
			const main = marks.find(({ tone }) => tone === 'main');
			if (main) return main.figure;
		}
		if (block.type === 'paragraph') {
			// Words and ordinals are figures in passing.
			const told = block.content.find((piece) => piece.type === 'figure' && piece.form === 'full');
			if (told?.type === 'figure') return told.id;
		}
	}
	return null;
}

/** The list that entries of a kind stand in. */
const LIST_OF: Partial<Record<SubjectKind, Collection>> = {
	visit: 'visits',
	award: 'awards',
	service: 'services',
	commitment: 'commitments',
};

/** Whether the page of a subject is known by its own address, and not by that of the page that it stands on. */
export function isOwnPage({ kind }: Pick<Subject, 'kind'>): boolean {
	return LIST_OF[kind] !== undefined;
}
