/** What goes on in a smaller unit behind a measure: 三元五角, 三块五, 一米八 → 3.5 元, 3.5 元, 1.8 米. */
import { decimalOf, sumOf } from '../decimals.ts';
import type { Measures } from './measures.ts';

const HAN_DIGITS = '零一二三四五六七八九';
const DIGIT = '([1-9]|[一二三四五六七八九两])';
/** 五角, 五角二分, 五毛: tenths and hundredths of a 元. */
const OF_MONEY = new RegExp(`^ ?${DIGIT} ?[角毛](?: ?${DIGIT} ?分(?!之|钟|钱以))?`);
/** A digit alone, of the next unit: 三块五, 一米八, 三万五 is read by the numeral. */
const ALONE = /^[一二三四五六七八九](?![一二三四五六七八九十百千万亿零点分成折]|块|角|毛)/;

/** The value that is added, and what the measure is called then; `null` where nothing goes on. */
export function smallerUnits(
	text: string,
	unit: string,
	end: number,
	measures: Measures,
): { value: string; unit: string; end: number; resolution: string } | null {
	const rest = text.slice(end, end + 12);
	if (/^(?:元|块|块钱)$/.test(unit)) {
		const money = OF_MONEY.exec(rest);
		if (money) {
			const [all, tenths = '', hundredths] = money;
			const cents = hundredths ? decimalOf({ digits: valueOf(hundredths), exponent: -2 }) : '0';
			const value = sumOf(decimalOf({ digits: valueOf(tenths), exponent: -1 }), cents);
			return { value, unit: '元', end: end + all.length, resolution: hundredths ? '0.01' : '0.1' };
		}
	}
	if (!/^[块米]$/.test(unit)) return null;
	const alone = ALONE.exec(rest)?.[0];
	// 三块五人 and 五米三名 count something else with the second numeral.
	if (!alone || measures.at(text, end + 1)) return null;
	const more = /^钱/.test(rest.slice(1)) ? 1 : 0;
	return {
		value: decimalOf({ digits: valueOf(alone), exponent: -1 }),
		unit: unit === '块' ? '元' : unit,
		end: end + 1 + more,
		resolution: '0.1',
	};
}

function valueOf(digit: string): string {
	return /\d/.test(digit) ? digit : String(HAN_DIGITS.indexOf(digit === '两' ? '二' : digit));
}
