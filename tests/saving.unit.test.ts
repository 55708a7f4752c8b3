/** What the worker decides without a network: what a page is, and when it may ask again. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markedAs, withMark } from '../src/lib/offline/mark.ts';
import {
	isLateLost,
	leftAfter,
	mayBegin,
	NOTHING_LEFT,
	notToAskFor,
	type Left,
} from '../src/lib/offline/passes.ts';
import { markPages } from '../src/tools/mark-pages.ts';
import { removeUnusedData } from '../src/tools/page-data.ts';

const PAGE =
	'<!doctype html><html lang="zh-CN"><head><title>年报</title></head><body><p>$& 一</p></body></html>';
const [MINUTE, HOUR] = [60_000, 3_600_000];

describe('the mark of a page', () => {
	test('tells it as it was published from one that was altered and from one that is not ours', async () => {
		const marked = await withMark(PAGE);
		expect(await markedAs(marked)).toBe('published');
		expect(await markedAs(marked.replace('</body>', '<!-- faster --></body>'))).toBe('altered');
		expect(await markedAs(marked.replace('一', '二'))).toBe('altered');
		expect(await markedAs(PAGE)).toBe('foreign');
		expect(await markedAs('<!doctype html><h1>Log in</h1>')).toBe('foreign');
	});

	test('is found when a host takes quotes away and puts attributes into another order', async () => {
		const marked = (await withMark(PAGE)).replace('lang="zh-CN"', 'lang=zh-CN');
		const change = (mark: RegExp, by: string) => marked.replace(mark, by);
		expect(await markedAs(change(/name="digest" content="([^"]*)"/, 'name=digest content=$1'))).toBe(
			'altered',
		);
		expect(await markedAs(change(/name="digest" content="([^"]*)"/, "content='$1' name='digest' /"))).toBe(
			'altered',
		);
	});

	test('of one page is not the mark of another', async () => {
		const mark = /<meta name="digest".*?>/;
		const [one = ''] = mark.exec(await withMark(PAGE)) ?? [];
		expect(await markedAs((await withMark(PAGE.replace('一', '二'))).replace(mark, one))).toBe('altered');
	});

	test('changes nothing else in a page', async () => {
		expect((await withMark(PAGE)).replace(/<meta name="digest".*?>/, '')).toBe(PAGE);
	});
});

describe('asking again', () => {
	const trouble = { lost: [], askedForLost: true, isTroubled: true, isFruitful: false };
	const lost = { lost: ['a', 'b'], askedForLost: true, isTroubled: false, isFruitful: true };
	/** What is left after this many passes of a kind, one at each of these moments. */
	const after = (pass: typeof trouble | typeof lost, moments: number[]) =>
		moments.reduce<Left>((left, now) => leftAfter(left, pass, now), NOTHING_LEFT);

	test('for what is lost waits an hour, then a day, and then for another release', () => {
		expect(notToAskFor(NOTHING_LEFT, 0)).toEqual([]);
		const once = after(lost, [0]);
		expect(notToAskFor(once, HOUR - 1)).toEqual(['a', 'b']);
		expect(notToAskFor(once, HOUR)).toEqual([]);
		const twice = after(lost, [0, HOUR]);
		expect(notToAskFor(twice, 25 * HOUR - 1)).toEqual(['a', 'b']);
		expect(notToAskFor(twice, 25 * HOUR)).toEqual([]);
		expect(notToAskFor(after(lost, [0, HOUR, 25 * HOUR]), 10_000 * HOUR)).toEqual(['a', 'b']);
	});

	test('passes that leave it out do not count', () => {
		const left = leftAfter(after(lost, [0]), { ...lost, askedForLost: false }, HOUR / 2);
		expect(notToAskFor(left, HOUR)).toEqual([]);
		expect(left.asked).toBe(1);
	});

	test('a server in trouble gets pauses, longer ones each time, and ten minutes at most', () => {
		const passes = (count: number) => after(trouble, Array<number>(count).fill(0));
		for (const count of [0, 1, 2, 3, 4]) expect(mayBegin(passes(count), 0)).toBe(true);
		for (const [count, minutes] of [
			[5, 1],
			[6, 2],
			[7, 4],
			[8, 8],
			[9, 10],
			[99, 10],
		] as const) {
			expect(mayBegin(passes(count), minutes * MINUTE - 1)).toBe(false);
			expect(mayBegin(passes(count), minutes * MINUTE)).toBe(true);
		}
	});

	test('what is late is lost after eight passes that brought nothing, and one that brings something begins anew', () => {
		const eight = after(trouble, Array<number>(8).fill(0));
		expect(isLateLost(after(trouble, Array<number>(7).fill(0)))).toBe(false);
		expect(isLateLost(eight)).toBe(true);
		const anew = leftAfter(eight, { ...trouble, isFruitful: true }, 0);
		expect([isLateLost(anew), mayBegin(anew, 0)]).toEqual([false, true]);
	});

	test('all in one is of no more use once a pass has brought something', () => {
		expect(after(trouble, [0, 0]).isBegun).toBe(false);
		const begun = leftAfter(NOTHING_LEFT, { ...trouble, isFruitful: true }, 0);
		expect([begun.isBegun, leftAfter(begun, trouble, 0).isBegun]).toEqual([true, true]);
	});

	test('a clock that is put back does not make a pause longer', () => {
		expect(mayBegin(after(trouble, Array<number>(9).fill(HOUR)), 0)).toBe(true);
		expect(notToAskFor(after(lost, [HOUR]), 0)).toEqual([]);
	});
});

describe('a build', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'saving-'));
	});

	afterEach(() => rmSync(folder, { recursive: true }));

	function write(files: Readonly<Record<string, string>>): void {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
	}

	test('gives every page its mark', async () => {
		write({ 'index.html': PAGE, 'en/404.html': PAGE, 'a.css': '</head>' });
		await markPages(folder);
		for (const page of ['index.html', 'en/404.html'])
			expect(await markedAs(readFileSync(join(folder, page), 'utf8'))).toBe('published');
		expect(readFileSync(join(folder, 'a.css'), 'utf8')).toBe('</head>');
	});

	test('leaves no folder that held nothing but data that nobody asks for', () => {
		write({
			'404.html': PAGE,
			'404/__data.json': '{}',
			'en/index.html': PAGE,
			'en/__data.json': '{}',
			'data/index.html': '<script>__sveltekit_x</script>',
			'data/__data.json': '{}',
		});
		removeUnusedData(folder);
		expect(existsSync(join(folder, '404'))).toBe(false);
		expect(existsSync(join(folder, 'en/__data.json'))).toBe(false);
		expect(existsSync(join(folder, 'en/index.html'))).toBe(true);
		expect(existsSync(join(folder, 'data/__data.json'))).toBe(true);
	});
});
