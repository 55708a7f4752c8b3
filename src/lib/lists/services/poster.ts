/** The poster of a service. */
import { aboveFoot, area, MARGIN, POSTER, WIDTH, type Composition } from '../../pictures/composition.ts';
import { openingArt } from '../../pictures/art.ts';
import { row, words } from '../../pictures/drawing.ts';
import type { Edition } from '../../edition/edition.ts';
import { colour } from '../../drawings/palette.ts';
import { gap, sentence, titled } from '../../pictures/parts.ts';
import type { Language } from '../../site/languages.ts';
import type { Thing } from '../../telling/thing.ts';
import { monthNames as namesOfMonths, monthsInOrder } from '../../telling/period.ts';

/** A service: the twelve months as arches over the water, filled where it recurs. */
export function posterOfService(
	thing: Thing,
	months: readonly number[],
	edition: Edition,
	language: Language,
): Composition {
	const { period } = edition.report;
	const [order, names] = [monthsInOrder(period), namesOfMonths(period, language)];
	const step = WIDTH / 12;
	const at = (month: number) => MARGIN + (month - 0.5) * step;
	const arches = names
		.map((_, index) => {
			const on = months.includes(order[index] ?? 0);
			const [left, right] = [at(index + 1) - step * 0.36, at(index + 1) + step * 0.36];
			const radius = step * 0.36;
			return `<path d="M${left} 560V${480 + radius}a${radius} ${radius} 0 0 1 ${right - left} 0V560z" fill="${colour(on ? 'water' : 'paper')}" stroke="${colour(on ? 'water' : 'water-mid')}" stroke-width="4"${on ? '' : ' stroke-dasharray="8 8"'}/>`;
		})
		.join('');
	const nameOf = (month: string, scale: number) =>
		words(month, {
			width: step,
			fontSize: 28 * scale,
			lineHeight: 1.3,
			color: colour('ink-soft'),
			textAlign: 'center',
		});
	const monthNames = area(576, 620, (scale) => [
		row(
			{ width: WIDTH, flexWrap: 'nowrap' },
			names.map((month) => nameOf(month, scale)),
		),
	]);
	return {
		ground:
			`<rect width="${POSTER.width}" height="660" fill="${colour('water-wash')}"/>` +
			openingArt(thing, edition, { x: 140, water: 300, width: 800 }) +
			`<path d="M${MARGIN - 30} 562H${POSTER.width - MARGIN + 30}" stroke="${colour('water')}" stroke-width="4"/>` +
			arches,
		areas: [
			monthNames,
			aboveFoot(710, (scale) => [
				...titled(thing, { label: 42, gap: 12, title: 96 }, scale),
				gap(24 * scale),
				sentence(thing.when, 44 * scale, WIDTH, colour('water')),
				gap(20 * scale),
				sentence(thing.sentence, 44 * scale, WIDTH, colour('ink')),
			]),
		],
	};
}
