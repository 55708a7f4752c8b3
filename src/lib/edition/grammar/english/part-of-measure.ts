/** Shares of a whole, and parts of a unit of measure: two thirds, three-quarters of an hour. */
import { productOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import type { Amounts } from './amount.ts';
import { shareAt, type Share } from './fraction.ts';
import { isUnitOfMeasure } from './measures.ts';
import { ask, finish } from './told.ts';

/** A share of a whole, or a part of a unit. */
export function shareOrPart(amounts: Amounts, text: string, at: number, limit: Limit | null): Finding | null {
	const found = shareAt(text, at);
	if (!found) return null;
	if ('why' in found) return ask(found.why, found.end);
	const part = partOfMeasure(amounts, text, found, limit);
	if (part) return part;
	return finish(text, {
		values: [found.value],
		unit: '%',
		end: found.end,
		limit,
		resolution: found.resolution,
	});
}

/** Three-quarters of an hour are 0.75 hour; what has no end in decimals is asked about. */
function partOfMeasure(
	amounts: Amounts,
	text: string,
	{ value, end, resolution }: Share,
	limit: Limit | null,
): Finding | null {
	const unit = unitOfPart(amounts, text, end);
	if (unit === null) return null;
	if (resolution === '0.0001') return ask({ code: 'several-numbers' }, unit.end);
	const share = productOf(value, '0.01');
	return finish(text, { values: [share], limit, resolution: productOf(resolution, '0.01'), ...unit });
}

/** The unit of measure that a number below one is a part of: of a percentage point. */
export function unitOfPart(
	amounts: Amounts,
	text: string,
	end: number,
): { unit: string; end: number } | null {
	const of = matchAt(/ of an? /y, text, end);
	const unit = of ? amounts.measures.at(text, end + of.length) : null;
	return of && unit && (isUnitOfMeasure(unit) || unit === 'point')
		? { unit, end: end + of.length + unit.length }
		: null;
}
