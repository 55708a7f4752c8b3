/** The site's account of itself: that it is there, and that what it says of the code is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import { AGE_POINTS, WEB_POINTS } from '../src/lib/pages/accessibility.ts';
import { KEPT } from '../src/lib/pages/privacy.ts';
import { ROOT } from '../src/tools/command.ts';
import { filesBelow } from '../src/tools/files.ts';
import { hrefsOf } from './content-faults.ts';
import { all, documentOf, first, textOf } from './html.ts';
import { elderPages, sitePages } from './site-pages.ts';
import { VARIANTS, type Variant } from './variants.ts';

const { plain, moved } = VARIANTS;
const pageOf = (variant: Variant, name: string) => {
	const page = sitePages(variant).find(({ address }) => address === `/about/${name}/`);
	if (!page) throw new Error('there is no such page');
	return documentOf(page);
};

test('every foot leads to both statements', () => {
	for (const page of [...sitePages(plain), ...elderPages(plain)]) {
		const ways = hrefsOf('footer a', documentOf(page)).filter((href) => href.includes('/about/'));
		expect
			.soft(
				ways.map((href) => href.split('/').at(-2)),
				page.address,
			)
			.toEqual(expect.arrayContaining(['accessibility', 'privacy']));
	}
});

describe('of accessibility', () => {
	test('each point has its words in both languages, and stands on the page', () => {
		const words = all('main dl > div', pageOf(plain, 'accessibility')).map((point) =>
			textOf(first('dd', point)),
		);
		expect(words).toHaveLength(WEB_POINTS.length + AGE_POINTS.length);
		expect(words.filter((text) => !/[。.]$/.test(text))).toEqual([]);
		expect(Object.keys(english.accessibility.agePoints)).toEqual(AGE_POINTS.map(({ id }) => id));
		expect(Object.keys(chinese.accessibility.webPoints)).toEqual(WEB_POINTS.map(({ id }) => id));
	});

	test('nobody claims to be certified', () => {
		expect(JSON.stringify(chinese.accessibility)).not.toMatch(/(?<!没有请人)认证|达标|合格/);
		expect(JSON.stringify(english.accessibility)).not.toMatch(/(?<!Nobody has )certified|compliant/i);
	});

	test('the day of the check is the one that the build was given, and none where it was given none', () => {
		expect(textOf(first('main time', pageOf(moved, 'accessibility')))).toBe('2032年1月15日');
		expect(all('main time', pageOf(plain, 'accessibility'))).toEqual([]);
	});
});

describe('of privacy', () => {
	const sources = filesBelow(join(ROOT, 'src'))
		.filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.startsWith('tools'))
		.map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
	const found = (pattern: RegExp) => [
		...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
	];

	test('everything that the code keeps in the browser is named, and nothing else', () => {
		const [, choices = ''] =
			/type Choice =([^;]+);/.exec(sources.find((text) => text.includes('type Choice =')) ?? '') ?? [];
		const kept = [
			...[...choices.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
			...found(/^(?:export )?const [A-Z]+ = `(\w+) \$\{BASE\}`/gm),
			'session',
			'aloud',
		];
		expect(Object.values(KEPT).flat().sort()).toEqual(kept.sort());
		// Nobody reaches past these.
		expect(
			found(/localStorage\.(\w+)/g).filter(
				(name) => !['getItem', 'setItem', 'view', 'scheme'].includes(name),
			),
		).toEqual([]);
		expect(found(/sessionStorage\.\w+\((\w+)/g)).toEqual(['NAME']);
		expect(found(/^const NAME = '(\w+)';/gm)).toEqual(['aloud']);
		expect(found(/\b(indexedDB|document\.cookie|sendBeacon|WebSocket)\b/g)).toEqual([]);
	});

	test('each has its words on the page', () => {
		const words = all('main dl > div', pageOf(plain, 'privacy')).map((point) => textOf(first('dd', point)));
		expect(words).toHaveLength(Object.values(KEPT).flat().length);
		expect(words.filter((text) => !/[。.]$/.test(text))).toEqual([]);
	});
});
