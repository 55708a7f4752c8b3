/** What stays from one year's edition to the next: whose it is, its places, units, terms, spoken words and drawings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft, type Draft } from '../../lib/edition/draft.ts';
import { GUIDEBOOKS } from '../../lib/edition/edition-files.ts';
import { editionSlugs } from '../../lib/edition/edition-folders.ts';
import { Faults, type Fault } from '../../lib/edition/fault.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import type { EditionData, Hall } from '../../lib/edition/edition-file.ts';
import type { Respelt, Unit } from '../../lib/edition/schema.ts';
import { textsOf } from '../../lib/edition/checks/all-texts.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { inLanguages } from '../../lib/site/languages.ts';
import { filesBelow } from '../files.ts';

export interface Stays {
	/** The folder of the edition that it stays from. */
	slug: string;
	edition: EditionData;
	units: Readonly<Record<string, Unit>>;
	spoken: Respelt | null;
	/** Drawings and guidebooks: contents by name of the file. */
	files: ReadonlyMap<string, string>;
}

/** Reads what stays of an edition; the faults of its files where it cannot be read. */
export function whatStays(folder: string, slug: string): Stays | readonly Fault[] {
	const faults = new Faults();
	const { edition, units, spoken } = readDraft(folder, slug, LIST_KINDS, faults);
	if (!edition || !units) return faults.list;
	const slugs = LIST_KINDS.map((kind) => kind.slug);
	const files = [
		...['motif', 'icon', ...slugs].map((name) => `pictures/${name}.svg`),
		...(existsSync(join(folder, slug, GUIDEBOOKS))
			? filesBelow(join(folder, slug, GUIDEBOOKS)).map((name) => `${GUIDEBOOKS}/${name}`)
			: []),
	].filter((name) => existsSync(join(folder, slug, name)));
	return {
		slug,
		edition: edition.value,
		units: units.value,
		spoken: spoken?.value ?? null,
		files: new Map(files.map((name) => [name, readFileSync(join(folder, slug, name), 'utf8')])),
	};
}

/** The newest edition that has places, whose codes are on paper; `null` where there is none. */
export function lastWithPlaces(folder: string): string | null {
	const slugs = existsSync(folder) ? editionSlugs(folder).reverse() : [];
	const has = (slug: string) =>
		(readDraft(folder, slug, LIST_KINDS, new Faults()).edition?.value.places.length ?? 0) > 0;
	return slugs.find(has) ?? null;
}

/** Files that an edition takes over. @param chapters slugs of its chapters: what opens others has no place in it */
export function filesThatStay({ files }: Stays, chapters: readonly string[]): [string, string][] {
	const has = (name: string) => chapters.includes(name) || name === 'motif' || name === 'icon';
	return [...files].filter(([file]) => {
		const [, drawing] = /^pictures\/(.*)\.svg$/.exec(file) ?? [];
		return drawing === undefined || has(drawing);
	});
}

/**
 * Places with the § that prints their name. What the last report told of them is told elsewhere now, and what was said of
 * one day is past.
 * @param otherwise the § of those that no § names
 */
export function placesThatStay(
	{ edition }: Stays,
	sections: readonly ReadSection[],
	otherwise: string,
): { places: Hall[]; unnamed: string[] } {
	const unnamed: string[] = [];
	const places = edition.places.map((hall): Hall => {
		const names = Object.values(hall.name);
		const section = sections.find(({ text }) => names.some((name) => text.includes(name)));
		if (!section) unnamed.push(hall.code);
		return {
			...hall,
			source: section?.section.number ?? otherwise,
			tells: [],
			lines: hall.lines.filter(({ kind }) => kind !== 'day'),
		};
	});
	return { places, unnamed };
}

/** The respellings of words that an edition has; an entry that no text holds would be idle. @param draft as it was written */
export function spokenThatStays({ spoken }: Stays, draft: Draft): Respelt | null {
	if (!spoken) return null;
	const kept = inLanguages((language) => {
		const texts = textsOf(draft, language);
		return Object.fromEntries(
			Object.entries(spoken[language]).filter(([written]) => texts.includes(written)),
		);
	});
	return Object.values(kept).some((entries) => Object.keys(entries).length > 0) ? kept : null;
}
