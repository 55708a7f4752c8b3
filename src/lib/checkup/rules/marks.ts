/** Marks: brackets and quotation marks without their partner, doubled punctuation, doubled words. */
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import type { Found, Place, Rule } from '../finding.ts';
import { linesIn, placeIn } from '../places.ts';

/** Opening marks by their closing ones; wide and narrow brackets may go together. */
const PAIRS: Readonly<Record<string, string>> = {
	'）': '（',
	')': '（',
	'”': '“',
	'》': '《',
	'】': '【',
	']': '【',
	'」': '「',
	'』': '『',
};
const OPENING: Readonly<Record<string, string>> = {
	'（': '（',
	'(': '（',
	'“': '“',
	'《': '《',
	'【': '【',
	'[': '【',
	'「': '「',
	'『': '『',
};

export const unpaired: Rule = {
	title: { 'zh-CN': '括号、引号不成对', en: 'A bracket or quotation mark without its partner' },
	reads: ['zh-CN', 'en'],
	find: ({ sections }) =>
		sections.flatMap((read) =>
			linesIn(read).flatMap((line) =>
				// Rows of tables, and links of Markdown, have marks of their own.
				/\t|\|/.test(line.text) ? [] : unpairedIn(line.text).map((at) => told(read, line.start + at)),
			),
		),
};

function told(read: ReadSection, at: number): Found {
	const mark = read.text.charAt(at);
	return {
		places: [placeIn(read, at, at + 1)],
		text: { 'zh-CN': `“${mark}”没有成对。`, en: `“${mark}” has no partner.` },
	};
}

/** Offsets of the marks of a line that have no partner. */
function unpairedIn(text: string): number[] {
	const open: { mark: string; at: number }[] = [];
	const alone: number[] = [];
	for (const { 0: mark, index } of text.matchAll(/[（）()“”《》【】[\]「」『』]/g)) {
		const opening = OPENING[mark];
		if (opening !== undefined) {
			// “ within “ is a closing mark that was typed wrong.
			if (mark === '“' && open.at(-1)?.mark === '“') alone.push(open.pop()?.at ?? 0, index);
			else open.push({ mark: opening, at: index });
			continue;
		}
		const partner = open.findLastIndex((one) => one.mark === PAIRS[mark]);
		// a) and 1） number a point.
		if (partner < 0 && /^[）)]$/.test(mark) && /^\s*\S{1,3}$/.test(text.slice(0, index))) continue;
		if (partner < 0) alone.push(index);
		else
			alone.push(
				...open
					.splice(partner)
					.slice(1)
					.map(({ at }) => at),
			);
	}
	// One of two that belong together is enough to find both.
	const found = [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b);
	return found.filter(
		(at, index) => !(text.charAt(at) === '“' && text.charAt(found[index - 1] ?? -1) === '“'),
	);
}

/** Slips of punctuation; one finding for all of a kind, with each place. */
const SLIPS: readonly { form: RegExp; chinese: string; english: string }[] = [
	{
		form: /(?<![。.])[，。；：、,;](?:\s*[，。；：、,;])+|。[”’』」]。/g,
		chinese: '标点重复或相撞。',
		english: 'Punctuation is doubled.',
	},
	{ form: /(?<!\.)\.\.(?![./])/g, chinese: '标点重复。', english: 'Punctuation is doubled.' },
	{
		form: /(?<=\p{Script=Han})[ \u3000]+[，。；：、](?=.)/gu,
		chinese: '标点前面多了空格。',
		english: 'A blank stands before punctuation.',
	},
	{
		form: /(?<=\p{Script=Han}),(?=\p{Script=Han})/gu,
		chinese: '中文里用了半角逗号。',
		english: 'A narrow comma stands between Chinese words.',
	},
	{
		form: /(?<=\p{Script=Han})(?:的的|了了|和和|及及|在在|是是|与与|为为)(?=\p{Script=Han})|(\p{Script=Han}{4,8})\1/gu,
		chinese: '字词重复。',
		english: 'Words are doubled.',
	},
	{
		form: /\b(the|a|an|of|to|in|and|for|is|are|was|were|with|by|our|we)\s+\1\b/gi,
		chinese: '字词重复。',
		english: 'A word is doubled.',
	},
];

export const punctuation: Rule = {
	title: { 'zh-CN': '标点、字词重复', en: 'Doubled punctuation or words' },
	reads: ['zh-CN', 'en'],
	find: ({ sections }) =>
		SLIPS.flatMap(({ form, chinese, english }): Found[] => {
			const places = sections.flatMap((read): Place[] =>
				[...read.text.matchAll(form)]
					.filter(({ 0: slip }) => !slip.includes('\n') && !/^[：:]\s*[:：]$/.test(slip))
					.map(({ 0: slip, index }) => placeIn(read, index, index + slip.length)),
			);
			return places.length === 0 ? [] : [{ places, text: { 'zh-CN': chinese, en: english } }];
		}),
};
