/** Tables of printed numbers, kind by kind, as tests. */
import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../src/lib/site/languages.ts';
import { saidInNumbers } from './said-in-numbers.ts';

/**
 * A test for each line: a text, and after ⇒ what it says in numbers, parted by ` ; `; nothing where it says none. `\n` and `\t`
 * stand for a line end and a tab.
 */
export function testKinds(kinds: Readonly<Record<string, string>>, language: ReadLanguage = 'zh-CN'): void {
	describe.each(Object.entries(kinds))('%s', (_, lines) => {
		test.each(examplesOf(lines))('%s', (text, said) => {
			expect(saidInNumbers(text, language).join(' ; ')).toBe(said);
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
