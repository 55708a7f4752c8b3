/** Quantities that begin with a word and no number: none, twice, half an hour, more than a year, an hour and 50 minutes. */
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import type { Amounts } from './amount.ts';
import { durationFrom } from './duration.ts';
import { halfAt } from './half.ts';
import { isUnitOfMeasure } from './measures.ts';
import { noneAt } from './none-told.ts';
import { withPower } from './number.ts';
import { timesAt, zeroAt } from './one-and-none.ts';
import { ask, finish } from './told.ts';

/** A month: one, where a limit or more of the same stands with it. */
const ARTICLE = /an? (?=[a-z])/iy;
/** More than a year, but not less than a year ago, which is when, nor a year and a half, which is read as one. */
const THEN = /(?: (?:ago|earlier|later|before|after|old|and (?:a|one) (?:half|quarter))(?![a-z])|[-’'])/iy;

/** twice, zero accidents, half an hour. */
export function inWords(amounts: Amounts, text: string, at: number, limit: Limit | null): Finding | null {
	const none = limit === null ? noneAt(text, at) : null;
	if (none && 'why' in none) return ask(none.why, none.end);
	if (none) return finish(text, { values: ['0'], ...none, limit, resolution: '1' });
	const article = limit && limit !== 'about' ? matchAt(ARTICLE, text, at) : null;
	const single = article ? amounts.measures.at(text, at + article.length) : null;
	if (
		article &&
		single &&
		isUnitOfMeasure(single) &&
		!matchAt(THEN, text, at + article.length + single.length)
	)
		return finish(text, {
			values: ['1'],
			unit: single,
			end: at + article.length + single.length,
			limit,
			resolution: '1',
		});
	const times = timesAt(text, at);
	if (times) {
		const unit = times.value === '1' ? 'time' : 'times';
		return finish(text, { values: [times.value], unit, end: times.end, limit, resolution: '1' });
	}
	const zero = zeroAt(text, at);
	if (zero) {
		const unit = zero.counts === 'never' ? null : amounts.measures.at(text, zero.end + 1);
		if (!unit && zero.counts !== 'alone') return { kind: 'neither', end: zero.end };
		const end = unit ? zero.end + 1 + unit.length : zero.end;
		return finish(text, { values: ['0'], unit: unit ?? '', end, limit, resolution: '1' });
	}
	const half = halfAt(text, at, amounts.measures);
	if (half === null || 'why' in half) return half && ask(half.why, half.end);
	return finish(text, { ...half, values: [half.value], limit });
}

/** An hour and 50 minutes. */
export function oneAndMore(amounts: Amounts, text: string, at: number, limit: Limit | null): Finding | null {
	const article = matchAt(ARTICLE, text, at);
	const unit = article ? amounts.measures.at(text, at + article.length) : null;
	if (!article || !unit || !isUnitOfMeasure(unit)) return null;
	const end = at + article.length + unit.length;
	const one = {
		...withPower('1', 0, end),
		unit,
		isMoney: false,
		foreign: null,
		limit: null,
		behind: end,
	};
	const span = durationFrom(text, one, (offset) => amounts.sureAt(text, offset));
	if (span === null || span === 'unsure') return null;
	return finish(text, {
		values: [span.value],
		unit: span.unit,
		end: span.behind,
		limit,
		resolution: span.resolution,
	});
}
