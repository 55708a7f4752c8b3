/** Texts that have to do with little room. */

const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What leads on to words that are not there: a bracket that is not closed, what opens or joins. */
const LOOSE_END = /(?:\s*[(（][^)）]*|[\s“‘,，、;；:：·–—-]+)$/;

/** As much of a text as `most` characters hold, in whole words, with an ellipsis where something is left out. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	let told = '';
	for (const { segment } of SEGMENTER.segment(text)) {
		if (told.length + segment.length >= most) break;
		told += segment;
	}
	return `${told.replace(LOOSE_END, '')}…`;
}
