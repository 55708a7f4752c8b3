/** The shape of `scenes.yaml`: the year in full screens, each with one picture that is its number. */
import { z } from 'zod';
import { field } from './field.ts';
import { sectionNumber } from './outline.ts';
import { id, text, words } from './schema.ts';

/** A score on a ruler, with the few words that stand at it. */
const score = z.strictObject({
	figure: field(id, 'The score, a figure.', '分数，写数字的名字。'),
	label: field(text, 'The few words that stand at it.', '旁边的几个字。'),
	main: field(
		z.boolean().default(false),
		'Whether it is the one that the scene speaks of.',
		'是不是这一屏说的那个。',
	),
});

const count = field(id, 'How many: a figure.', '有几个：写数字的名字。');
const rings = field(id, 'How many rings: a figure.', '有几圈：写数字的名字。');

/**
 * The kinds of picture and what each is made from. What is a number comes from a figure by its id; it is never written here.
 */
const PICTURES = [
	z.strictObject({
		kind: field(z.literal('ripples'), 'A ring on the water for each thing counted.', '水面上一圈是一个。'),
		count,
	}),
	z.strictObject({
		kind: field(z.literal('ruler'), 'Boats on a ruler, each at its score.', '尺子上的船，各在自己的分数上。'),
		scores: field(z.array(score).min(2, 'at least two scores'), 'The scores.', '几个分数。'),
	}),
	z.strictObject({
		kind: field(
			z.literal('ticks'),
			'A hundred marks, as many of them ticked as the share says.',
			'一百个格子，占比多少就勾多少。',
		),
		share: field(id, 'The share, a figure in per cent.', '占比：写数字的名字。'),
	}),
	z.strictObject({
		kind: field(
			z.literal('months'),
			'Twelve sheets on a line; those of the months in which the scene’s entry recurs are filled.',
			'十二张月历，那件事有的月份是满的。',
		),
	}),
	z.strictObject({
		kind: field(
			z.literal('hours'),
			'The hours of a day in a ring, as many of them lit as are counted.',
			'一天的钟点围成一圈，几小时就亮几格。',
		),
		count,
	}),
	z.strictObject({
		kind: field(
			z.literal('lamps'),
			'Lamps on a quay: so many are lit, so many stay hollow.',
			'岸边的灯：几盏亮着，几盏空着。',
		),
		lit: field(id, 'How many are lit: a figure.', '亮几盏：写数字的名字。'),
		hollow: field(id, 'How many stay hollow: a figure.', '空几盏：写数字的名字。'),
	}),
	z.strictObject({
		kind: field(
			z.literal('drops'),
			'A bag filled by a drop for each thing counted.',
			'一滴是一个，装满袋子。',
		),
		count,
	}),
	z.strictObject({
		kind: field(z.literal('flock'), 'Birds in flight, the first group in the lead.', '飞鸟，第一群领头。'),
		groups: field(
			z.array(id).min(1, 'at least one group'),
			'How many birds each group has: figures.',
			'每群几只：写数字的名字。',
		),
	}),
	z.strictObject({
		kind: field(
			z.literal('arch'),
			'A ring under the arch of a bridge for each thing counted.',
			'桥洞下，一圈是一个。',
		),
		rings,
	}),
	z.strictObject({
		kind: field(
			z.literal('lanterns'),
			'Lanterns on lines, the weightiest tier first.',
			'一串串灯笼，级别重的在前。',
		),
		tiers: field(
			z.array(id).min(1, 'at least one tier'),
			'How many lanterns each line has: figures.',
			'每串几盏：写数字的名字。',
		),
	}),
	z.strictObject({
		kind: field(z.literal('place'), 'A place, where there is no number to show.', '一个地方，没有数字时用。'),
		show: field(z.enum(['drone', 'booth']), 'Which place.', '哪个地方。'),
	}),
	z.strictObject({
		kind: field(z.literal('bridge'), 'The bridge with the whole year hung on it.', '桥上挂着这一年。'),
		ripples: field(id, 'How many ripples: a figure.', '几圈涟漪：写数字的名字。'),
		rings,
		lanterns: field(z.array(id), 'How many lanterns each line has: figures.', '每串几盏灯笼：写数字的名字。'),
	}),
] as const;

const KINDS = PICTURES.map(({ shape }) => shape.kind.value);

const scene = z.strictObject({
	id: field(id, 'Its link.', '它的链接。'),
	figure: field(id.optional(), 'The figure that it shows.', '讲的是哪个数字。'),
	entry: field(
		words.optional(),
		'The entry of a list that it shows, chapter#id.',
		'讲的是列表里的哪一条，写成 章#名字。',
	),
	number: field(
		z.literal('none').optional(),
		'Says openly that it shows neither figure nor entry.',
		'写明没有数字，也不是哪一条。',
	),
	source: field(
		z.array(sectionNumber).min(1, 'the § that it comes from, such as [§3.1]'),
		'The §§ of the report that it comes from.',
		'出自报告哪几节。',
	),
	line: field(
		text,
		'A question or a sentence, in the largest type that the screen allows.',
		'一句大字，可以是问题。',
	),
	sentence: field(text, 'One thing that is said of it.', '说它的一句话。'),
	see: field(text, 'What there is to see, for those who do not see it.', '画上有什么，给看不见的人听。'),
	picture: field(
		z.discriminatedUnion('kind', PICTURES, {
			error: `a picture with its kind, one of ${KINDS.join(', ')}`,
		}),
		'The picture, which is the number.',
		'画，画的就是那个数。',
	),
	into: field(words, 'Where the story tells it whole: chapter#section.', '去哪里细看，写成 章#节。'),
});
export const scenes = field(
	z.array(scene),
	'The deck: the year in at most twelve full screens, each with one picture that is its number.',
	'一屏一屏看这一年：最多十二屏，一屏讲一件事，画一张图。',
);

export type Scene = z.infer<typeof scene>;
export type ScenePicture = Scene['picture'];
