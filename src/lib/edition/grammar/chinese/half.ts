/** 半 before a measure: 半小时 is 0.5 小时. */
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { isInLongerWord } from './measure-behind.ts';
import type { Measures } from './measures.ts';
import { finish } from './parts.ts';

/** Half of a measure that begins at an offset; `null` where 半 is part of a word. */
export function halfAt(
	text: string,
	offset: number,
	limit: Limit | null,
	measures: Measures,
): Finding | null {
	const unit = text[offset] === '半' ? measures.at(text, offset + 1) : null;
	if (!unit) return null;
	let end = offset + 1 + unit.length;
	// 半个多月
	const more = unit === '个' ? /^[多余](月|小时|钟头)/.exec(text.slice(end, end + 3)) : null;
	if (more) {
		end += more[0].length;
		const common = { values: ['0.5'], resolution: '0.1', keepsZeros: false };
		return finish(text, { ...common, unit: `个${more[1]}`, end, limit: limit ?? 'more-than' }, measures);
	}
	if (isInLongerWord(text, offset, end)) return null;
	return finish(text, { values: ['0.5'], unit, end, limit, resolution: '0.1', keepsZeros: false }, measures);
}
