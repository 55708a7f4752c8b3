/** Reads the files of an edition as they are. What cannot be read is a fault and `null` here; meaning is checked later. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readChapterFile, type ChapterFile } from './chapter-file.ts';
import { readDrawings, type Drawings } from './drawings.ts';
import type { Faults } from './fault.ts';
import type { Mending } from './faults/kinds.ts';
import { inLanguages, LANGUAGES, PRINTED_LANGUAGE, type Language, type Text } from '../site/languages.ts';
import { guide, guidebook } from './guide.ts';
import { answers } from './answers.ts';
import { outline, withAnswers } from './outline.ts';
import type { PictureText } from './picture-texts.ts';
import { readRecordings, type Recording } from './recordings.ts';
import { scenes } from './scene.ts';
import * as schema from './schema.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml, type Located, type Path } from './yaml-file.ts';

type Read<Schema extends z.ZodType> = Located<z.infer<Schema>> | null;

/** What an edition has to know of a kind of list that its chapters can show: visits, awards … Each is an entry of a registry. */
export interface ListKind<Entry extends schema.ListEntry = schema.ListEntry> {
	/** As `shows:` in edition.yaml has it; its entries stand in `<name>.yaml`. */
	readonly name: string;
	/** Slug of the chapter that shows it. Others rely on the address. */
	readonly slug: string;
	/** The shape of an entry; `null` of a list without a file, which is made from the rest of the edition. */
	readonly entry: z.ZodType<Entry> | null;
	/** The order of its entries on pages; that of the file when left out. */
	inOrder?(a: Entry, b: Entry): number;
	/** Which of an entry's texts cards and posters show, and as what: each kind of text has a limit. */
	readonly onPictures?: Readonly<Record<string, PictureText | 'first-sentence'>>;
	/** The months (1 to 12) in which an entry is told to recur; absent of a kind that knows none. */
	monthsOf?(entry: Entry): readonly number[];
	/** Tells the faults of an entry that no other kind can have. @param path of the entry */
	checkEntry?(entry: Entry, path: Path, draft: Draft, tell: TellFault): void;
	/** The people whom an entry names, and what it calls them: they are asked before it is published. */
	people?(entry: Entry): { name: string; role: Text }[];
	/** Fragments of a list without a file; `null` where a file that holds some could not be read. */
	fragments?(draft: Draft): string[] | null;
}

/** A fault at a place of a list's file; the file and the line are added. */
export type TellFault = (path: Path, fault: Mending) => void;

/** What only the publisher decides: an edition may do without. */
const SIGNOFF_FILE = 'signoff.yaml';

/** How the print is read where that is not sure: an edition may do without. */
const ANSWERS_FILE = 'answers.yaml';

/** How voices are to say what they read wrongly: an edition may do without. */
const SPOKEN_FILE = 'spoken.yaml';

/** What people type into the search: an edition may do without. */
const FOUND_BY_FILE = 'found-by.yaml';

/** An edition's files, each parsed or `null`. */
export interface Draft {
	slug: string;
	edition: Read<typeof schema.edition>;
	units: Read<typeof schema.units>;
	figures: Read<typeof schema.figures>;
	waivers: Read<typeof schema.waivers>;
	notes: Read<typeof schema.notes>;
	/** `null` also of an edition that has no such file. */
	signoff: Read<typeof schema.signoff>;
	/** `null` also of an edition that has no such file. */
	spoken: Read<typeof schema.spoken>;
	/** `null` also of an edition that has no such file. */
	foundBy: Read<typeof schema.foundBy>;
	/** What people read aloud. */
	recordings: readonly Recording[];
	/** The kinds of list that it was read for. */
	kinds: readonly ListKind[];
	/** By name of their kind; none of a kind that is made from the rest, an empty one where the edition has no such list. */
	lists: ReadonlyMap<string, Located<schema.ListEntry[]> | null>;
	charts: Read<typeof schema.charts>;
	/** Of the deck; `undefined` of an edition without any, whose deck is made from its chapters. */
	scenes: Read<typeof scenes> | undefined;
	/** Its answer to a guidebook, and that guidebook; `undefined` of an edition that answers none. */
	guide: Read<typeof guide> | undefined;
	guidebook: Read<typeof guidebook> | undefined;
	/** With what the publisher answered settled in it. */
	outline: Read<typeof outline>;
	/** As its file has it. */
	made: Read<typeof outline>;
	/** What the publisher answered about reading the report; `undefined` of an edition without such a file. */
	answers: Read<typeof answers> | undefined;
	drawings: Drawings;
	cover: Record<Language, ChapterFile<schema.CoverHead> | null>;
	/** By slug, in the order of the edition. */
	chapters: Map<string, Record<Language, ChapterFile<schema.ChapterHead> | null>>;
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
		return text === null ? null : parseYaml(text, file, shape, faults);
	};
	const texts = <Schema extends z.ZodType>(name: string, shape: Schema) =>
		inLanguages((language) => {
			const file = `${slug}/${language}/${name}.md`;
			return readChapterFile(join(folder, file), file, shape, faults);
		});

	const edition = yaml('edition.yaml', schema.edition);
	const answer = existsSync(join(folder, slug, 'guide.yaml')) ? yaml('guide.yaml', guide) : undefined;
	const answered = existsSync(join(folder, slug, ANSWERS_FILE)) ? yaml(ANSWERS_FILE, answers) : undefined;
	const made = yaml('source.json', outline);
	const slugs = edition?.value.chapters.map((chapter) => chapter.slug) ?? null;
	const shown = new Set(edition?.value.chapters.map((chapter) => chapter.shows));
	return {
		slug,
		edition,
		units: yaml('units.yaml', schema.units),
		figures: yaml('figures.yaml', schema.figures),
		waivers: yaml('waivers.yaml', schema.waivers),
		notes: yaml('notes.yaml', schema.notes),
		signoff: existsSync(join(folder, slug, SIGNOFF_FILE)) ? yaml(SIGNOFF_FILE, schema.signoff) : null,
		spoken: existsSync(join(folder, slug, SPOKEN_FILE)) ? yaml(SPOKEN_FILE, schema.spoken) : null,
		foundBy: existsSync(join(folder, slug, FOUND_BY_FILE)) ? yaml(FOUND_BY_FILE, schema.foundBy) : null,
		kinds,
		lists: new Map(
			kinds.flatMap(({ name, entry }) => {
				if (!entry) return [];
				const isHere = shown.has(name) || existsSync(join(folder, slug, `${name}.yaml`));
				return [[name, isHere ? yaml(`${name}.yaml`, z.array(entry)) : noList(`${slug}/${name}.yaml`)]];
			}),
		),
		charts: yaml('charts.yaml', schema.charts),
		scenes: existsSync(join(folder, slug, 'scenes.yaml')) ? yaml('scenes.yaml', scenes) : undefined,
		guide: answer,
		guidebook: answer ? yaml(`guides/${answer.value.guide}.yaml`, guidebook) : undefined,
		outline: outlineAsRead(made, answered),
		made,
		answers: answered,
		drawings: readDrawings(folder, slug, slugs, faults),
		recordings: readRecordings(folder, slug, slugs, faults),
		cover: texts('cover', schema.coverHead),
		chapters: new Map(
			edition?.value.chapters.map(({ slug: chapter }) => [chapter, texts(chapter, schema.chapterHead)]),
		),
	};
}

/** The list of an edition that has no such file, and no chapter that shows it. @param file where it would stand */
function noList(file: string): Located<schema.ListEntry[]> {
	return { value: [], file, lineOf: () => 1 };
}

/** The outline with its questions settled; `null` where it or its answers could not be read. */
function outlineAsRead(made: Draft['made'], answered: Draft['answers']): Draft['outline'] {
	if (made === null || answered === null) return null;
	return answered ? { ...made, value: withAnswers(made.value, answered.value) } : made;
}

/** The language that the report of an edition is printed in. */
export function languageOf({ edition }: Draft): Language {
	return edition?.value.report.language ?? PRINTED_LANGUAGE;
}

/** Whether every file that tells something could be read, so that what is told nowhere is truly missing. */
export function isWholeStory(draft: Draft): boolean {
	const { edition, figures, notes, lists, charts, scenes, outline, cover } = draft;
	const texts = [cover, ...draft.chapters.values()].flatMap((byLanguage) =>
		LANGUAGES.map((language) => byLanguage[language]),
	);
	const files = [edition, figures, notes, ...lists.values(), charts, scenes, outline, ...texts];
	return files.every((file) => file !== null);
}
