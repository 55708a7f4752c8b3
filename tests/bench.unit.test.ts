import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { prefixOf, VIEWS, type View } from '../src/lib/site/addresses.ts';
import { barePage } from '../src/tools/bench/bare-page.ts';
import { verdict, type Bar } from '../src/tools/bench/bars.ts';
import { costsOf } from '../src/tools/bench/lighthouse-costs.ts';
import { readersAnHour } from '../src/tools/bench/load.ts';
import { median } from '../src/tools/bench/median.ts';
import { OptionError, readOptions } from '../src/tools/bench/options.ts';
import { choosePages, type BuiltPage } from '../src/tools/bench/pages.ts';
import { table } from '../src/tools/bench/table.ts';
import { elementsIn } from '../src/tools/elements.ts';

const BUILT = `<!doctype html>
<html lang="zh-CN">
	<head>
		<meta charset="utf-8">
		<title>员工 &amp; 家</title>
		<meta http-equiv="content-security-policy" content="default-src 'none'">
		<style>h1 { color: red }</style>
		<link rel="icon" href="/favicon.svg">
		<script type="module" src="/entry.js"></script>
	</head>
	<body>
		<!--[-->
		<header class="a"><a href="#main" class="skip">跳到正文</a><button type="button" data-action="read">朗读</button></header>
		<svg role="img"><title>图</title><text>图里的字</text></svg>
		<main id="main">
			<h1 class="b">员工</h1>
			<p>共有<data value="271" data-figure="staff-total"><span class="c">271</span> 人</data>，见<a href="/2023/sources/#x">原文</a>。</p>
			<ul class="d"><li>一</li><li>二 <small>附注</small></li></ul>
			<table><caption>表</caption><tr><th scope="row">甲</th><td colspan="2">乙</td></tr></table>
			<details><summary>更多</summary><p>收起的话</p></details>
			<form><label>姓名 <input name="n" value="x"></label></form><form>其后</form>
			<p hidden>藏起来的</p><dialog><p>没打开的</p></dialog><dialog open>打开的</dialog>
			<img src="/a.png" alt="照片"><template><p>模板</p></template><noscript>无脚本</noscript>
		</main>
		<script>console.log('代码')</script>
	</body>
</html>`;

describe('a bare page', () => {
	const bare = barePage(BUILT);
	const elements = elementsIn(parse(bare));
	const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;

	test('keeps every word that is seen, in its order', () => {
		expect(words(bare)).toBe(
			'跳到正文朗读 员工 共有271 人，见原文。 一二 附注 表甲乙 更多收起的话 姓名 其后 打开的',
		);
	});

	test('keeps the structure of the text', () => {
		const kept = ['h1', 'p', 'a', 'ul', 'li', 'table', 'caption', 'th', 'td', 'details', 'summary'];
		expect(Object.fromEntries(kept.map((name) => [name, count(name)]))).toEqual({
			h1: 1,
			p: 2,
			a: 2,
			ul: 1,
			li: 2,
			table: 1,
			caption: 1,
			th: 1,
			td: 1,
			details: 1,
			summary: 1,
		});
		expect(bare).toContain('<a href="/2023/sources/#x">原文</a>');
		expect(bare).toContain('<td colspan="2">');
		expect(bare).toContain('<html lang="zh-CN">');
		expect(bare).toContain('<title>员工 &amp; 家</title>');
	});

	test('has neither style nor script nor picture', () => {
		expect(['style', 'script', 'svg', 'img', 'link', 'template'].filter((name) => count(name) > 0)).toEqual(
			[],
		);
		expect(bare).not.toMatch(/class=|style=|data-|content-security-policy/);
	});

	test('keeps blocks apart that only their tags kept apart', () => {
		expect(bare).toContain('</div><div>其后</div>');
	});
});

/** The text of a page's body, with runs of white space as one blank. */
function words(html: string): string {
	const body = elementsIn(parse(html)).find(({ tagName }) => tagName === 'body');
	const text = (node: Tree.Node): string => {
		if (tree.isTextNode(node)) return node.value;
		return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
	};
	return body ? text(body).replace(/\s+/g, ' ').trim() : '';
}

describe('the median', () => {
	test('is the middle of an odd number of runs, whatever their order', () => {
		expect(median([900, 100, 500])).toBe(500);
	});

	test('is between the two in the middle of an even number', () => {
		expect(median([4, 1, 3, 2])).toBe(2.5);
	});

	test('of nothing is an error, not a zero', () => {
		expect(() => median([])).toThrow('There is no median of no numbers.');
	});
});

describe('a table', () => {
	test('has columns as wide as their widest cell, numbers at the right', () => {
		const rows = [
			['/', 7],
			['/en/staff/', 12345],
		];
		expect(table(['page', 'size'], rows)).toBe(
			['page         size', '----------  -----', '/               7', '/en/staff/  12345'].join('\n'),
		);
	});

	test('without rows is its head', () => {
		expect(table(['page', 'size'], [])).toBe('page  size\n----  ----');
	});
});

describe('a verdict', () => {
	const most: Bar = { name: 'HTML', side: 'at most', limit: 10, unit: ' bytes' };

	test('tells the page nearest to the limit when all hold', () => {
		const pages = [
			{ page: '/a/', value: 3 },
			{ page: '/b/', value: 10 },
		];
		expect(verdict(most, pages)).toBe('  holds  HTML: at most 10 bytes; nearest of 2: /b/ 10');
	});

	test('tells every page that misses, the worst first', () => {
		const pages = [
			{ page: '/a/', value: 99 },
			{ page: '/b/', value: 90 },
			{ page: '/c/', value: 100 },
		];
		expect(verdict({ name: 'SEO', side: 'at least', limit: 100 }, pages)).toBe(
			'  MISSED SEO: at least 100; 2 of 3 do not: /b/ 90, /a/ 99',
		);
	});

	test('does not take nothing for something that holds', () => {
		expect(verdict(most, [])).toBe('  ?      HTML: at most 10 bytes; not measured');
	});
});

describe('what costs points with Lighthouse', () => {
	const node = {
		type: 'node',
		selector: 'main > a',
		snippet: '<a\n href="/">',
		explanation: 'Too pale:\n 2.1',
	};
	const audits = {
		good: { title: 'Good', score: 1 },
		contrast: { title: 'Contrast', score: 0, details: { items: [{ node }, { node }] } },
		manual: { title: 'Manual', score: null },
		hint: { title: 'Hint', score: 0.5, displayValue: '1 KiB' },
	};
	const auditRefs = [
		{ id: 'good', weight: 3 },
		{ id: 'hint', weight: 0 },
		{ id: 'contrast', weight: 1 },
		{ id: 'manual', weight: 4 },
	];

	test('is told with its price and its places, each once', () => {
		const categories = { accessibility: { title: 'Accessibility', score: 0.75, auditRefs } };
		expect(costsOf({ categories, audits })).toEqual([
			{
				category: 'Accessibility',
				audit: 'contrast',
				title: 'Contrast',
				points: 25,
				found: '',
				places: [{ where: 'main > a <a href="/">', why: 'Too pale: 2.1' }],
			},
			{ category: 'Accessibility', audit: 'hint', title: 'Hint', points: 0, found: '1 KiB', places: [] },
		]);
	});

	test('is nothing where the category has its hundred', () => {
		const categories = { accessibility: { title: 'Accessibility', score: 1, auditRefs } };
		expect(costsOf({ categories, audits })).toEqual([]);
	});
});

describe('the options', () => {
	test('name pages, languages and parts', () => {
		const args = ['--pages', 'cover,staff', '--language', 'en', '--view', 'elder', '--only', 'lcp', '--all'];
		expect(readOptions(args)).toEqual({
			parts: ['lcp'],
			names: ['cover', 'staff'],
			languages: ['en'],
			views: ['elder'],
			all: true,
			quick: false,
			runs: 5,
		});
		expect(readOptions(['--quick']).runs).toBe(3);
		expect(readOptions(['--quick', '--runs', '9']).runs).toBe(9);
	});

	test.each([[['--fast']], [['--language', 'fr']], [['--only', 'speed']], [['--runs', '0']]])(
		'%j are refused with a list of what there is',
		(args) => {
			expect(() => readOptions(args)).toThrow(OptionError);
			expect(() => readOptions(args)).toThrow('npm run bench -- [options]');
		},
	);
});

describe('the pages', () => {
	const edition = {
		chapters: [{ slug: 'staff' }, { slug: 'visits', shows: 'visits' }, { slug: 'sources', shows: 'sources' }],
	} as Parameters<typeof choosePages>[1];
	const bytes: Record<string, number> = { cover: 50, staff: 30, visits: 10, sources: 40, story: 5, data: 99 };
	const pagesIn = (language: Language, view: View) =>
		Object.entries(bytes).map(([name, size]): BuiltPage => {
			const address = `${prefixOf(language, view)}/2023/${name}/`;
			return { name, address, language, view, html: '', bytes: size, isTool: name === 'data' };
		});
	const pages = VIEWS.flatMap((view) => LANGUAGES.flatMap((language) => pagesIn(language, view)));
	const usual = { all: false, quick: false };
	const addresses = (chosen: readonly BuiltPage[]) => chosen.map(({ address }) => address);

	test('are all weighed, and the hardest reading pages are set against bare HTML', () => {
		const { weights, lighthouse, lcp, frames } = choosePages(pages, edition, usual);
		expect(weights).toEqual(pages);
		expect(addresses(lighthouse)).toEqual([...addresses(pages.slice(0, 6)), '/en/2023/cover/']);
		expect(addresses(lcp)).toEqual(['/2023/cover/', '/2023/staff/', '/2023/visits/', '/2023/sources/']);
		expect(addresses(frames)).toEqual(['/2023/story/', '/en/2023/story/']);
	});

	test('are few when it has to be quick', () => {
		const few = ['/2023/cover/', '/2023/sources/'];
		const { lighthouse, lcp } = choosePages(pages, edition, { ...usual, quick: true });
		expect([addresses(lighthouse), addresses(lcp)]).toEqual([few, few]);
	});

	test('are the named ones in the named language and view', () => {
		const options = { ...usual, names: ['staff'], languages: ['en'], views: ['elder'] } as const;
		const chosen = choosePages(pages, edition, options);
		const { outline, draft, editions, load, ...ofPages } = chosen;
		expect([outline, draft, editions, load]).toEqual([[], [], [], []]);
		for (const part of Object.values(ofPages)) expect(addresses(part)).toEqual(['/en/elder/2023/staff/']);
	});

	test('that are not there are told, with those that are', () => {
		expect(() => choosePages(pages, edition, { ...usual, names: ['wall'] })).toThrow(
			'There is no page wall. There are: cover, staff, visits, sources, story, data',
		);
	});
});

test('readers an hour: by two processors, of whose requests one a visit opens a connection, and by ten million bits a second', () => {
	const visit = [300_000, 50_000, 10_000].map((bytes) => ({ bytes, address: '/' }));
	expect(readersAnHour({ visit, kept: 1000, anew: 100 })).toEqual({
		processors: 7200 / (1 / 100 + 2 / 1000),
		line: 12_500,
	});
});
