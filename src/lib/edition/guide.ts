/**
 * The shape of a guidebook (`guides/<name>.yaml`: what it asks a report to tell, names only) and of an edition's answer to it
 * (`guide.yaml`: where the report tells each topic, or what it leaves out).
 */
import { z } from 'zod';
import { field } from './field.ts';
import { sectionNumber } from './outline.ts';
import { LANGUAGES } from '../site/languages.ts';
import { id, month, text, words } from './schema.ts';

const topic = z.strictObject({
	id: field(id, 'The topic’s name, used in guide.yaml.', '话题的名字，在 guide.yaml 里用。'),
	name: field(text, 'As the guidebook calls it.', '手册里的叫法。'),
	words: field(
		z
			.partialRecord(
				field(z.enum(LANGUAGES), 'The language of the report.', '报告的语言。'),
				field(z.array(words).min(1, 'at least one word'), 'The words.', '这些词。'),
			)
			.optional(),
		'Words any of which, in a report, shows that it touches the topic; of a language that has none it is the name.',
		'报告里有其中一个词，就算提到了；不写就看名字。',
	),
});

export const guidebook = field(
	z.strictObject({
		title: field(text, 'Its title.', '手册的名称。'),
		publisher: field(text, 'Who published it.', '谁发布的。'),
		published: field(month, 'When.', '什么时候发布的。'),
		read: field(text, 'From what the names were read.', '名目是从哪里读来的。'),
		parts: field(
			z
				.array(
					z.strictObject({
						id: field(id, 'The part’s name.', '部分的名字。'),
						name: field(text, 'As the guidebook calls it.', '手册里的叫法。'),
						topics: field(z.array(topic).min(1, 'at least one topic'), 'Its topics.', '里面的话题。'),
					}),
				)
				.min(1),
			'Its parts, in their order.',
			'手册分几部分，按次序。',
		),
	}),
	'A guidebook: what it asks a report to tell, names only.',
	'编写手册：要求报告讲什么，只有名目。',
);

const answer = z.strictObject({
	source: field(z.array(sectionNumber).default([]), 'The §§ that tell it.', '报告哪几节讲了。'),
	told: field(
		z.array(words).default([]),
		'The places (chapter#section) that tell it; when left out all that tell these §§.',
		'网站哪里讲了，写成 章#节；不写就是讲这几节的所有地方。',
	),
	leftOut: field(text.optional(), 'What of the topic the report leaves out.', '这个话题，报告没有讲什么。'),
	despite: field(
		z.array(id).default([]),
		'Notes on these §§ of kind missing, in spite of which the topic is told whole.',
		'说这几节缺了什么、却和这个话题无关的核对说明。',
	),
});

export const guide = field(
	z.strictObject({
		guide: field(
			id,
			'The guidebook that it answers: the name of a file in guides/, without its ending.',
			'对照哪本手册：guides/ 里文件的名字，不带 .yaml。',
		),
		topics: field(
			z.record(field(id, 'The topic.', '话题。'), answer),
			'Each topic of the guidebook.',
			'手册里的每个话题。',
		),
	}),
	'Where the report tells what a guidebook asks, and what it leaves out.',
	'编写手册要求讲的，报告在哪里讲了、没讲什么。',
);

export type Guidebook = z.infer<typeof guidebook>;
export type GuideTopic = z.infer<typeof topic>;
type GuideAnswer = z.infer<typeof answer>;

/** A guidebook with an edition's answer to each of its topics. */
export interface Guide {
	book: Guidebook;
	answers: ReadonlyMap<string, GuideAnswer>;
}
