/** Reads the files of an edition as they are. What cannot be read is a fault and `null` here; meaning is checked later. */
import { join } from 'node:path';
import type { z } from 'zod';
import { readChapterFile, type ChapterFile } from './chapter-file.ts';
import type { Faults } from './fault.ts';
import { LANGUAGES, type Language } from '../site/languages.ts';
import { outline } from './outline.ts';
import * as schema from './schema.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml, type Located } from './yaml-file.ts';

type Read<Schema extends z.ZodType> = Located<z.infer<Schema>> | null;

/** An edition's files, each parsed or `null`. */
export interface Draft {
	slug: string;
	edition: Read<typeof schema.edition>;
	units: Read<typeof schema.units>;
	figures: Read<typeof schema.figures>;
	waivers: Read<typeof schema.waivers>;
	notes: Read<typeof schema.notes>;
	visits: Read<typeof schema.visits>;
	awards: Read<typeof schema.awards>;
	services: Read<typeof schema.services>;
	commitments: Read<typeof schema.commitments>;
	charts: Read<typeof schema.charts>;
	outline: Read<typeof outline>;
	cover: Record<Language, ChapterFile<schema.CoverHead> | null>;
	/** By slug, in the order of the edition. */
	chapters: Map<string, Record<Language, ChapterFile<schema.ChapterHead> | null>>;
}

/**
 * Reads one edition.
 * @param folder path of the folder of editions
 * @param slug the edition's folder in it
 */
export function readDraft(folder: string, slug: string, faults: Faults): Draft {
	const yaml = <Schema extends z.ZodType>(name: string, shape: Schema): Read<Schema> => {
		const file = `${slug}/${name}`;
		const text = readTextFile(join(folder, slug, name), file, faults);
		return text === null ? null : parseYaml(text, file, shape, faults);
	};
	const inLanguages = <Schema extends z.ZodType>(name: string, shape: Schema) =>
		Object.fromEntries(
			LANGUAGES.map((language) => {
				const file = `${slug}/${language}/${name}.md`;
				return [language, readChapterFile(join(folder, file), file, shape, faults)];
			}),
		) as Record<Language, ChapterFile<z.infer<Schema>> | null>;

	const edition = yaml('edition.yaml', schema.edition);
	return {
		slug,
		edition,
		units: yaml('units.yaml', schema.units),
		figures: yaml('figures.yaml', schema.figures),
		waivers: yaml('waivers.yaml', schema.waivers),
		notes: yaml('notes.yaml', schema.notes),
		visits: yaml('visits.yaml', schema.visits),
		awards: yaml('awards.yaml', schema.awards),
		services: yaml('services.yaml', schema.services),
		commitments: yaml('commitments.yaml', schema.commitments),
		charts: yaml('charts.yaml', schema.charts),
		outline: yaml('source.json', outline),
		cover: inLanguages('cover', schema.coverHead),
		chapters: new Map(
			edition?.value.chapters.map(({ slug: chapter }) => [chapter, inLanguages(chapter, schema.chapterHead)]),
		),
	};
}

/** Whether every file that tells something could be read, so that what is told nowhere is truly missing. */
export function isWholeStory(draft: Draft): boolean {
	const { edition, figures, notes, visits, awards, services, commitments, charts, outline, cover } = draft;
	const texts = [cover, ...draft.chapters.values()].flatMap((byLanguage) =>
		LANGUAGES.map((language) => byLanguage[language]),
	);
	const files = [edition, figures, notes, visits, awards, services, commitments, charts, outline, ...texts];
	return files.every((file) => file !== null);
}
