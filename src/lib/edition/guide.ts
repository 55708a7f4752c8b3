/**
 * The shape of a guidebook (`guides/<name>.yaml`: what it asks a report to tell, names only) and of an edition's answer to it
 * (`guide.yaml`: where the report tells each topic, or what it leaves out).
 */
import { z } from 'zod';
import { sectionNumber } from './outline.ts';
import { LANGUAGES } from '../site/languages.ts';
import { id, month, text, words } from './schema.ts';

const topic = z.strictObject({
	id,
	name: text,
	/** Words any of which, in a report, shows that it touches the topic; of a language that has none it is the name. */
	words: z.partialRecord(z.enum(LANGUAGES), z.array(words).min(1, 'at least one word')).optional(),
});

export const guidebook = z.strictObject({
	title: text,
	/** Who published it. */
	publisher: text,
	published: month,
	/** From what the names were read. */
	read: text,
	parts: z
		.array(z.strictObject({ id, name: text, topics: z.array(topic).min(1, 'at least one topic') }))
		.min(1),
});

const answer = z.strictObject({
	source: z.array(sectionNumber).default([]),
	/** The places (`chapter#section`) that tell it; when left out all that tell these §. */
	told: z.array(words).default([]),
	/** What of the topic the report leaves out. */
	leftOut: text.optional(),
	/** Notes on these § that say something is missing (kind `missing`), in spite of which the topic is told whole. */
	despite: z.array(id).default([]),
});

export const guide = z.strictObject({
	/** The guidebook that it answers: the name of a file in `guides/`, without its ending. */
	guide: id,
	topics: z.record(id, answer),
});

export type Guidebook = z.infer<typeof guidebook>;
export type GuideTopic = z.infer<typeof topic>;
type GuideAnswer = z.infer<typeof answer>;

/** A guidebook with an edition's answer to each of its topics. */
export interface Guide {
	book: Guidebook;
	answers: ReadonlyMap<string, GuideAnswer>;
}
