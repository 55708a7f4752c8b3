/** What routes ask for: the files beside the data page of an edition, which are the same in every language. */
import { base } from '$app/paths';
import { DESCRIBED_FILES, dataPackage } from '../data/data-package';
import { factsOf } from '../data/facts';
import { factsCsv } from '../data/facts-csv';
import { factsSchema } from '../data/facts-schema';
import { notesCsv } from '../data/notes-csv';
import { printedCsv } from '../data/printed-csv';
import { charactersOf } from '../data/rows';
import type { Edition } from '../edition/edition';
import { packed } from '../packed-files';
import { addressOf } from '../site/addresses';
import { LANGUAGES } from '../site/languages';
import { DATA_FILES, type DataFile } from '../site/pages';
import { allEditions, findEdition } from './request.server';

type Files = Readonly<Record<DataFile, string | Uint8Array<ArrayBuffer>>>;

const made = new WeakMap<Edition, Map<string, Files>>();

/** A file of an edition's data. */
export function dataFile(slug: string, name: DataFile, origin: string): string | Uint8Array<ArrayBuffer> {
	return filesOf(findEdition(slug), origin)[name];
}

/** Bytes of each of them. */
export function dataFileBytes(slug: string, origin: string): Record<DataFile, number> {
	const files = filesOf(findEdition(slug), origin);
	const entries = DATA_FILES.map((name) => [name, new Blob([files[name]]).size]);
	return Object.fromEntries(entries) as Record<DataFile, number>;
}

/** The address parameters of all of them. */
export function dataFileParams() {
	return allEditions().flatMap(({ slug }) => DATA_FILES.map((file) => ({ edition: slug, file })));
}

/** What the search of an edition's data page knows of characters, as a file. */
export function charactersFile(slug: string): string {
	return JSON.stringify(charactersOf(findEdition(slug)));
}

/** The files of an edition; made once for it. */
function filesOf(edition: Edition, origin: string): Files {
	const bySite = made.get(edition) ?? new Map<string, Files>();
	made.set(edition, bySite);
	const files = bySite.get(origin) ?? makeFiles(edition, origin);
	bySite.set(origin, files);
	return files;
}

function makeFiles(edition: Edition, origin: string): Files {
	const facts = factsOf(edition);
	const described = {
		'facts.csv': factsCsv(facts),
		'printed.csv': printedCsv(facts),
		'notes.csv': notesCsv(facts),
		'facts.json': asJson(facts),
	};
	const homepage = `${origin}${base}${addressOf(LANGUAGES[0], edition.slug, 'data')}`;
	const files = {
		...described,
		'facts.schema.json': asJson(factsSchema()),
		'datapackage.json': asJson(dataPackage(facts, described, homepage)),
	};
	const names = ['datapackage.json', ...DESCRIBED_FILES, 'facts.schema.json'] as const;
	return { ...files, 'datapackage.zip': packed(names.map((name) => ({ name, content: files[name] }))) };
}

function asJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
