/** 半 before a measure: 半小时 is 0.5 小时. */
import type { Rule } from '../scan.ts';
import { isInLongerWord } from './measure-behind.ts';
import type { Measures } from './measures.ts';

export function halfRule(measures: Measures): Rule {
	return (text, offset) => {
		if (text[offset] !== '半') return null;
		const unit = measures.at(text, offset + 1);
		if (!unit) return null;
		const end = offset + 1 + unit.length;
		if (isInLongerWord(text, offset, end)) return null;
		return {
			kind: 'quantity',
			end,
			value: '0.5',
			unit,
			limit: null,
			per: null,
			resolution: '0.1',
			keepsZeros: false,
		};
	};
}
