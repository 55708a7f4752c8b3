/** What holds a numeral in English and is neither quantity nor date. */
import { neither, type Rule } from '../scan.ts';

const LINE_BEGIN = '(?<=(?:^|[\\n\\t|]) {0,8})';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

export const NEITHER: readonly Rule[] = [
	neither(/(?:https?:\/\/|www\.)[\w./?=&%#:+~-]{1,400}/i),
	neither(/(?<=[A-Za-z0-9._-])@[\w.-]{1,80}/),
	neither(
		/(?<![\d.,])(?:\+\d{1,3}[ -]?)?(?:\(0\d{1,3}\) ?\d{3,4}[ -]?\d{3,4}|0\d{1,3}[ -]\d{3,4}[ -]?\d{3,4}|1[3-9]\d{9}(?! [a-z%])|[48]00[ -]\d{3,4}[ -]?\d{3,4})(?![\d.%])/,
	),
	neither(
		/(?<=(?:telephone|phone|tel|hotline|call|dial|fax|postcode|stock code|code|number)\.?:? )\d[\d -]{3,24}(?! ?(?:%|per cent|million|thousand|[a-z]{2,}s\b))/i,
	),
	neither(
		/(?<=\b(?:ISO|IEC|GB|GB\/T|GBZ|DB|OHSAS|SA|IATF|AA|EN|BS|IEEE|ITU|ANSI|ASTM|GRI|UL)(?:[/-][A-Z]{1,3})? {0,2})\d{1,6}(?:[.-]\d{1,4}){0,3}(?: ?[:–—-] ?(?:19|20)\d{2})?(?![\d.%])/,
	),
	neither(/(?<=[A-Za-z])\d+(?:[A-Za-z]+\d*)*(?:[./-]\d+)*(?!\d)/),
	neither(/(?<=[A-Za-z])[+-]\d{1,6}(?![\d.]*%)/),
	neither(/§{1,2} ?\d{1,4}(?:\.\d{1,4}){0,6}(?:(?:,| and| to|–) ?§?\d{1,4}(?:\.\d{1,4}){1,6})*/),
	// Ordinals.
	neither(/\d{1,6}(?:st|nd|rd|th)(?![a-z])/i),
	neither(`(?:(?:${TENS})-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z]|s)`),
	neither(
		/(?<=\b(?:No|Nos|Number|Section|Sections|Chapter|Article|Table|Figure|Fig|Page|Annex|Appendix|Part|Step|Item|Line|Room|Building|Block|Unit|Version|Level|Grade|Tier|Phase|Note|Decree|Document|Route|Floor|Top|section|sections|chapter|article|table|figure|page|pages|annex|appendix|paragraph|step)\.? ?)\d{1,6}(?:[.–-]\d{1,4}){0,4}(?!\d|[.,]\d)/,
	),
	neither(/\d{1,5}(?= [A-Z][a-z]{1,20} (?:Road|Street|Lane|Avenue|Rd|St)\b)/),
	neither(/(?<![\d%])\( ?\d{1,2} ?\)(?! ?%)/),
	neither(`${LINE_BEGIN}\\d{1,3}(?:\\.(?!\\d)|\\))`),
	neither(`${LINE_BEGIN}\\d{1,2}(?:\\.\\d{1,2}){1,4} (?=[A-Z])`),
	neither(/(?:(?<=(?:^|[ \t\n])))- ?\d{1,4} ?-(?=\s|$)/),
	// One is free: it is mostly no number.
	neither(/(?:one by one|one-off|one-way|one another|at one|no one)(?![a-z])/i),
	neither(
		/(?:halfway|half-time|half-brother|half-hearted\w*|first half of the (?:match|game)|better half)(?![a-z])/i,
	),
];
