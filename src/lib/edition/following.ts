/** What follows what: the edition before another one, and what has become of a figure since. */
import { Decimal } from 'decimal.js';
import { PRINTED_LANGUAGE, type Language } from '../site/languages.ts';
import type { Edition, Figure } from './edition.ts';

/** Who reports, and on what period (ISO days). */
export interface Reported {
	readonly organisation: { readonly name: Named; readonly short: Named };
	readonly report: { readonly period: { readonly from: string; readonly to: string } };
}

type Named = Readonly<Partial<Record<Language, string>>>;

/**
 * The newest of some editions whose period ends before that of another begins, and that is of the same organisation: one by its
 * whole or its short name. `null` where there is none.
 * @param reportedBy what an edition says of itself; nothing where its file could not be read
 */
export function oneBefore<One>(
	one: One,
	all: readonly One[],
	reportedBy: (one: One) => Reported | null | undefined,
): One | null {
	const own = reportedBy(one);
	if (!own) return null;
	const end = (other: One) => reportedBy(other)?.report.period.to ?? '';
	const earlier = all.filter((other) => {
		const theirs = reportedBy(other);
		if (!theirs || other === one) return false;
		return theirs.report.period.to < own.report.period.from && isSameOrganisation(own, theirs);
	});
	return earlier.sort((a, b) => end(b).localeCompare(end(a)))[0] ?? null;
}

function isSameOrganisation({ organisation: one }: Reported, { organisation: other }: Reported): boolean {
	return (['name', 'short'] as const).some(
		(which) => one[which][PRINTED_LANGUAGE] === other[which][PRINTED_LANGUAGE],
	);
}

/** How a figure differs from the one that it follows. */
export interface Change {
	/** The difference in the figure's own unit, rounded to what both prints are exact to; below zero where it fell. */
	by: number;
	/** What one step of its last digit is worth. */
	resolution: number;
	/** The same in per cent of the earlier value, with as many places as `places` says; `null` where it would say less than the difference. */
	percent: number | null;
	places: number;
}

/** A figure beside the one that it follows. */
export interface Followed {
	/** As the edition before has it. */
	then: Figure;
	/** The same as this report prints it, where that is another value. */
	restated: Figure | null;
	/** By our arithmetic, from the restated value where there is one; `null` where either is no single number. */
	change: Change | null;
	/** The change as this report prints it, where it does. */
	own: Figure | null;
	/** Whether that goes together with our arithmetic, as exactly as it is printed; `null` where this cannot be told. */
	agrees: boolean | null;
}

/** What a figure follows; `null` of one that follows nothing. */
export function followed(
	{ figures, before }: Pick<Edition, 'figures' | 'before'>,
	now: Figure,
): Followed | null {
	const then = now.follows === undefined ? undefined : before?.figures.get(now.follows);
	if (!then) return null;
	const again = now.restated === undefined ? undefined : figures.get(now.restated);
	const restated = again && (again.value !== then.value || again.to !== then.to) ? again : null;
	const change = changeOf(now, restated ?? then);
	const own = now.change === undefined ? null : (figures.get(now.change) ?? null);
	return { then, restated, change, own, agrees: own && change && agreementOf(own, now, restated ?? then) };
}

/** Of fewer than this, one per cent is less than one of them: the difference alone says it better. */
const LEAST_FOR_PERCENT = 100;

/** What has become of a figure, in exact decimals; `null` where a print gives a limit or a range, or counts how often something is. */
export function changeOf(now: Figure, then: Figure): Change | null {
	if (![now, then].every(isOneNumber)) return null;
	const resolution = Math.max(now.resolution, then.resolution);
	const exact = new Decimal(now.value).minus(then.value);
	const by = exact.div(resolution).round().mul(resolution).toNumber();
	const none = { by, resolution, percent: null, places: 0 };
	if (now.unit.kind === 'percent' || by === 0 || then.value < LEAST_FOR_PERCENT) return none;
	const { low, high } = growth(now, then);
	const unsure = high.minus(low).div(2);
	const places = [1, 0].find((digits) => unsure.lte(new Decimal(10).pow(-digits)));
	if (places === undefined) return none;
	const percent = exact.mul(100).div(then.value).toDecimalPlaces(places).toNumber();
	return percent === 0 ? none : { by, resolution, percent, places };
}

function isOneNumber({ limit, to, isPeriod }: Figure): boolean {
	return limit === null && to === undefined && !isPeriod;
}

interface Between {
	low: Decimal;
	high: Decimal;
}

/** What a printed number may stand for: 2.31 亿 is half a step more or less; what is counted one by one is what it is. */
function between({ value, resolution, unit }: Figure): Between {
	const half = new Decimal(unit.kind === 'count' && resolution === 1 ? 0 : resolution).div(2);
	return { low: new Decimal(value).minus(half), high: new Decimal(value).plus(half) };
}

/** What the change in per cent may be, as far as both numbers are printed. */
function growth(now: Figure, then: Figure): Between {
	const [to, from] = [between(now), between(then)];
	const percent = (a: Decimal, b: Decimal) => a.div(b).minus(1).mul(100);
	return { low: percent(to.low, from.high), high: percent(to.high, from.low) };
}

/**
 * Whether a printed change and our arithmetic may stand for the same. A print that says 下降 4.05% gives no sign: how far it goes
 * is compared, and which way is told by our own words beside it.
 */
function agreementOf(own: Figure, now: Figure, then: Figure): boolean | null {
	const inPercent = own.unit.kind === 'percent' && now.unit.kind !== 'percent';
	if (!isOneNumber(own) || (inPercent && then.value <= 0)) return null;
	const [to, from] = [between(now), between(then)];
	const ours = inPercent
		? growth(now, then)
		: { low: to.low.minus(from.high), high: to.high.minus(from.low) };
	const theirs = between(own);
	const meets = ({ low, high }: Between) => low.lte(theirs.high) && theirs.low.lte(high);
	return meets(ours) || meets({ low: ours.high.neg(), high: ours.low.neg() });
}
