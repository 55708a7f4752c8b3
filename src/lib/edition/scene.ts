/** The shape of `scenes.yaml`: the year in full screens, each with one picture that is its number. */
import { z } from 'zod';
import { sectionNumber } from './outline.ts';
import { id, text, words } from './schema.ts';

/** A score on a ruler, with the few words that stand at it. */
const score = z.strictObject({
	figure: id,
	label: text,
	/** Whether it is the one that the scene speaks of. */
	main: z.boolean().default(false),
});

/**
 * The kinds of picture and what each is made from. What is a number comes from a figure by its id; it is never written here.
 */
const PICTURES = [
	/** A ring on the water for each thing counted. */
	z.strictObject({ kind: z.literal('ripples'), count: id }),
	/** Boats on a ruler, each at its score. */
	z.strictObject({ kind: z.literal('ruler'), scores: z.array(score).min(2, 'at least two scores') }),
	/** A hundred marks, as many of them ticked as the share says. */
	z.strictObject({ kind: z.literal('ticks'), share: id }),
	/** Twelve sheets on a line; those of the months in which the scene's entry recurs are filled. */
	z.strictObject({ kind: z.literal('months') }),
	/** The hours of a day in a ring, as many of them lit as are counted. */
	z.strictObject({ kind: z.literal('hours'), count: id }),
	/** Lamps on a quay: so many are lit, so many stay hollow. */
	z.strictObject({ kind: z.literal('lamps'), lit: id, hollow: id }),
	/** A bag filled by a drop for each thing counted. */
	z.strictObject({ kind: z.literal('drops'), count: id }),
	/** Birds in flight, the first group in the lead. */
	z.strictObject({ kind: z.literal('flock'), groups: z.array(id).min(1, 'at least one group') }),
	/** A ring under the arch of a bridge for each thing counted. */
	z.strictObject({ kind: z.literal('arch'), rings: id }),
	/** Lanterns on lines, the weightiest tier first. */
	z.strictObject({ kind: z.literal('lanterns'), tiers: z.array(id).min(1, 'at least one tier') }),
	/** A place, where there is no number to show. */
	z.strictObject({ kind: z.literal('place'), show: z.enum(['drone', 'booth']) }),
	/** The bridge with the whole year hung on it. */
	z.strictObject({ kind: z.literal('bridge'), ripples: id, rings: id, lanterns: z.array(id) }),
] as const;

const KINDS = PICTURES.map(({ shape }) => shape.kind.value);

const scene = z.strictObject({
	id,
	/** What it shows: a figure, an entry of a list (`chapter#id`), or openly nothing of either. */
	figure: id.optional(),
	entry: words.optional(),
	number: z.literal('none').optional(),
	/** § of the printed report that it comes from. */
	source: z.array(sectionNumber).min(1, 'the § that it comes from, such as [§3.1]'),
	/** A question or a sentence, in the largest type that the screen allows. */
	line: text,
	/** One thing that is said of it. */
	sentence: text,
	/** What there is to see, for those who do not see it. */
	see: text,
	picture: z.discriminatedUnion('kind', PICTURES, {
		error: `a picture with its kind, one of ${KINDS.join(', ')}`,
	}),
	/** Where the story tells it whole: `chapter#section`. */
	into: words,
});
export const scenes = z.array(scene).min(1, 'at least one scene; without scenes there is no file');

export type Scene = z.infer<typeof scene>;
export type ScenePicture = Scene['picture'];
