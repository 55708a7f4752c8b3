/** The names by which styles are tied to components. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../src/tools/command.ts';
import { scopeNames } from '../src/tools/scope-names.js';

let folder: string;
let files: { first: string; second: string };

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'components-'));
	files = { first: join(folder, 'First.svelte'), second: join(folder, 'Second.svelte') };
	for (const file of Object.values(files)) writeFileSync(file, '');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a component with these styles becomes. */
function compiled(cssHash: ReturnType<typeof scopeNames>, filename: string, css: string): string {
	return compile(`<p>x</p><style>${css}</style>`, { filename, cssHash }).css?.code ?? '';
}

/** The name of a component whose digest is that of every other: short digests of other styles may be the same by chance. */
function named(names: ReturnType<typeof scopeNames>, filename: string, css: string): string {
	return names({ hash: () => 'abcdef', css, filename });
}

describe('the name of a component', () => {
	test('is short, begins as no other class does, and is the same each time', () => {
		const names = scopeNames();
		const code = compiled(names, files.first, 'p{color:red}');
		expect(code).toMatch(/^p\._[a-z0-9]{4}\b/);
		expect(compiled(names, files.first, 'p{color:red}')).toBe(code);
		expect(compiled(scopeNames(), files.second, 'p{color:red}')).toBe(code);
	});

	test('differs with the styles', () => {
		const names = scopeNames();
		const [red, blue] = [files.first, files.second].map((file, index) =>
			compiled(names, file, `p{color:${index === 0 ? 'red' : 'blue'}}`).slice(0, 7),
		);
		expect(red).not.toBe(blue);
	});

	test('that another component with other styles has stops the build and says which two they are', () => {
		const names = scopeNames();
		named(names, files.first, 'p{a:b}');
		expect(() => named(names, files.second, 'p{b:c}')).toThrow(
			`${files.first} and ${files.second} have other styles and would have one name for them, _abcd.`,
		);
	});

	test('may be that of another component with the same styles', () => {
		const names = scopeNames();
		const code = compiled(names, files.first, 'p{color:red}');
		expect(compiled(names, files.second, 'p{color:red}')).toBe(code);
	});

	test('goes with it when it moves while someone edits', () => {
		const names = scopeNames();
		named(names, join(folder, 'Moved.svelte'), 'p{a:b}');
		expect(named(names, files.first, 'p{b:c}')).toBe('_abcd');
	});

	test('is free again when its styles change', () => {
		const names = scopeNames();
		named(names, files.first, 'p{a:b}');
		names({ hash: () => 'zyxwvu', css: 'p{c:d}', filename: files.first });
		expect(named(names, files.second, 'p{b:c}')).toBe('_abcd');
	});

	test('is given so by the configuration of the site', async () => {
		const ask = `import config from './svelte.config.js';
			const name = (filename, css) => config.compilerOptions.cssHash({ filename, css, hash: () => 'abcdef' });
			console.log(name(${JSON.stringify(files.first)}, 'p{a:b}'));
			name(${JSON.stringify(files.second)}, 'p{b:c}');`;
		const { code, output } = await runNode(['--input-type=module', '--eval', ask]);
		expect(output).toContain('_abcd\n');
		expect(output).toContain(
			`${files.first} and ${files.second} have other styles and would have one name for them, _abcd`,
		);
		expect(code).not.toBe(0);
	});
});
