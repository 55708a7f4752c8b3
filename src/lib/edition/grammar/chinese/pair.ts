/** 俩 and 仨, two and three in one character with their measure: 俩人. */
import type { Rule } from '../scan.ts';

const VALUES: Readonly<Record<string, string>> = { 俩: '2', 仨: '3' };
/** 他俩, 哥仨: who they are, and not how many. */
const WHO = /[他她它咱你我们爷娘哥姐夫母父兄弟妹师妻婆俺您]$/;

/** First characters of what {@link pairRule} reads. */
export const PAIR_STARTS = Object.keys(VALUES).join('');

export const pairRule: Rule = (text, offset) => {
	const value = VALUES[text[offset] ?? ''];
	if (value === undefined) return null;
	if (WHO.test(text.slice(Math.max(0, offset - 1), offset))) return { kind: 'neither', end: offset + 1 };
	const isMonths = text[offset + 1] === '月';
	return {
		kind: 'quantity',
		end: offset + (isMonths ? 2 : 1),
		value,
		unit: isMonths ? '个月' : '个',
		limit: null,
		per: null,
		resolution: '1',
		keepsZeros: false,
	};
};
