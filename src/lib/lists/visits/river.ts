/** The visits of a period as stops on a river: from left to right through its months, or one below the other with their days. */
import { colour } from '../../drawings/palette.ts';
import { box, row, words } from '../../pictures/drawing.ts';
import type { Art, Room } from '../../pictures/art-room.ts';

/** A stop on the river. */
interface Stop {
	/** How far in the period it is, from 0 to 1. */
	readonly part: number;
	/** Whether it is the one that is spoken of. */
	readonly own: boolean;
}

/** How far the river swings, in heights of its room, and how often in its length. */
const [SWING, TURNS] = [0.16, 2.5];

/** A period from left to right, with a ring at the stop that is spoken of. @param names below it: of its months or years */
export function riverOfPeriod(stops: readonly Stop[], names: readonly string[], room: Room): Art {
	const { x, y, width, height, size } = room;
	const middle = y + height * 0.42;
	const at = (part: number) => ({
		x: x + part * width,
		y: middle + Math.sin(part * TURNS * 2 * Math.PI) * height * SWING,
	});
	const shown = stops.map(({ part, own }) => {
		const place = at(part);
		return own
			? ring(place, size * 2.1, 'paper') + ring(place, size * 1.5, 'sheet') + disc(place, size)
			: ring(place, size * 0.55, 'sheet');
	});
	// What is spoken of lies over its neighbours.
	const order = [...shown.keys()].sort((a, b) => Number(stops[a]?.own) - Number(stops[b]?.own));
	return {
		ground: bed(at, height * 0.2) + order.map((index) => shown[index]).join(''),
		areas: [
			{
				x,
				y: y + height * 0.8,
				width,
				height: height * 0.2,
				stand: 'end',
				content: (scale) => [
					row(
						{ width, flexWrap: 'nowrap' },
						names.map((name) =>
							words(name, {
								width: width / names.length,
								fontSize: size * 0.8 * scale,
								lineHeight: 1.3,
								color: colour('ink-soft'),
								textAlign: 'center',
							}),
						),
					),
				],
			},
		],
	};
}

/** The stops one below the other, each with its words. */
export function riverDown(stops: readonly { day: string; title: string }[], room: Room): Art {
	const { x, y, width, height, size } = room;
	const [left, each] = [x + size * 1.4, height / stops.length];
	const at = (part: number) => ({
		x: left + Math.sin(part * TURNS * 2 * Math.PI) * size * 0.5,
		y: y + part * height,
	});
	const shown = stops.map((_, index) => {
		const place = at((index + 0.5) / stops.length);
		return ring(place, size * 0.62, 'sheet') + disc(place, size * 0.3);
	});
	const line = (text: string, fontSize: number, fontWeight: number, role: 'water' | 'ink') =>
		words(text, { fontSize, fontWeight, lineHeight: 1.3, color: colour(role) });
	return {
		ground: bed(at, size * 0.9) + shown.join(''),
		areas: [
			{
				x: left + size * 1.8,
				y,
				width: width - (left + size * 1.8 - x) - size * 0.4,
				height,
				content: (scale) =>
					stops.map(({ day, title }) =>
						box({ height: each, justifyContent: 'center' }, [
							line(day, size * scale, 700, 'water'),
							title !== '' && line(title, size * 0.78 * scale, 400, 'ink'),
						]),
					),
			},
		],
	};
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** The river itself, and the line of its current. */
function bed(at: (part: number) => Point, width: number): string {
	const points = Array.from({ length: 65 }, (_, index) => at((index - 4) / 56));
	const line = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
	const stroke = (role: 'line' | 'water-mid', wide: number) =>
		`<path d="M${line}" fill="none" stroke="${colour(role)}" stroke-width="${wide}" stroke-linejoin="round"/>`;
	return stroke('line', width) + stroke('water-mid', 3);
}

function ring({ x, y }: Point, radius: number, role: 'paper' | 'sheet'): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour(role)}" stroke="${colour('water')}" stroke-width="4"/>`;
}

function disc({ x, y }: Point, radius: number): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour('water')}"/>`;
}
