/** Sealed editions: past years that are kept as they were built, and are neither read nor built again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../site/languages.ts';
import { PUBLISHED_ADDRESS } from '../site/published-address.ts';
import { sealedSlugs } from './edition-folders.ts';
import type { Faults } from './fault.ts';
import { SITE_FAULTS } from './faults/site.ts';
import { SEAL_FILE } from './seal-file.ts';

/** A language that the site speaks, or spoke when the year was sealed. */
const language = z.string() as unknown as z.ZodType<Language, Language>;

/** What a year is called, in each language that it is told in. */
const called = z.partialRecord(
	language,
	z.strictObject({
		title: z.string(),
		/** As it stands behind a title: `1999`, `1998–1999`. */
		year: z.string(),
	}),
);

/** A name, in each language that it has one in. */
const named = z.partialRecord(language, z.string());

/** What is written down of a sealed edition, in a form that no later code changes. */
const seal = z.strictObject({
	format: z.literal(1),
	slug: z.string(),
	year: z.int(),
	/** Whose report it is: what later editions follow is of the same organisation. */
	organisation: z.strictObject({ name: named, short: named }),
	/** ISO days. */
	period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
	called,
	/** What the pages were built for. */
	site: z.strictObject({ origin: z.string(), base: z.string() }),
	/** What it answers to, as `published.json` has it. */
	addresses: z.array(z.string().regex(PUBLISHED_ADDRESS)),
	/** Pages that search engines list, below the language: `1999/staff`. */
	found: z.array(z.string()),
	/** Its files, as paths below the site, with their SHA-256 in hexadecimal digits. */
	files: z.record(z.string(), z.string().regex(/^[\da-f]{64}$/)),
});

/** A sealed edition. */
export type Seal = z.infer<typeof seal>;

/** The site's languages that a sealed edition is told in. */
export function languagesOf({ called }: Seal): Language[] {
	return LANGUAGES.filter((language) => called[language] !== undefined);
}

/** The seals of a folder of editions, newest first. One that cannot be read is a fault. */
export function readSeals(folder: string, faults: Faults): Seal[] {
	return sealedSlugs(folder)
		.flatMap((slug) => {
			const read = readSeal(join(folder, slug, SEAL_FILE));
			if (read?.slug === slug) return [read];
			faults.add({ file: `${slug}/${SEAL_FILE}`, line: 1, ...SITE_FAULTS.brokenSeal(slug) });
			return [];
		})
		.sort((a, b) => b.period.to.localeCompare(a.period.to));
}

function readSeal(path: string): Seal | undefined {
	if (!existsSync(path)) return undefined;
	try {
		return seal.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	}
}
