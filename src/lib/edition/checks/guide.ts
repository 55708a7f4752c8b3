/**
 * The answer to the guidebook: every topic of it and no other, each with a § of the report or with what it leaves out. Where a
 * source note says that a § holds less than its heading, the topic says what is left out, or that the note is of something else.
 */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import { GUIDE_FAULTS } from '../faults/people.ts';
import { isOwnId } from '../../site/own-ids.ts';
import { parsePlace } from '../inline.ts';
import { fragmentsByChapter, isPlace } from './addresses.ts';
import { sourceIs, teller } from './lists.ts';

export function checkGuide(draft: Draft, faults: Faults): void {
	const { guide, guidebook } = draft;
	if (!guide || !guidebook) return;
	const tell = teller(guide, faults);
	const asked = guidebook.value.parts.flatMap(({ topics }) => topics.map((topic) => topic.id));
	for (const [part, { id, topics }] of guidebook.value.parts.entries()) {
		if (isOwnId(id) || guidebook.value.parts.findIndex((other) => other.id === id) < part)
			teller(guidebook, faults)(['parts', part, 'id'], COMMON_FAULTS.idTaken(id));
		for (const [index, topic] of topics.entries())
			if (asked.indexOf(topic.id) !== asked.lastIndexOf(topic.id))
				teller(guidebook, faults)(['parts', part, 'topics', index, 'id'], GUIDE_FAULTS.topicTwice(topic.id));
	}
	const fragments = fragmentsByChapter(draft);
	for (const [id, { source, told, leftOut, despite }] of Object.entries(guide.value.topics)) {
		if (!asked.includes(id))
			tell(['topics', id], GUIDE_FAULTS.unknownTopic(id, guidebook.file, asked.join(', ')));
		source.forEach((number, index) => sourceIs(draft, ['topics', id, 'source', index], number, tell));
		for (const [index, written] of told.entries()) {
			const place = parsePlace(written);
			if (place && isPlace(fragments, place)) continue;
			tell(['topics', id, 'told', index], GUIDE_FAULTS.unknownPlace(written));
		}
		if (source.length === 0 && !leftOut) tell(['topics', id], GUIDE_FAULTS.noAnswer(id));
		if (!draft.notes) continue;
		const missing = notesOfMissing(draft.notes.value, source);
		for (const note of leftOut ? [] : missing.filter((note) => !despite.includes(note)))
			tell(['topics', id], GUIDE_FAULTS.notWhole(id, note));
		for (const [index, note] of despite.entries())
			if (leftOut || !missing.includes(note))
				tell(['topics', id, 'despite', index], GUIDE_FAULTS.needlessDespite(note));
	}
	for (const id of asked.filter((topic) => !Object.hasOwn(guide.value.topics, topic)))
		tell(['topics'], GUIDE_FAULTS.missingTopic(id, guidebook.file));
}

/** The source notes by which one of these § holds less than its heading says. */
function notesOfMissing(notes: NonNullable<Draft['notes']>['value'], sections: readonly string[]): string[] {
	return Object.entries(notes)
		.filter(
			([, { kind, source }]) => kind === 'missing' && source.some((number) => sections.includes(number)),
		)
		.map(([id]) => id);
}
