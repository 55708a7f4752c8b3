/** Sentences that stand in a report twice. */
import type { Found, Place, Rule } from '../finding.ts';
import { hanCount } from '../labels.ts';
import { placeIn, sentencesOf } from '../places.ts';

/** Characters of a sentence at the least, so that it comes again by no chance. */
const LONG: Record<'zh-CN' | 'en', number> = { 'zh-CN': 16, en: 60 };

/** Of a sentence that is quoted. */
const QUOTED = 20;

export const repeated: Rule = {
	title: { 'zh-CN': '整句重复', en: 'A sentence that comes twice' },
	reads: ['zh-CN', 'en'],
	find({ sections, language }) {
		const bySentence = new Map<string, Place[]>();
		for (const read of sections)
			for (const { text, start } of sentencesOf(read, language === 'en')) {
				if (/[|\t]/.test(text)) continue;
				const key = text.replace(/[^\p{L}\p{N}]/gu, '');
				if ((language === 'en' ? key.length : hanCount(key)) < LONG[language]) continue;
				const at = start + (text.length - text.trimStart().length);
				const place = placeIn(read, at, Math.min(at + QUOTED, start + text.length));
				bySentence.set(key, [...(bySentence.get(key) ?? []), place]);
			}
		return [...bySentence.values()]
			.filter((places) => places.length > 1)
			.map((places): Found => ({
				places,
				text: {
					'zh-CN': `同一句话出现了 ${places.length} 次。`,
					en: `One sentence stands here ${places.length} times.`,
				},
			}));
	},
};
