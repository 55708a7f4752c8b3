import { ESLint } from 'eslint';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';

/** The table that lint holds to: what each room may import. */
const { ROOMS } = (await import(pathToFileURL(join(ROOT, 'eslint.rooms.js')).href)) as {
	ROOMS: Record<string, string[]>;
};
/** Without types, which rules of rooms have no use for and which take ten seconds to load. */
const eslint = new ESLint({
	cwd: ROOT,
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
	ruleFilter: ({ ruleId }) => ruleId === 'boundaries/dependencies',
});

/** What the lint of rooms says of a file with one import in it. */
async function faultsOf(file: string, imported: string): Promise<string[]> {
	const script = `import '${imported}';\n`;
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n\t${script}</script>\n` : script;
	const [result] = await eslint.lintText(text, { filePath: join(ROOT, file) });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'boundaries/dependencies')
		.map(({ message }) => message);
}

test.each([
	['src/lib/site/languages.ts', '../telling/text.ts'],
	['src/lib/words/messages.ts', '../edition/read.ts'],
	['src/lib/telling/text.ts', '../lists/kinds.ts'],
	['src/lib/parts/Day.svelte', '$lib/frame/frame'],
	['src/lib/frame/Page.svelte', '$lib/pages/Cover.svelte'],
	['src/lib/pages/Cover.svelte', '$lib/share/share-offer'],
	['src/lib/offline/keep.ts', '../enhance.ts'],
	['src/lib/server/manifest.ts', '../../tools/settings.ts'],
])('%s may not reach up to %s', async (file, imported) => {
	expect(await faultsOf(file, imported)).toEqual([expect.stringMatching(/^Imports lead down/)]);
});

test.each([
	['src/lib/telling/text.ts', '../edition/edition.ts'],
	['src/lib/pages/Cover.svelte', '$lib/parts/Day.svelte'],
	['src/routes/+layout.svelte', '$lib/frame/frame'],
])('%s may look down to %s', async (file, imported) => {
	expect(await faultsOf(file, imported)).toEqual([]);
});

test('every room and every file beside the rooms is in the table', () => {
	const folder = join(ROOT, 'src/lib');
	expect(readdirSync(folder).sort()).toEqual(Object.keys(ROOMS).sort());
	for (const room of Object.keys(ROOMS))
		expect(statSync(join(folder, room)).isDirectory(), room).toBe(!room.includes('.'));
});

test('the rooms have an order from the bottom up, so that none can form a knot', () => {
	const seen = new Set<string>();
	for (const [room, below] of Object.entries(ROOMS)) {
		expect(
			[...below].filter((other) => !seen.has(other)),
			room,
		).toEqual([]);
		seen.add(room);
	}
});

test('the picture of the house for people names the same rooms', () => {
	const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
	const rows = [...guide.matchAll(/^\| `([\w./-]+?)\/?`\s+\|/gm)].map(([, room]) => room);
	expect(rows).toEqual(Object.keys(ROOMS));
});
