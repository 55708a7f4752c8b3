/** Tells everything of an edition that can be sent on. */
import { periodWords } from './period.ts';
import type { Block, Section } from '../edition/chapter-file.ts';
import { entriesOf, type Chapter, type Edition } from '../edition/edition.ts';
import { figureText } from '../edition/figure-text.ts';
import { figuresIn, parseInline, type Inline } from '../edition/inline.ts';
import { withoutOriginals } from '../edition/other-letters.ts';
import { holdsAny, sentenceOfSection } from '../edition/sending.ts';
import { pageOfThing } from '../site/page-of-thing.ts';
import { DECK } from '../site/pages.ts';
import type { Language, Text } from '../site/languages.ts';
import { between, say } from '../words/messages.ts';
import { numberOf } from './chapter-number.ts';
import { StoryLinks } from './links.ts';
import { scenesOf, type ShownScene } from './scenes.ts';
import type { NamedFigure, ShownInline } from './shown.ts';
import { plainText } from './plain-text.ts';
import { PageText } from './text.ts';
import { yearOnYear } from './year-on-year.ts';
import { kindShown, type ToldKind } from './told-kind.ts';
import type { Thing, ThingFigure } from './thing.ts';
import { Art, type ThingArt } from './thing-art.ts';

/** What can be shared of an edition in a language: in the order of the story, and by page. */
interface Told {
	readonly things: readonly Thing[];
	readonly byPage: ReadonlyMap<string, Thing>;
}

const told = new WeakMap<Edition, Map<Language, Told>>();

/**
 * Everything of an edition that can be shared, in the order of the story; told once for an edition.
 * @param kinds of list that its chapters may show, the same for a whole site
 */
export function thingsOf(edition: Edition, language: Language, kinds: readonly ToldKind[]): readonly Thing[] {
	return toldOf(edition, language, kinds).things;
}

/** What can be shared on a page; nothing where there is none. @param page what follows the edition in its address */
export function thingOf(
	edition: Edition,
	language: Language,
	kinds: readonly ToldKind[],
	page: string,
): Thing | undefined {
	return toldOf(edition, language, kinds).byPage.get(page);
}

function toldOf(edition: Edition, language: Language, kinds: readonly ToldKind[]): Told {
	const byLanguage = told.get(edition) ?? new Map<Language, Told>();
	told.set(edition, byLanguage);
	const known = byLanguage.get(language);
	if (known) return known;
	const things = tellThings(edition, language, kinds);
	const fresh = { things, byPage: new Map(things.map((thing) => [pageOfThing(thing), thing])) };
	byLanguage.set(language, fresh);
	return fresh;
}

function tellThings(edition: Edition, language: Language, kinds: readonly ToldKind[]): Thing[] {
	const tell = new Teller(edition, language, kinds);
	const things = [
		tell.cover(),
		...tell.deck(),
		...edition.chapters.flatMap((chapter) => [
			tell.chapter(chapter),
			...tell.leadFigure(chapter),
			...chapter.text[language].sections.map((section) => tell.section(chapter, section)),
			...tell.entries(chapter),
		]),
	];
	return things.map((thing) => inPlainWords(thing, language));
}

/** A thing whose texts are readable where no page marks what of them is in another language. */
function inPlainWords(thing: Thing, language: Language): Thing {
	const { title, label, sentence, when, detail, figure } = thing;
	const plain = (text: string) => withoutOriginals(text, language);
	return {
		...thing,
		title: plain(title),
		label: plain(label),
		sentence: plain(sentence),
		when: plain(when),
		detail: plain(detail),
		figure: figure && { ...figure, name: plain(figure.name) },
	};
}

const NOTHING = { figure: null, when: '', detail: '', entry: null, art: null, namedWithChapter: false };

/** Tells what can be shared of an edition in a language. */
class Teller {
	private readonly page: PageText;
	private readonly links: StoryLinks;
	private readonly art: Art;

	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
		private readonly kinds: readonly ToldKind[],
	) {
		// Only words are taken from it: where links lead and what charts look like does not matter.
		this.links = new StoryLinks(edition, language, '', 'plain');
		this.page = new PageText(edition, language, this.links, { chart: () => '', year: () => '' });
		this.art = new Art(edition, language, kinds, (inlines) => this.plain(inlines));
	}

	cover(): Thing {
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

	/** The deck as a whole, then its scenes; those made from chapters are shared as the chapters' own figures. */
	deck(): Thing[] {
		const { edition, language, page, links, kinds } = this;
		const title = say('deck.title', periodWords(this.edition, language), language);
		const scenes = scenesOf(edition, page, links, kinds);
		const whole: Thing = {
			...NOTHING,
			kind: 'deck',
			chapter: DECK,
			fragment: null,
			title,
			label: edition.cover[language].title,
			sentence: this.plain(edition.cover[language].sentence),
			art: sceneArt(scenes.at(-1)),
		};
		if (edition.scenes.length === 0) return [whole];
		return [
			whole,
			...scenes.map((scene): Thing => ({
				...NOTHING,
				kind: 'scene',
				chapter: DECK,
				fragment: scene.id,
				title: plainText(scene.line),
				label: title,
				sentence: plainText(scene.sentence),
				figure: scene.mark && {
					...scene.mark,
					name: scene.see,
					was: '',
					caveat: this.caveatOf(scene.mark.id, plainText(scene.sentence), scene.computed),
				},
				art: sceneArt(scene),
			})),
		];
	}

	chapter(chapter: Chapter): Thing {
		const { title, description, lead } = chapter.text[this.language];
		return {
			...NOTHING,
			kind: 'chapter',
			chapter: chapter.slug,
			fragment: null,
			title,
			label: this.chapterPlace(chapter),
			sentence: description,
			figure: lead === null ? null : this.figure(lead, description),
			art: this.art.ofPlace(chapter.slug),
		};
	}

	private chapterPlace(chapter: Chapter): string {
		const place = numberOf(this.edition, chapter);
		if (place) return say('chapter.place', { ...place }, this.language);
		const { parts } = this.edition;
		return parts.find(({ id }) => id === chapter.part)?.name[this.language] ?? '';
	}

	leadFigure(chapter: Chapter): Thing[] {
		const { title, lead, description } = chapter.text[this.language];
		if (lead === null) return [];
		const own = this.page.figureOf(lead).send;
		const sentence = own ? this.words(own) : description;
		const figure = this.figure(lead, sentence, own !== undefined);
		return [
			{
				...NOTHING,
				kind: 'figure',
				namedWithChapter: true,
				chapter: chapter.slug,
				fragment: `figure-${lead}`,
				title: figure.name,
				label: title,
				sentence,
				figure,
				art: this.art.ofFigure(lead),
			},
		];
	}

	section(chapter: Chapter, section: Section): Thing {
		const text = chapter.text[this.language];
		const own = text.send.get(section.id);
		const figure = firstFigure(this.edition, section.blocks);
		const sentence = own ? this.plain(own) : (this.sentenceOf(section) ?? text.description);
		return {
			...NOTHING,
			kind: 'section',
			namedWithChapter: true,
			chapter: chapter.slug,
			fragment: section.id,
			title: this.holdsOffPicture(section.title) ? text.title : section.title,
			label: text.title,
			sentence,
			figure: figure === null ? null : this.figure(figure, sentence),
			art: this.art.ofSection(chapter.slug, section),
		};
	}

	/** The entries of the list that a chapter shows. */
	entries(chapter: Chapter): Thing[] {
		const { edition, page, kinds } = this;
		const kind = kindShown(chapter, kinds);
		const { entries } = kind ?? {};
		if (!kind || !entries) return [];
		return entriesOf(edition, kind).map((entry) => ({
			...NOTHING,
			kind: 'entry',
			chapter: chapter.slug,
			fragment: entry.id,
			title: this.words(entry.title),
			label: chapter.text[this.language].title,
			entry: { kind: kind.name, entry },
			namedWithChapter: entries.namedWithChapter ?? false,
			art: this.art.ofPlace(`${chapter.slug}#${entry.id}`),
			...entries.words(entry, edition, page),
			...(entry.send ? { sentence: this.words(entry.send) } : {}),
		}));
	}

	/**
	 * @param sentence that it is sent on with
	 * @param isItsOwn whether that sentence was written for this figure, and says how it must be read
	 */
	private figure(id: string, sentence: string, isItsOwn = false): ThingFigure {
		const { mark, name }: NamedFigure = this.page.namedFigure(id);
		const { before, number, unit } = mark;
		const caveat = isItsOwn ? '' : this.caveatOf(id, sentence, false);
		const told = yearOnYear(this.edition, this.page.figureOf(id), this.language);
		return { before, number, unit, name: plainText(name), was: plainText(told?.was ?? []), caveat };
	}

	/** The standard words of the notes that change how a figure must be read, and that it is ours where its name does not say so. */
	private caveatOf(id: string, sentence: string, isOurs: boolean): string {
		const { edition, language, page } = this;
		const changing = page.figureOf(id).notes.flatMap((note) => edition.notes.get(note) ?? []);
		const kinds = changing
			.filter(({ stands, text }) => stands === 'sight' && !this.isTold(text, id, sentence))
			.map(({ kind }) => say(`note.${kind}`, undefined, language));
		const ours = isOurs ? [say('picture.computed', undefined, language)] : [];
		return [...new Set([...ours, ...kinds])].join(between('apart', language));
	}

	/** Whether a sentence gives another figure that a note speaks of, as where a quantity is printed in two ways. */
	private isTold(note: Text, id: string, sentence: string): boolean {
		const others = figuresIn(parseInline(note[this.language])).filter((other) => other !== id);
		return others.some((other) => sentence.includes(figureText(this.page.figureOf(other), this.language)));
	}

	private sentenceOf({ blocks }: Section): string | null {
		const { language, edition } = this;
		const plain = (inlines: readonly Inline[]) => this.plain(inlines);
		return sentenceOfSection(blocks, { language, plain, offPictures: edition.offPictures[language] });
	}

	/** Whether a text holds a name that stands on no picture. */
	private holdsOffPicture(text: string): boolean {
		return holdsAny(text, this.edition.offPictures[this.language]);
	}

	private words(text: Text): string {
		return plainText(this.page.text(text));
	}

	private plain(inlines: readonly Inline[]): string {
		return plainText(this.page.inlines(inlines) as ShownInline[]);
	}
}

/** The drawing of a scene. */
function sceneArt(scene: ShownScene | undefined): ThingArt | null {
	return scene ? { type: 'scene', scene: scene.picture } : null;
}

/** The figure that a section shows first: one that is dressed as a figure, or that a chart is about, or that is told. */
function firstFigure(edition: Edition, blocks: readonly Block[]): string | null {
	for (const block of blocks) {
		if ((block.type === 'figures' || block.type === 'share') && block.ids[0]) return block.ids[0];
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
