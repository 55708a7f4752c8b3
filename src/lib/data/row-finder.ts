/** Finds rows by words, as the page of search finds places. */
import { matcherOf, type Matcher, type Ready } from '../search/matcher.ts';
import type { Tables } from '../search/tables.ts';
import type { DataPage, DataRow } from './rows.ts';

/** Knows the words of the rows of a data page. */
export class RowFinder {
	private readonly matcher: Matcher;
	private readonly ready: ReadonlyMap<string, Ready>;

	constructor({ rows }: Pick<DataPage, 'rows'>, tables: Tables) {
		this.matcher = matcherOf(tables);
		this.ready = new Map(rows.map(({ id, words, value }) => [id, this.matcher.ready(words, value)]));
	}

	/** The rows that hold all words of a query, with a typing fault only where no row has them without; all for none. */
	find(rows: readonly DataRow[], query: string): DataRow[] {
		const typed = this.matcher.sought(query);
		if (typed.length === 0) return [...rows];
		const within = (sought: typeof typed) =>
			rows.filter(({ id }) => {
				const ready = this.ready.get(id);
				return ready && sought.every((word) => this.matcher.find(word, ready));
			});
		const found = within(typed);
		return found.length > 0 ? found : within(this.matcher.guessed(typed));
	}
}
