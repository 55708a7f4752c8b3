/** The answer to the guidebook: every topic of it and no other, each with a § of the report or with what it leaves out. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
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
			teller(guidebook, faults)(['parts', part, 'id'], {
				found: `the id "${id}"`,
				expected: 'an id that nothing else on the page has',
				mend: 'choose another id',
			});
		for (const [index, topic] of topics.entries())
			if (asked.indexOf(topic.id) !== asked.lastIndexOf(topic.id))
				teller(guidebook, faults)(['parts', part, 'topics', index, 'id'], {
					found: `the topic "${topic.id}" twice`,
					expected: 'an id of its own for every topic',
					mend: 'rename one of them',
				});
	}
	const fragments = fragmentsByChapter(draft);
	for (const [id, { source, told, leftOut }] of Object.entries(guide.value.topics)) {
		if (!asked.includes(id))
			tell(['topics', id], {
				found: `the topic "${id}", which the guidebook does not have`,
				expected: `a topic of ${guidebook.file}: ${asked.join(', ')}`,
				mend: 'correct its spelling, or remove it',
			});
		source.forEach((number, index) => sourceIs(draft, ['topics', id, 'source', index], number, tell));
		for (const [index, written] of told.entries()) {
			const place = parsePlace(written);
			if (place && isPlace(fragments, place)) continue;
			tell(['topics', id, 'told', index], {
				found: `the place "${written}"`,
				expected: 'chapter#section of this edition, or a chapter',
				mend: 'correct it, or leave "told" out for every place that tells these §',
			});
		}
		if (source.length === 0 && !leftOut)
			tell(['topics', id], {
				found: `the topic "${id}" without an answer`,
				expected: 'the § that tell it ("source"), or what the report leaves out ("leftOut"), or both',
				mend: 'add one of them',
			});
	}
	for (const id of asked.filter((topic) => !Object.hasOwn(guide.value.topics, topic)))
		tell(['topics'], {
			found: `no answer to the topic "${id}"`,
			expected: `every topic of ${guidebook.file}`,
			mend: `add "${id}" with its § or with what the report leaves out`,
		});
}
