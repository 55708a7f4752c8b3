/** What is between the site and the publisher: a note has one state, and whoever is to be asked is a department of the edition. */
import { PRINTED_LANGUAGE } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { SIGNOFF_FAULTS } from '../faults/people.ts';
import { figuresIn, parseInline } from '../inline.ts';
import { stateOf } from '../note-state.ts';
import type { Concern, Note } from '../schema.ts';
import type { Located, Path } from '../yaml-file.ts';
import { sourceIs, teller } from './lists.ts';

export function checkSignoff(draft: Draft, faults: Faults): void {
	const { notes, signoff } = draft;
	for (const [id, note] of Object.entries(notes?.value ?? {}))
		if (notes) checkNote(draft, notes, id, note, faults);
	for (const [id, concern] of Object.entries(signoff?.value.concerns ?? {}))
		if (signoff) checkConcern(draft, signoff, ['concerns', id], concern, faults);
}

function checkNote(draft: Draft, file: Located<unknown>, id: string, note: Note, faults: Faults): void {
	const tell = teller(file, faults);
	askIs(draft, file, [id, 'ask'], note.ask, faults);
	if (note.leftOut !== undefined && note.clarification) {
		tell([id, 'leftOut'], SIGNOFF_FAULTS.answeredAndLeftOut(id));
	}
	if (stateOf(note) === 'left-out' && note.stands === 'sight') {
		tell([id, 'leftOut'], SIGNOFF_FAULTS.sightLeftOut(id));
	}
	settledAfterPeriod(draft, file, [id, 'clarification', 'date'], note.clarification?.date, faults);
}

function checkConcern(
	draft: Draft,
	file: Located<unknown>,
	path: Path,
	{ ask, source, text, decision }: Concern,
	faults: Faults,
): void {
	const tell = teller(file, faults);
	askIs(draft, file, [...path, 'ask'], ask, faults);
	source.forEach((number, index) => sourceIs(draft, [...path, 'source', index], number, tell));
	settledAfterPeriod(draft, file, [...path, 'decision', 'date'], decision?.date, faults);
	for (const id of figuresIn(parseInline(text))) {
		if (!draft.figures || Object.hasOwn(draft.figures.value, id)) continue;
		tell([...path, 'text'], SIGNOFF_FAULTS.figureOfConcern(id));
	}
}

/** Who is to be asked is a department as the edition names it. */
function askIs(
	{ edition }: Draft,
	file: Located<unknown>,
	path: Path,
	ask: string | undefined,
	faults: Faults,
): void {
	if (ask === undefined || !edition) return;
	const names = edition.value.organisation.departments.map((name) => name[PRINTED_LANGUAGE]);
	if (names.includes(ask)) return;
	teller(file, faults)(path, SIGNOFF_FAULTS.unknownDepartment(ask, names));
}

/** A report is answered for after the time that it is about. */
function settledAfterPeriod(
	{ edition }: Draft,
	file: Located<unknown>,
	path: Path,
	date: string | undefined,
	faults: Faults,
): void {
	if (date === undefined || !edition) return;
	const { to } = edition.value.report.period;
	if (date > to) return;
	teller(file, faults)(path, SIGNOFF_FAULTS.answeredEarly(date, to));
}
