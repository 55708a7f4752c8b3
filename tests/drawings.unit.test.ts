/** What a drawing of an edition may hold, and what stands where it has none. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DRAWING_CLASSES } from '../src/lib/edition/drawing-classes.ts';
import { DEFAULT_ICON, DEFAULT_MOTIF, DEFAULT_OPENING } from '../src/lib/drawings/defaults.ts';
import { iconFile } from '../src/lib/drawings/app-icon.ts';
import { painted } from '../src/lib/drawings/painted.ts';
import { motif } from '../src/lib/pictures/parts.ts';
import { EditionCopy, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const FILE = '2031/pictures/crew.svg';
const SHAPE = '<path class="stroke-water" stroke-width="3" d="M0 94h400"/>';

/** A drawing of these shapes, a line each. */
function drawing(...shapes: string[]): string {
	return ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120">', ...shapes, '</svg>', ''].join(
		'\n',
	);
}

let copy: EditionCopy;
beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
});
afterEach(() => copy.dispose());

/** What is wrong with a drawing: the shapes stand from line 2 on. */
const FAULTS: readonly { name: string; content: string; line: number; found: RegExp }[] = [
	{ name: 'a script', content: drawing('<script>alert(1)</script>'), line: 2, found: /<script>/ },
	{ name: 'a style', content: drawing('<style>a{}</style>'), line: 2, found: /<style>/ },
	{
		name: 'words',
		content: drawing(SHAPE, '<text x="1">1,000</text>'),
		line: 3,
		found: /<text>/,
	},
	{
		name: 'a picture of elsewhere',
		content: drawing(SHAPE, '<image width="4" href="https://elsewhere.example/a.png"/>'),
		line: 3,
		found: /<image>|href=/,
	},
	{ name: 'a reference', content: drawing('<use href="#a"/>'), line: 2, found: /<use>|href=/ },
	{
		name: 'an event',
		content: drawing('<path class="fill-water" onload="alert(1)" d="M0 0"/>'),
		line: 2,
		found: /onload=/,
	},
	{
		name: 'a style attribute',
		content: drawing('<path style="fill:red" d="M0 0"/>'),
		line: 2,
		found: /style=/,
	},
	{
		name: 'an address in a value',
		content: drawing('<path class="fill-water" transform="url(x)" d="M0 0"/>'),
		line: 2,
		found: /transform="url\(x\)"/,
	},
	{
		name: 'a colour of its own',
		content: drawing('<path fill="#f00" d="M0 0"/>'),
		line: 2,
		found: /fill="#f00"/,
	},
	{
		name: 'a colour that is no token',
		content: drawing('<path class="fill-red" d="M0 0"/>'),
		line: 2,
		found: /the class "fill-red"/,
	},
	{
		name: 'another box',
		content: drawing(SHAPE).replace('0 0 400 120', '0 0 24 24'),
		line: 1,
		found: /viewBox="0 0 24 24"/,
	},
	{
		name: 'a size of its own',
		content: drawing(SHAPE).replace('<svg', '<svg width="9"'),
		line: 1,
		found: /width="9"/,
	},
	{ name: 'an end that is missing', content: drawing('<g>', SHAPE), line: 4, found: /<\/svg>|does not end/ },
	{ name: 'what is no markup', content: drawing('&lol;', SHAPE), line: 2, found: /&lol;/ },
	{ name: 'a document type', content: `<!DOCTYPE svg>\n${drawing(SHAPE)}`, line: 1, found: /DOCTYPE/ },
	{ name: 'no drawing at all', content: 'a bridge\n', line: 1, found: /a bridge/ },
	{
		name: 'far too much',
		content: drawing(
			...Array.from(
				{ length: 4000 },
				(_, n) => `<path class="fill-water" d="M${(n * n * 7919) % 3989} ${(n * n * n) % 1129}h9"/>`,
			),
		),
		line: 1,
		found: /a drawing of \d+ bytes/,
	},
];

describe('a drawing is refused, with file, line and the way to mend it, for', () => {
	test.each(FAULTS)('$name', ({ content, line, found }) => {
		copy.write(FILE, content);
		const faults = copy.faults();
		expect(faults.length).toBeGreaterThan(0);
		for (const fault of faults) expect(fault.file).toBe(FILE);
		const told = faults.find((fault) => found.test(fault.found));
		expect(told, JSON.stringify(faults)).toMatchObject({ line });
		expect(told?.mend).not.toBe('');
	});

	test('a name that belongs to nothing', () => {
		copy.write('2031/pictures/bridge.svg', drawing(SHAPE));
		expect(copy.faults()).toMatchObject([{ file: '2031/pictures/bridge.svg', found: 'the file bridge.svg' }]);
	});
});

test('a drawing comes into the page as its shapes alone', () => {
	copy.write(FILE, drawing('<!-- a bridge, and its water -->', SHAPE));
	expect(copy.editions()[0]?.drawings).toEqual(new Map([['crew', SHAPE]]));
});

test('an edition without drawings gets plain ones, which obey the same rules', () => {
	const [edition] = copy.editions();
	if (!edition) throw new Error('no edition');
	expect(edition.drawings.size).toBe(0);
	const bare = motif(edition, { x: 0, y: 0, width: 400 });
	expect(bare).toContain(painted(DEFAULT_MOTIF));
	for (const markup of [DEFAULT_MOTIF, DEFAULT_ICON, DEFAULT_OPENING]) {
		const classes = [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' '));
		expect(classes.filter((name) => !DRAWING_CLASSES.includes(name))).toEqual([]);
		expect(markup).not.toMatch(/(fill|stroke)="/);
	}
});

test('an icon is whole where no page colours it', () => {
	for (const own of [null, '<rect class="fill-lamp" width="32" height="32"/>']) {
		expect(iconFile(own)).not.toContain('class=');
		expect(iconFile(own)).toMatch(/fill="#[\da-f]{3,6}"/);
	}
});

test('every chapter of the newest edition opens with a drawing of its own', () => {
	const real = new EditionCopy(REAL_EDITIONS);
	try {
		const [newest] = real.editions();
		const names = newest?.chapters.map(({ slug }) => slug) ?? [];
		expect([...(newest?.drawings.keys() ?? [])].sort()).toEqual([...names, 'motif', 'icon'].sort());
		expect(new Set(newest?.drawings.values()).size).toBe(newest?.drawings.size);
	} finally {
		real.dispose();
	}
});

test('a drawing that counts draws as many as there are', () => {
	const real = new EditionCopy(REAL_EDITIONS);
	try {
		const [newest] = real.editions();
		const paths = [...(newest?.drawings.get('commitments') ?? '').matchAll(/ d="([^"]*z)"/g)].map(
			([, d = '']) => d,
		);
		const stones = paths.filter((d) => d.includes('q0-')).map((d) => d.split('z').length - 1);
		const valueOf = (id: string) => newest?.figures.get(id)?.value;
		expect(stones).toEqual([valueOf('commitments-dated'), valueOf('commitments-undated')]);
		const posts = /d="((?:M\d+ 110V\d+)+)"/.exec(newest?.drawings.get('visits') ?? '')?.[1] ?? '';
		expect(posts.split('M').length - 1).toBe(valueOf('visits-count'));
		const houses =
			/d="((?:M\d+ 94V82[^M]*M[^M]*)+)"/.exec(newest?.drawings.get('who-we-are') ?? '')?.[1] ?? '';
		expect(houses.split('V82').length - 1).toBe(valueOf('branches-count'));
	} finally {
		real.dispose();
	}
});
