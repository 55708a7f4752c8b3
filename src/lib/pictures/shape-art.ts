/** Shapes as pictures show them: seals, stepping stones, the banks of a canal, sheets of a calendar, notices, hats, documents. */
import { colour } from '../drawings/palette.ts';
import type { Art, Room } from './art-room.ts';
import type { ShapeName } from '../edition/shapes.ts';
import type { ArtItem } from '../telling/thing-art.ts';
import { box, row, words, type Element } from './drawing.ts';
import { hats } from './hats.ts';
import { widthOf } from './lines.ts';
import { gap, inLines, title } from './parts.ts';

/** What a look sets its entries with. */
interface Setting {
	readonly items: readonly ArtItem[];
	/** Of the type, and of a line: pixels. */
	readonly size: number;
	readonly width: number;
}

/** The least scale at which a shape is worth looking at. */
const READABLE = 0.75;

/** A line of words with its leading, and what an entry adds to it, in sizes of the type. */
const [LINE, AROUND] = [1.45, 1.1];

/** What a line stays shorter than its box, which edges make narrower, in sizes of the type. */
const SLACK = 0.3;

/** How each shape looks in words and boxes. People are hats, which are drawn. */
const LOOKS: Record<Exclude<ShapeName, 'people'>, (setting: Setting) => Element[]> = {
	set: seals,
	steps: stones,
	'before-after': banks,
	days: calendar,
	rule: notices,
	document: documents,
};

/** A shape in its room, with as much of its words as can be read there; `null` where not even its labels can. */
export function shapeArt(shape: ShapeName, items: readonly ArtItem[], room: Room): Art | null {
	if (items.some(({ label, text }) => label + text === '')) return null;
	const labels = items.map((item): ArtItem => ({ ...item, text: '' }));
	const isLabelled = items.every(({ label }) => label !== '');
	const { x, y, width, height } = room;
	for (const shown of [items, ...(isLabelled ? [labels] : [])]) {
		const size = sizeOf(shown, shape, room);
		if (size === null) continue;
		if (shape === 'people') return hats(shown, room);
		const look = LOOKS[shape];
		const content = (scale: number) => look({ items: shown, size: size * scale, width });
		return { ground: '', areas: [{ x, y, width, height, stand: 'center', content }] };
	}
	return null;
}

/** Type that few words may be set in, against that of the room. */
const [LARGEST, STEP] = [1.5, 0.05];

/** Between two words of a Latin script; what is Chinese may end a line anywhere. */
const HAN_OR_BLANK = /[\s\p{Script=Han}]+/u;

/** The largest type in which words fit a room, by about how many lines they take; `null` where nobody could read them. */
function sizeOf(items: readonly ArtItem[], shape: ShapeName, { width, height, size }: Room): number | null {
	const isBeside = items.some(({ text }) => text !== '');
	const label = Math.max(...items.map((item) => widthOf(item.label)), 1);
	const taken = shape === 'set' && isBeside ? label + 2.2 : shape === 'days' ? 8 : 3;
	const longestWord = Math.max(...items.flatMap((item) => item.text.split(HAN_OR_BLANK).map(widthOf)));
	for (let scale = LARGEST; scale >= READABLE; scale -= STEP) {
		const type = size * scale;
		const perLine = width / type - taken;
		const lines = (words: string) => Math.ceil(widthOf(words) / perLine);
		const ems = items.reduce((sum, item) => sum + LINE * (lines(item.label) + lines(item.text)) + AROUND, 0);
		if (perLine > Math.max(3, longestWord) && ems * type <= height) return type;
	}
	return null;
}

function seals({ items, size, width }: Setting): Element[] {
	const bare = items.every(({ text }) => text === '');
	const seal = (text: string, large: number) =>
		box(
			{
				padding: large * 0.12,
				marginRight: large * (bare ? 0.3 : 0.6),
				marginBottom: bare ? large * 0.3 : 0,
				borderRadius: large * 0.24,
				backgroundColor: colour('water'),
			},
			[
				box(
					{
						minWidth: large * 1.5,
						padding: `${large * 0.18}px ${large * 0.36}px`,
						alignItems: 'center',
						border: `${Math.max(2, large * 0.05)}px solid ${colour('on-water')}`,
						borderRadius: large * 0.14,
					},
					[words(text, { fontSize: large, fontWeight: 700, lineHeight: 1.3, color: colour('on-water') })],
				),
			],
		);
	if (bare) {
		const sealed = items.map(({ label }, index) => seal(label || String(index + 1), size * 1.3));
		return [row({ justifyContent: 'center', alignItems: 'center' }, sealed)];
	}
	return items.map(({ label, text }, index) => {
		const sign = label || String(index + 1);
		const besides = width - size * (Math.max(1.5, widthOf(sign) + 0.82) + 0.84);
		return box({ flexDirection: 'row', alignItems: 'center', marginBottom: size * 0.5 }, [
			seal(sign, size),
			box({ flex: 1 }, [running(text, size, besides)]),
		]);
	});
}

function stones({ items, size, width }: Setting): Element[] {
	return items.map(({ label, text }, index) => {
		const isLast = index === items.length - 1;
		const edge = colour(isLast ? 'water' : 'water-mid');
		return box(
			{
				alignSelf: index % 2 === 0 ? 'flex-start' : 'flex-end',
				maxWidth: '92%',
				marginBottom: size * 0.45,
				padding: `${size * 0.4}px ${size}px`,
				border: `${size * 0.08}px solid ${edge}`,
				borderBottomWidth: size * 0.2,
				borderRadius: size * 1.3,
				backgroundColor: colour('sheet'),
			},
			[
				label !== '' && strong(label, size, width * 0.92 - size * 2.16),
				text !== '' && running(text, size, width * 0.92 - size * 2.16),
			],
		);
	});
}

/** The nearer bank, the water, and the bank on the other side. */
function banks({ items, size, width }: Setting): Element[] {
	const edge = `${size * 0.06}px solid ${colour('water-mid')}`;
	return items.map(({ label, text }, index) =>
		box(
			{
				padding: size * 0.8,
				border: edge,
				...(index > 0 && { borderTop: `${size * 0.3}px solid ${colour('water')}` }),
				backgroundColor: colour(index === 0 ? 'sheet' : 'water-wash'),
			},
			[
				strong(label, size * 1.15, width - size * 1.72),
				text !== '' && running(text, size, width - size * 1.72),
			],
		),
	);
}

function calendar({ items, size, width }: Setting): Element[] {
	return items.map(({ label, text }) =>
		box({ flexDirection: 'row', alignItems: 'center', marginBottom: size * 0.6 }, [
			box(
				{
					width: size * 6.4,
					padding: `${size * 0.5}px ${size * 0.3}px`,
					marginRight: size * 0.7,
					alignItems: 'center',
					border: `${size * 0.06}px solid ${colour('water-mid')}`,
					borderTop: `${size * 0.4}px solid ${colour('water')}`,
					borderRadius: size * 0.2,
					backgroundColor: colour('sheet'),
				},
				[title(label, size, size * 5.7, colour('water'), true)],
			),
			box({ flex: 1 }, [running(text, size, width - size * 7.1)]),
		]),
	);
}

/** Boards in frames, each hung by a nail. */
function notices({ items, size, width }: Setting): Element[] {
	return items.map(({ label, text }) =>
		box(
			{
				marginBottom: size * 0.45,
				padding: size * 0.5,
				alignItems: 'center',
				border: `${size * 0.11}px solid ${colour('water')}`,
				borderRadius: size * 0.32,
				backgroundColor: colour('sheet'),
			},
			[
				title(label, size * 1.1, width - size * 1.4, colour('water'), true),
				text !== '' && title(text, size * 0.9, width - size * 1.4, colour('ink'), true, 400),
			],
		),
	);
}

function documents({ items, size, width }: Setting): Element[] {
	return items.map(({ label, text }) =>
		box(
			{
				marginBottom: size * 0.6,
				padding: `${size * 0.6}px ${size}px`,
				border: `${size * 0.05}px solid ${colour('line')}`,
				borderLeft: `${size * 0.3}px solid ${colour('water')}`,
				backgroundColor: colour('sheet'),
			},
			[
				strong(label, size, width - size * 2.35),
				text !== '' && gap(size * 0.2),
				text !== '' && running(text, size * 0.9, width - size * 2.35),
			],
		),
	);
}

function strong(text: string, size: number, width: number): Element {
	return inLines(text, width - SLACK * size, {
		fontSize: size,
		fontWeight: 700,
		lineHeight: 1.4,
		color: colour('water'),
	});
}

function running(text: string, size: number, width: number): Element {
	return inLines(text, width - SLACK * size, { fontSize: size, lineHeight: LINE, color: colour('ink') });
}
