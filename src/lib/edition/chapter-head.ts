/** The shape of the front matter of chapters and of the cover: what stands above their text between two lines of `---`. */
import { z } from 'zod';
import { field } from './field.ts';
import { id, words } from './schema.ts';

const chapterText = {
	title: field(words, 'Its title.', '标题。'),
	description: field(
		words,
		'One sentence for search engines and shared links.',
		'一句话，给搜索引擎和转发的链接用。',
	),
};

export const chapterHead = field(
	z.strictObject({
		...chapterText,
		minute: field(
			words,
			'The one-minute version: at most 120 Chinese characters, written to be heard.',
			'一分钟版：中文最多 120 字，写得适合听。',
		),
		lead: field(id.optional(), 'The figure that the chapter opens with.', '这一章用哪个数字开头。'),
		send: field(
			z
				.record(field(id, 'The section.', '哪一节。'), field(words, 'The sentence.', '那一句话。'))
				.default({}),
			'By section, the sentence that is sent on with it, where the first that fits would say too little alone.',
			'转发某一节时带的一句话；那一节的第一句单独看不明白才写。',
		),
	}),
	'A chapter in one language. Above its text, between two lines of ---, stand these.',
	'一章的文字，每种语言一份。最上面两行 --- 之间写这些。',
);

export const coverHead = field(
	z.strictObject({
		...chapterText,
		sentence: field(words, 'The whole story in one sentence.', '用一句话讲完这一年。'),
		questions: field(
			z
				.array(
					z.strictObject({
						ask: field(words, 'What readers ask.', '读者会问什么。'),
						large: field(
							z.boolean().default(false),
							'Whether it is one of the buttons that the cover has in large type.',
							'大字版的封面上要不要有这个按钮。',
						),
						answer: field(words, 'The answer in a sentence.', '一句话的回答。'),
						to: field(words, 'Where the whole answer is: chapter#section.', '详细的在哪里，写成 章#节。'),
					}),
				)
				.min(1),
			'The questions that the cover answers.',
			'封面上回答的问题。',
		),
	}),
	'The cover in one language.',
	'封面，每种语言一份。',
);

export type ChapterHead = z.infer<typeof chapterHead>;
export type CoverHead = z.infer<typeof coverHead>;
