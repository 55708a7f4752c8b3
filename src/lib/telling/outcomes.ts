/** What became of what the edition before promised, one promise after the other. */
import type { ListKind } from '../edition/draft.ts';
import { entriesOf, type Edition } from '../edition/edition.ts';
import type { Outcome } from '../edition/schema.ts';
import { OUTCOMES } from '../site/own-ids.ts';
import { say } from '../words/messages.ts';
import { markForeign } from './foreign.ts';
import type { SourceLink, StoryLinks } from './links.ts';
import { periodWords } from './period.ts';
import type { ShownInline } from './shown.ts';
import type { PageText } from './text.ts';
import { written } from './written.ts';

/** What became of one promise. */
interface ShownOutcome {
	id: string;
	state: Outcome['state'];
	/** The state in words. */
	told: string;
	/** The promise, as the edition before calls it, and where it stands there. */
	title: ShownInline[];
	href: string | null;
	text: ShownInline[];
	/** `null` where the report has no word of it. */
	source: SourceLink | null;
}

export interface ShownOutcomes {
	/** Its id on the page. */
	id: string;
	title: string;
	/** How many of each state there are, one piece each with what stands between them: together they are one line. */
	counts: string[];
	outcomes: ShownOutcome[];
}

/** In the order in which they are counted. */
const STATES: readonly Outcome['state'][] = ['kept', 'under-way', 'not-kept', 'no-word'];

/**
 * The outcomes of what a kind of list held in the edition before, in its order; `null` where nothing was promised, or a draft
 * answers nothing yet.
 */
export function showOutcomes(
	edition: Edition,
	kind: Pick<ListKind, 'name' | 'slug' | 'entry'>,
	page: PageText,
	links: StoryLinks,
): ShownOutcomes | null {
	const { before } = edition;
	if (!before) return null;
	const { language } = page;
	const word = (state: Outcome['state']) => say(`outcomes.states.${state}`, undefined, language);
	const outcomes = entriesOf(before, kind).flatMap(({ id, title }): ShownOutcome[] => {
		const outcome = edition.outcomes.get(id);
		if (!outcome) return [];
		const { state, text, source } = outcome;
		return [
			{
				id,
				state,
				told: word(state),
				title: markForeign(written(before, title[language], language), language),
				href: links.toBefore(kind.slug, id),
				text: text ? page.text(text) : markForeign(say('outcomes.noWord', undefined, language), language),
				source: source === undefined ? null : links.toSource(source),
			},
		];
	});
	if (outcomes.length === 0) return null;
	const counted = STATES.map((state) => ({
		state: word(state),
		count: outcomes.filter((outcome) => outcome.state === state).length,
	})).filter(({ count }) => count > 0);
	return {
		id: links.idOf(kind.slug, OUTCOMES),
		title: say('outcomes.title', { count: outcomes.length, ...periodWords(before, language) }, language),
		counts: counted.map((one, index) => {
			const between = index < counted.length - 1 ? say('outcomes.between', undefined, language) : '';
			return say('outcomes.count', one, language) + between;
		}),
		outcomes,
	};
}
