import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchAddress } from '../src/lib/site/addresses.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const { plain, moved } = VARIANTS;
const fileOf = (folder: string, address: string) => join(ROOT, folder, address);

for (const language of LANGUAGES) {
	const address = searchAddress(language);

	test(`${address}: its script and its texts are light`, () => {
		const html = readFileSync(fileOf(plain.folder, `${address}index.html`), 'utf8');
		const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
		expect(scripts).toHaveLength(2);
		const bytes = scripts.map((src) => statSync(`${fileOf(plain.folder, src)}.br`).size);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BARS.searchScripts.limit);
		const texts = `${fileOf(plain.folder, address)}texts.json.br`;
		expect(statSync(texts).size).toBeLessThanOrEqual(BARS.searchTexts.limit);
	});

	test(`${address}: the worker keeps its texts and its script`, () => {
		const worker = readFileSync(fileOf(plain.folder, 'service-worker.js'), 'utf8');
		expect(worker).toContain(`"${address.slice(1)}texts.json"`);
		expect(worker).toMatch(/"_app\/immutable\/workers\/behaviour-[^"]+\.js"/);
	});

	test(`${address}: whatever it leads to is there`, () => {
		const { records } = JSON.parse(readFileSync(`${fileOf(plain.folder, address)}texts.json`, 'utf8')) as {
			records: { path: string; row?: string }[];
		};
		for (const path of records.flatMap(({ path: own, row }) => [own, row ?? own])) {
			const [page = '', fragment] = path.split('#');
			const file = fileOf(
				plain.folder,
				`${page.startsWith('/') ? page : address.replace('search/', page)}index.html`,
			);
			expect.soft(existsSync(file), path).toBe(true);
			if (fragment === undefined || !existsSync(file)) continue;
			expect.soft(readFileSync(file, 'utf8').includes(`id="${fragment}"`), path).toBe(true);
		}
	});

	test(`${address}: the index leads to every chapter, and other editions are named by link`, () => {
		const [newest, ...older] = editionsOf(moved);
		const html = readFileSync(fileOf(moved.folder, `${address}index.html`), 'utf8');
		const [, index = ''] = /<nav id="search-index"([\s\S]*?)<\/nav>([\s\S]*?)<\/main>/.exec(html) ?? [];
		for (const { slug } of newest?.chapters ?? [])
			expect(index).toContain(`/${newest?.slug ?? ''}/${slug}/"`);
		const [, main = ''] = /<main([\s\S]*)<\/main>/.exec(html) ?? [];
		for (const { slug } of older) expect(main).toContain(`/${slug}/"`);
	});
}

test('the first way that a long press on the icon offers is the search', () => {
	const { shortcuts } = JSON.parse(readFileSync(fileOf(plain.folder, 'manifest.webmanifest'), 'utf8')) as {
		shortcuts: { url: string }[];
	};
	expect(shortcuts[0]?.url).toBe('/search/');
});
