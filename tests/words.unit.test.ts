import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../src/lib/edition/chapter-file.ts';
import type { Edition } from '../src/lib/edition/edition.ts';
import { faultsOfMessages } from '../src/lib/edition/checks/messages.ts';
import { figureText } from '../src/lib/edition/figure-text.ts';
import { parseInline, type Inline } from '../src/lib/edition/inline.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../src/lib/site/languages.ts';
import { messagesOf, spokenLanguages, textOfMessages } from '../src/lib/words/message-files.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { listsOf } from './lists.ts';

const [edition] = readEditions(join(ROOT, 'src/editions'), LIST_KINDS) as [Edition];

/** Characters in the longest sentence that is still easy to hear: marks of punctuation are not heard, nor counted. */
const LONGEST_SENTENCE = 40;

describe('the Chinese words', () => {
	const texts = chineseTexts(edition);

	test('are found in every chapter', () => {
		expect(texts.length).toBeGreaterThan(edition.chapters.length * 3);
	});

	test('come in sentences short enough to hear', () => {
		const long = texts
			.flatMap((text) => text.split(/(?<=[。！？])/))
			.filter((sentence) => (sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > LONGEST_SENTENCE);
		expect(long).toEqual([]);
	});
});

/** How a text says that the report leaves something out. */
const UNSAID: Record<ReadLanguage, RegExp> = {
	'zh-CN': /没有(?:写|印|解释|说明|给出)/g,
	en: /(?:does not|doesn't) (?:say|explain|give|print|name)|\bnot (?:said|explained|printed|given|named)\b/g,
};

describe.each(READ_LANGUAGES)('what the report leaves out, in %s', (language) => {
	const times = (text: string) => text.match(UNSAID[language])?.length ?? 0;
	const written = (inlines: readonly Inline[]): string =>
		inlines
			.map((inline) =>
				'text' in inline ? inline.text : 'children' in inline ? written(inline.children) : '',
			)
			.join('');

	test('is said once in a chapter at most, outside its notes', () => {
		for (const { slug, text } of edition.chapters) {
			const { intro, sections } = text[language];
			const running = [...intro, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
				block.type === 'paragraph'
					? [written(block.content)]
					: block.type === 'list'
						? block.items.map(written)
						: [],
			);
			expect(running.length, slug).toBeGreaterThan(0);
			expect(times(running.join('\n')), slug).toBeLessThanOrEqual(1);
		}
	});

	test('is said in no one-minute version, description, answer, or sentence to send on', () => {
		const { description, sentence, questions } = edition.cover[language];
		const short = edition.chapters.flatMap(({ text }) => {
			const { minute, description, send } = text[language];
			return [description, written(minute), ...[...send.values()].map(written)];
		});
		const things = thingsOf(edition, language, LIST_KINDS).map((thing) => thing.sentence);
		const all = [
			description,
			written(sentence),
			...questions.map(({ answer }) => written(answer)),
			...short,
			...things,
		];
		expect(all.filter((text) => times(text) > 0)).toEqual([]);
	});
});

/** Political expressions that stand whole or not at all, by the words that they are known by. */
const FIXED: Record<ReadLanguage, { known: RegExp; whole: RegExp }[]> = {
	'zh-CN': [
		{ known: /新时代中国特色社会主义思想/g, whole: /习近平新时代中国特色社会主义思想/g },
		{ known: /重要指示/g, whole: /习近平总书记关于安全生产系列重要指示精神/g },
		{ known: /二十大/g, whole: /二十大精神/g },
	],
	en: [
		{
			known: /Xi Jinping Thought/g,
			whole: /Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era/g,
		},
		{ known: /National Congress/g, whole: /guiding principles of the 20th National Congress of the CPC/g },
		{ known: /Central Committee/g, whole: /CPC Central Committee/g },
	],
};

test.each(READ_LANGUAGES)('fixed political expressions are whole, in %s', (language) => {
	const folder = join(ROOT, 'src/editions', edition.slug, language);
	const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	for (const { known, whole } of FIXED[language]) {
		const times = (sign: RegExp) => texts.reduce((sum, text) => sum + (text.match(sign)?.length ?? 0), 0);
		expect(times(known), String(known)).toBeGreaterThan(0);
		expect(times(whole), String(whole)).toBe(times(known));
	}
});

describe('the words of the interface', () => {
	const english = Object.keys(keysOf(messagesOf('en')));

	test.each(spokenLanguages())('are all there in %s, in the same order, with the same values', (language) => {
		const own = { text: textOfMessages(language), messages: messagesOf(language) };
		expect(faultsOfMessages(language, own)).toEqual([]);
		const keys = Object.keys(keysOf(own.messages)).filter((key) => !key.startsWith('languageNames.'));
		expect(keys).toEqual(english);
	});

	test('are all used', () => {
		const code = sourceFiles().join('\n');
		// A key such as `note.${kind}` names a whole group.
		const unused = english.filter((key) => {
			const group = key.slice(0, key.lastIndexOf('.'));
			return !code.includes(`'${key}'`) && !code.includes(`\`${group}.${'$'}{`);
		});
		expect(unused).toEqual([]);
	});
});

/** Running text of an edition as Chinese readers see it. */
function chineseTexts(edition: Edition): string[] {
	const { chapters, cover, notes, figures } = edition;
	const { visits, services, commitments } = listsOf(edition);
	const shown = (inlines: readonly Inline[]): string =>
		inlines
			.map((inline) => {
				if (inline.type === 'text') return inline.text;
				if (inline.type !== 'figure') return shown(inline.children);
				const figure = figures.get(inline.id);
				return figure ? figureText(figure, 'zh-CN', inline.form) : '';
			})
			.join('');
	const inBlocks = (blocks: readonly Block[]): string[] =>
		blocks.flatMap((block) => {
			if (block.type === 'paragraph') return [shown(block.content)];
			if (block.type === 'shape')
				return block.items.flatMap(({ label, text }) => [label ? shown(label) : '', shown(text)]);
			return block.type === 'list' ? block.items.map(shown) : [];
		});
	const data = [
		...visits.map(({ purpose }) => purpose),
		...services.map(({ text }) => text),
		...commitments.map(({ text }) => text),
		...[...notes.values()].map(({ text }) => text),
	];
	const told = chapters.map(({ text }) => text['zh-CN']);
	return [
		...data.map((text) => shown(parseInline(text['zh-CN']))),
		...cover['zh-CN'].questions.map(({ answer }) => shown(answer)),
		...inBlocks(cover['zh-CN'].blocks),
		...told.flatMap(({ minute, intro, sections }) => [
			shown(minute),
			...inBlocks(intro),
			...sections.flatMap(({ blocks }) => inBlocks(blocks)),
		]),
	];
}

/** Everything that can ask for a message. */
function sourceFiles(): string[] {
	const folder = join(ROOT, 'src');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Every message by its full key, such as `chapter.next`. */
function keysOf(value: object, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
			typeof inner === 'string'
				? [[`${prefix}${key}`, inner]]
				: Object.entries(keysOf(inner as object, `${prefix}${key}.`)),
		),
	);
}
