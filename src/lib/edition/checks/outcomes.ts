/** What became of what the edition before promised: each promise is answered, and every answer says where the report has it. */
import { LANGUAGES, PRINTED_LANGUAGE } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { FOLLOWING_FAULTS } from '../faults/following.ts';
import type { ListEntry, Outcome } from '../schema.ts';
import type { TellFault } from '../draft.ts';
import { draftBefore } from './following.ts';
import { sourceIs, teller } from './lists.ts';

/** @param sealed drafts of the sealed editions that others follow */
export function checkOutcomes(drafts: readonly Draft[], sealed: readonly Draft[], faults: Faults): void {
	for (const draft of drafts) {
		const before = draftBefore(draft, [...drafts, ...sealed]);
		const promises = before ? promisesOf(before) : [];
		// What cannot be read is told already.
		if (promises === null || draft.outcomes === null || !draft.edition) continue;
		const file = draft.outcomes ?? {
			value: {},
			file: `${draft.slug}/outcomes.yaml`,
			lineOf: () => 1,
		};
		const tell = teller(file, faults);
		for (const [id, outcome] of Object.entries<Outcome>(file.value)) {
			if (promises.some((promise) => promise.id === id)) checkOutcome(draft, id, outcome, tell);
			else
				tell([id], FOLLOWING_FAULTS.noSuchPromise(id, promises.length > 0 ? (before?.slug ?? null) : null));
		}
		// A draft is still being written, and is never released.
		if (draft.edition.value.draft) continue;
		for (const { id, title } of promises) {
			if (Object.hasOwn(file.value, id)) continue;
			const [en, zh] = [title[LANGUAGES.at(-1) ?? PRINTED_LANGUAGE], title[PRINTED_LANGUAGE]];
			tell([], FOLLOWING_FAULTS.unanswered(id, before?.slug ?? '', { en, zh }));
		}
	}
}

/** What an edition promised; `null` where a list of it could not be read. */
function promisesOf({ kinds, lists }: Draft): ListEntry[] | null {
	const answered = kinds.filter(({ isAnswered }) => isAnswered).map(({ name }) => lists.get(name) ?? null);
	return answered.every((list) => list !== null) ? answered.flatMap(({ value }) => value) : null;
}

function checkOutcome(draft: Draft, id: string, { state, source, text }: Outcome, tell: TellFault): void {
	for (const [field, value] of Object.entries({ source, text })) {
		if (state === 'no-word' && value !== undefined) tell([id, field], FOLLOWING_FAULTS.wordsOfNoWord(field));
		if (state !== 'no-word' && value === undefined)
			tell([id], FOLLOWING_FAULTS.answerWithoutWords(state, field));
	}
	if (source !== undefined) sourceIs(draft, [id, 'source'], source, tell);
}
