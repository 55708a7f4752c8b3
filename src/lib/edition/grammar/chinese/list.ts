/** Numbers that share the measure of the last: 2、3次 is asked about, 三、四十人 is a range. */
import { isSame, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Rule } from '../scan.ts';
import { ask } from './findings.ts';
import { skipBlanks } from './limits.ts';
import type { MeasureReader } from './measure-behind.ts';
import { numberAt } from './number.ts';
import { finish } from './parts.ts';

const DIGITS = /\d{1,9}(?:、\d{1,9}){1,20}(?![\d.])/y;
const PAIR = /[一二两三四五六七八九]、[二三四五六七八九](?!、)/y;
const NEIGHBOURS = /^(?:一、二|二、三|两、三|三、四|四、五|五、六|六、七|七、八|八、九)/;
const AT_BEGINNING = /(?:^|[\n\t|：:。；;！？!?]) {0,8}$/;
/** They number what they stand at, where nothing says 第: 1、2期, 三、四级. */
const ORDINAL = /^(?:级|层|期|届|版|代|路|班|章|条|月|线|页|组|季|年级)$/;

const YEAR = /^(?:19|20)\d{2}$/;

/** Where all of a line, a cell or what a colon opens begins, and where it ends: 3、5%. */
const BEGINS = /(?:^|[\n\t|：:]) {0,8}$/;
const ENDS = /^ {0,8}(?:$|[\n\t|。；;，])/;

/** Whether numbers without a measure are all of a line or a cell, so that none of them numbers what follows: 20、22. */
function isAll(text: string, start: number, end: number): boolean {
	return (
		/(?:^|[\n\t|]) {0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
		/^ {0,8}(?:$|[\n\t|])/.test(text.slice(end, end + 9))
	);
}

export function listRule(reader: MeasureReader): Rule {
	return (text, offset) => digits(text, offset) ?? characters(text, offset);

	function digits(text: string, offset: number) {
		const run = matchAt(DIGITS, text, offset);
		if (run === null || /[\d.、第]$/.test(text.slice(Math.max(0, offset - 1), offset))) return null;
		const end = offset + run.length;
		if (isAll(text, offset, end)) return ask({ code: 'several-numbers' }, end);
		const unit = reader.measures.at(text, skipBlanks(text, end));
		if (unit === null || ORDINAL.test(unit) || /^年级/.test(text.slice(end, end + 2))) return null;
		const numbers = run.split('、');
		if (unit === '年' && numbers.every((number) => YEAR.test(number))) return null;
		const [first = '0', second = '0'] = numbers;
		// 120、80人: no list is numbered so far.
		const behind = skipBlanks(text, end) + unit.length;
		const isWhole =
			BEGINS.test(text.slice(Math.max(0, offset - 9), offset)) && ENDS.test(text.slice(behind, behind + 9));
		const isMarker =
			!isWhole &&
			!/[%‰]/.test(unit) &&
			numbers.length === 2 &&
			first.length < 3 &&
			!isSame(sumOf(first, '1'), second);
		if (isMarker && AT_BEGINNING.test(text.slice(Math.max(0, offset - 9), offset))) return null;
		return ask({ code: 'several-numbers' }, behind);
	}

	/** 三、四十人 is said like 三四十人, 三、五天 like 三五天. At the beginning of a line 三、 may number it. */
	function characters(text: string, offset: number) {
		const pair = matchAt(PAIR, text, offset);
		if (pair === null || text[offset - 1] === '第') return null;
		const second = numberAt(text, offset + 2, reader.measures);
		if (!second || 'why' in second) return null;
		const scale = text.slice(offset + 3, second.end);
		const first = numberAt(`${text[offset]}${scale}`, 0, reader.measures);
		const behind = reader.read(text, second);
		if (!/^[十百千万亿]*$/.test(scale) || !first || 'why' in first) return null;
		if (!behind || behind.why || behind.factor || /^年级/.test(text.slice(second.end, second.end + 2)))
			return null;
		if (ORDINAL.test(behind.unit) || (scale === '' && reader.measures.isLoose(behind.unit))) return null;
		const isLine = /^[^\n\t|]{0,6}(?:$|[\n\t|])/.test(text.slice(behind.end, behind.end + 7));
		const begins = !isLine && AT_BEGINNING.test(text.slice(Math.max(0, offset - 9), offset));
		if (begins && scale === '') return null;
		if (begins || !NEIGHBOURS.test(pair)) return ask({ code: 'several-numbers' }, behind.end);
		const values = [first.values[0] ?? '0', second.values[0] ?? '0'];
		const { resolution, keepsZeros } = second;
		return finish(
			text,
			{ values, unit: behind.unit, end: behind.end, limit: null, resolution, keepsZeros },
			reader.measures,
		);
	}
}
