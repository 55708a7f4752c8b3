import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { unnamedIn } from '../src/tools/shipped-packages.ts';

const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
const named = [...notice.matchAll(/^([@\w][\w@/.-]*): (.+?)(?:\. |$)/gm)].map(
	([, name = '', licence = '']) => ({ name, licence }),
);

test('every licence that is named is the one that its package is given under', () => {
	expect(named.length).toBeGreaterThan(20);
	const own = named.map(({ name }) => {
		const file = join(ROOT, 'node_modules', name, 'package.json');
		const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license: string };
		return { name, licence: license };
	});
	expect(named).toEqual(own);
});

test('what the worker and the entry script are made of is named', () => {
	const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	const workbox = Object.keys(devDependencies).filter((name) => name.startsWith('workbox-'));
	expect(workbox.length).toBeGreaterThan(0);
	// What they import themselves is bundled with them.
	const below = workbox.flatMap((name) => {
		const { dependencies = {} } = JSON.parse(
			readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
		) as { dependencies?: Record<string, string> };
		return Object.keys(dependencies).filter(
			(other) => existsSync(join(ROOT, 'node_modules', other)) && other.startsWith('workbox-'),
		);
	});
	expect(unnamedIn(notice, [...workbox, ...below])).toEqual([]);
});

test('a package without a line of its own is told, even where another begins with its name', () => {
	expect(unnamedIn('svelte-i18n: MIT\nd3-path: ISC\n', ['svelte', 'd3-path', 'd3'])).toEqual([
		'svelte',
		'd3',
	]);
});
