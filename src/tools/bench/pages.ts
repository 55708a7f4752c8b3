/** Which pages of the built site are measured. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../lib/edition/edition.ts';
import { LANGUAGES, type Language } from '../../lib/site/languages.ts';
import { DECK } from '../../lib/site/pages.ts';
import { addressOf, VIEWS, type View } from '../../lib/site/addresses.ts';
import { runsFramework } from '../framework.ts';
import { OptionError, type BenchOptions, type Part } from './options.ts';

/** One page of an edition, as it was built. */
export interface BuiltPage {
	/** `cover`, or what follows the edition in its address. */
	readonly name: string;
	/** Below the base path. */
	readonly address: string;
	readonly language: Language;
	readonly view: View;
	readonly html: string;
	/** Bytes of its HTML, compressed by brotli. */
	readonly bytes: number;
	/** Whether it is a tool, which may load a framework, and no reading page. */
	readonly isTool: boolean;
}

const COVER = 'cover';

/** Lists that readers scroll and artists draw: the likeliest to grow slow. */
const RICH_LISTS: readonly Edition['chapters'][number]['shows'][] = ['visits', 'awards'];

/** How many of the heaviest pages stand for the rest. */
const HEAVY = { usual: 2, quick: 1 };

/**
 * Every page that was built for an edition, in every language and view: its cover, its chapters in their order, and
 * whatever else lies in its folder. Throws when the edition is not in the build.
 */
export function pagesOf(root: string, { slug, chapters }: Edition): BuiltPage[] {
	const order = [COVER, ...chapters.map((chapter) => chapter.slug)];
	const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
	const places = VIEWS.flatMap((view) => LANGUAGES.map((language) => ({ language, view })));
	return places.flatMap((place) => {
		const folder = join(root, addressOf(place.language, slug, undefined, place.view));
		const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')));
		return [COVER, ...names.sort()]
			.sort((a, b) => rank(a) - rank(b))
			.map((name) => builtPage(root, place, slug, name));
	});
}

function builtPage(
	root: string,
	{ language, view }: Pick<BuiltPage, 'language' | 'view'>,
	edition: string,
	name: string,
): BuiltPage {
	const address = addressOf(language, edition, name === COVER ? undefined : name, view);
	const file = join(root, address, 'index.html');
	const html = readFileSync(file, 'utf8');
	const bytes = statSync(`${file}.br`).size;
	return { name, address, language, view, html, bytes, isTool: runsFramework(html) };
}

/**
 * Chooses the pages for every part of a bench. Unless the options say otherwise: all of them are weighed; Lighthouse
 * looks at all in the first language and at the covers of the others; the LCP is compared for the cover, the rich
 * lists and the heaviest pages in the first language; and both look at the first view. The deck is scrolled in every language.
 * Throws an {@link OptionError} when a name is none of a page's.
 */
export function choosePages(
	pages: readonly BuiltPage[],
	edition: Pick<Edition, 'chapters'>,
	options: Omit<BenchOptions, 'parts' | 'runs'>,
): Record<Part, BuiltPage[]> {
	const { names, languages, views, all, quick } = options;
	checkNames(pages, names);
	const [first] = LANGUAGES;
	const [firstView] = VIEWS;
	const everyName = pages.map(({ name }) => name);
	const fewNames = [COVER, ...heaviest(pages, quick ? HEAVY.quick : HEAVY.usual)];
	const richNames = edition.chapters
		.filter(({ shows }) => RICH_LISTS.includes(shows))
		.map(({ slug }) => slug);
	const usual = quick ? fewNames : everyName;
	const hard = quick ? fewNames : [...fewNames, ...richNames];
	const speedLanguages = languages ?? (all ? LANGUAGES : [first]);
	const speedViews = views ?? [firstView];
	const chosen = (among: readonly string[], spoken: readonly Language[], shown: readonly View[]) =>
		pages.filter(
			({ name, language, view }) =>
				(names ?? among).includes(name) && spoken.includes(language) && shown.includes(view),
		);
	const otherLanguages = LANGUAGES.filter((language) => language !== first);
	const samples = names || languages || all || quick ? [] : chosen([COVER], otherLanguages, speedViews);
	return {
		weights: chosen(usual, languages ?? LANGUAGES, views ?? VIEWS),
		lighthouse: [...chosen(usual, speedLanguages, speedViews), ...samples],
		lcp: chosen(hard, speedLanguages, speedViews),
		saved: chosen(fewNames, speedLanguages, speedViews),
		frames: chosen([DECK], languages ?? LANGUAGES, speedViews),
		// The page of search looks through the pages of a language: the cover stands for them.
		search: chosen([COVER], languages ?? LANGUAGES, speedViews),
		// Of the text of a report, not of the site.
		outline: [],
		draft: [],
		editions: [],
		load: [],
	};
}

function checkNames(pages: readonly BuiltPage[], names: readonly string[] = []): void {
	const known = [...new Set(pages.map(({ name }) => name))];
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length === 0) return;
	throw new OptionError(`There is no page ${unknown.join(', ')}. There are: ${known.join(', ')}`);
}

function heaviest(pages: readonly BuiltPage[], count: number): string[] {
	return pages
		.filter(({ language, view }) => language === LANGUAGES[0] && view === VIEWS[0])
		.filter(({ name, isTool }) => name !== COVER && !isTool)
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, count)
		.map(({ name }) => name);
}
