/** Tables of printed numbers, kind by kind, as tests. */
import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../src/lib/site/languages.ts';
import { saidInNumbers } from './said-in-numbers.ts';

/**
 * A test for each line: a text, and after ⇒ what it says in numbers, parted by ` ; `; nothing where it says none. `\n` and `\t`
 * stand for a line end and a tab.
 * @param says reads a text, where its numbers are told otherwise than by value, unit and limit
 */
export function testKinds(
	kinds: Readonly<Record<string, string>>,
	language: ReadLanguage = 'zh-CN',
	says: (text: string) => string[] = (text) => saidInNumbers(text, language),
): void {
	describe.each(Object.entries(kinds))('%s', (_, lines) => {
		test.each(examplesOf(lines))('%s', (text, said) => {
			expect(says(text).join(' ; ')).toBe(said);
		});
	});
}

/** The examples of a kind, each with what it says. */
export function examplesOf(lines: string): [text: string, said: string][] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const [text = '', said = ''] = line.split('⇒');
			return [text.trim().replaceAll('\\n', '\n').replaceAll('\\t', '\t'), said.trim()];
		});
}
