/** What of an edition is still between the site and its publisher: everything that the sheet for sign-off asks about. */
import { entriesOf, type Edition, type Figure, type SourceNote } from '../../lib/edition/edition.ts';
import type { Hall } from '../../lib/edition/edition-file.ts';
import { followed } from '../../lib/edition/following.ts';
import { stateOf } from '../../lib/edition/note-state.ts';
import type { Concern, Outcome } from '../../lib/edition/schema.ts';
import { commitments } from '../../lib/lists/commitments/kind.ts';
import type { Commitment } from '../../lib/lists/commitments/commitment.ts';
import type { PicturedKind } from '../../lib/pictures/pictured-kind.ts';
import { pageOfThing } from '../../lib/site/page-of-thing.ts';
import { LANGUAGES, PRINTED_LANGUAGE } from '../../lib/site/languages.ts';
import { thingsOf } from '../../lib/telling/things.ts';
import { filesBelow } from '../files.ts';

/** What the publisher fills in of itself, and of each hall. */
const CONTACTS = ['website', 'telephone', 'icp', 'tell'] as const;
/** The registration is asked of sites in mainland China, whose readers it is that a site in Chinese has. */
const NEEDS_ICP = LANGUAGES.includes('zh-CN');
const HALL_DETAILS = ['address', 'hours', 'telephone'] as const;

/** What one department is asked; `null` is whoever has still to be found. */
interface Asked {
	department: string | null;
	notes: SourceNote[];
	concerns: (Concern & { id: string })[];
}

/** A person or group that the site names. */
interface NamedPerson {
	name: string;
	/** What they are called there. */
	role: string;
	/** Where: title of the entry, or words of the edition. */
	where: string;
}

/** A promise of the edition before, and this report's word on it. */
interface AnsweredPromise {
	promise: Commitment;
	outcome: Outcome;
}

/** A figure of the year before, as that year's report printed it and as this one does. */
interface Restated {
	figure: Figure;
	then: Figure;
	again: Figure;
}

export interface Matters {
	/** In the order of the edition's departments, whoever has to be found last. Only those that are asked something. */
	asked: Asked[];
	answered: SourceNote[];
	leftOut: SourceNote[];
	decided: (Concern & { id: string })[];
	names: NamedPerson[];
	/** Files of the edition that are pictures, from its folder. */
	pictureFiles: string[];
	/** Pages whose cards and posters bear the name of a person. */
	picturesWithNames: { address: string; names: string[] }[];
	promises: readonly Commitment[];
	/** What became of what the edition before promised, in its order. */
	outcomes: AnsweredPromise[];
	/** Figures whose value of the year before this report prints otherwise than that year's did. */
	restated: Restated[];
	/** Of `contacts` in edition.yaml, what is not filled in. */
	contactsMissing: (typeof CONTACTS)[number][];
	/** Halls that lack something a visitor needs. */
	halls: { hall: Hall; missing: (typeof HALL_DETAILS)[number][] }[];
}

const PICTURE = /\.(svg|png|jpe?g|webp|avif|gif)$/i;

/**
 * Gathers what the publisher has to see.
 * @param kinds of list that its chapters may show
 * @param folder of the edition
 */
export function mattersOf(edition: Edition, kinds: readonly PicturedKind[], folder: string): Matters {
	const notes = [...edition.notes.values(), ...edition.notesLeftOut.values()];
	const inState = (state: ReturnType<typeof stateOf>) => notes.filter((note) => stateOf(note) === state);
	const concerns = Object.entries(edition.signoff.concerns).map(([id, concern]) => ({ id, ...concern }));
	const names = namesIn(edition, kinds);
	return {
		asked: askedOf(
			edition,
			inState('open'),
			concerns.filter(({ decision }) => !decision),
		),
		answered: inState('answered'),
		leftOut: inState('left-out'),
		decided: concerns.filter(({ decision }) => decision),
		names,
		pictureFiles: filesBelow(folder)
			.filter((file) => PICTURE.test(file))
			.sort(),
		picturesWithNames: picturesWith(edition, kinds, [...new Set(names.map(({ name }) => name))]),
		promises: entriesOf(edition, commitments),
		outcomes: outcomesIn(edition),
		restated: restatedIn(edition),
		contactsMissing: CONTACTS.filter(
			(name) => (name !== 'icp' || NEEDS_ICP) && Object.keys(edition.contacts[name] ?? {}).length === 0,
		),
		halls: edition.places
			.map((hall) => ({
				hall,
				missing: HALL_DETAILS.filter((name) => hall.lines.every(({ kind }) => kind !== name)),
			}))
			.filter(({ missing }) => missing.length > 0),
	};
}

function outcomesIn({ before, outcomes }: Edition): AnsweredPromise[] {
	const promises = before ? entriesOf(before, commitments) : [];
	return promises.flatMap((promise) => {
		const outcome = outcomes.get(promise.id);
		return outcome ? [{ promise, outcome }] : [];
	});
}

function restatedIn(edition: Edition): Restated[] {
	return [...edition.figures.values()].flatMap((figure) => {
		const { then, restated: again } = followed(edition, figure) ?? {};
		return then && again ? [{ figure, then, again }] : [];
	});
}

function askedOf(edition: Edition, notes: SourceNote[], concerns: Asked['concerns']): Asked[] {
	const departments = edition.organisation.departments.map((name) => name[PRINTED_LANGUAGE]);
	return [...departments, null]
		.map((department) => {
			const isAsked = ({ ask }: { ask?: string | undefined }) => (ask ?? null) === department;
			return { department, notes: notes.filter(isAsked), concerns: concerns.filter(isAsked) };
		})
		.filter((asked) => asked.notes.length + asked.concerns.length > 0);
}

/** Everybody whom lists name, in the order of the story, and whom the edition says it names elsewhere. */
function namesIn(edition: Edition, kinds: readonly PicturedKind[]): NamedPerson[] {
	const listed = kinds.flatMap((kind) =>
		entriesOf(edition, kind).flatMap((entry) =>
			(kind.people?.(entry) ?? []).map(({ name, role }) => ({
				name,
				role: role[PRINTED_LANGUAGE],
				where: entry.title[PRINTED_LANGUAGE],
			})),
		),
	);
	return [...listed, ...edition.signoff.names.map(({ name, where }) => ({ name, role: '', where }))];
}

function picturesWith(edition: Edition, kinds: readonly PicturedKind[], names: readonly string[]) {
	return thingsOf(edition, PRINTED_LANGUAGE, kinds)
		.map((thing) => {
			const { title, label, sentence, when, detail, figure } = thing;
			const shown = [title, label, sentence, when, detail, figure?.name].join('\n');
			return {
				address: `/${[edition.slug, pageOfThing(thing)].join('/')}/`,
				names: names.filter((name) => shown.includes(name)),
			};
		})
		.filter((picture) => picture.names.length > 0);
}
