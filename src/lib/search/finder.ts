/** Finds places of the report for what a reader typed, the page's language first. */
import { excerpt, marked, type Piece } from './excerpt.ts';
import { withoutFunctionWords } from './function-words.ts';
import { matcherOf, type Matcher, type Ready, type Sought } from './matcher.ts';
import type { Span } from './pinyin.ts';
import type { FoundRecord, SearchData } from './record.ts';
import { isRead, type Language } from '../site/languages.ts';

/** A place that was found. */
export interface Hit {
	record: FoundRecord;
	language: Language;
	/** What is shown of it; made when it is shown, because most never are. */
	told(): ToldHit;
}

/** A place that was found, in words. */
interface ToldHit {
	title: Piece[];
	/** Words around the match, or how the text begins. */
	text: Piece[];
	/** Words of the page that hold the match, to be marked there; empty where only the place itself is known. */
	clause: string;
}

/** What was found: whether only with a typing fault, which no text has. */
interface Found {
	hits: Hit[];
	guessed: boolean;
}

const FIELDS = ['title', 'text', 'also', 'where'] as const;
type Field = (typeof FIELDS)[number];

/** Titles, then figures, then texts. */
const RANKS = { title: 0, figure: 1, text: 2 } as const;

/** A record made ready. */
interface Entry {
	record: FoundRecord;
	/** The same place in another language has the same, and is told once. */
	key: string;
	fields: Record<Field, Ready>;
}

/** Where the words of a query stand in a record. */
interface Match {
	entry: Entry;
	spans: Record<Field, Span[]>;
	rank: number;
}

/** Looks through the files of all languages. */
export interface Finder {
	/** What is found; with a typing fault only where nothing is without one. */
	find(query: string): Found;
}

/** A word of a language whose stems nobody knows. */
const asWritten = (word: string) => word;

/** Makes the files ready. @param files that of the page's language first */
export function finderOf(files: readonly SearchData[]): Finder {
	const shelves = files.map(({ language, tables, records, foundBy }) => {
		const matcher = isRead(language) ? matcherOf(tables, foundBy) : matcherOf(tables, foundBy, asWritten);
		const entries = records.map((record) => ({
			record,
			key: `${record.kind} ${record.path}`,
			fields: fieldsOf(record, matcher),
		}));
		return { language, matcher, entries };
	});

	/** What is found in all languages, but for what is known already. @param known gains what is found */
	function hitsOf(query: string, guess: boolean, known: Set<string>): Hit[] {
		return shelves.flatMap(({ language, matcher, entries }) => {
			const typed = matcher.sought(query);
			if (typed.length === 0) return [];
			const sought = guess ? matcher.guessed(typed) : typed;
			const matches = entries.flatMap((entry) => matchIn(entry, sought, matcher) ?? []);
			const fresh = matches.filter(({ entry }) => !known.has(entry.key));
			for (const { entry } of fresh) known.add(entry.key);
			// Sorting keeps the order of the chapters within a rank.
			return fresh
				.sort((a, b) => a.rank - b.rank)
				.map((match) => ({
					record: match.entry.record,
					language,
					told: () => tell(match, matcher),
				}));
		});
	}

	return {
		find(query) {
			// What is found word for word stands before what is found without the words of asking.
			const asked = withoutFunctionWords(query);
			for (const guessed of [false, true]) {
				const known = new Set<string>();
				const hits = hitsOf(query, guessed, known);
				if (asked !== query.trim()) hits.push(...hitsOf(asked, guessed, known));
				if (hits.length > 0) return { hits, guessed };
			}
			return { hits: [], guessed: true };
		},
	};
}

function fieldsOf(record: FoundRecord, matcher: Matcher): Record<Field, Ready> {
	return {
		title: matcher.ready(record.title, record.value),
		text: matcher.ready(record.text),
		also: matcher.ready(record.also ?? ''),
		where: matcher.ready(record.where),
	};
}

/** Where all words stand; `null` where one is missing. */
function matchIn(entry: Entry, sought: readonly Sought[], matcher: Matcher): Match | null {
	const spans: Match['spans'] = { title: [], text: [], also: [], where: [] };
	let inTitle = true;
	for (const word of sought) {
		let isFound = false;
		for (const field of FIELDS) {
			// The name of what it is part of helps other words, and finds nothing by itself.
			if (field === 'where' && (isFound || sought.length === 1)) continue;
			const span = matcher.find(word, entry.fields[field]);
			if (!span) continue;
			if (!isFound && field !== 'title' && !isName(field, entry)) inTitle = false;
			spans[field].push(span);
			isFound = true;
		}
		if (!isFound) return null;
	}
	const { kind } = entry.record;
	const isFigure = kind === 'figure' || kind === 'chart';
	// All that a note says stands in its title.
	const rank = isFigure ? RANKS.figure : inTitle && kind !== 'note' ? RANKS.title : RANKS.text;
	return { entry, spans, rank };
}

/** The app's own pages, and people, have further names beside their titles. */
function isName(field: Field, { record }: Entry): boolean {
	return field === 'also' && (record.kind === 'own' || record.kind === 'person');
}

function tell({ entry: { record, fields }, spans }: Match, matcher: Matcher): ToldHit {
	const title = marked(record.title, matcher.written(record.title, spans.title));
	const inText = matcher.written(record.text, spans.text);
	const printed = record.kind === 'figure' ? lineOf(record.also ?? '', fields.also, spans.also) : '';
	if (printed && spans.title.every(([from, to]) => from === to)) {
		const ready = matcher.ready(printed);
		const within = spans.also.map(([from, to]) => fields.also.folded.slice(from, to));
		const place = within.map((form) => [ready.folded.indexOf(form), form.length] as const);
		const found = place.filter(([from]) => from >= 0).map(([from, length]) => [from, from + length] as const);
		return { title, text: marked(printed, matcher.written(printed, found)), clause: '' };
	}
	return { title, ...excerpt(record.text, inText) };
}

/** The line of a text that holds the first of spans: the printed form of a figure. */
function lineOf(text: string, ready: Ready, spans: readonly Span[]): string {
	const [first] = spans;
	if (!first) return '';
	const form = ready.folded.slice(...first);
	const compact = (line: string) => line.normalize('NFKC').toLowerCase().replace(/[\s,]/g, '');
	return text.split('\n').find((line) => compact(line).includes(form)) ?? '';
}
