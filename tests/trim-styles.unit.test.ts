import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { furtherOf, pageOf, paperOf, trimPage, trimStyles } from '../src/tools/trim-styles.ts';

const SHARED = {
	further: '/further.css',
	seldom: { address: '/seldom.css', of: new Set<string>() },
	paper: '/paper.css',
};

/** A page with these styles, whose policy knows them, and this body. */
function styled(styles: string, body: string): string {
	return `<head><meta content="style-src 'sha256-${digestOf(styles)}'"><style>${styles}</style></head><body>${body}</body>`;
}

function digestOf(styles: string): string {
	return createHash('sha256').update(styles).digest('base64');
}

/** All rules for what stands below the first screens of pages. */
function later(pages: readonly ReturnType<typeof pageOf>[]): string {
	return furtherOf(pages, new Set(pages.flatMap(({ late }) => [...late])));
}

/** What is left of styles on a page with this body. */
function left(styles: string, body: string): string {
	return /<style>(.*)<\/style>/s.exec(trimPage(pageOf(styled(styles, body)), SHARED))?.[1] ?? '';
}

describe('the styles of a page', () => {
	test('of what a script makes from a template stay', () => {
		const styles = '.here{b:c}.in{b:c}';
		expect(left(styles, '<p class="here"></p><template><p class="in"></p></template>')).toBe(styles);
	});

	test.each([
		['that ask for no class', ':root{--a:1}a{b:c}:focus-visible{b:c}:lang(en){b:c}[href^="/"]:after{b:c}'],
		['of a class that is there', '.here{b:c}p.here{b:c}.here>a:hover{b:c}'],
		['that want a class to be absent', '.here:not(.gone) a{b:c}:root:not([data-view^=elder]) .here{b:c}'],
		['of what the reader may choose', ':root[data-view^=elder] .here{b:c}:root[data-scheme=dark] .here{b:c}'],
		['inside conditions that hold some', '@media (c){.here{b:c}}@supports (a:b){@media (c){.here{b:c}}}'],
		['that are steps of an animation', '@keyframes rise{from{b:c}33.3%{b:c}}'],
		['of which one selector in a function may select', 'a:is(.x,.here){b:c}:where(.here,.gone) p{b:c}'],
		['with such a function by its old name', ':-webkit-any(.gone,.here){b:c}:-moz-any(.here,.gone){b:c}'],
		['with such functions in each other', 'p:is(:where(.gone,.here),.x){b:c}:not(:is(.gone,.x)) p{b:c}'],
		['of what holds something', 'p:has(.x,.here){b:c}p:has(>.here){b:c}p:has(+p,~.gone){b:c}'],
		[
			'of one among those of a class',
			':nth-child(1 of .here){b:c}:nth-last-child(2n + 1 of .gone,.here){b:c}',
		],
		['of one among all', ':nth-child(odd){b:c}:nth-child(2n + 1){b:c}:nth-of-type(2){b:c}'],
		['with a dot in a string', 'a[href$=".csv"]{b:c}a[title=".gone, p.gone"]{b:c}:lang("x.gone"){b:c}'],
		['with a dot in a comment', 'p/*.gone*/.here{b:c}'],
		['of a class whose name is escaped', '.a\\:b{b:c}.\\31 st{b:c}.x\\.gone{b:c}p.a\\:b:hover{b:c}'],
		['with the name of an element in capital letters', 'P.here{b:c}'],
		['of what a page cannot show', ':host(.gone){b:c}::slotted(.gone){b:c}::part(gone){b:c}:state(x){b:c}'],
		[
			'of a name in a function that asks for no element',
			'::view-transition-group(*.gone){b:c}:unheard-of(.gone){b:c}',
		],
		['inside rules', '.here{b:c;&.other{b:c}>.here{b:c}:not(.gone)&{b:c}}'],
		[
			'inside conditions of all kinds',
			'@container x (c){.here{b:c}}@layer x{.here{b:c}}@scope (.x){.here{b:c}}',
		],
		['that nobody can read', '.gone::{b:c}.gone[]{b:c}'],
		['that are steps of an animation, however it is written', '@-WEBKIT-KEYFRAMES x{0%{b:c}}'],
	])('keep rules %s', (_, styles) => {
		expect(left(styles, '<p class="here other a:b 1st x.gone"></p>')).toBe(styles);
	});

	test.each([
		['of a class that is not there', '.gone{b:c}'],
		['of a class that another kind of element has', 'ol.here{b:c}'],
		['whose conditions are empty then', '@media (c){@supports (a:b){.gone{b:c}}}@container (c){.gone{b:c}}'],
		['of which no selector in a function can select', 'a:is(.gone,.x){b:c}:where(.gone) p{b:c}p:is(){b:c}'],
		['with such functions in each other', 'p:is(:where(.gone,.x),:is(.gone)){b:c}'],
		['of what holds what is not there', 'p:has(.gone){b:c}p:has(>.gone,+ol.here){b:c}'],
		[
			'of one among those of a class that is not there',
			':nth-child(1 of .gone){b:c}:nth-child(n of .x,.gone){b:c}',
		],
		['of a class that is not there, behind a string', 'a[href$=".here"].gone{b:c}'],
		['of a class that is not there, escaped', '.here\\:gone{b:c}.\\67 one{b:c}'],
		['of another kind of element, with more between its name and its class', 'ol[x].here{b:c}'],
		['of a class that is not there, though one is absent', '.gone:not(.x){b:c}'],
		['inside rules', '.here{.gone &{b:c}}.gone{&.here{b:c}}'],
		['in a layer without a name', '@layer{.gone{b:c}}'],
	])('lose rules %s', (_, styles) => {
		expect(left(`a{b:c}${styles}`, '<p class="here"></p>')).toBe('a{b:c}');
	});

	test('lose of a list of selectors only those that select nothing', () => {
		expect(left('.gone,.here,ol.here{b:c}', '<p class="here"></p>')).toBe('.here{b:c}');
	});

	test('lose nothing of the order of layers', () => {
		const styles = '@layer x{.gone{b:c}}@layer y{p{b:c}}@layer x{p{b:d}}';
		expect(left(styles, '<p></p>')).toBe('@layer x{}@layer y{p{b:c}}@layer x{p{b:d}}');
	});

	test.each([
		['a rule', '.here{animation:1s _gone-rise}'],
		['a rule, by its name alone', '.here{animation-name:x,_gone-rise}'],
		['a property of its own', ':root{--motion:_gone-rise 1s}'],
	])('keep the animation of a component that is not there for %s that uses it', (_, rule) => {
		const styles = `${rule}@keyframes _gone-rise{0%{b:c}}`;
		expect(left(styles, '<p class="here"></p>')).toBe(styles);
		expect(left(styles.replace(rule, 'p{b:c}'), '<p class="here"></p>')).toBe('p{b:c}');
	});

	test('are known to the policy of the page by what is left of them', () => {
		const page = trimPage(pageOf(styled('a{b:c}.gone{b:c}', '<p></p>')), SHARED);
		expect(page).toContain(`sha256-${digestOf('a{b:c}')}`);
		expect(page).not.toContain(digestOf('a{b:c}.gone{b:c}'));
	});

	test('stand in a file of their own where they are for paper, each once', () => {
		const [first, second] = [
			'@page{margin:1mm}@media print{a{b:c}}a{b:c}',
			'@media print{a{b:c}}@media print{p{b:c}}',
		];
		expect(paperOf([first, second].map((styles) => pageOf(styled(styles, '<p></p>'))))).toBe(
			'@page{margin:1mm}@media print{a{b:c}}@media print{p{b:c}}',
		);
		expect(trimPage(pageOf(styled(first, '<p></p>')), SHARED)).toContain('<style>a{b:c}</style>');
	});

	describe('of a component that stands only below the first screen', () => {
		const styles =
			'a{b:c}h1._head{b:c}p._note{b:c}@media (c){._note{b:c}._head{b:c}}@keyframes _note-rise{0%{b:c}}._gone{b:c}';
		const body = '<h1 class="_head"></h1><section class="later"><p class="_note"></p></section>';

		test('are in a file that all pages share, all of them, with their conditions', () => {
			expect(later([pageOf(styled(styles, body))])).toBe(
				'p._note{b:c}@media (c){._note{b:c}}@keyframes _note-rise{0%{b:c}}',
			);
			expect(left(styles, body)).toBe('a{b:c}h1._head{b:c}@media (c){._head{b:c}}');
		});

		test('are known by its class alone, not by words that look like it', () => {
			const others = 'a[href$="._note"]{b:c}h1._head:is(a,._note){b:c}._note:not(._head){b:c}';
			const more = body.replace('<p ', '<p class="note._note"></p><p ');
			expect(left(others, more)).toBe(others);
			expect(later([pageOf(styled(others, more))])).toBe('');
			const own = 'p:is(._note,a._note)>b{b:c}:where(._note) b{b:c}';
			expect(left(own, more)).toBe('');
			expect(later([pageOf(styled(own, more))])).toBe(own);
		});

		test('go with those of a class of no component that stands only there', () => {
			const of = '.plain{b:c}:not([a]) .plain>a{b:c}';
			const more = body.replace('<p ', '<p class="plain"></p><p ');
			expect(left(`${of}.plain ._head{b:c}`, more)).toBe('.plain ._head{b:c}');
			expect(later([pageOf(styled(of, more))])).toBe(of);
		});

		test('are linked from the pages that need them, where few do', () => {
			const links = (of: ReadonlySet<string>) =>
				trimPage(pageOf(styled(styles, body)), { ...SHARED, seldom: { address: '/seldom.css', of } });
			expect(links(new Set(['_note']))).toContain(
				'href="/further.css"><link rel="stylesheet" href="/seldom.css">',
			);
			expect(links(new Set(['_other']))).not.toContain('/seldom.css');
		});

		test('stay on another page, where it stands above', () => {
			const other = '<p class="_note"></p><h1 class="_head"></h1><footer class="later"></footer>';
			expect(left(styles, other)).toBe(styles.replace('._gone{b:c}', ''));
			expect(later([pageOf(styled(styles, other)), pageOf(styled(styles, body))])).toContain('p._note{b:c}');
		});

		test('are asked for where it begins, and those for paper after them', () => {
			const links =
				'<link rel="stylesheet" href="/further.css"><link rel="stylesheet" media="print" href="/paper.css">';
			expect(trimPage(pageOf(styled(styles, body)), SHARED)).toContain(`</h1>${links}<section`);
			expect(trimPage(pageOf(styled(styles, '<h1></h1>')), SHARED)).toContain(`</style>${links}</head>`);
			// A list holds nothing but its entries.
			const list = '<h1></h1><ol class="_note"><li></li><li class="later"></li></ol>';
			expect(trimPage(pageOf(styled(styles, list)), SHARED)).toContain(`</h1>${links}<ol`);
		});
	});

	test('bring no links along that only a framework would need', () => {
		const dead = '<link href="/Page.css" rel="stylesheet" disabled media="(max-width: 0)">';
		expect(
			trimPage(pageOf(styled('a{b:c}', '<p></p>').replace('</head>', `${dead}</head>`)), SHARED),
		).not.toContain('disabled');
	});

	test('stop the build where the policy of a page does not know them', () => {
		const folder = mkdtempSync(join(tmpdir(), 'styles-'));
		const page = styled('a{b:c}', '<p></p>').replace(digestOf('a{b:c}'), digestOf('other'));
		writeFileSync(join(folder, 'index.html'), page);
		expect(() => trimStyles(folder, '')).toThrow('index.html has no styles that its policy knows.');
		expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(page);
		rmSync(folder, { recursive: true });
	});
});
