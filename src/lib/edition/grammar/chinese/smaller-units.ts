/** What goes on in a smaller unit behind a measure: 三元五角, 三块五, 一米八 → 3.5 元, 3.5 元, 1.8 米. */
import { decimalOf, sumOf } from '../decimals.ts';
import type { Why } from '../reading.ts';
import type { Measures } from './measures.ts';

const HAN_DIGITS = '零一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const DIGIT = '([1-9]|[一二三四五六七八九两壹贰叁肆伍陆柒捌玖])';
/** 五角, 五角二分, 五毛: tenths and hundredths of a 元. */
const OF_MONEY = new RegExp(`^ ?${DIGIT} ?[角毛](?: ?${DIGIT} ?分(?!之|钟|钱以))?整?`);
/** A digit alone, of the next unit: 三块五, 一米八, 3块5; 一米八五 has two. */
const ALONE = {
	han: /^[一二三四五六七八九]{1,2}(?![一二三四五六七八九十百千万亿零点分成折])/,
	digits: /^\d{1,2}(?![\d.,%‰万亿])/,
};
/** What stands behind it: no Han, or what was done in that time or for that money. */
const ENDS =
	/^(?:钱?的|钱?(?!\p{Script=Han})|夺|获|摘|荣|打破|刷新|创|跑|完|冲|排|位|列|率先|之|一[斤份个杯碗])/u;
/** Measures whose next is a tenth of them. */
const TENTHS: Readonly<Record<string, string>> = { 块: '元', 毛: '毛', 角: '角', 米: '米', 秒: '秒' };
/** Measures that go on likewise, and whose next unit is not known for sure. */
const OTHERS = /^[斤丈尺寸担石]$/;
/** 七分 of 3亩7分地. */
const OF_LAND = new RegExp(`^ ?${DIGIT} ?分(?![之钟秒])`);
/** 二两 of 三斤二两. */
const OF_WEIGHT = new RegExp(`^${DIGIT} ?两`);

/** What goes on: the value that is added, and what the measure is called then; or why that is not sure. */
type Smaller = { value: string; unit: string; end: number; resolution: string } | { why: Why; end: number };

/** What goes on in a smaller unit behind a measure; `null` where nothing does. @param han whether the number is in characters */
export function smallerUnits(
	text: string,
	unit: string,
	end: number,
	measures: Measures,
	han: boolean,
): Smaller | null {
	const rest = text.slice(end, end + 12);
	if (/^(?:元|块|块钱)$/.test(unit)) {
		const money = OF_MONEY.exec(rest);
		if (money) return addedTo('元', end + money[0].length, money[1], money[2]);
	}
	if (unit === '斤') {
		const weight = OF_WEIGHT.exec(rest);
		if (weight) return addedTo(unit, end + weight[0].length, weight[1]);
	}
	if (unit === '亩') {
		const land = OF_LAND.exec(rest);
		if (land) return addedTo(unit, end + land[0].length, land[1]);
	}
	const alone = ALONE[han ? 'han' : 'digits'].exec(rest)?.[0];
	// 三块五人 and 五米三名 count something else with the second numeral; 42秒86夺冠 does not.
	if (!alone || !ENDS.test(rest.slice(alone.length))) return null;
	if (measures.at(text, end + alone.length)) return null;
	if (OTHERS.test(unit)) return { why: { code: 'several-numbers' }, end: end + alone.length };
	const name = TENTHS[unit];
	if (!name) return null;
	const money = unit === '块' && rest[alone.length] === '钱' ? 1 : 0;
	return addedTo(name, end + alone.length + money, alone[0], alone[1]);
}

function addedTo(unit: string, end: number, tenths = '0', hundredths?: string): Smaller {
	const more = hundredths ? decimalOf({ digits: valueOf(hundredths), exponent: -2 }) : '0';
	const value = sumOf(decimalOf({ digits: valueOf(tenths), exponent: -1 }), more);
	return { value, unit, end, resolution: hundredths ? '0.01' : '0.1' };
}

function valueOf(digit: string): string {
	if (/\d/.test(digit)) return digit;
	const formal = FORMAL_DIGITS.indexOf(digit);
	return String(formal >= 0 ? formal : HAN_DIGITS.indexOf(digit === '两' ? '二' : digit));
}
