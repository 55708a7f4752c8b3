import type { Pictures } from '../charts/drawn.ts';
import type { View } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import type { ToldKind } from './told-kind.ts';

/** What every page is made with, whatever it tells. */
export interface PageContext {
	language: Language;
	view: View;
	/** The site's base path, empty or beginning with a slash. */
	base: string;
	pictures: Pictures;
	/** The kinds of list that chapters may show. */
	kinds: readonly ToldKind[];
}
