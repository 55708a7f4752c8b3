/** What reads styles and scripts for what older browsers lack finds it, and nothing that stands there in another way too. */
import { describe, expect, test } from 'vitest';
import { oldBrowsers, SupportReader } from './browser-support.ts';

const BROWSERS = oldBrowsers(['chrome 80', 'safari 13.1', 'ios_saf 13.4', 'firefox 78']);

function inStyles(styles: string): Record<string, string[]> {
	const reader = new SupportReader(BROWSERS);
	reader.styles(styles);
	return Object.fromEntries([...reader.newer].map(([place, lacking]) => [place, [...lacking]]));
}

function inScript(script: string): string[] {
	const reader = new SupportReader(BROWSERS);
	reader.script(script, 2020);
	return [...reader.newer.keys()];
}

const ALL = ['chrome', 'safari', 'safari_ios', 'firefox'];
const NOT_FIREFOX = ['chrome', 'safari', 'safari_ios'];

describe('in styles', () => {
	test.each<[string, string, Record<string, string[]>]>([
		['a selector', 'p:has(a) { color: red }', { 'css.selectors.has': ALL }],
		[
			'a list in :not()',
			'a:not(.b, .c) { color: red }',
			{ 'css.selectors.not.selector_list': ['chrome', 'firefox'] },
		],
		['nesting', 'p { a & { color: red } }', { 'css.selectors.nesting': ALL }],
		['a property', 'p { inset: 0 }', { 'css.properties.inset': NOT_FIREFOX }],
		['a word', 'p { overflow: clip }', { 'css.properties.overflow.clip': ALL }],
		['a function', 'p { color: color-mix(in srgb, red, blue) }', { 'css.types.color.color-mix': ALL }],
		['a unit', 'p { height: 100dvh }', { 'css.types.length.viewport_percentage_units_dynamic': ALL }],
		['an at-rule', '@layer one { p { color: red } }', { 'css.at-rules.layer': ALL }],
		['a range', '@media (width >= 40em) { p { color: red } }', { 'css.at-rules.media.range_syntax': ALL }],
		[
			'a question to the screen',
			'@media (scripting: none) { p { color: red } }',
			{ 'css.at-rules.media.scripting': ALL },
		],
		['room in a row', 'p { display: flex; gap: 1px }', { 'css.properties.gap.flex_context': NOT_FIREFOX }],
		[
			'a value of a property of ours',
			'p { --x: 1dvh }',
			{ 'css.types.length.viewport_percentage_units_dynamic': ALL },
		],
		['a name that nobody knows', 'p { colour: red }', { 'css.properties.colour': ALL }],
	])('%s is found', (_, styles, found) => {
		expect(inStyles(styles)).toEqual(found);
	});

	test.each([
		['what all know', '@media (min-width: 40em) { p > a:hover { color: red; margin: 0 1rem } }'],
		['a declaration before it', 'p { height: 100vh; height: 100dvh }'],
		['the same with a prefix', 'p { width: -moz-fit-content; width: fit-content }'],
		['a condition that they do not meet', '@supports (height: 1dvh) { p { height: 100dvh } }'],
		['room in a grid', 'p { display: grid; gap: 1px }'],
	])('%s is nothing new', (_, styles) => {
		expect(inStyles(styles)).toEqual({});
	});

	test('a condition that some of them meet, and a declaration behind it, answer for nothing', () => {
		expect(inStyles('@supports (display: grid) { p { height: 1dvh } }')).toHaveProperty([
			'css.types.length.viewport_percentage_units_dynamic',
		]);
		expect(inStyles('p { height: 1dvh; height: 1vh }')).toHaveProperty([
			'css.types.length.viewport_percentage_units_dynamic',
		]);
	});
});

describe('in scripts', () => {
	test.each([
		['a method', 'export const last = (all) => all.at(-1)', ['*.at']],
		['a method of a class', 'Promise.any([])', ['javascript.builtins.Promise.any']],
		['a class', 'new Highlight()', ['api.Highlight']],
		['a function of the window', 'structuredClone({})', ['api.structuredClone']],
		['what an object of the window has', 'navigator.share({})', ['api.Navigator.share']],
	])('%s is found', (_, script, found) => {
		expect(inScript(script)).toEqual(found);
	});

	test.each([
		['what all know', 'export const x = [1].flat().includes(1) && Promise.allSettled([])'],
		['a name of our own', 'class Highlight {} new Highlight()'],
		['what asks first', 'typeof Highlight'],
		['what is called only where it is there', 'export const clear = (place) => place.replaceChildren?.()'],
		['a property', 'export const at = (place) => place.at'],
	])('%s is nothing new', (_, script) => {
		expect(inScript(script)).toEqual([]);
	});
});

test('a list that names no version is refused', () => {
	expect(() => oldBrowsers(['chrome >= 80'])).toThrow('browserslist: "chrome >= 80"');
	expect(() => oldBrowsers(['opera 80'])).toThrow('opera 80');
});
