/**
 * Reads a drawing of an edition: an SVG of a few shapes whose colours are the page's own tokens, as classes. Whatever else an
 * SVG can hold (scripts, styles, texts, pictures, ways to other places) is a fault, because the drawing stands in our pages.
 */
import { brotliCompressSync } from 'node:zlib';
import { DRAWING_BOXES, type DrawingKind } from '../site/drawing-boxes.ts';
import { DRAWING_CLASSES } from './drawing-classes.ts';
import type { Faults } from './fault.ts';
import { PICTURE_FAULTS } from './faults/charts.ts';
import type { Mending } from './faults/kinds.ts';
import { readTextFile } from './text-file.ts';

/** Bytes that a drawing may weigh, compressed as servers send it (brotli). */
const HEAVIEST = { motif: 3072, icon: 2048, opening: 2048 } as const satisfies Record<DrawingKind, number>;

const SHAPES = ['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'];

const ATTRIBUTES = [
	...[
		'class',
		'transform',
		'opacity',
		'd',
		'points',
		'cx',
		'cy',
		'r',
		'rx',
		'ry',
		'x',
		'y',
		'x1',
		'y1',
		'x2',
		'y2',
	],
	...[
		'width',
		'height',
		'stroke-width',
		'stroke-dasharray',
		'stroke-dashoffset',
		'stroke-linecap',
		'stroke-linejoin',
	],
];

/** What a value may be: numbers, path commands, a word, transform(…). Nothing of it can name another place. */
const VALUE = /^(?!.*url)[\w\s.,()+-]*$/i;

/** A tag, a comment or a blank; what none of these matches is a fault. */
const PIECE = /<!--[\s\S]*?-->|\s+|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/gy;
const ATTRIBUTE = /([\w:-]+)\s*=\s*"([^"]*)"/g;

/**
 * The inside of a drawing's `<svg>`, without comments and blanks; `null`, with faults added, where it may not stand in a page.
 * @param path where the file is
 * @param file how faults name it
 */
export function readDrawing(path: string, file: string, kind: DrawingKind, faults: Faults): string | null {
	const text = readTextFile(path, file, faults);
	if (text === null) return null;
	const before = faults.list.length;
	const inside = new DrawingReader(text, file, kind, faults).read();
	const weight = brotliCompressSync(text).length;
	if (weight > HEAVIEST[kind])
		faults.add({
			file,
			line: 1,
			...PICTURE_FAULTS.heavyDrawing(weight, HEAVIEST[kind]),
		});
	return faults.list.length === before ? inside : null;
}

class DrawingReader {
	private readonly open: string[] = [];
	private position = 0;

	constructor(
		private readonly text: string,
		private readonly file: string,
		private readonly kind: DrawingKind,
		private readonly faults: Faults,
	) {}

	read(): string {
		const kept: string[] = [];
		let roots = 0;
		PIECE.lastIndex = 0;
		while (this.position < this.text.length) {
			PIECE.lastIndex = this.position;
			const match = PIECE.exec(this.text);
			if (!match) {
				const [written = ''] = /^[^\n]{1,40}/.exec(this.text.slice(this.position)) ?? [];
				this.fault(PICTURE_FAULTS.noShapes(written.trim()));
				return '';
			}
			const [whole, end, name, attributes = '', alone] = match;
			if (name !== undefined) {
				if (end) this.close(name);
				else if (this.open.length === 0) {
					roots += 1;
					this.root(name, attributes);
					if (!alone) this.open.push(name);
				} else {
					this.shape(name, attributes);
					if (!alone) this.open.push(name);
				}
				if (!(this.open.length === 0 || (this.open.length === 1 && !end && name === 'svg')))
					kept.push(tidy(whole));
			}
			this.position += whole.length;
		}
		if (roots !== 1 || this.open.length > 0) {
			this.position = this.text.length;
			this.fault(PICTURE_FAULTS.endless());
		}
		return kept.join('');
	}

	private root(name: string, attributes: string): void {
		const box = DRAWING_BOXES[this.kind].join(' ');
		if (name !== 'svg') this.fault(PICTURE_FAULTS.noRoot(name));
		const given = new Map(
			[...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
		);
		if (given.get('viewBox') !== `0 0 ${box}`)
			this.fault(PICTURE_FAULTS.viewBox(given.get('viewBox') ?? '', box));
		for (const [key, value] of given) {
			if (key === 'viewBox' || (key === 'xmlns' && value === 'http://www.w3.org/2000/svg')) continue;
			this.fault(PICTURE_FAULTS.rootAttribute(`${key}="${value}"`));
		}
	}

	private shape(name: string, attributes: string): void {
		if (!SHAPES.includes(name)) this.fault(PICTURE_FAULTS.noShape(name, SHAPES.join(', ')));
		for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
			if (key === 'fill' || key === 'stroke') this.fault(PICTURE_FAULTS.ownColour(key, value));
			else if (!ATTRIBUTES.includes(key) || !VALUE.test(value))
				this.fault(PICTURE_FAULTS.strangeAttribute(`${key}="${value}"`));
			else if (key === 'class') this.classes(value);
		}
	}

	private classes(value: string): void {
		for (const name of value.split(/\s+/).filter(Boolean)) {
			if (DRAWING_CLASSES.includes(name)) continue;
			this.fault(PICTURE_FAULTS.strangeClass(name, DRAWING_CLASSES.join(', ')));
		}
	}

	private close(name: string): void {
		if (this.open.pop() === name) return;
		this.fault(PICTURE_FAULTS.wrongEnd(name));
	}

	private fault(fault: Mending): void {
		const line = this.text.slice(0, this.position).split('\n').length;
		this.faults.add({
			file: this.file,
			line: Math.min(line, this.text.trimEnd().split('\n').length),
			...fault,
		});
	}
}

/** A tag with single blanks. */
function tidy(tag: string): string {
	return tag.replace(/\s+/g, ' ').replace(/ ?(\/?)>$/, '$1>');
}
