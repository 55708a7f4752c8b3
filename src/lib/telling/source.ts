/** Where things are printed: headings as the report numbers them, and the citations at a page's foot. */
import type { Edition, Figure } from '../edition/edition.ts';
import { exactText } from '../edition/figure-text.ts';
import { describeFormula } from '../edition/formula.ts';
import { hanWord as han } from '../edition/numerals.ts';
import type { Language } from '../site/languages.ts';
import { placeWords } from './place-words.ts';
import { printedPlaces } from '../edition/printed-places.ts';
import { say } from '../words/messages.ts';
import type { ShownInline } from './shown.ts';
import { markForeign } from './foreign.ts';
import type { StoryLinks } from './links.ts';
import { yearOnYear, type YearOnYear } from './year-on-year.ts';

/** One printed occurrence of a figure. */
interface PrintedOccurrence {
	/** § number. */
	section: string;
	/** Heading as the report prints it: 三（三）2 志愿服务. */
	heading: string;
	before: string;
	form: string;
	after: string;
}

/** Where a figure comes from, in full. */
export interface Citation {
	id: string;
	name: ShownInline[];
	/** The value in full, with its limit and its unit. */
	exact: string;
	/** Whether that says more than what is printed, or than the formula, which gives its result. */
	exactTellsMore: boolean;
	/** Empty for a computed figure. */
	printed: PrintedOccurrence[];
	/** The language of what is printed. */
	printedIn: Language;
	/** How a computed figure is computed. */
	formula: ShownInline[] | null;
	/** Ids of the source notes that speak of it. */
	notes: string[];
}

/** The citation of a figure. */
export function citationOf(edition: Edition, figure: Figure, language: Language): Citation {
	return {
		id: figure.id,
		name: markForeign(figure.name[language], language),
		exact: exactText(figure, language),
		exactTellsMore: figure.printed !== undefined && digitsOf(figure.printed) !== String(figure.value),
		printed: printedOccurrences(edition, figure),
		printedIn: edition.report.language,
		formula: figure.formula === undefined ? null : formulaInWords(edition, figure, figure.formula, language),
		notes: figure.notes,
	};
}

/** The citation of a figure at the foot of a page. */
export interface PageCitation extends Citation {
	/** What the figure was in the period before, and how it changed; `null` of a figure that follows none. */
	yearOnYear: (YearOnYear & { href: string | null }) | null;
}

/** The citations of figures of a page, in the order given. */
export function citationsOf(
	edition: Edition,
	ids: Iterable<string>,
	language: Language,
	links: StoryLinks,
): PageCitation[] {
	return [...ids].flatMap((id) => {
		const figure = edition.figures.get(id);
		if (!figure) return [];
		const told = yearOnYear(edition, figure, language);
		const href = figure.follows === undefined ? null : links.toBefore('data', figure.follows);
		return [{ ...citationOf(edition, figure, language), yearOnYear: told && { ...told, href } }];
	});
}

/** A number as it is printed, without its measure word: `191540 元` → `191540`, `六届` → nothing. */
function digitsOf(printed: string): string {
	return /[万亿百千]/.test(printed) ? '' : printed.replace(/[^\d.]/g, '');
}

function formulaInWords(
	edition: Edition,
	figure: Figure,
	formula: string,
	language: Language,
): ShownInline[] {
	const words = {
		figure: (id: string) => {
			const used = edition.figures.get(id);
			return used ? exactText(used, language) : id;
		},
		count: (list: string, filters: readonly string[]) =>
			say(
				'citations.count',
				{ list: [listInWords(edition, list, language), ...filters.map(valueOf)].join(' · ') },
				language,
			),
		items: (section: string) => say('citations.items', { section }, language),
		zeros: () => say('citations.zeros', undefined, language),
	};
	// What a filter asks for is named as the edition names it, such as a tier of awards.
	function valueOf(filter: string): string {
		const wanted = filter.split('=', 2)[1] ?? '';
		return edition.tiers.find(({ id }) => id === wanted)?.name[language] ?? wanted;
	}
	return markForeign(describeFormula(formula, words, exactText(figure, language)), language);
}

/** The lists of the organisation's parts, which no chapter shows as its own. */
const PARTS = ['departments', 'branches'];

/** What readers know a list by: the title of the chapter that shows it. */
function listInWords(edition: Edition, list: string, language: Language): string {
	if (list === 'places') return placeWords(edition, language).other;
	if (PARTS.includes(list)) return say(`citations.lists.${list}`, undefined, language);
	return edition.chapters.find(({ shows }) => shows === list)?.text[language].title ?? list;
}

function printedOccurrences(edition: Edition, { printed, source, also }: Figure): PrintedOccurrence[] {
	if (printed === undefined || source === undefined) return [];
	const places = printedPlaces(edition.outline);
	return [source, ...also.map((place) => place.source)].flatMap((address) => {
		const place = places.get(address);
		if (!place) return [];
		const { section, before, form, after } = place;
		return [{ section, heading: printedHeading(edition, section), before, form, after }];
	});
}

/**
 * A § as the report itself numbers it. The outline has the headings of a report read as it is printed; of one that was
 * prepared with §§, §3.3.2 is 三（三）2 and §5.2 is 五、2. An edition names the headings that the report numbers otherwise.
 */
export function printedHeading(
	{ outline, report }: Pick<Edition, 'outline' | 'report'>,
	section: string,
): string {
	const named = report.headings[section];
	if (named !== undefined) return named;
	const { title = '', heading } = outline.sections.find(({ number }) => number === section) ?? {};
	if (heading !== undefined) return heading;
	const [first = 0, second, third, fourth] = section.slice(1).split('.').map(Number);
	if (first === 0) return title;
	if (report.language !== 'zh-CN') return `${section.slice(1)} ${title}`;
	if (fourth !== undefined) return `${han(first)}（${han(second ?? 0)}）${third}（${fourth}）${title}`;
	if (second === undefined) return `${han(first)}、${title}`;
	if (third !== undefined) return `${han(first)}（${han(second)}）${third} ${title}`;
	const hasParts = outline.sections.some(({ number }) => number.startsWith(`§${first}.${second}.`));
	return hasParts ? `${han(first)}（${han(second)}）${title}` : `${han(first)}、${second} ${title}`;
}
