/** Reads the files of an edition as they are. What cannot be read is a fault and `null` here; meaning is checked later. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readChapterFile, type ChapterFile } from './chapter-file.ts';
import { languagesInCurlyQuotes } from './curly-quotes.ts';
import { readDrawings, type Drawings } from './drawings.ts';
import { readImages, type EditionImages } from './images.ts';
import type { Faults } from './fault.ts';
import type { Mending } from './faults/kinds.ts';
import {
	inLanguages,
	LANGUAGES,
	REPORT_LANGUAGE,
	type Language,
	type ReadLanguage,
	type Text,
} from '../site/languages.ts';
import { chapterHead, coverHead, type ChapterHead, type CoverHead } from './chapter-head.ts';
import { EDITION_FILES, GUIDEBOOKS } from './edition-files.ts';
import { guidebook } from './guide.ts';
import { withAnswers } from './outline.ts';
import type { PictureText } from './picture-texts.ts';
import { readRecordings, type Recording } from './recordings.ts';
import type { ListEntry } from './schema.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml, type Located, type Path } from './yaml-file.ts';

type Read<Schema extends z.ZodType> = Located<z.infer<Schema>> | null;

/** What a file of {@link EDITION_FILES} holds, or `null`. */
type ReadFile<Name extends keyof typeof EDITION_FILES> = Read<(typeof EDITION_FILES)[Name]['shape']>;

/** What an edition has to know of a kind of list that its chapters can show: visits, awards … Each is an entry of a registry. */
export interface ListKind<Entry extends ListEntry = ListEntry> {
	/** As `shows:` in edition.yaml has it; its entries stand in `<name>.yaml`. */
	readonly name: string;
	/** Slug of the chapter that shows it. Others rely on the address. */
	readonly slug: string;
	/** Whether any chapter may show it, whatever its slug. */
	readonly isAnywhere?: boolean;
	/** The shape of an entry; `null` of a list without a file, which is made from the rest of the edition. */
	readonly entry: z.ZodType<Entry> | null;
	/** The order of its entries on pages; that of the file when left out. */
	inOrder?(a: Entry, b: Entry): number;
	/** Which of an entry's texts cards and posters show, and as what: each kind of text has a limit. */
	readonly onPictures?: Readonly<Record<string, PictureText | 'first-sentence'>>;
	/** The months (1 to 12) in which an entry is told to recur; absent of a kind that knows none. */
	monthsOf?(entry: Entry): readonly number[];
	/** Whether the edition after says what became of each of its entries. */
	readonly isAnswered?: true;
	/** Tells the faults of an entry that no other kind can have. @param path of the entry */
	checkEntry?(entry: Entry, path: Path, draft: Draft, tell: TellFault): void;
	/** The people whom an entry names, and what it calls them: they are asked before it is published. */
	people?(entry: Entry): { name: string; role: Text }[];
	/** Fragments of a list without a file; `null` where a file that holds some could not be read. */
	fragments?(draft: Draft): string[] | null;
}

/** A fault at a place of a list's file; the file and the line are added. */
export type TellFault = (path: Path, fault: Mending) => void;

/** An edition's files, each parsed or `null`. */
export interface Draft {
	slug: string;
	edition: ReadFile<'edition'>;
	units: ReadFile<'units'>;
	figures: ReadFile<'figures'>;
	waivers: ReadFile<'waivers'>;
	notes: ReadFile<'notes'>;
	/** `null` also of an edition that has no such file. */
	signoff: ReadFile<'signoff'>;
	/** `null` also of an edition that has no such file. */
	spoken: ReadFile<'spoken'>;
	/** `null` also of an edition that has no such file. */
	foundBy: ReadFile<'foundBy'>;
	/** What people read aloud. */
	recordings: readonly Recording[];
	/** The kinds of list that it was read for. */
	kinds: readonly ListKind[];
	/** By name of their kind; none of a kind that is made from the rest, an empty one where the edition has no such list. */
	lists: ReadonlyMap<string, Located<ListEntry[]> | null>;
	charts: ReadFile<'charts'>;
	/** Of the deck; `undefined` of an edition without any, whose deck is made from its chapters. */
	scenes: ReadFile<'scenes'> | undefined;
	/** Its answer to a guidebook, and that guidebook; `undefined` of an edition that answers none. */
	guide: ReadFile<'guide'> | undefined;
	guidebook: Read<typeof guidebook> | undefined;
	/** With what the publisher answered settled in it. */
	outline: ReadFile<'source'>;
	/** As its file has it. */
	made: ReadFile<'source'>;
	/** What the publisher answered about reading the report; `undefined` of an edition without such a file. */
	answers: ReadFile<'answers'> | undefined;
	/** What became of what the edition before promised; `undefined` of an edition without such a file. */
	outcomes: ReadFile<'outcomes'> | undefined;
	drawings: Drawings;
	/** What chapters may show, by the name of the file. */
	images: EditionImages;
	cover: Record<Language, ChapterFile<CoverHead> | null>;
	/** By slug, in the order of the edition. */
	chapters: Map<string, Record<Language, ChapterFile<ChapterHead> | null>>;
}

/**
 * Reads one edition.
 * @param folder path of the folder of editions
 * @param slug the edition's folder in it
 * @param kinds of list that its chapters may show
 */
export function readDraft(folder: string, slug: string, kinds: readonly ListKind[], faults: Faults): Draft {
	const yaml = <Schema extends z.ZodType>(name: string, shape: Schema): Read<Schema> => {
		const file = `${slug}/${name}`;
		const text = readTextFile(join(folder, slug, name), file, faults);
		const parsed = text === null ? null : parseYaml(text, file, shape, faults);
		return parsed && { ...parsed, value: languagesInCurlyQuotes(parsed.value) };
	};
	const read = <Name extends keyof typeof EDITION_FILES>(of: Name): ReadFile<Name> => {
		const { name, shape } = EDITION_FILES[of];
		return yaml(name, shape) as ReadFile<Name>;
	};
	/** What an edition may do without: `undefined` where there is no such file. */
	const perhaps = <Name extends keyof typeof EDITION_FILES>(of: Name): ReadFile<Name> | undefined =>
		existsSync(join(folder, slug, EDITION_FILES[of].name)) ? read(of) : undefined;
	const texts = <Schema extends z.ZodType>(name: string, shape: Schema) =>
		inLanguages((language) => {
			const file = `${slug}/${language}/${name}.md`;
			return readChapterFile(join(folder, file), file, { language, schema: shape }, faults);
		});

	const edition = read('edition');
	const answer = perhaps('guide');
	const answered = perhaps('answers');
	const made = read('source');
	const slugs = edition?.value.chapters.map((chapter) => chapter.slug) ?? null;
	const shown = new Set(edition?.value.chapters.map((chapter) => chapter.shows));
	return {
		slug,
		edition,
		units: read('units'),
		figures: read('figures'),
		waivers: read('waivers'),
		notes: read('notes'),
		signoff: perhaps('signoff') ?? null,
		spoken: perhaps('spoken') ?? null,
		foundBy: perhaps('foundBy') ?? null,
		kinds,
		lists: new Map(
			kinds.flatMap(({ name, entry }) => {
				if (!entry) return [];
				const isHere = shown.has(name) || existsSync(join(folder, slug, `${name}.yaml`));
				return [[name, isHere ? yaml(`${name}.yaml`, z.array(entry)) : noList(`${slug}/${name}.yaml`)]];
			}),
		),
		charts: read('charts'),
		scenes: perhaps('scenes'),
		guide: answer,
		guidebook: answer ? yaml(`${GUIDEBOOKS}/${answer.value.guide}.yaml`, guidebook) : undefined,
		outline: outlineAsRead(made, answered),
		made,
		answers: answered,
		outcomes: perhaps('outcomes'),
		drawings: readDrawings(folder, slug, slugs, faults),
		images: readImages(folder, slug, faults),
		recordings: readRecordings(folder, slug, slugs, faults),
		cover: texts('cover', coverHead),
		chapters: new Map(
			edition?.value.chapters.map(({ slug: chapter }) => [chapter, texts(chapter, chapterHead)]),
		),
	};
}

/** The list of an edition that has no such file, and no chapter that shows it. @param file where it would stand */
function noList(file: string): Located<ListEntry[]> {
	return { value: [], file, lineOf: () => 1 };
}

/** The outline with its questions settled; `null` where it or its answers could not be read. */
function outlineAsRead(made: Draft['made'], answered: Draft['answers']): Draft['outline'] {
	if (made === null || answered === null) return null;
	return answered ? { ...made, value: withAnswers(made.value, answered.value) } : made;
}

/** The language that the report of an edition is printed in. */
export function languageOf({ edition }: Draft): ReadLanguage {
	return edition?.value.report.language ?? REPORT_LANGUAGE;
}

/** Whether every file that tells something could be read, so that what is told nowhere is truly missing. */
export function isWholeStory(draft: Draft): boolean {
	const { edition, figures, notes, lists, charts, scenes, outline, outcomes, cover } = draft;
	const texts = [cover, ...draft.chapters.values()].flatMap((byLanguage) =>
		LANGUAGES.map((language) => byLanguage[language]),
	);
	const files = [edition, figures, notes, ...lists.values(), charts, scenes, outline, outcomes, ...texts];
	return files.every((file) => file !== null);
}
