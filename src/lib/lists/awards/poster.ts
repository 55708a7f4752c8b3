/** The poster of an award. */
import { area, centred, FOOT_TOP, POSTER, WIDTH, type Composition } from '../../pictures/composition.ts';
import { colour } from '../../drawings/palette.ts';
import { gap, label, medalOf, rings, sentence, title } from '../../pictures/parts.ts';
import type { Thing } from '../../telling/thing.ts';

/** An honour: the medal of its tier in lamp-light, framed like a certificate. */
export function posterOfAward(
	{ title: name, label: tier, sentence: told, detail }: Thing,
	rank: number,
): Composition {
	const frame = (inset: number, stroke: number) =>
		`<rect x="${inset}" y="${inset}" width="${POSTER.width - 2 * inset}" height="${FOOT_TOP - 36 - inset}" rx="8" fill="none" stroke="${colour('lamp')}" stroke-width="${stroke}"/>`;
	return {
		ground:
			frame(40, 6) +
			frame(58, 2) +
			rings(540, 400, [270, 330, 400], colour('water-wash')) +
			medalOf(rank, { x: 340, y: 200, width: 400 }),
		areas: [
			area(96, 190, (scale) => centred([label(tier, 44 * scale, colour('lamp'))])),
			area(
				680,
				FOOT_TOP - 100,
				(scale) =>
					centred([
						title(name, 92 * scale, WIDTH),
						...(detail ? [gap(28 * scale), sentence(detail, 50 * scale, WIDTH, colour('ink'))] : []),
						gap(36 * scale),
						sentence(told, 38 * scale, WIDTH),
					]),
				'center',
			),
		],
	};
}
