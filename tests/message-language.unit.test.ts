import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFaults } from '../src/lib/edition/fault.ts';
import { expectedInBoth } from '../src/lib/edition/faults/expected.ts';
import { FIGURE_FAULTS } from '../src/lib/edition/faults/figures.ts';
import { messageLanguage } from '../src/lib/edition/message-language.ts';
import { ROOT } from '../src/tools/command.ts';

describe('the commands speak', () => {
	test.each<[Record<string, string>, string[], string]>([
		[{}, [], 'en'],
		[{ LANG: 'zh_CN.UTF-8' }, [], 'zh-CN'],
		[{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, [], 'en'],
		[{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN' }, [], 'zh-CN'],
		[{ LANG: 'en_GB.UTF-8' }, ['--lang', 'zh'], 'zh-CN'],
		[{ LANG: 'zh_CN.UTF-8' }, ['report.md', '--lang=en'], 'en'],
	])('with %j and %j %s', (env, args, language) => {
		expect(messageLanguage(env, args, 'en-US')).toBe(language);
	});

	test('as the system does where nothing else says it, as on Windows', () => {
		expect(messageLanguage({}, [], 'zh-CN')).toBe('zh-CN');
		expect(messageLanguage({}, [], 'de-DE')).toBe('en');
		expect(messageLanguage({ LANG: 'C' }, [], 'zh-CN')).toBe('en');
		expect(messageLanguage({}, ['--lang', 'en'], 'zh-CN')).toBe('en');
	});

	test('of a fault in both languages, each with what is found, expected and to be done', () => {
		const fault = { file: '1999/figures.yaml', line: 3, ...FIGURE_FAULTS.wrongValue('84', '48', '48 艘') };
		expect(describeFaults([fault], 'en')).toBe(
			'1999/figures.yaml:3\n  found     the value 84\n  expected  48, which "48 艘" stands for\n  to mend   correct the value or the printed form',
		);
		expect(describeFaults([fault], 'zh-CN')).toBe(
			'1999/figures.yaml:3\n  现在是  数值 84\n  应当是  48，也就是“48 艘”\n  怎样改  改正数值或印刷写法',
		);
	});
});

describe('what a fault says in Chinese', () => {
	const folder = join(ROOT, 'src/lib/edition/faults');
	const sources = readdirSync(folder)
		.filter((name) => !['kinds.ts', 'expected.ts'].includes(name))
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

	test.each(sources)('stands beside the English, and is Chinese: %s', (_, source) => {
		const english = source.match(/^\t\ten: \[/gm)?.length ?? 0;
		const chinese = source.match(/^\t\tzh: \[/gm)?.length ?? 0;
		expect(english).toBeGreaterThan(0);
		expect(chinese).toBe(english);
		for (const [, words = ''] of source.matchAll(/^\t\tzh: \[([\s\S]*?)\],\n\t\}\),/gm))
			expect(words).toMatch(/\p{Script=Han}/u);
	});

	test('names what every schema of ours expects', () => {
		const files = [
			...['schema', 'edition-file', 'chapter-head', 'scene', 'guide'],
			...['answers', 'outline', 'printed-places', 'published'],
		];
		const source = files
			.map((name) => readFileSync(join(ROOT, `src/lib/edition/${name}.ts`), 'utf8'))
			.join('\n');
		const said = [
			...source.matchAll(/\.regex\([^'\n]*'([^'\n]+)'/g),
			...source.matchAll(/\.(?:min|max)\([^'\n)]*'([^'\n]+)'/g),
			...source.matchAll(/error: '([^'\n]+)'/g),
			...source.matchAll(/^const [A-Z_]+ =\s+'([^'\n]+)';/gm),
		].map(([, words = '']) => words);
		expect(said.length).toBeGreaterThan(24);
		expect(said.filter((words) => expectedInBoth(words).zh === words)).toEqual([]);
	});
});
