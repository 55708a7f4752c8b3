/** Dates in every form in which people write them. */

const MONTHS = 'january february march april may june july august september october november december'.split(
	' ',
);
const NAME = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
	.join('|')
	.replace('sep(?:tember)?', 'sep(?:t(?:ember)?)?');
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s*(\\d{4}))?(?!\\d)';

const DAY_MONTH = new RegExp(`\\b${DAY}\\s*(?:of\\s+)?(${NAME})\\b\\.?${YEAR}`, 'gi');
const MONTH_DAY = new RegExp(`\\b(${NAME})\\.?\\s*${DAY}(?!\\d)${YEAR}`, 'gi');
const MONTH_YEAR = new RegExp(`\\b(${NAME})\\.?\\s+(\\d{4})\\b`, 'gi');
const FOLDED = new RegExp(`^(\\d{1,2})?(${MONTHS.map((month) => month.slice(0, 3)).join('|')})(\\d{4})?$`);
const WITHIN = new RegExp(`^(?:\\d{1,2}(?:月|${NAME})|(?:${NAME})\\d{4}$)|\\d月\\d{1,2}$`);

/**
 * The forms of a day or a month for who looks for it: `1999-02-16` → 1999年2月16日, 16feb1999, 16february1999.
 * @param iso day or month
 */
export function dateForms(iso: string): string[] {
	const [year = '', month, day] = iso.split('-');
	const number = Number(month);
	const name = MONTHS[number - 1] ?? '';
	const before = day === undefined ? '' : String(Number(day));
	return [
		`${year}年${number}月${before && `${before}日`}`,
		`${before}${name.slice(0, 3)}${year}`,
		`${before}${name}${year}`,
		iso,
	];
}

/** A query with each date in one word: `12 月 5 号` → `12月5日`, `Feb 16th, 1999` → `16feb1999`. Blanks beside digits mean nothing. */
export function withDatesJoined(query: string): string {
	const short = (month: string) => month.slice(0, 3).toLowerCase();
	return query
		.replace(/(\d)\s+(?=[年月日号万亿元%％人次户件个项名条期届])/g, '$1')
		.replace(/([年月])\s+(?=\d)/g, '$1')
		.replace(/(月\d{1,2})号/g, '$1日')
		.replace(
			DAY_MONTH,
			(_, day: string, month: string, year = '') => `${day}${short(month)}${year as string}`,
		)
		.replace(
			MONTH_DAY,
			(_, month: string, day: string, year = '') => `${day}${short(month)}${year as string}`,
		)
		.replace(MONTH_YEAR, (_, month: string, year: string) => short(month) + year);
}

/** The same date with the whole name of its month: `2feb` → `2february`; nothing for what is no date. */
export function longDate(word: string): string[] {
	const [, day = '', month, year = ''] = FOLDED.exec(word) ?? [];
	const name = MONTHS.find((known) => month !== undefined && known.startsWith(month));
	return name === undefined || day + year === '' ? [] : [`${day}${name}${year}`];
}

/** Whether a word is a date, of which one with more digits is another: 2月2日 is not in 12月2日. */
export function isDate(word: string): boolean {
	return WITHIN.test(word);
}
