/** What can be found: the plain data that a page of search loads, a file for each language. */
import type { Language } from '../site/languages.ts';
import type { Tables } from './tables.ts';

/** What a hit is; `own` are the app's own pages. */
export const FOUND_KINDS = [
	'question',
	'chapter',
	'section',
	'figure',
	'chart',
	'entry',
	'person',
	'note',
	'hall',
	'own',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that can be found. */
export interface FoundRecord {
	kind: FoundKind;
	/** Its address behind what every address of a language and a view begins with; one of a view of its own begins with a slash. */
	path: string;
	title: string;
	/** What it is part of; empty where its kind says it. */
	where: string;
	/** All that it says, shown around a match. */
	text: string;
	/** Further words that find it and are not shown: printed forms, other names. */
	also?: string;
	/** Of a figure: its exact value, and the path of its row on the data page. */
	value?: number;
	row?: string;
}

/** Words that are to be found where another one is typed. */
export type OtherWords = Readonly<Record<string, readonly string[]>>;

/** The file of a language. */
export interface SearchData {
	language: Language;
	tables: Tables;
	records: FoundRecord[];
	/** What people type, and the words for it that the records have. */
	foundBy: OtherWords;
}
