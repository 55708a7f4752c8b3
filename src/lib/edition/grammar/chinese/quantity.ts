/** A quantity as Chinese prints it: limit, sign, number or range, measure, limit: `不少于20场`, `70～90%`, `3.5亿人民币`. */
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding, Rule } from '../scan.ts';
import { bracketsBetween } from './brackets-between.ts';
import { ofCharacters } from './characters.ts';
import { composed } from './composed.ts';
import { currencyAt } from './currencies.ts';
import { ask, skip } from './findings.ts';
import { skipBlanks, wholeLimit, type LimitBefore } from './limits.ts';
import { halfAt } from './half.ts';
import type { MeasureReader } from './measure-behind.ts';
import type { Measures } from './measures.ts';
import { numberAt, type PrintedNumber } from './number.ts';
import { finish } from './parts.ts';
import { perBefore } from './per.ts';
import { questionAt } from './questions.ts';
import { endOfNumbers, rangeFrom, signed } from './range.ts';
import { fraction, inPerCent, namedShare, shareWordAt } from './share.ts';
import { minus, signAt, unsureSign } from './sign.ts';

/** The rule of quantities for the measures and currencies of an edition. */
export function quantityRule(reader: MeasureReader): Rule {
	const { measures, currencies } = reader;

	return (text, offset) => {
		const found = limited(text, offset);
		const excluded = found?.kind === 'quantity' ? matchAt(EXCLUDED, text, found.end) : null;
		if (found && excluded) return ask({ code: 'excluded' }, found.end + excluded.length);
		// 50万元（含）至500万元: a range, or two numbers.
		const included = found?.kind === 'quantity' ? matchAt(INCLUDED, text, found.end) : null;
		if (found && included) {
			const end = found.end + included.length;
			return ask({ code: 'several-numbers' }, limited(text, end)?.end ?? end);
		}
		// 每千人拥有3岁以下托位数: an age says of whom.
		const head = found?.kind === 'quantity' && found.unit === '' ? shareBefore(text, offset) : false;
		if (found?.kind === 'quantity' && head) return { ...found, unit: '%' };
		if (found?.kind !== 'quantity' || found.per !== null || /岁$/.test(found.unit)) return found;
		return { ...found, per: perBefore(text, offset, found.unit) };
	};

	/** What begins with a limit, or with what it limits. */
	function limited(text: string, offset: number): Finding | null {
		const before = wholeLimit(text, offset);
		if (!before) return numbered(text, offset, null, offset);
		for (const start of before.starts) {
			const found = numbered(text, start, before.limit, offset);
			if (found?.kind === 'quantity' && before.limit === null)
				return ask({ code: 'limit-denied' }, found.end);
			if (found) return found;
		}
		return before.apart ? apart(text, offset, before.limit, before.apart) : null;
	}

	/** What is compared with something that stands between limit and number: 超过去年的 5 人, 超过全国 5 人. */
	function apart(
		text: string,
		offset: number,
		limit: Limit | null,
		{ start, isOwn }: NonNullable<LimitBefore['apart']>,
	): Finding | null {
		const found = numbered(text, start, isOwn ? limit : null, offset);
		// 高于全国平均 3 个百分点: how far it is apart, and that is exact.
		if (found?.kind === 'quantity' && limit === null) return ask({ code: 'limit-denied' }, found.end);
		if (found?.kind === 'quantity' && isOwn)
			return { ...found, per: found.per ?? perBefore(text, start, found.unit) };
		if (found?.kind !== 'quantity' || isOwn || /百分点|基点|倍/.test(found.unit)) return isOwn ? found : null;
		return ask({ code: 'limit-apart' }, found.end);
	}

	/** What begins with a sign, a currency or a number. */
	function numbered(text: string, offset: number, limit: Limit | null, begin: number): Finding | null {
		let at = offset;
		const ownSign = signAt(text, at, begin);
		if (ownSign === 'unsure') return unsureSign(text, at);
		at += ownSign.length;
		const currency = currencyAt(text, at, 'before', currencies);
		if (currency) at = currency.end;
		const later = currency && !limit ? wholeLimit(text, at) : null;
		if (later?.limit) {
			limit = later.limit;
			at = later.starts[0] ?? at;
		}
		let sign = ownSign || (currency ? signAt(text, at, at) : '');
		if (sign === 'unsure') return null;
		if (!ownSign) at += sign.length;
		if (at > begin) {
			const unclear = questionAt(text, at);
			if (unclear) return unclear;
		}

		const share = shareWordAt(text, at);
		const named = share ? null : namedShare(text, at);
		if (named) return finish(text, { ...named, limit }, measures);
		if (text[at] === '半') return halfAt(text, at, limit, measures);
		let start = share ? at + share.length : at;
		const inner = share && !sign ? signAt(text, start, start) : '';
		if (inner && inner !== 'unsure') {
			sign = inner;
			start += inner.length;
		}
		const number = numberAt(text, start, measures);
		if (number === null) return null;
		if ('why' in number) return questionOf(text, start, number, measures);

		if (text.startsWith('分之', number.end)) return fraction(text, number, limit, minus(sign), measures);
		const range = rangeFrom(text, start, { number, sign }, reader, share ?? '');
		if (range === 'backwards') return ask({ code: 'range' }, endOfNumbers(text, number.end));
		if (range === 'more') return ask({ code: 'several-numbers' }, endOfNumbers(text, number.end));
		if (range !== null && 'signedOnce' in range) return ask({ code: 'sign-of-range' }, range.signedOnce);
		if (range !== null && 'changed' in range) return ask({ code: 'several-numbers' }, range.changed);
		const last = range ? range.last : number;
		const values = range ? range.values : number.values.map((value) => signed(value, minus(sign)));
		const common = {
			limit: limit ?? limitOf(last.infix),
			resolution: last.resolution,
			keepsZeros: last.keepsZeros,
		};
		if (share)
			return finish(
				text,
				{ ...common, ...inPerCent(share, values, last.resolution), end: last.end },
				measures,
			);

		const behind = reader.read(text, last);
		const between = behind ? null : bracketsBetween(text, last.end, measures);
		if (between) return ask(between.why, between.end);
		if (currency) {
			if (behind?.unit === '元' && currency.unit === '元')
				return composed(text, values, last, behind, common, measures);
			if (behind?.unit && behind.unit !== '元' && !behind.why && currency.unit === '元')
				return finish(text, { ...common, values, unit: '元', end: last.end }, measures);
			const end = behind && !behind.why ? behind.end : last.end;
			if (currency.unit === null) return ask({ code: 'unknown-currency', currency: currency.printed }, end);
			return finish(text, { ...common, values, unit: currency.unit, end }, measures);
		}
		if (last.han) return ofCharacters(text, { start, first: number, last, values, behind, common }, measures);
		if (behind?.why) return ask(behind.why, behind.end);
		return composed(text, values, last, behind, common, measures);
	}
}

/** The sign of a share before its number: 毛利率（%）：35.2, 毛利率%为35.2. */
const SHARE_BEFORE = /(?:[（(] ?% ?[)）]|\p{Script=Han}%) ?(?:[:：为达是]|达到|分别为)? ?$/u;

/** Whether a number without a measure is a share by what stands before it. */
function shareBefore(text: string, offset: number): boolean {
	const before = text.slice(Math.max(0, offset - 12), offset);
	return before.includes('%') && SHARE_BEFORE.test(before);
}

/** It is left out itself; 10万元（不含税） is without something else. */
const EXCLUDED = / ?[（(]不(?:含|包括|包含)(?:本数|该数|此数)?[)）]/y;

const INCLUDED = / ?[（(]含(?:本数|该数)?[)）] ?[至到~～–—-] ?(?=\d)/y;

function limitOf(infix: PrintedNumber['infix']): Limit | null {
	return infix === null ? null : infix === '来' ? 'about' : 'more-than';
}

function questionOf(
	text: string,
	start: number,
	{ why, end }: { why: Why; end: number },
	measures: Measures,
): Finding | null {
	// A run of numerals that is no number is a word of its own: 万千, 一二三.
	const written = text.slice(start, end);
	if (/^[一二三四五六七八九零〇两]+$|^[十百千万亿]+$/.test(written)) {
		const next = text.slice(end, end + 1);
		return /[个人名次家户元项年天位]/.test(next) ? ask({ code: 'vague' }, end + 1) : skip(end);
	}
	const range = why.code === 'no-number' ? matchAt(UP_TO, text, end) : null;
	return ask(why, withMeasureBehind(text, end + (range ?? '').length, measures));
}

/** 001至120: what begins with a zero is numbered through. */
const UP_TO = / ?[至到~～–—-] ?\d{1,9}(?![\d.])/y;
const SCALE_BEHIND = / ?[百千]?[万亿]/y;

/** Where the multiplier and the measure of a number end that is asked about; by itself 万元 would be a question of its own. */
function withMeasureBehind(text: string, end: number, measures: Measures): number {
	const scale = matchAt(SCALE_BEHIND, text, end);
	if (!scale) return end;
	const scaled = end + scale.length;
	const at = skipBlanks(text, scaled);
	const measure = measures.at(text, at);
	return measure ? at + measure.length : scaled;
}
