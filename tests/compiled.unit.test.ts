import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT, runScript } from '../src/tools/command.ts';

const COMPILED = join(ROOT, '.cache/compiled');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'compiled-'));
	write('said.ts', 'export const SAID: string = "one";\n');
	write('run.ts', 'import { SAID } from "./said.ts";\nconsole.log(SAID, import.meta.url);\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** Scripts made of a file of this name, with the time at which each was made. */
function scriptsOf(name: string): Map<string, number> {
	const names = readdirSync(COMPILED).filter((each) => each.startsWith(`${name}.`) && each.endsWith('.mjs'));
	return new Map(names.map((each) => [each, statSync(join(COMPILED, each)).mtimeMs]));
}

test('a file runs with all that it imports, knows where it lies, and is made anew when something changed', async () => {
	const file = join(folder, 'run.ts');
	const said = (word: string) => `${word} ${pathToFileURL(file).href}\n`;
	expect(await runScript(file)).toEqual({ code: 0, output: said('one') });
	const made = scriptsOf('run.ts');
	expect(await runScript(file)).toEqual({ code: 0, output: said('one') });
	expect(scriptsOf('run.ts')).toEqual(made);
	write('said.ts', 'export const SAID = "two, and more";\n');
	expect(await runScript(file)).toEqual({ code: 0, output: said('two, and more') });
});

test('what fails is told by the line of the file, what cannot be read by its place', async () => {
	write(
		'said.ts',
		'type Word = string;\n\nexport const SAID: Word = missing();\ndeclare function missing(): Word;\n',
	);
	const thrown = await runScript(join(folder, 'run.ts'));
	expect(thrown.code).toBe(1);
	expect(thrown.output).toContain(`${join(folder, 'said.ts')}:3`);
	write('said.ts', 'export const SAID = ;\n');
	const unread = await runScript(join(folder, 'run.ts'));
	expect(unread.code).toBe(1);
	expect(unread.output).toMatch(/said\.ts:1:20: ERROR: Unexpected ";"/);
});

test('scripts of what is no more are cleared away with the next that is made', async () => {
	const file = write('gone-soon.ts', 'console.log(1);\n');
	await runScript(file);
	expect(scriptsOf('gone-soon.ts').size).toBe(1);
	rmSync(file);
	await runScript(join(folder, 'run.ts'));
	expect(scriptsOf('gone-soon.ts').size).toBe(0);
});
