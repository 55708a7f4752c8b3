/** What the page of search shows without its script: the index of everything, and where its script finds texts and words. */
import { periodWords } from '../telling/period.ts';
import { addressOf, searchAddress, type View } from '../site/addresses.ts';
import { LANGUAGES, type Language } from '../site/languages.ts';
import type { Edition } from '../edition/edition.ts';
import type { PageLink } from '../telling/links.ts';
import { kindAsTitle, kindsOfPlaces } from '../telling/place-words.ts';
import { nameOf, say } from '../words/messages.ts';
import { FOUND_KINDS, type FoundKind, type FoundRecord } from './record.ts';

/** The name of the file of texts, beside the page. */
const TEXTS = 'texts.json';

/** A link of the index. */
interface IndexLink extends PageLink {
	/** Whether it has a row of a phone for itself, where two shorter ones stand side by side. */
	long: boolean;
}

/** Links under a heading. */
interface IndexPart {
	title: string;
	/** `null` of what has no page of its own. */
	href: string | null;
	links: IndexLink[];
}

/** What the script is told, in the markup. */
export interface SearchSetting {
	base: string;
	/** The files of texts, that of the page's language first. */
	texts: { language: Language; file: string; root: string; name: string }[];
	words: Record<'loading' | 'failed' | 'found' | 'foundOne' | 'guessed' | 'none', string>;
	kinds: Record<FoundKind, string>;
}

export interface SearchPage {
	language: Language;
	setting: SearchSetting;
	index: IndexPart[];
	/** Covers of other editions, which are not looked through. */
	others: PageLink[];
}

/** Letters in two to three lines of half the narrowest phone. */
const HALF_A_ROW = 32;

/** How wide a text is, in letters: a Chinese character is as wide as two. */
function lettersWide(text: string): number {
	return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Where the file of texts of a language is, below the base path. */
function textsAddress(language: Language): string {
	return `${searchAddress(language)}${TEXTS}`;
}

/** Makes the page. @param editions newest first, of which the first is looked through */
export function searchPage(
	editions: readonly Edition[],
	records: readonly FoundRecord[],
	{ language, view, base }: { language: Language; view: View; base: string },
): SearchPage {
	const word = (key: string) => say(key, undefined, language);
	// All places go under the name of the first kind, which is what people look for.
	const [place] = editions[0] ? kindsOfPlaces(editions[0]) : [];
	const kindWord = (kind: FoundKind) =>
		kind === 'hall' && place ? kindAsTitle(place, 'one', language) : word(`search.kinds.${kind}`);
	const root = (of: Language) => base + addressOf(of, undefined, undefined, view);
	const link = ({ path, title }: FoundRecord): IndexLink => ({
		title,
		long: lettersWide(title) > HALF_A_ROW,
		href: path.startsWith('/') ? base + path : root(language) + path,
	});
	const of = (...kinds: FoundKind[]) => records.filter(({ kind }) => kinds.includes(kind));
	const inOrder = [language, ...LANGUAGES.filter((other) => other !== language)];
	return {
		language,
		setting: {
			base,
			texts: inOrder.map((other) => ({
				language: other,
				file: base + textsAddress(other),
				root: root(other),
				name: other === language ? '' : nameOf(other, language),
			})),
			words: {
				loading: word('search.loading'),
				failed: word('search.failed'),
				found: word('search.found'),
				foundOne: word('search.foundOne'),
				guessed: word('search.guessed'),
				none: word('search.none'),
			},
			kinds: Object.fromEntries(FOUND_KINDS.map((kind) => [kind, kindWord(kind)])) as Record<
				FoundKind,
				string
			>,
		},
		index: [
			{ title: word('search.asked'), href: null, links: of('question').map(link) },
			...of('chapter').map((chapter) => ({
				...link(chapter),
				links: of('section', 'entry')
					.filter(({ path }) => path.startsWith(`${chapter.path}#`))
					.map(link),
			})),
			{ title: kindWord('hall'), href: null, links: of('hall').map(link) },
			{ title: word('search.app'), href: null, links: of('own').map(link) },
		].filter(({ href, links }) => href !== null || links.length > 0),
		others: editions.slice(1).map((edition) => ({
			title: periodWords(edition, language).year,
			href: base + addressOf(language, edition.slug, undefined, view),
		})),
	};
}
