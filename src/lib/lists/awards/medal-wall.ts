/** The awards of a year as a picture: a row of medals for each tier, the weightiest first and largest. */
import { colour } from '../../drawings/palette.ts';
import { box, words } from '../../pictures/drawing.ts';
import { medalOf } from '../../pictures/parts.ts';
import type { Art, Room } from '../../pictures/art-room.ts';

/** A tier with as many medals as it has awards. */
interface Tier {
	readonly name: string;
	readonly rank: number;
	readonly count: number;
}

/** How high a row is against the others, from the first tier on. */
const WEIGHTS = [5, 4, 3];

/** Of the height of a row, what the name of its tier takes. */
const NAME = 0.24;

/** Medals in rows under the names of their tiers. @param tiers that have awards */
export function medalWall(tiers: readonly Tier[], { x, y, width, height, size }: Room): Art {
	const weightOf = (index: number) => WEIGHTS[Math.min(index, WEIGHTS.length - 1)] ?? 1;
	const unit = height / tiers.reduce((sum, _, index) => sum + weightOf(index), 0);
	let top = y;
	const rows = tiers.map((tier, index) => {
		const row = { ...tier, top, height: unit * weightOf(index) };
		top += row.height;
		return row;
	});
	const medals = rows.flatMap(({ rank, count, top: from, height: high }) => {
		const pitch = Math.min((width * 0.92) / count, high * (1 - NAME));
		const left = x + (width - pitch * count) / 2;
		const medal = pitch * 0.88;
		return Array.from({ length: count }, (_, index) =>
			medalOf(rank, {
				x: left + index * pitch + pitch * 0.06,
				y: from + high - (high * (1 - NAME) + medal) / 2,
				width: medal,
			}),
		);
	});
	return {
		ground: medals.join(''),
		areas: [
			{
				x,
				y,
				width,
				height,
				content: (scale) =>
					rows.map(({ name, height: high }) =>
						box({ height: high, alignItems: 'center' }, [
							words(name, {
								fontSize: size * 0.8 * scale,
								fontWeight: 700,
								lineHeight: 1.4,
								color: colour('lamp'),
							}),
						]),
					),
			},
		],
	};
}
