import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCUMENTS = [
	...['README.md', 'CONTRIBUTING.md', 'tests/README.md'],
	...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
];
const own = JSON.parse(read('package.json')) as {
	scripts: Record<string, string>;
	devDependencies: Record<string, string>;
};

test.each(DOCUMENTS)('%s leads to files that are there and names commands that exist', (document) => {
	const text = read(document);
	// What stands as code leads nowhere.
	const prose = text.replace(/`[^`\n]+`/g, '');
	const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
	expect(links.filter((path) => !existsSync(join(ROOT, dirname(document), path)))).toEqual([]);
	const commands = [...text.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
	const npms = ['ci', 'audit', 'passes', 'then', 'also'];
	expect(commands.filter((name) => !own.scripts[name] && !npms.includes(name))).toEqual([]);
});

test('every package that is used has a line that says why, and no other', () => {
	const [, table = ''] = read('docs/reference.md').split('## Why each dependency is here');
	const [rows = ''] = table.split('\n## ');
	const named = rows
		.split('\n')
		.filter((row) => row.startsWith('| `'))
		.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
	expect(named.sort()).toEqual(Object.keys(own.devDependencies).sort());
});
