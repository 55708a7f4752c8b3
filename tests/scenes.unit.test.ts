/** Pictures of scenes are their numbers: what is counted can be counted in the drawing, and a score lies at its score. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { sceneArt } from '../src/lib/pictures/scene-art.ts';
import { drawScene } from '../src/lib/scenes/draw.ts';
import type { Role } from '../src/lib/scenes/drawing.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import type { DrawnScene } from '../src/lib/telling/scene-picture.ts';
import { StoryLinks } from '../src/lib/telling/links.ts';
import { scenesOf } from '../src/lib/telling/scenes.ts';
import { PageText } from '../src/lib/telling/text.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';

/** What the number of a scene does, as markup. */
function liveOf(scene: DrawnScene): string {
	return drawScene(scene).live;
}

/** How many shapes of their own the paths of some roles begin. */
function shapes(markup: string, ...roles: Role[]): number {
	const paths = [...markup.matchAll(/<path class="([a-z]+)" d="([^"]*)"/g)];
	const groups = [...markup.matchAll(/<g class="([a-z]+)">((?:<(?:circle|ellipse)[^>]*\/>)*)<\/g>/g)];
	const isOne = ([, role]: RegExpExecArray) => roles.includes(role as Role);
	const drawn = paths.filter(isOne).map(([, , d = '']) => d.split('M').length - 1);
	const rounds = groups.filter(isOne).map(([, , inner = '']) => inner.split('/>').length - 1);
	return [...drawn, ...rounds].reduce((sum, count) => sum + count, 0);
}

describe('what is counted stands there one by one', () => {
	test.each([1, 6, 17, 30])('%i ripples', (count) => {
		expect(shapes(liveOf({ kind: 'ripples', count }), 'fine', 'bold')).toBe(count);
	});

	test.each([0, 1, 24])('%i hours, and the others of the day hollow', (count) => {
		const { live, ground } = drawScene({ kind: 'hours', count });
		expect(shapes(live, 'solid')).toBe(count);
		expect(shapes(ground, 'hollow')).toBe(24 - count);
	});

	test.each([1, 5, 16, 40])('%i drops', (count) => {
		expect(shapes(liveOf({ kind: 'drops', count }), 'solid')).toBe(count);
	});

	test('lamps lit and hollow', () => {
		const { live, ground } = drawScene({ kind: 'lamps', lit: 10, hollow: 2 });
		expect(shapes(live, 'lamp')).toBe(10);
		expect(shapes(ground, 'hollow')).toBe(2);
	});

	test.each([0, 42, 98.7, 100])('%d of a hundred ticked, none more', (share) => {
		const { live, ground } = drawScene({ kind: 'ticks', share });
		expect(shapes(live, 'line')).toBe(Math.floor(share));
		expect(shapes(ground, 'fine')).toBe(100 - Math.floor(share));
	});

	test('birds, each of two wings in one line', () => {
		expect(shapes(liveOf({ kind: 'flock', groups: [1, 2, 13, 35] }), 'bold', 'line', 'fine')).toBe(51);
	});

	test('rings under the arch', () => {
		expect(shapes(liveOf({ kind: 'arch', rings: 7 }), 'line')).toBe(7);
	});

	test('lanterns of every tier', () => {
		expect(shapes(liveOf({ kind: 'lanterns', tiers: [1, 2, 8] }), 'lamp')).toBe(11);
	});

	test('months that are told, of twelve', () => {
		expect(shapes(liveOf({ kind: 'months', months: [1, 3, 11] }), 'line')).toBe(3);
		expect(drawScene({ kind: 'months', months: [] }).labels).toHaveLength(12);
	});

	test('the whole year on one bridge', () => {
		const live = liveOf({ kind: 'bridge', ripples: 17, rings: 7, lanterns: [1, 2, 8] });
		expect([shapes(live, 'fine'), shapes(live, 'line'), shapes(live, 'lamp')]).toEqual([17, 7, 11]);
	});
});

test('a boat on the ruler lies at its score, and the ruler says where it begins', () => {
	const score = (value: number, main: boolean) => ({ label: 'a', value, text: String(value), main });
	const { live, labels } = drawScene({ kind: 'ruler', scores: [score(91.6, false), score(82.9, true)] });
	const hulls = [...live.matchAll(/d="M([\d.]+) [\d.]+q24 9 48 0/g)].map(([, x]) => Number(x) + 24);
	const marks = labels.filter(({ text }) => /^\d+$/.test(text)).map(({ x, text }) => [Number(text), x]);
	expect(marks.map(([value]) => value)).toEqual([80, 85, 90, 95]);
	const [[from = 0, left = 0] = [], , , [to = 0, right = 0] = []] = marks;
	const at = (value: number) => left + ((value - from) / (to - from)) * (right - left);
	expect(hulls.map((x) => Math.round(x))).toEqual([Math.round(at(91.6)), Math.round(at(82.9))]);
});

test('a picture of paper and pixels has the same shapes as the page, and no class without a colour', () => {
	const scene: DrawnScene = { kind: 'lanterns', tiers: [1, 2, 8] };
	const art = sceneArt(scene, { x: 0, y: 0, width: 900 });
	const paths = (markup: string) => [...markup.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
	const { ground, live } = drawScene(scene);
	expect(paths(art)).toEqual(paths(ground + live));
	expect(art).not.toMatch(/class=|<path +d=/);
});

describe('an edition without scenes', () => {
	let copy: EditionCopy;
	beforeEach(() => {
		copy = new EditionCopy(FICTIONAL_EDITIONS);
		copy.remove('2031/scenes.yaml');
		copy.remove('published.json');
	});
	afterEach(() => copy.dispose());

	test.each(LANGUAGES)('has a deck of its chapters’ lead figures, shared as those, in %s', (language) => {
		const [edition] = copy.editions();
		if (!edition) throw new Error('there is no edition');
		const links = new StoryLinks(edition, language, '', 'plain');
		const page = new PageText(edition, language, links, { chart: () => '', year: () => '' });
		const scenes = scenesOf(edition, page, links, LIST_KINDS);
		const leads = edition.chapters.flatMap(({ text }) => text[language].lead ?? []);
		expect(leads.length).toBeGreaterThan(2);
		expect(scenes.flatMap(({ mark }) => mark?.id ?? [])).toEqual(leads);
		for (const { line, sentence, see } of scenes)
			expect([line.length > 0, sentence.length > 0, see !== '']).toEqual([true, true, true]);
		const shared = thingsOf(edition, language, LIST_KINDS);
		expect(shared.filter(({ kind }) => kind === 'scene')).toEqual([]);
		expect(shared.filter(({ kind }) => kind === 'deck')).toHaveLength(1);
	});
});
