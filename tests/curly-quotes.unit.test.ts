import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allInCurlyQuotes, inCurlyQuotes, runInCurlyQuotes } from '../src/lib/edition/curly-quotes.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS } from './edition-copy.ts';

describe('apostrophes and quotation marks', () => {
	test.each([
		["the crew's boats", 'the crew’s boats'],
		["the crews' boats", 'the crews’ boats'],
		["{staff-total}'s share", '{staff-total}’s share'],
		["in the '90s", 'in the ’90s'],
		['the "long" way ("round")', 'the “long” way (“round”)'],
		['"All aboard," they say.', '“All aboard,” they say.'],
		["they say 'all aboard'", 'they say ‘all aboard’'],
		['an award—"Rose and Books"', 'an award—“Rose and Books”'],
		['“All” the crew’s', '“All” the crew’s'],
	])('of “%s” are curly in English', (typed, shown) => {
		expect(inCurlyQuotes(typed, 'en')).toBe(shown);
		expect(inCurlyQuotes(typed, 'zh-CN')).toBe(typed);
	});

	test('are quoted by each other language in its own way', () => {
		expect(inCurlyQuotes('l\'eau, "dit-il"', 'fr' as Language)).toBe('l’eau, "dit-il"');
	});

	test('go by what stands before them, though bold words begin there', () => {
		const text = (value: string) => ({ type: 'text', value }) as const;
		const run = runInCurlyQuotes(
			[
				text('The "'),
				{ type: 'strong', children: [text('long')] },
				text('" way, the crew'),
				{ type: 'emphasis', children: [text("'s")] },
			],
			'en',
		);
		expect(run).toEqual([
			text('The “'),
			{ type: 'strong', children: [text('long')] },
			text('” way, the crew'),
			{ type: 'emphasis', children: [text('’s')] },
		]);
	});

	test.each(['en', 'fr'])('are curly in the interface’s words: %s', (language) => {
		const words = readFileSync(join(ROOT, 'messages', `${language}.json`), 'utf8');
		const texts = JSON.parse(words) as object;
		expect(allInCurlyQuotes(texts, language as Language)).toEqual(texts);
	});

	test('are alike in all English texts of an edition', () => {
		const copy = new EditionCopy(FICTIONAL_EDITIONS);
		try {
			const change = (file: string, from: string, to: string) =>
				copy.change(`2031/${file}`, (text) => exchange(text, from, to));
			change('en/crew.md', 'title: The crew', "title: The crew's year");
			change('en/crew.md', '## Training', '## Training the "crew"');
			change('commitments.yaml', 'Waiting rooms into reading rooms', "Readers' rooms");
			const [edition] = readEditions(copy.folder, LIST_KINDS);
			const words = JSON.stringify([
				edition?.chapters.map(({ text }) => text.en),
				[...(edition?.lists.values() ?? [])],
			]);
			for (const shown of ['The crew’s year', 'Training the “crew”', 'Readers’ rooms'])
				expect(words).toContain(shown);
		} finally {
			copy.dispose();
		}
	});
});
