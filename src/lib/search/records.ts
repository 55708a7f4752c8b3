/** Gathers all that can be found of an edition in a language, in the order of its chapters. */
import type { Block } from '../edition/chapter-file.ts';
import { entriesOf, type Chapter, type Edition, type Figure } from '../edition/edition.ts';
import { figureText } from '../edition/figure-text.ts';
import { addressOf } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { DECK, GUIDE, HALLS, TAKE } from '../site/pages.ts';
import { showChapter } from '../telling/chapter-page.ts';
import { kindInWords, kindsOfPlaces } from '../telling/place-words.ts';
import { wordsOf } from '../telling/hall-lines.ts';
import { dateInWords } from '../telling/day.ts';
import { StoryLinks } from '../telling/links.ts';
import { showOutcomes } from '../telling/outcomes.ts';
import { citationOf } from '../telling/source.ts';
import { plainText } from '../telling/plain-text.ts';
import { PageText } from '../telling/text.ts';
import { kindShown, type ToldKind } from '../telling/told-kind.ts';
import { say } from '../words/messages.ts';
import { dateForms } from './dates.ts';
import { daysIn, nameIn, peopleIn, wordsOfEntry } from './entry-words.ts';
import { figureForms } from './figure-forms.ts';
import { plainBlocks } from './plain-blocks.ts';
import type { FoundRecord } from './record.ts';

/** Everything that can be found. @param kinds of list that chapters may show */
export function recordsOf(edition: Edition, language: Language, kinds: readonly ToldKind[]): FoundRecord[] {
	return new Gatherer(edition, language, kinds).all();
}

class Gatherer {
	private readonly links: StoryLinks;
	/** By figure, the chapter that tells it first. */
	private readonly tellers = new Map<string, Chapter>();

	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
		private readonly kinds: readonly ToldKind[],
	) {
		this.links = new StoryLinks(edition, language, '', 'plain');
	}

	all(): FoundRecord[] {
		const chapters = this.edition.chapters.flatMap((chapter) => this.chapter(chapter));
		return [
			...this.questions(),
			...chapters,
			...this.figures(),
			...this.charts(),
			...this.halls(),
			...this.own(),
		];
	}

	/** What the cover asks for its readers, where it sends them. */
	private questions(): FoundRecord[] {
		const page = this.page();
		return this.edition.cover[this.language].questions.map(({ ask, answer, to }) => ({
			kind: 'question',
			path: this.path(to.chapter, to.fragment ?? undefined),
			title: ask,
			where: '',
			text: plainText(page.inlines(answer)),
		}));
	}

	private page(): PageText {
		return new PageText(this.edition, this.language, this.links, { chart: () => '', year: () => '' });
	}

	private path(page: string, fragment?: string): string {
		return `${this.edition.slug}/${page}/${fragment === undefined ? '' : `#${fragment}`}`;
	}

	private chapter(chapter: Chapter): FoundRecord[] {
		const page = this.page();
		const shown = showChapter(this.edition, chapter, page, this.links, this.kinds);
		for (const id of page.figures) if (!this.tellers.has(id)) this.tellers.set(id, chapter);
		const { title } = shown;
		const { slug } = chapter;
		const text = chapter.text[this.language];
		return [
			{
				kind: 'chapter',
				path: this.path(slug),
				title,
				where: shown.part,
				text: [plainText(shown.minute), plainBlocks(shown.intro)].filter(Boolean).join('\n'),
				also: text.description,
			},
			...shown.sections.map((section): FoundRecord => ({
				kind: 'section',
				path: this.path(slug, section.id),
				title: plainText(section.title),
				where: title,
				text: plainBlocks(section.blocks),
			})),
			...this.entries(chapter, title),
		];
	}

	/** The entries of the list that a chapter shows, their people, and the source notes. */
	private entries(chapter: Chapter, where: string): FoundRecord[] {
		const kind = kindShown(chapter, this.kinds);
		if (!kind) return [];
		const page = this.page();
		if (kind.name === 'notes')
			return [...this.edition.notes.keys()].map((id) => {
				const { text, clarification } = page.note(id);
				const words = plainText(text);
				return {
					kind: 'note',
					path: this.path(chapter.slug, id),
					title: words,
					where,
					text: clarification ? plainText(clarification.text) : '',
				};
			});
		if (!kind.entries) return [];
		return [...this.outcomes(kind, page, where), ...this.entriesOfKind(kind, page, chapter, where)];
	}

	/** What became of what a kind of list held in the edition before. */
	private outcomes(kind: ToldKind, page: PageText, where: string): FoundRecord[] {
		const told = kind.isAnswered ? showOutcomes(this.edition, kind, page, this.links) : null;
		if (!told) return [];
		const lines = told.outcomes.map(({ told: state, title, text }) =>
			[state, plainText(title), plainText(text)].join(' · '),
		);
		return [
			{
				kind: 'section',
				path: this.path(kind.slug, told.id),
				title: told.title,
				where,
				text: [told.counts.join(''), ...lines].join('\n'),
			},
		];
	}

	private entriesOfKind(kind: ToldKind, page: PageText, chapter: Chapter, where: string): FoundRecord[] {
		return entriesOf(this.edition, kind).flatMap((entry) => {
			const told = kind.entries?.words(entry, this.edition, page);
			const path = this.path(chapter.slug, entry.id);
			const title = plainText(page.text(entry.title));
			const days = told?.when ? [] : daysIn(entry).map((day) => dateInWords(day, this.language));
			const beside = [where, told?.when ?? told?.label, ...days].filter(Boolean).join(' · ');
			return [
				{
					kind: 'entry',
					path,
					title,
					where: beside,
					text: wordsOfEntry(entry, page),
					...datesOf(entry),
				} as const,
				...peopleIn(entry).map(({ name, pinyin, role }): FoundRecord => ({
					kind: 'person',
					path,
					title: nameIn(this.language, name, pinyin),
					where: title,
					text: plainText(page.text(role)),
					also: pinyin,
				})),
			];
		});
	}

	/** In the order of the chapters that tell them. */
	private figures(): FoundRecord[] {
		const { chapters, figures } = this.edition;
		const place = ({ id }: Figure) => {
			const teller = this.tellers.get(id);
			return teller ? chapters.indexOf(teller) : chapters.length;
		};
		return [...figures.values()].sort((a, b) => place(a) - place(b)).map((figure) => this.figure(figure));
	}

	private figure(figure: Figure): FoundRecord {
		const { language, edition } = this;
		const teller = this.tellers.get(figure.id);
		const row = this.path('data', figure.id);
		const citation = citationOf(edition, figure, language);
		return {
			kind: 'figure',
			path: teller ? this.path(teller.slug, `figure-${figure.id}`) : row,
			title: `${plainText(citation.name)} ${figureText(figure, language)}`,
			where: teller?.text[language].title ?? '',
			text: '',
			also: figureForms(figure, citation.printed).join('\n'),
			value: figure.value,
			row,
		};
	}

	private charts(): FoundRecord[] {
		const page = this.page();
		return [...this.edition.charts.values()].flatMap(({ id, title, description, marks }) => {
			const place = this.placeOfChart(id);
			if (!place) return [];
			const { chapter, section } = place;
			return {
				kind: 'chart' as const,
				path: this.path(chapter.slug, section),
				title: plainText(page.text(title)),
				where: chapter.text[this.language].title,
				text: plainText(page.text(description)),
				also: marks.map(({ label }) => plainText(page.text(label))).join('\n'),
				row: this.path('data', marks[0]?.figure),
			};
		});
	}

	/** The chapter that shows a chart, and the section, unless it stands before all of them. */
	private placeOfChart(id: string): { chapter: Chapter; section: string | undefined } | null {
		const holds = (blocks: readonly Block[]) =>
			blocks.some((block) => block.type === 'charts' && block.ids.includes(id));
		for (const chapter of this.edition.chapters) {
			const { intro, sections } = chapter.text[this.language];
			const section = sections.find(({ blocks }) => holds(blocks))?.id;
			if (section !== undefined || holds(intro)) return { chapter, section };
		}
		return null;
	}

	private halls(): FoundRecord[] {
		const { language } = this;
		return this.edition.places.map(({ code, name, lines }) => ({
			kind: 'hall',
			path: `${HALLS}/${code}/`,
			title: name[language],
			where: '',
			text: lines.map((line) => wordsOf(line, language)).join('\n'),
			...datesOf(...lines),
		}));
	}

	/** The app's own pages, by all their names. */
	private own(): FoundRecord[] {
		const { language, edition } = this;
		const pages: Record<string, string> = {
			largeType: addressOf(language, edition.slug, undefined, 'elder'),
			install: 'about/#install',
			offline: 'about/#saved',
			about: 'about/',
			accessibility: 'about/accessibility/',
			privacy: 'about/privacy/',
			...(edition.guide !== null && { guide: this.path(GUIDE) }),
			deck: this.path(DECK),
			data: this.path('data'),
			whole: this.path('print'),
			take: this.path(TAKE),
			// It is the same in all views.
			share: addressOf(language, edition.slug, 'share'),
			...(edition.places.length > 0 && { posters: 'print/' }),
		};
		const [kind] = kindsOfPlaces(edition);
		const places = kind ? kindInWords(kind, 'other', language) : '';
		return Object.entries(pages).map(([name, path]) => {
			const [title = '', text = '', also = ''] = say(`search.own.${name}`, { places }, language).split('|');
			return { kind: 'own', path, title, where: '', text, also };
		});
	}
}

/** The days that something is about, in every form in which a reader may type them. */
function datesOf(...told: readonly object[]): { also?: string } {
	const forms = told.flatMap(daysIn).flatMap(dateForms);
	return forms.length > 0 ? { also: forms.join(';') } : {};
}
