/** Topics of the guidebook that a report names, and that its text does not touch. */
import type { GuideTopic } from '../../edition/guide.ts';
import type { Place, Rule } from '../finding.ts';
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
				places: [placeOf(topic, language)],
				text: {
					'zh-CN': `${guidebook.title['zh-CN']}要求讲“${topic.name['zh-CN']}”，正文里没有这些词：${wordsOf(topic, language).join('、')}。`,
					en: `${guidebook.title.en} asks for “${topic.name.en}”; none of these words stands in the text: ${wordsOf(topic, language).join(', ')}.`,
				},
			}));
	},
};

/** It stands nowhere; what a waiver names is the topic. */
function placeOf({ id, name }: GuideTopic, language: ReportToCheck['language']): Place {
	return { section: '', heading: '', line: 0, start: 0, end: 0, form: id, quote: name[language] };
}

/** Words any of which shows that a text touches a topic; its name where none are given. */
function wordsOf({ name, words }: GuideTopic, language: ReportToCheck['language']): readonly string[] {
	return words?.[language] ?? [name[language]];
}
