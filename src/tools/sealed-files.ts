/** The files of sealed editions: taken out of a build once, checked by their digests, and put into every later build as they are. */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readDraft } from '../lib/edition/draft.ts';
import { Faults, type Fault } from '../lib/edition/fault.ts';
import { SITE_FAULTS } from '../lib/edition/faults/site.ts';
import { readPublished, siteAddresses } from '../lib/edition/published.ts';
import type { Edition } from '../lib/edition/edition.ts';
import { SEAL_FILE, SEALED_FOLDER } from '../lib/edition/seal-file.ts';
import { readSeals, type Seal } from '../lib/edition/sealed.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { addressOf, PREFIXES } from '../lib/site/addresses.ts';
import { inLanguages, LANGUAGES } from '../lib/site/languages.ts';
import { pageAddress } from '../lib/site/published-address.ts';
import { periodWords } from '../lib/telling/period.ts';
import { filesBelow } from './files.ts';
import { HASHED, ownFiles } from './last-release.ts';
import type { Settings } from './settings.ts';

/** A whole build that a past year is taken out of. */
export interface SealedFrom {
	/** Folder of the build, absolute. */
	readonly site: string;
	/** Folder of the editions that it was made of, absolute. */
	readonly editions: string;
	readonly settings: Settings;
}

/**
 * Seals an edition: keeps in its own folder all that a build published of it, and writes down what that is. What was sealed
 * before of it is replaced once the new copy is whole.
 */
export function sealEdition(edition: Edition, { site, editions, settings }: SealedFrom): Seal {
	const { slug, report } = edition;
	const folder = join(editions, slug, SEALED_FOLDER);
	const next = `${folder}.next-${process.pid}`;
	const files: Record<string, string> = {};
	try {
		for (const file of filesOf(site, slug)) {
			const bytes = readFileSync(join(site, file));
			files[file] = digestOf(bytes);
			mkdirSync(dirname(join(next, file)), { recursive: true });
			writeFileSync(join(next, file), bytes);
		}
		rmSync(folder, { recursive: true, force: true });
		renameSync(next, folder);
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
	const seal: Seal = {
		format: 1,
		slug,
		year: report.year,
		organisation: { name: edition.organisation.name, short: edition.organisation.short },
		period: { from: report.period.from, to: report.period.to },
		called: inLanguages((language) => ({
			title: edition.title[language],
			year: periodWords(edition, language).year,
		})),
		site: { origin: settings.siteOrigin, base: settings.basePath },
		addresses: addressesOf(editions, slug),
		found: foundIn(readFileSync(join(site, 'sitemap.xml'), 'utf8'), slug, settings),
		files,
	};
	// The last thing: an edition is sealed once this is there.
	writeFileSync(join(editions, slug, SEAL_FILE), `${JSON.stringify(seal, null, '\t')}\n`);
	return seal;
}

/** Opens a sealed edition: from now on it is read and built like all others. Its texts must still be there. */
export function openEdition(editions: string, slug: string): void {
	rmSync(join(editions, slug, SEAL_FILE), { force: true });
	rmSync(join(editions, slug, SEALED_FOLDER), { recursive: true, force: true });
}

/** What is not as it was sealed, one fault for each edition. @param editions the folder of all */
export function faultsOfSeals(editions: string): Fault[] {
	const faults = new Faults();
	for (const { slug, files } of readSeals(editions, new Faults())) {
		const changed = Object.entries(files).filter(([file, digest]) => {
			const path = join(editions, slug, SEALED_FOLDER, file);
			return !existsSync(path) || digestOf(readFileSync(path)) !== digest;
		});
		const [first] = changed;
		if (!first) continue;
		const file = `${slug}/${SEALED_FOLDER}/${first[0]}`;
		faults.add({ file, line: 1, ...SITE_FAULTS.changedSeal(slug, changed.length) });
	}
	return [...faults.list];
}

/**
 * Puts the files of all sealed editions into a build. They are the same bytes, so that they take no second place on the disk
 * where it knows how.
 * @returns a fault for each edition that was sealed for another path
 */
export function placeSealed(editions: string, folder: string, { basePath }: Settings): Fault[] {
	const seals = readSeals(editions, new Faults());
	const misplaced = seals.filter(({ site }) => site.base !== basePath);
	for (const { slug, files } of seals) {
		for (const file of Object.keys(files)) {
			const [from, to] = [join(editions, slug, SEALED_FOLDER, file), join(folder, file)];
			// Two releases share what has the same name by its content.
			if (existsSync(to)) continue;
			mkdirSync(dirname(to), { recursive: true });
			linkOrCopy(from, to);
		}
	}
	return misplaced.map(({ slug, site }) => ({
		file: `${slug}/${SEAL_FILE}`,
		line: 1,
		...SITE_FAULTS.sealedElsewhere(slug, site.base, basePath),
	}));
}

function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** All that a build has of an edition, in every language and view, and what its pages load, each with its compressed copies. */
function filesOf(site: string, slug: string): string[] {
	const places = PREFIXES.map((prefix) => `${prefix.slice(1)}/${slug}/`.replace(/^\//, ''));
	const hashed = new Set(ownFiles(site).map((file) => `${HASHED}/${file}`));
	return filesBelow(site)
		.filter(
			(file) =>
				places.some((place) => file.startsWith(place)) || hashed.has(file.replace(/\.(?:br|gz)$/, '')),
		)
		.sort();
}

/** What an edition answers to, and what of its published addresses it says that they are no more. */
function addressesOf(editions: string, slug: string): string[] {
	const none = new Faults();
	const { known } = siteAddresses([readDraft(editions, slug, LIST_KINDS, none)], []);
	const published = readPublished(editions, none)?.value ?? [];
	const own = [...known, ...published].filter((address) => address.startsWith(pageAddress(slug)));
	return [...new Set(own)].sort();
}

/** The pages of an edition in a site map, below their language. */
function foundIn(sitemap: string, slug: string, { siteOrigin, basePath }: Settings): string[] {
	const root = `${siteOrigin}${basePath}${addressOf(LANGUAGES[0])}`;
	return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)]
		.map(([, address = '']) => address)
		.filter((address) => address.startsWith(`${root}${slug}/`))
		.map((address) => address.slice(root.length).replace(/\/$/, ''));
}

function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
