/** Topics of the guidebook that a report names, and that its text does not touch. */
import type { GuideTopic } from '../../edition/guide.ts';
import type { Rule } from '../finding.ts';
import type { ReportToCheck } from '../report-to-check.ts';

export const topics: Rule = {
	title: { 'zh-CN': '手册要求讲、正文没有提到', en: 'Asked for by the guidebook, and not touched' },
	reads: ['zh-CN', 'en'],
	find({ guidebook, sections, language }: ReportToCheck) {
		if (!guidebook) return [];
		const text = sections.map((read) => read.text).join('\n');
		return guidebook.parts
			.flatMap((part) => part.topics)
			.filter((topic) => !wordsOf(topic, language).some((word) => text.includes(word)))
			.map((topic) => ({
				places: [],
				text: {
					'zh-CN': `《手册》的“${topic.name['zh-CN']}”，正文里没有它的说法（${wordsOf(topic, language).join('、')}）。`,
					en: `No word of the topic “${topic.name.en}” (${wordsOf(topic, language).join(', ')}) stands in the text.`,
				},
			}));
	},
};

/** Words any of which shows that a text touches a topic; its name where none are given. */
function wordsOf({ name, words }: GuideTopic, language: ReportToCheck['language']): readonly string[] {
	return words?.[language] ?? [name[language]];
}
