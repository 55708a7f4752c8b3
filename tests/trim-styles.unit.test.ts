import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { furtherOf, pageOf, paperOf, trimPage, trimStyles } from '../src/tools/trim-styles.ts';

const SHARED = { further: '/further.css', paper: '/paper.css' };

/** A page with these styles, whose policy knows them, and this body. */
function styled(styles: string, body: string): string {
	return `<head><meta content="style-src 'sha256-${digestOf(styles)}'"><style>${styles}</style></head><body>${body}</body>`;
}

function digestOf(styles: string): string {
	return createHash('sha256').update(styles).digest('base64');
}

/** What is left of styles on a page with this body. */
function left(styles: string, body: string): string {
	return /<style>(.*)<\/style>/s.exec(trimPage(pageOf(styled(styles, body)), SHARED))?.[1] ?? '';
}

describe('the styles of a page', () => {
	test.each([
		['that ask for no class', ':root{--a:1}a{b:c}:focus-visible{b:c}:lang(en){b:c}[href^="/"]:after{b:c}'],
		['of a class that is there', '.here{b:c}p.here{b:c}.here>a:hover{b:c}'],
		['that want a class to be absent', '.here:not(.gone) a{b:c}:root:not([data-view^=elder]) .here{b:c}'],
		['of what the reader may choose', ':root[data-view^=elder] .here{b:c}:root[data-scheme=dark] .here{b:c}'],
		['inside conditions that hold some', '@media (c){.here{b:c}}@supports (a:b){@media (c){.here{b:c}}}'],
		['that are steps of an animation', '@keyframes rise{from{b:c}33.3%{b:c}}'],
	])('keep rules %s', (_, styles) => {
		expect(left(styles, '<p class="here other"></p>')).toBe(styles);
	});

	test.each([
		['of a class that is not there', '.gone{b:c}'],
		['of a class that another kind of element has', 'ol.here{b:c}'],
		['whose conditions are empty then', '@media (c){@supports (a:b){.gone{b:c}}}'],
	])('lose rules %s', (_, styles) => {
		expect(left(`a{b:c}${styles}`, '<p class="here"></p>')).toBe('a{b:c}');
	});

	test('lose of a list of selectors only those that select nothing', () => {
		expect(left('.gone,.here,ol.here{b:c}', '<p class="here"></p>')).toBe('.here{b:c}');
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
			expect(furtherOf([pageOf(styled(styles, body))])).toBe(
				'p._note{b:c}@media (c){._note{b:c}}@keyframes _note-rise{0%{b:c}}',
			);
			expect(left(styles, body)).toBe('a{b:c}h1._head{b:c}@media (c){._head{b:c}}');
		});

		test('stay on another page, where it stands above', () => {
			const other = '<p class="_note"></p><h1 class="_head"></h1><footer class="later"></footer>';
			expect(left(styles, other)).toBe(styles.replace('._gone{b:c}', ''));
			expect(furtherOf([pageOf(styled(styles, other)), pageOf(styled(styles, body))])).toContain(
				'p._note{b:c}',
			);
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
