/** The way into an edition: read its files, check them, and give it whole or not at all. */
import { resolve } from 'node:path';
import { checkDraft, checkSite } from './check.ts';
import { readDraft, type Draft } from './draft.ts';
import { editionSlugs } from './edition-folders.ts';
import type { Chapter, CoverText, Edition, Figure } from './edition.ts';
import { EditionError, Faults, type Fault } from './fault.ts';
import { oneBefore } from './following.ts';
import { knownOf } from './answers.ts';
import { precisionOf } from './precision.ts';
import { inPrint } from './printed-places.ts';
import type { Guide } from './guide.ts';
import { parseInline, parsePlace } from './inline.ts';
import { sealedBefore } from './sealed-before.ts';
import { stateOf } from './note-state.ts';
import { inLanguages, type Language } from '../site/languages.ts';
import type { ListKind } from './draft.ts';

/** Where editions are: the setting EDITIONS_DIR, or the project's own. */
export function editionsFolder(): string {
	return resolve(process.env.EDITIONS_DIR || 'src/editions');
}

/**
 * Checks every edition of a folder.
 * @param kinds of list that chapters may show
 * @returns all editions, newest first, if there is no fault; else the faults, all at once
 */
export function checkEditions(
	folder: string,
	kinds: readonly ListKind[],
): { editions: Edition[]; faults: readonly Fault[] } {
	const faults = new Faults();
	const drafts = editionSlugs(folder).map((slug) => {
		const draft = readDraft(folder, slug, kinds, faults);
		checkDraft(draft, faults);
		return draft;
	});
	const sealed = sealedBefore(folder, drafts, kinds);
	checkSite(folder, drafts, sealed, faults);
	if (!faults.none) return { editions: [], faults: faults.list };
	const editions = drafts.map(finish);
	editions.sort((a, b) => b.report.period.to.localeCompare(a.report.period.to));
	const all = [...editions, ...sealed.map(finish)];
	for (const edition of editions) edition.before = oneBefore(edition, all, (one) => one);
	return { editions, faults: [] };
}

/**
 * All editions of a folder, newest first.
 * @param kinds of list that chapters may show
 * @throws EditionError that lists every fault
 */
export function readEditions(folder: string, kinds: readonly ListKind[]): Edition[] {
	const { editions, faults } = checkEditions(folder, kinds);
	if (faults.length > 0) throw new EditionError(faults);
	return editions;
}

/** An edition without `signoff.yaml` has nothing that only the publisher decides. */
const NO_SIGNOFF: Edition['signoff'] = { concerns: {}, names: [] };

/** An edition without `spoken.yaml` is read as it is written. */
const NO_RESPELLINGS: Edition['spoken'] = inLanguages(() => ({}));

/** An edition without `found-by.yaml` is found by its own words. */
const NO_OTHER_WORDS: Edition['foundBy'] = inLanguages(() => ({}));

/** Turns a draft without faults into the edition that pages use. */
function finish(draft: Draft): Edition {
	const data = whole(draft.edition).value;
	const units = whole(draft.units).value;
	const { language } = data.report;
	const known = { ...knownOf({ units }, language), language };
	const notes = withIds(whole(draft.notes).value);
	const isTold = (id: string) => stateOf(whole(notes.get(id))) !== 'left-out';
	const figures = new Map(
		Object.entries(whole(draft.figures).value).map(([id, figure]): [string, Figure] => [
			id,
			{
				...figure,
				id,
				kind: figure.printed === undefined ? 'computed' : 'reported',
				unit: whole(Object.hasOwn(units, figure.unit) ? units[figure.unit] : null),
				unitId: figure.unit,
				notes: figure.notes.filter(isTold),
				...precisionOf(inPrint(figure, draft.outline?.value), known),
			},
		]),
	);
	return {
		...data,
		slug: draft.slug,
		figures,
		notes: new Map([...notes].filter(([id]) => isTold(id))),
		notesLeftOut: new Map([...notes].filter(([id]) => !isTold(id))),
		signoff: draft.signoff?.value ?? NO_SIGNOFF,
		recordings: draft.recordings,
		spoken: draft.spoken?.value ?? NO_RESPELLINGS,
		foundBy: draft.foundBy?.value ?? NO_OTHER_WORDS,
		outcomes: new Map(Object.entries(draft.outcomes?.value ?? {})),
		before: null,
		charts: withIds(whole(draft.charts).value),
		drawings: draft.drawings,
		images: draft.images,
		scenes: draft.scenes === undefined ? [] : whole(draft.scenes).value,
		guide: finishGuide(draft),
		lists: new Map(
			draft.kinds.flatMap(({ name, entry, inOrder }) => {
				if (!entry) return [];
				const entries = whole(draft.lists.get(name)).value.map((entry) => ({
					...entry,
					notes: entry.notes.filter(isTold),
				}));
				return [[name, inOrder ? entries.sort(inOrder) : entries]];
			}),
		),
		outline: whole(draft.outline).value,
		waivers: new Map(Object.entries(whole(draft.waivers).value)),
		cover: inLanguages((language) => finishCover(draft, language)),
		chapters: data.chapters.map(({ slug, part, shows }): Chapter => ({
			slug,
			part,
			shows: shows ?? null,
			text: inLanguages((language) => {
				const { head, intro, sections } = whole(draft.chapters.get(slug)?.[language]);
				const { title, description, minute, lead, send } = head.value;
				return {
					title,
					description,
					minute: parseInline(minute),
					lead: lead ?? null,
					send: new Map(Object.entries(send).map(([id, sentence]) => [id, parseInline(sentence)])),
					intro,
					sections,
				};
			}),
		})),
	};
}

function finishGuide({ guide, guidebook }: Draft): Guide | null {
	if (guide === undefined) return null;
	return { book: whole(guidebook).value, answers: new Map(Object.entries(whole(guide).value.topics)) };
}

function finishCover(draft: Draft, language: Language): CoverText {
	const { head, intro } = whole(draft.cover[language]);
	const { title, description, sentence, questions } = head.value;
	return {
		title,
		description,
		sentence: parseInline(sentence),
		questions: questions.map(({ ask, large, answer, to }) => ({
			ask,
			large,
			answer: parseInline(answer),
			to: whole(parsePlace(to)),
		})),
		blocks: intro,
	};
}

/** A file's entries, each knowing its id. */
function withIds<Entry extends object>(entries: Record<string, Entry>): Map<string, Entry & { id: string }> {
	return new Map(Object.entries(entries).map(([id, entry]) => [id, { ...entry, id }]));
}

/** A part that a draft without faults is known to have. */
function whole<Value>(part: Value | null | undefined): Value {
	if (part === null || part === undefined)
		throw new Error('an edition without faults lacks one of its parts');
	return part;
}
