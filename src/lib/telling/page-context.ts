import type { Pictures } from '../charts/drawn.ts';
import type { Language } from '../site/languages.ts';
import type { View } from '../site/addresses.ts';
import type { FormulaMessages } from './source.ts';

/** What every page is made with, whatever it tells. */
export interface PageContext {
	language: Language;
	view: View;
	/** The site's base path, empty or beginning with a slash. */
	base: string;
	messages: PageMessages;
	pictures: Pictures;
}

/** Words of the interface that stand inside the data of a page. */
export interface PageMessages extends FormulaMessages {
	/** One short name a month. */
	months: string[];
	/** Name of the picture of a year of visits, and of one of services. */
	yearOfVisits: string;
	yearOfServices: string;
}
