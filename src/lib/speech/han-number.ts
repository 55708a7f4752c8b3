/** Numbers as Chinese says them. */
import { HAN_NUMERALS } from '../edition/numerals.ts';

/** Measure words before which 2 is 两; months, days and levels are counted with 二. */
const TWO_BEFORE =
	/^\s*(?:个|人|名|位|次|项|条|家|种|类|年|天|周|页|分|元|户|线|场|件|份|台|座|所|处|面|组|批|倍|层|步|门|块|吨|站|艘|辆|趟|期|届|小时|毫升|起|环节|方面|百|千|万|亿)/;

/**
 * A number in digits as it is spoken: 86,848 → 八万六千八百四十八, 8.68 → 八点六八, 2 before 个 → 两.
 * @param digits with or without commas between thousands, a sign, a decimal point
 * @param behind what follows it
 */
export function hanNumber(digits: string, behind = ''): string {
	const [, sign, whole = '', decimals] = /^([-−]?)([\d,]+)(?:\.(\d+))?$/.exec(digits) ?? [];
	const value = Number(whole.replaceAll(',', ''));
	const spoken =
		value === 2 && decimals === undefined && !sign && TWO_BEFORE.test(behind) ? '两' : hanWhole(value);
	return `${sign ? '负' : ''}${spoken}${decimals === undefined ? '' : `点${hanDigits(decimals)}`}`;
}

/** Digits one by one, as years and telephone numbers are read: 1999 → 一九九九. */
export function hanDigits(digits: string): string {
	return [...digits].map((digit) => HAN_NUMERALS[Number(digit)] ?? '').join('');
}

/** A share of a hundred: 9.19 → 百分之九点一九, 100 → 百分之百. */
export function hanPercent(digits: string): string {
	return digits === '100' ? '百分之百' : `百分之${hanNumber(digits)}`;
}

function hanWhole(value: number): string {
	if (value < 10) return HAN_NUMERALS[value] ?? '';
	const groups = [
		{ size: 1e8, word: '亿' },
		{ size: 1e4, word: '万' },
		{ size: 1, word: '' },
	];
	let rest = value;
	let said = '';
	for (const { size, word } of groups) {
		const group = Math.floor(rest / size);
		rest %= size;
		if (group === 0) continue;
		const gap = said !== '' && group < 1000 ? '零' : '';
		said += gap + (group === 2 && word ? '两' : group > 9999 ? hanWhole(group) : hanGroup(group)) + word;
	}
	// 十五, not 一十五, where nothing stands before it.
	return said.replace(/^一十/, '十');
}

/** A number below ten thousand: 1005 → 一千零五, 2200 → 两千二百. */
function hanGroup(value: number): string {
	let said = '';
	let isGap = false;
	for (const [index, word] of ['千', '百', '十', ''].entries()) {
		const digit = Math.floor(value / 10 ** (3 - index)) % 10;
		if (digit === 0) isGap ||= said !== '';
		else {
			said +=
				(isGap ? '零' : '') + (digit === 2 && word === '千' ? '两' : (HAN_NUMERALS[digit] ?? '')) + word;
			isGap = false;
		}
	}
	return said;
}
