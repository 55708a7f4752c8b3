import { expect, test } from 'vitest';
import { atOnce } from '../src/lib/parts/at-once.ts';
import { afterFirstSentence } from '../src/lib/telling/first-sentence.ts';
import type { ShownInline } from '../src/lib/telling/shown.ts';
import { plainText } from '../src/lib/telling/plain-text.ts';
import type { ShownBlock } from '../src/lib/telling/text.ts';

const words = (text: string): ShownInline => ({ type: 'text', text, lang: null });
const paragraph = (...content: ShownInline[]): ShownBlock => ({ type: 'paragraph', content });
const textOf = (blocks: readonly ShownBlock[]) =>
	blocks.map((block) => (block.type === 'paragraph' ? plainText(block.content) : block.type)).join('|');

/** Longer than a chapter has room for. */
const LONG = 'It goes on and on. '.repeat(200).trim();

test('a text is parted after its first sentence, wherever its pieces end', () => {
	const strong: ShownInline = { type: 'strong', children: [words('Halls')] };
	const parts = (...content: ShownInline[]) => afterFirstSentence(content, 'en').map(plainText);
	expect(parts(strong, words(' open early. They close late.'))).toEqual([
		'Halls open early.',
		'They close late.',
	]);
	expect(parts(words('They open early. '), strong, words(' close late.'))).toEqual([
		'They open early.',
		'Halls close late.',
	]);
	expect(parts(words('One sentence.'))).toEqual(['One sentence.', '']);
	// A sentence that ends within more than words stays with what follows.
	expect(parts({ type: 'strong', children: [words('Early. Late.')] }, words(' Both.'))).toEqual([
		'Early. Late. Both.',
		'',
	]);
});

test('large type shows the first sentence of every section, however little room there is, and all of an answer', () => {
	const list: ShownBlock = { type: 'list', ordered: false, items: [[words('one')]] };
	const told = atOnce(
		[
			{ blocks: [paragraph(words(LONG))], answers: false },
			{ blocks: [paragraph(words('They look at:')), list], answers: false },
			{ blocks: [paragraph(words(LONG)), list], answers: true },
			{ blocks: [paragraph(words('All there is.'))], answers: false },
		],
		[],
		'en',
		true,
	);
	expect(told.map(({ shown }) => textOf(shown))).toEqual([
		'It goes on and on.',
		'They look at:',
		`${LONG}|list`,
		'All there is.',
	]);
	expect(told.map(({ more }) => more.length)).toEqual([1, 1, 0, 0]);
});

test('where there is room a section opens with its first block and the list that it leads to', () => {
	const list: ShownBlock = { type: 'list', ordered: false, items: [[words('one')]] };
	const blocks = [paragraph(words('Early. They look at:')), list, paragraph(words('More.'))];
	const [told] = atOnce([{ blocks, answers: false }], [], 'en', true);
	expect(textOf(told?.shown ?? [])).toBe('Early. They look at:|list');
});
