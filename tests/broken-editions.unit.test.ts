import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';

/** A way to break the fictional edition, and the fault that must tell of it. */
interface Breakage {
	/** What is wrong, as the end of "is told: …". */
	name: string;
	/** The file that is changed. */
	file: string;
	change: (text: string) => string | Uint8Array;
	/** The line that the fault must name: a number, or words that stand once in its file after the change. */
	line: string | number;
	/** What the fault must say it found. */
	found: RegExp;
	/** What it must say it expected, where that is worth a word. */
	expected?: RegExp;
	/** The file that the fault must name, where it is another one than the file changed. */
	tells?: string;
	/** How many faults there are in all; one mistake is one fault unless two places are at odds. */
	faults?: number;
}

const EDITION = '2031';
const LETTER = 'Revenue grew by {revenue-growth}.';

/** One more scene, with a place for its number. */
const MORE_SCENE = `
- id: more-{}
  number: none
  source: [§3.1]
  line: { zh-CN: 还有, en: More }
  sentence: { zh-CN: 还有一件事。, en: There is more. }
  see: { zh-CN: '{landing-years}', en: '{landing-years}' }
  picture: { kind: place, show: {kind} }
  into: harbour#letter
`;

/** A change that exchanges words. */
function swap(from: string, to: string): (text: string) => string {
	return (text) => exchange(text, from, to);
}

/** A change that takes words away. */
function cut(words: string): (text: string) => string {
	return swap(words, '');
}

/** A change that adds words at the end. */
function append(words: string): (text: string) => string {
	return (text) => `${text}${words}`;
}

/** A change that makes the first entry of a file that has none. */
function waive(entry: string): (text: string) => string {
	return (text) => exchange(text, '{}\n', entry);
}

/** Text as an office computer saves it: with a byte order mark and two characters at each line's end. */
function asNotepad(text: string): string {
	return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

/** The text with two characters of GBK before a marker, as a program that knows no UTF-8 leaves them. */
function withGbk(text: string, marker: string): Uint8Array {
	const at = text.indexOf(marker);
	const characters = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);
	return Buffer.concat([Buffer.from(text.slice(0, at)), characters, Buffer.from(text.slice(at))]);
}

const FILES: Breakage[] = [
	{
		name: 'an empty file',
		file: 'services.yaml',
		change: () => '',
		line: 1,
		found: /an empty file/,
	},
	{
		name: 'a file of blanks and line ends',
		file: 'zh-CN/crew.md',
		change: () => ' \r\n\t\r\n',
		line: 1,
		found: /an empty file/,
	},
	{
		name: 'a list of which only the comments are left',
		file: 'awards.yaml',
		change: () => '# nothing this year\n',
		line: 1,
		found: /the file: nothing/,
	},
	{
		name: 'a file saved as UTF-16',
		file: 'notes.yaml',
		change: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
		line: 1,
		found: /UTF-16/,
	},
	{
		name: 'a file saved as UTF-16 with its bytes the other way round',
		file: 'en/money.md',
		change: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
		line: 1,
		found: /UTF-16/,
	},
	{
		name: 'a file saved as GBK',
		file: 'zh-CN/money.md',
		change: (text) => withGbk(text, '票务收入'),
		line: '票务收入',
		found: /not UTF-8 \(perhaps GBK\)/,
	},
	{
		name: 'a fault far down a file saved by Notepad',
		file: 'visits.yaml',
		change: (text) => asNotepad(exchange(text, 'date: 2032-01-08', 'date: 2032-01-80')),
		line: 'date: 2032-01-80',
		found: /1 › date: "2032-01-80"/,
	},
	{
		name: 'a fault far down a chapter saved by Notepad',
		file: 'en/passengers.md',
		change: (text) => asNotepad(exchange(text, 'Both are shown.', 'Both of the 2 are shown.')),
		line: 'Both of the 2',
		found: /the bare quantity "2"/,
	},
];

const YAML: Breakage[] = [
	{
		name: 'a quote that is not closed',
		file: 'visits.yaml',
		change: swap('printed: 2031年 3 月 12 日', 'printed: "2031年 3 月 12 日'),
		line: 'printed: "2031年',
		found: /broken YAML: Missing closing/,
	},
	{
		name: 'a tab at the beginning of a line',
		file: 'visits.yaml',
		change: swap('  date: 2031-03-12', '\tdate: 2031-03-12'),
		line: '\tdate',
		found: /a tab at the beginning of the line/,
	},
	{
		name: 'a colon inside a text',
		file: 'notes.yaml',
		change: swap('en: This visit came', 'en: Outside: this visit came'),
		line: 'en: Outside: this',
		found: /broken YAML/,
	},
	{
		name: 'a text that begins with an asterisk',
		file: 'notes.yaml',
		change: swap('en: This visit came', 'en: *This visit came'),
		line: 'en: *This',
		found: /an asterisk/,
	},
	{
		name: 'the same figure twice',
		file: 'figures.yaml',
		change: swap('\nvessels:\n', '\nstaff-total:\n'),
		line: 'staff-total:\n  value: 48',
		found: /the key "staff-total" a second time/,
	},
	{
		name: 'broken front matter',
		file: 'en/crew.md',
		change: swap('title: The crew', 'title: The crew: its training'),
		line: 'title: The crew',
		found: /broken YAML/,
	},
	{
		name: 'front matter that is missing',
		file: 'en/crew.md',
		change: (text) => text.slice(text.indexOf('## Training')),
		line: 1,
		found: /no front matter/,
	},
];

const DATA: Breakage[] = [
	{
		name: 'a missing field',
		file: 'figures.yaml',
		change: cut('  value: 48\n'),
		line: 'vessels:\n  unit',
		found: /vessels › value: missing/,
	},
	{
		name: 'a respelling of what stands nowhere',
		file: 'spoken.yaml',
		change: swap('候船:', '侯船:'),
		line: '侯船:',
		found: /“侯船”, which no text of the edition holds/,
	},
	{
		name: 'words to be found that stand nowhere',
		file: 'found-by.yaml',
		change: swap('[渡船, 轮渡]', '[渡船, 飞艇]'),
		line: '飞艇',
		found: /“飞艇”, which no text of the edition holds/,
	},
	{
		name: 'an unknown key',
		file: 'visits.yaml',
		change: swap('daypart: morning', 'day-part: morning'),
		line: 'day-part: morning',
		found: /an unknown key "day-part"/,
	},
	{
		name: 'a word where a number belongs',
		file: 'figures.yaml',
		change: swap('value: 48\n', 'value: many\n'),
		line: 'value: many',
		found: /vessels › value: "many"/,
	},
	{
		name: 'a title of digits alone, which YAML takes for a number',
		file: 'en/harbour.md',
		change: swap('title: The harbour', 'title: 2031'),
		line: 'title: 2031',
		found: /title: 2031/,
	},
	{
		name: 'a text that is missing in one language',
		file: 'notes.yaml',
		change: cut('    en: This visit came after the year of the report.\n'),
		line: 'text:\n    zh-CN: 这次来访',
		found: /visit-outside › text › en: missing/,
	},
	{
		name: 'a text that is empty in one language',
		file: 'notes.yaml',
		change: swap('en: This visit came after the year of the report.', 'en: ""'),
		line: 'en: ""',
		found: /visit-outside › text › en: ""/,
	},
	{
		name: 'markup in a text',
		file: 'notes.yaml',
		change: swap('en: This visit came', 'en: This <b>visit</b> came'),
		line: 'en: This <b>',
		found: /visit-outside › text › en: "This <b>visit<\/b>/,
	},
	{
		name: 'a date that no calendar has',
		file: 'visits.yaml',
		change: swap('date: 2031-03-12', 'date: 2031-02-30'),
		line: 'date: 2031-02-30',
		found: /0 › date: "2031-02-30"/,
	},
	{
		name: 'a date other than the printed one',
		file: 'visits.yaml',
		change: swap('date: 2031-03-12', 'date: 2031-03-13'),
		line: 'date: 2031-03-13',
		found: /2031-03-13 for "2031年 3 月 12 日"/,
	},
	{
		name: 'a printed date that the § does not print',
		file: 'visits.yaml',
		change: (text) =>
			exchange(
				exchange(text, 'printed: 2031年 3 月 12 日', 'printed: 3 月 12 日'),
				'2031-03-12',
				'2031-03-12',
			),
		line: 'printed: 3 月',
		found: /"3 月 12 日"/,
	},
	{
		name: 'a date outside the period that no note explains',
		file: 'visits.yaml',
		change: cut('  notes: [visit-outside]\n'),
		line: 'date: 2032-01-08',
		found: /2032-01-08, outside the period/,
	},
	{
		name: 'a year that the § of a commitment does not print',
		file: 'commitments.yaml',
		change: swap('year: null', 'year: 2033'),
		line: 'year: 2033',
		found: /the year 2033/,
	},
	{
		name: 'two visits with one id',
		file: 'visits.yaml',
		change: swap('id: visit-01-08', 'id: visit-03-12'),
		line: 'id: visit-03-12\n  date: 2032',
		found: /the id "visit-03-12", which 2031\/visits\.yaml:4 has/,
		// The address that was published with the other id is gone as well.
		faults: 2,
	},
	{
		name: 'a service with the id of a commitment',
		file: 'commitments.yaml',
		change: append(
			'\n- id: flood-patrol\n  year: null\n  part: shore\n  title: { zh-CN: 巡查, en: Patrols }\n  text: { zh-CN: 继续巡查。, en: Patrols go on. }\n  source: §4.2\n',
		),
		line: 'id: flood-patrol',
		found: /the id "flood-patrol", which 2031\/services\.yaml:\d+ has/,
	},
	{
		name: 'a source that the report does not have',
		file: 'services.yaml',
		change: (text) => text.replace('source: §3.3.1', 'source: §3.3.9'),
		line: 'source: §3.3.9',
		found: /§3\.3\.9/,
	},
	{
		name: 'a hall whose source the report does not have',
		file: 'edition.yaml',
		change: (text) => text.replace('    source: §2.1\n', '    source: §2.7\n'),
		line: 'source: §2.7',
		found: /§2\.7/,
	},
	{
		name: 'a note that does not exist',
		file: 'figures.yaml',
		change: swap('notes: [complaints-basis]', 'notes: [complaints]'),
		line: 'notes: [complaints]',
		found: /the note "complaints"/,
	},
	{
		name: 'a kind of note that does not exist',
		file: 'notes.yaml',
		change: swap('kind: remark', 'kind: error'),
		line: 'kind: error',
		found: /operations-remark › kind: "error"/,
	},
	{
		name: 'an award of a tier that does not exist',
		file: 'awards.yaml',
		change: () =>
			'- id: quiet-engines\n  tier: world\n  name: { zh-CN: 静音奖, en: Quiet Engines }\n  title: { zh-CN: 静音, en: Quiet }\n  source: §5.2\n',
		line: 'tier: world',
		found: /the tier "world"/,
		// The number of awards, which the story tells, is another one then.
		faults: 2,
	},
	{
		name: 'an award with half a date',
		file: 'awards.yaml',
		change: () =>
			'- id: quiet-engines\n  tier: town\n  name: { zh-CN: 静音奖, en: Quiet Engines }\n  title: { zh-CN: 静音, en: Quiet }\n  given: { date: 2032-1, printed: 2032年 1 月 }\n  source: §5.2\n',
		line: 'date: 2032-1,',
		found: /0 › given › date: "2032-1"/,
	},
	{
		name: 'an id that is a path',
		file: 'services.yaml',
		change: swap('id: flood-patrol', 'id: ../../flood-patrol'),
		line: 'id: ../../flood-patrol',
		found: /1 › id: "\.\.\/\.\.\/flood-patrol"/,
	},
	{
		name: 'the id of a figure that is a path',
		file: 'figures.yaml',
		change: swap('\nvessels:\n', '\n../vessels:\n'),
		line: '../vessels:',
		found: /\.\.\/vessels/,
	},
	{
		name: 'a hall with a code of five letters',
		file: 'edition.yaml',
		change: swap('code: sqd', 'code: stone'),
		line: 'code: stone',
		found: /places › 1 › code: "stone"/,
	},
	{
		name: 'two halls with one code',
		file: 'edition.yaml',
		change: swap('code: sqd', 'code: wc'),
		line: 'code: wc\n    kind: pier\n    name: { zh-CN: 石桥渡',
		found: /the code "wc" a second time/,
		// The address that was published with the other code is gone as well.
		faults: 2,
	},
	{
		name: 'an edition in other languages than the site, or in another order',
		file: 'edition.yaml',
		change: (text) => `languages: [en, zh-CN]\n${text}`,
		line: 1,
		found: /the languages en, zh-CN/,
	},
	{
		name: 'a place of a kind that the edition does not name',
		file: 'edition.yaml',
		change: swap('kind: stop', 'kind: kiosk'),
		line: 'kind: kiosk',
		found: /the kind "kiosk"/,
	},
	{
		name: 'two kinds of places with one id',
		file: 'edition.yaml',
		change: swap('id: stop', 'id: pier'),
		line: 'id: pier\n    name: { zh-CN: 停靠点',
		found: /the kind of places "pier" a second time/,
		// The place of the kind that is no more has none.
		faults: 2,
	},
	{
		name: 'a hall that tells of a source note, which is nothing of its own',
		file: 'edition.yaml',
		change: swap(
			'[volunteering#warm-landing, visits#visit-03-12]',
			'[volunteering#warm-landing, notes#visit-outside]',
		),
		line: 'notes#visit-outside]',
		found: /the place "notes#visit-outside"/,
	},
	{
		name: 'a hall that tells of a place that is not there',
		file: 'edition.yaml',
		change: swap(
			'[volunteering#warm-landing, visits#visit-03-12]',
			'[volunteering#warm-landing, visits#visit-3]',
		),
		line: 'visits#visit-3]',
		found: /the place "visits#visit-3"/,
	},
];

const FIGURES: Breakage[] = [
	{
		name: 'a unit that does not exist',
		file: 'figures.yaml',
		change: (text) => text.replace('unit: vessel', 'unit: ship'),
		line: 'unit: ship',
		found: /the unit "ship"/,
	},
	{
		name: 'a unit that the print contradicts',
		file: 'figures.yaml',
		change: (text) => text.replace('unit: vessel', 'unit: route'),
		line: 'unit: route\n  printed: 48',
		found: /the unit "route" for "48 艘"/,
	},
	{
		name: 'a value other than the printed one',
		file: 'figures.yaml',
		change: swap('value: 345600000', 'value: 345600001'),
		line: 'value: 345600001',
		found: /the value 345600001/,
		// Another figure is computed from it.
		faults: 2,
	},
	{
		name: 'a printed form other than the print has',
		file: 'figures.yaml',
		change: swap('printed: 48 艘', 'printed: 47 艘'),
		line: 'printed: 47 艘',
		found: /"47 艘"/,
		// It says another number than the value, too.
		faults: 2,
	},
	{
		name: 'an address that another figure has',
		file: 'figures.yaml',
		change: swap('source: "§3.3.1 3 次"', 'source: "§3.3.1 214人"'),
		line: 'source: "§3.3.1 214人"\n  name: { zh-CN: 汛期',
		found: /§3\.3\.1 214人, which the figure volunteers has already/,
		// It is printed otherwise there, and nothing tells what stood at the old address.
		faults: 3,
	},
	{
		name: 'an address of what its § does not print, with what it does print, the nearest first',
		file: 'figures.yaml',
		change: swap('source: "§3.3.1 3 次"', 'source: "§3.3.1 5 次"'),
		line: 'source: "§3.3.1 5 次"',
		found: /§3\.3\.1 5 次/,
		expected: /§3\.3\.1 prints 3 次, 十二年, 214人/,
		faults: 2,
	},
	{
		name: 'a figure with neither a printed form nor a formula',
		file: 'figures.yaml',
		change: cut('  printed: 48 艘\n  source: "§2.1 48 艘"\n'),
		line: 'vessels:\n  value: 48',
		found: /neither a printed form with its source nor a formula/,
		faults: 2,
	},
	{
		name: 'a computed value that its formula does not give',
		file: 'figures.yaml',
		change: swap('value: 215850000', 'value: 215850001'),
		line: 'value: 215850001',
		found: /the value 215850001/,
	},
	{
		name: 'a formula over an unknown figure',
		file: 'figures.yaml',
		change: swap('{revenue} - {tickets}', '{revenue} - {fares}'),
		line: '{revenue} - {fares}',
		found: /there is no figure "fares"/,
	},
	{
		name: 'a formula over an unknown list',
		file: 'figures.yaml',
		change: swap('count("visits")', 'count("guests")'),
		line: 'count("guests")',
		found: /there is no list "guests"/,
	},
	{
		name: 'a formula that cannot be read',
		file: 'figures.yaml',
		change: swap('{revenue} - {tickets}', '{revenue} - '),
		line: "formula: '{revenue} - '",
		found: /it ends too early/,
	},
	{
		name: 'formulas in a circle',
		file: 'figures.yaml',
		change: (text) =>
			exchange(
				exchange(text, '{revenue} - {tickets}', '{satisfaction-difference} + {tickets}'),
				'{satisfaction} - {satisfaction-second}',
				'{other-income} * 2',
			),
		line: '{satisfaction-difference} + {tickets}',
		found: /other-income → satisfaction-difference → other-income goes in a circle/,
		faults: 2,
	},
	{
		name: 'a printed quantity that nothing tells',
		file: 'answers.yaml',
		change: swap('as: neither', 'as: quantity, value: 3, unit: 级'),
		tells: 'waivers.yaml',
		line: 1,
		found: /nothing tells §3\.1 三级, printed "实行三级安全教育"/,
	},
	{
		name: 'a question that nobody has answered',
		file: 'answers.yaml',
		change: (text) => text.replace(/"§3\.1 三级".*\n/, ''),
		tells: 'source.json',
		line: '"form": "三级"',
		found: /the question §3\.1 三级: "三级" may be a grade or a count/,
	},
	{
		name: 'an answer to what the report does not print',
		file: 'answers.yaml',
		change: append('翻一番: { as: neither, why: 没有基数 }\n'),
		line: '翻一番',
		found: /an answer for 翻一番, which the outline does not print/,
	},
	{
		name: 'an answer without a reason',
		file: 'answers.yaml',
		change: append('十分: { as: neither }\n'),
		line: '十分',
		found: /十分 › why: missing/,
	},
	{
		name: 'a waiver for a quantity that a figure tells',
		file: 'waivers.yaml',
		change: waive('"§2.1 48 艘": 不说船数\n'),
		line: '"§2.1 48 艘"',
		found: /§2\.1 48 艘, which the figure vessels tells/,
	},
	{
		name: 'a waiver for a quantity that is not printed',
		file: 'waivers.yaml',
		change: waive('"§2.1 12 艘": 没有\n'),
		line: '"§2.1 12 艘"',
		found: /§2\.1 12 艘/,
	},
	{
		name: 'a figure that no text shows',
		file: 'figures.yaml',
		change: append(
			"\ncrew-days:\n  value: 13\n  unit: item\n  formula: '{volunteers} - 201'\n  name: { zh-CN: 天数, en: days }\n",
		),
		line: 'crew-days:',
		found: /the figure "crew-days", which no text shows/,
	},
];

const CHARTS: Breakage[] = [
	{
		name: 'a chart without a title',
		file: 'charts.yaml',
		change: cut('  title: { zh-CN: 票务以外的收入比船票多, en: Other income is larger than tickets }\n'),
		line: 'income:',
		found: /missing/,
	},
	{
		name: 'a chart without a description',
		file: 'charts.yaml',
		change: cut('  description: { zh-CN: 一个点是一项目标。, en: One dot is one target. }\n'),
		line: 'targets:\n  kind: dots',
		found: /missing/,
	},
	{
		name: 'a chart without a source',
		file: 'charts.yaml',
		change: cut('  source: [§3.1]\n'),
		line: 'targets:\n  kind: dots',
		found: /missing/,
	},
	{
		name: 'a chart of one mark',
		file: 'charts.yaml',
		change: cut('    - { figure: safety-targets, label: { zh-CN: 全部目标, en: All targets } }\n'),
		line: '  marks:\n    - { figure: safety-zeros',
		found: /one mark in a chart of dots/,
	},
	{
		name: 'a chart of years with more than one figure',
		file: 'charts.yaml',
		change: swap('kind: dots', 'kind: years'),
		line: '  marks:\n    - { figure: safety-targets',
		found: /2 marks in a chart of years/,
	},
	{
		name: 'a mark for a figure that is not there',
		file: 'charts.yaml',
		change: swap('{ figure: subsidy,', '{ figure: grants,'),
		line: '{ figure: grants,',
		found: /the figure "grants"/,
		// Nothing in words tells it either.
		faults: 2,
	},
	{
		name: 'a chart of unlike things',
		file: 'charts.yaml',
		change: swap('{ figure: safety-targets, label', '{ figure: training-sessions, label'),
		line: '  marks:\n    - { figure: training-sessions',
		found: /figures in \w+ \(training-sessions\) and item \(safety-zeros\)/,
	},
	{
		name: 'a chart that does not name the § of a figure it draws',
		file: 'charts.yaml',
		change: swap('source: [§3.2, §5.1]', 'source: [§3.2]'),
		line: 'source: [§3.2]',
		found: /no §5\.1, where satisfaction-second is printed/,
	},
	{
		name: 'a chart from an unknown §',
		file: 'charts.yaml',
		change: swap('source: [§3.1]', 'source: [§3.1, §9.9]'),
		line: 'source: [§3.1, §9.9]',
		found: /§9\.9/,
	},
	{
		name: 'a fraction drawn as dots',
		file: 'charts.yaml',
		change: swap('kind: scores', 'kind: dots'),
		line: '{ figure: satisfaction, second',
		found: /satisfaction, which is 91\.4, as dots/,
		faults: 3,
	},
	{
		name: 'a label that does not fit beside its value',
		file: 'charts.yaml',
		change: swap('en: Other than tickets', 'en: Everything other than tickets of the ferry'),
		line: 'Everything other than tickets of the ferry',
		found: /a label of \d+ characters/,
	},
	{
		name: 'a reference to a figure in a label',
		file: 'charts.yaml',
		change: swap('en: All targets', "en: 'All {safety-targets}'"),
		line: 'All {safety-targets}',
		found: /the reference \{safety-targets\} in a title or name/,
		// The Chinese label has none.
		faults: 2,
	},
	{
		name: 'a chart whose figures no words of its chapter tell',
		file: 'charts.yaml',
		change: swap('{ figure: subsidy,', '{ figure: training-cost,'),
		line: '{ figure: training-cost,',
		found: /training-cost, which the words of money do not tell/,
		// Nor does the chart name its §.
		faults: 2,
	},
	{
		name: 'a chart that no chapter shows',
		file: 'charts.yaml',
		change: (text) => exchange(text, 'targets:\n', 'goals:\n'),
		line: 'goals:',
		found: /the chart "goals", which no chapter shows/,
		// Both languages ask for the one that is gone.
		faults: 3,
	},
	{
		name: 'a chart that is not there',
		file: 'en/money.md',
		change: swap('income\n```', 'expenses\n```'),
		line: 'expenses',
		found: /the chart "expenses"/,
		// And English no longer shows what Chinese shows.
		faults: 2,
	},
	{
		name: 'a kind of chart that nobody can draw',
		file: 'charts.yaml',
		change: swap('kind: scores', 'kind: pie'),
		line: 'kind: pie',
		found: /pie/,
	},
	{
		name: 'a day of service that is not printed',
		file: 'services.yaml',
		change: swap('day: 15', 'day: 16'),
		line: 'day: 16',
		found: /the day 16/,
	},
	{
		name: 'a title of a service that does not fit the picture of the year',
		file: 'services.yaml',
		change: swap('en: The warm landing', 'en: The warm landing at the pier for older passengers and others'),
		line: 'The warm landing at the pier',
		found: /a title of \d+ characters/,
	},
];

const SENDING: Breakage[] = [
	{
		name: 'a section whose first sentence breaks off',
		file: 'zh-CN/harbour.md',
		change: append('\n## 新码头 {#new-pier §2.1}\n\n新码头有这些：\n\n- 长椅\n'),
		line: '## 新码头',
		found: /the first sentence of #new-pier, “新码头有这些：”: it ends in “：”/,
		faults: 2,
	},
	{
		name: 'a section that is a list without a sentence',
		file: 'zh-CN/harbour.md',
		change: append('\n## 新码头 {#new-pier §2.1}\n\n- 长椅\n- 雨棚\n'),
		line: '## 新码头',
		found: /#new-pier, which is a list without a sentence/,
		faults: 2,
	},
	{
		name: 'a sentence to send on that is a piece of one',
		file: 'zh-CN/crew.md',
		change: swap('还有一项写作“未超标”。\n---', '还有一项写作：\n---'),
		line: '还有一项写作：\n---',
		found: /the sentence that is sent on with #safety, “.*”: it ends in “：”/,
	},
	{
		name: 'a sentence to send on with a section that is not there',
		file: 'en/crew.md',
		change: swap('  safety: Of', '  safely: Of'),
		line: '  safely: Of',
		found: /a sentence to send on with #safely/,
		faults: 4,
	},
	{
		name: 'a description that breaks off',
		file: 'en/crew.md',
		change: swap('and how the safety targets ended.', 'and what the safety targets were,'),
		line: 'and what the safety targets were,',
		found: /the description, “.*”: it ends in “,”/,
	},
	{
		name: 'a text of an entry that breaks off',
		file: 'commitments.yaml',
		change: swap('候船室改成社区阅览室。', '候船室改成：'),
		line: '候船室改成：',
		found: /a text, “.*”: it ends in “：”/,
	},
	{
		name: 'a printed heading with another title',
		file: 'edition.yaml',
		change: swap('    §1: 致乘客', '    §1: 致船员'),
		line: '    §1: 致船员',
		found: /the heading "致船员" of §1/,
	},
];

const WORDS: Breakage[] = [
	{
		name: 'a bare quantity in Chinese prose',
		file: 'zh-CN/harbour.md',
		change: append('\n码头上有三座钟。\n'),
		line: '三座钟',
		found: /the bare quantity "三座"/,
	},
	{
		name: 'a bare quantity in English prose',
		file: 'en/harbour.md',
		change: append('\nThe pier has three clocks.\n'),
		line: 'three clocks',
		found: /the bare quantity "three clocks"/,
	},
	{
		name: 'a bare quantity further down a paragraph that goes over several lines',
		file: 'en/harbour.md',
		change: append('\nThe pier has a clock,\nand the waiting room\nhas 40 chairs.\n'),
		line: 'has 40 chairs',
		found: /the bare quantity "40 chairs"/,
	},
	{
		name: 'a bare quantity in full-width digits',
		file: 'zh-CN/harbour.md',
		change: append('\n码头上有１２把椅子。\n'),
		line: '１２把',
		found: /the bare quantity "１２把"/,
	},
	{
		name: 'a bare quantity in a data file',
		file: 'services.yaml',
		change: swap('沿岸巡查了 {flood-patrols}', '沿岸走了 7 公里，巡查了 {flood-patrols}'),
		line: '7 公里',
		found: /the bare quantity "7 公里"/,
	},
	{
		name: 'a bare quantity in a title',
		file: 'en/harbour.md',
		change: swap('## People and boats {', '## People and 48 boats {'),
		line: '48 boats',
		found: /the bare quantity "48 boats"/,
	},
	{
		name: 'an unknown figure in prose of both languages',
		file: 'en/volunteering.md',
		change: swap(
			'## Who they are {#who §3.3.1}\n\nThere',
			'## Who they are {#who §3.3.1}\n\nAmong {nobody}, there',
		),
		line: '{nobody}',
		found: /the figure "nobody"/,
		// The Chinese file does not name it.
		faults: 2,
	},
	{
		name: 'an unknown figure among figures shown as figures',
		file: 'en/passengers.md',
		change: swap('\npunctuality\n', '\npunctual\n'),
		line: '\npunctual\n'.trim().concat('\nfree-trips'),
		found: /the figure "punctual"/,
		faults: 2,
	},
	{
		name: 'an unknown figure as the one a chapter opens with',
		file: 'en/money.md',
		change: swap('lead: revenue', 'lead: earnings'),
		line: 'lead: earnings',
		found: /the figure "earnings"/,
		faults: 2,
	},
	{
		name: 'an unknown note in a chapter',
		file: 'en/crew.md',
		change: swap('fall-limit', 'no-such-limit'),
		line: 'no-such-limit',
		found: /the note "no-such-limit"/,
		// The Chinese file does not name it.
		faults: 2,
	},
	{
		name: 'a reference that is not well formed',
		file: 'en/harbour.md',
		change: append('\nAsk {Foo Bar}.\n'),
		line: 'Ask {Foo Bar}',
		found: /the reference \{Foo Bar\}/,
	},
	{
		name: 'a reference whose brace is not closed',
		file: 'en/harbour.md',
		change: append('\nAsk {staff-total for it.\n'),
		line: 'Ask {staff-total',
		found: /the reference \{staff-total/,
	},
	{
		name: 'a reference in the braces of a Chinese keyboard',
		file: 'zh-CN/harbour.md',
		change: append('\n员工｛staff-total｝。\n'),
		line: '｛staff-total｝',
		found: /the reference ｛staff-total｝/,
	},
	{
		name: 'a reference in a title, which is shown as it stands',
		file: 'en/money.md',
		change: swap('title: Money', 'title: "{revenue} in a year"'),
		line: 'title: "{revenue}',
		found: /the reference \{revenue\} in a title/,
	},
	{
		name: 'HTML in a chapter',
		file: 'en/harbour.md',
		change: append('\n<p>Welcome.</p>\n'),
		line: '<p>Welcome',
		found: /html in Markdown/,
	},
	{
		name: 'HTML inside a paragraph',
		file: 'en/harbour.md',
		change: append('\nWelcome <em>aboard</em>.\n'),
		line: 'Welcome <em>',
		found: /html in Markdown/,
		faults: 2,
	},
	{
		name: 'a picture that is none of the edition',
		file: 'zh-CN/harbour.md',
		change: append('\n![码头](pier.png)\n'),
		line: '![码头]',
		found: /a picture at pier\.png/,
	},
	{
		name: 'a quotation in a chapter',
		file: 'zh-CN/harbour.md',
		change: append('\n> 说得好。\n'),
		line: '> 说得好',
		found: /blockquote in Markdown/,
	},
	{
		name: 'a link to another site',
		file: 'en/harbour.md',
		change: append('\nSee [the town](https://town.example/).\n'),
		line: '[the town]',
		found: /a link to https:\/\/town\.example\//,
	},
	{
		name: 'a link to a section that is not there',
		file: 'en/passengers.md',
		change: swap('(commitments#night-routes-2032)', '(commitments#night-routes)'),
		line: '(commitments#night-routes)',
		found: /a link to commitments#night-routes/,
	},
	{
		name: 'a link that climbs out of the edition',
		file: 'en/passengers.md',
		change: swap('(commitments#night-routes-2032)', '(../2030/commitments)'),
		line: '(../2030/commitments)',
		found: /a link to \.\.\/2030\/commitments/,
	},
	{
		name: 'a heading without an id',
		file: 'zh-CN/harbour.md',
		change: append('\n## 还有\n'),
		line: '## 还有',
		found: /the heading "还有"/,
	},
	{
		name: 'a heading with stress in it',
		file: 'zh-CN/harbour.md',
		change: swap('## 人和船 {', '## *人*和船 {'),
		line: '## *人*和船',
		found: /the heading "\(emphasis\)和船/,
		// Its section is missing then, and the § it told, what was published of it, the way on to it, and its picture is the section's before.
		faults: 6,
	},
	{
		name: 'a section that names a § the report does not have',
		file: 'zh-CN/harbour.md',
		change: swap('{#company §2.1}', '{#company §2.1 §2.8}'),
		line: '{#company §2.1 §2.8}',
		found: /^§2\.8$/,
		// The English section names other ones.
		faults: 2,
	},
	{
		name: 'a § of the report that is told nowhere',
		file: 'edition.yaml',
		change: (text) => text,
		line: 'chapters:',
		found: /§3\.2 乘客服务 is told nowhere/,
	},
	{
		name: 'a one-minute version that is too long to hear in Chinese',
		file: 'zh-CN/crew.md',
		change: swap('minute: ', `minute: ${'船员每天出海。'.repeat(12)}`),
		line: 'minute: 船员',
		found: /^\d+ characters$/,
	},
	{
		name: 'a one-minute version that is too long to hear in English',
		file: 'en/crew.md',
		change: swap('minute: ', `minute: ${'The crew puts out. '.repeat(16)}`),
		line: 'minute: The crew',
		found: /^\d+ words$/,
	},
	{
		name: 'a section on the cover, which has none',
		file: 'en/cover.md',
		change: append('\n## More {#more}\n'),
		line: '## More',
		found: /the section #more on the cover/,
	},
	{
		name: 'an answer of the cover that leads nowhere',
		file: 'en/cover.md',
		change: swap('to: money#income', 'to: money#expenses'),
		line: 'to: money#expenses',
		found: /the place "money#expenses"/,
		faults: 2,
	},
];

const LANGUAGES: Breakage[] = [
	{
		name: 'a section that is missing in one language',
		file: 'en/harbour.md',
		change: (text) => text.slice(0, text.indexOf('## People and boats')),
		line: '## A word to passengers',
		found: /1 sections/,
		tells: 'en/harbour.md',
	},
	{
		name: 'a section that one language has more',
		file: 'en/harbour.md',
		change: append('\n## Weather {#weather §2.1}\n\nThere is some.\n'),
		line: '## Weather',
		found: /the section #weather/,
	},
	{
		name: 'a section with one id in both places',
		file: 'en/harbour.md',
		change: swap('{#company §2.1}', '{#letter §2.1}'),
		line: '{#letter §2.1}',
		found: /the section id "letter"/,
		// It is at odds with the Chinese one as well.
		faults: 2,
	},
	{
		name: 'a section with the id of a visit',
		file: 'zh-CN/visits.md',
		change: append('\n## 来访 {#visit-03-12}\n'),
		line: '{#visit-03-12}',
		found: /the section id "visit-03-12"/,
		faults: 2,
	},
	{
		name: 'a section that names another § in one language',
		file: 'en/harbour.md',
		change: swap('{#letter §1}', '{#letter §2.1}'),
		line: '{#letter §2.1}',
		found: /the section #letter from §2\.1/,
	},
	{
		name: 'another figure in one language',
		file: 'en/harbour.md',
		change: swap(LETTER, 'Revenue grew by {energy-drop}.'),
		line: '{energy-drop}',
		found: /figures energy-drop/,
	},
	{
		name: 'another figure on the cover of one language',
		file: 'en/cover.md',
		change: swap('The printed report has {report-pages}', 'The printed report has {routes}'),
		line: '{routes}',
		found: /figures routes/,
	},
	{
		name: 'another figure in an answer of one cover',
		file: 'en/cover.md',
		change: swap('tickets brought {tickets}', 'tickets brought {subsidy}'),
		line: 'tickets brought {subsidy}',
		found: /figures revenue, subsidy/,
	},
	{
		name: 'another figure in one language of a note',
		file: 'notes.yaml',
		change: swap('each crossing fell by {energy-drop}', 'each crossing fell by {punctuality}'),
		line: 'fell by {punctuality}',
		found: /the figures punctuality in English/,
	},
	{
		name: 'a note that stands in one language only',
		file: 'en/crew.md',
		change: cut('\n```notes\nfall-limit\n```\n'),
		line: '## Safety',
		found: /^no notes$/,
	},
	{
		name: 'another note in one language',
		file: 'en/crew.md',
		change: swap('fall-limit', 'energy-basis'),
		line: 'energy-basis',
		found: /^notes energy-basis$/,
	},
	{
		name: 'another lead figure in one language',
		file: 'en/money.md',
		change: swap('lead: revenue', 'lead: subsidy'),
		line: 'lead: subsidy',
		found: /the lead figure subsidy/,
	},
];

const ADDRESSES: Breakage[] = [
	{
		name: 'a chapter at an address that is taken',
		file: 'edition.yaml',
		change: swap(
			'{ slug: harbour, part: opening }',
			'{ slug: harbour, part: opening }\n  - { slug: print, part: opening }',
		),
		line: 'slug: print',
		found: /the slug "print"/,
		// Its files are not there, either.
		faults: 3,
	},
	{
		name: 'a chapter slug that is a path',
		file: 'edition.yaml',
		change: swap('slug: harbour', 'slug: ../harbour'),
		line: 'slug: ../harbour',
		found: /chapters › 0 › slug: "\.\.\/harbour"/,
	},
	{
		name: 'a chapter twice',
		file: 'edition.yaml',
		change: swap('- { slug: crew,', '- { slug: harbour, part: crew }\n  - { slug: crew,'),
		line: '{ slug: harbour, part: crew }',
		found: /the slug "harbour" a second time/,
	},
	{
		name: 'a chapter of a part that is not there',
		file: 'edition.yaml',
		change: swap('{ slug: crew, part: crew }', '{ slug: crew, part: sailors }'),
		line: 'part: sailors',
		found: /the part "sailors"/,
	},
	{
		name: 'a list at another address than its own',
		file: 'edition.yaml',
		change: swap('{ slug: awards, part: views, shows: awards }', '{ slug: awards, part: views }'),
		line: '{ slug: awards, part: views }',
		found: /the slug "awards" showing no list/,
	},
	{
		name: 'a period that ends before it begins',
		file: 'edition.yaml',
		change: swap('to: 2031-12-31', 'to: 2030-12-31'),
		line: 'to: 2030-12-31',
		found: /a period from 2031-01-01 to 2030-12-31/,
		// The visit of the year is outside it, too.
		faults: 2,
	},
];

const ANSWERS: Breakage[] = [
	{
		name: 'a line of a hall of a kind that nobody knows',
		file: 'edition.yaml',
		change: swap('- kind: day', '- kind: class'),
		line: '- kind: class',
		found: /lines › 3 › kind: "class"/,
	},
	{
		name: 'a telephone of a hall in words',
		file: 'edition.yaml',
		change: swap('number: 000-5550-0128', 'number: see the notice'),
		line: 'number: see the notice',
		found: /lines › 2 › number: "see the notice"/,
	},
	{
		name: 'a line of a hall that its language lacks',
		file: 'edition.yaml',
		change: swap('{ zh-CN: 时刻表, en: Timetable }', '{ zh-CN: 时刻表 }'),
		line: '{ zh-CN: 时刻表 }',
		found: /label › en: missing/,
	},
	{
		name: 'an address that is too long for the sheets of its hall',
		file: 'edition.yaml',
		change: swap('望潮路 128 号', '望潮路 128 号'.repeat(6)),
		line: '沧溪湾望潮路 128 号望潮路',
		found: /a text of \d+ characters/,
	},
	{
		name: 'a form with a word in braces that nobody fills in',
		file: 'edition.yaml',
		change: swap('about={title}', 'about={name}'),
		line: 'about={name}',
		found: /tell › form: /,
	},
	{
		name: 'an e-mail address without its host',
		file: 'edition.yaml',
		change: swap('letters@ferry.example', 'letters'),
		line: 'email: letters',
		found: /tell › email: "letters"/,
	},
	{
		name: 'a topic that the guidebook does not have',
		file: 'guide.yaml',
		change: append('  fish: { source: [§1] }\n'),
		line: 'fish:',
		found: /the topic "fish", which the guidebook does not have/,
	},
	{
		name: 'a topic of the guidebook that nothing answers',
		file: 'guide.yaml',
		change: cut('  crew: { source: [§3.1] }\n'),
		line: 'topics:',
		found: /no answer to the topic "crew"/,
	},
	{
		name: 'a topic that is told by a § the report does not have',
		file: 'guide.yaml',
		change: swap('crew: { source: [§3.1] }', 'crew: { source: [§3.9] }'),
		line: '[§3.9]',
		found: /§3\.9/,
	},
	{
		name: 'a topic with neither a § nor what is left out',
		file: 'guide.yaml',
		change: swap('crew: { source: [§3.1] }', 'crew: {}'),
		line: 'crew: {}',
		found: /the topic "crew" without an answer/,
	},
	{
		name: 'a topic that is told at a place that is not there',
		file: 'guide.yaml',
		change: swap('crew: { source: [§3.1] }', 'crew: { source: [§3.1], told: [crew#sails] }'),
		line: 'crew#sails',
		found: /the place "crew#sails"/,
	},
	{
		name: 'a topic told whole by a § of which a note says that something is missing',
		file: 'guide.yaml',
		change: swap('crew: { source: [§3.1] }', 'crew: { source: [§3.1, §5] }'),
		line: 'crew:',
		found: /the topic "crew" told whole, though the note "awards-missing"/,
	},
	{
		name: 'a topic told in spite of a note that is of another §',
		file: 'guide.yaml',
		change: swap('crew: { source: [§3.1] }', 'crew: { source: [§3.1], despite: [awards-missing] }'),
		line: '[awards-missing]',
		found: /the note "awards-missing", which takes nothing from this topic/,
	},
	{
		name: 'a guidebook that is not there',
		file: 'guide.yaml',
		change: swap('guide: harbour-towns', 'guide: hill-towns'),
		tells: 'guides/hill-towns.yaml',
		line: 1,
		found: /no such file/,
	},
	{
		name: 'two topics of a guidebook with one id',
		file: 'guides/harbour-towns.yaml',
		change: swap('id: passengers', 'id: crew'),
		line: '{ id: crew, name: { zh-CN: 乘客',
		found: /the topic "crew" twice/,
		// Told at each of the two, and the topic that was answered is gone.
		faults: 3,
	},
];

const SCENES: Breakage[] = [
	{
		name: 'a scene that shows nothing',
		file: 'scenes.yaml',
		change: cut('  figure: punctuality\n'),
		line: '- id: on-time',
		found: /a scene that shows nothing/,
	},
	{
		name: 'a scene with a figure and openly none',
		file: 'scenes.yaml',
		change: swap('figure: punctuality', 'number: none\n  figure: punctuality'),
		line: '- id: on-time',
		found: /a scene with "figure" and "number"/,
	},
	{
		name: 'a scene without a source',
		file: 'scenes.yaml',
		change: swap('  figure: punctuality\n  source: [§3.2]\n', '  figure: punctuality\n'),
		line: '- id: on-time',
		found: /2 › source: missing/,
	},
	{
		name: 'a scene without one of its texts',
		file: 'scenes.yaml',
		change: swap(', en: Do the boats leave on time? }', ' }'),
		line: 'line: { zh-CN: 船准点吗？',
		found: /2 › line › en: missing/,
	},
	{
		name: 'a scene whose § is not that of its figure',
		file: 'scenes.yaml',
		change: swap('  figure: punctuality\n  source: [§3.2]', '  figure: punctuality\n  source: [§3.1]'),
		line: 'source: [§3.1]',
		found: /no §3\.2, where punctuality is printed/,
	},
	{
		name: 'a scene from a § that is not there',
		file: 'scenes.yaml',
		change: swap('  number: none\n  source: [§3.2]', '  number: none\n  source: [§9.9]'),
		line: 'source: [§9.9]',
		found: /^§9\.9$/,
	},
	{
		name: 'a scene of an unknown figure',
		file: 'scenes.yaml',
		change: swap('figure: lost-property-hours', 'figure: lost-property-hour'),
		line: 'figure: lost-property-hour\n',
		found: /the figure "lost-property-hour"/,
	},
	{
		name: 'a scene of an entry that no list has',
		file: 'scenes.yaml',
		change: swap('entry: volunteering#warm-landing', 'entry: volunteering#cold-landing'),
		line: 'cold-landing',
		found: /the entry "volunteering#cold-landing"/,
	},
	{
		name: 'a scene that leads nowhere',
		file: 'scenes.yaml',
		change: swap('into: passengers#scores', 'into: passengers#score'),
		line: 'into: passengers#score\n',
		found: /the place "passengers#score"/,
	},
	{
		name: 'two scenes with one id',
		file: 'scenes.yaml',
		change: swap('- id: lost-property', '- id: on-time'),
		line: '- id: on-time\n  figure: lost',
		found: /the id "on-time"/,
		// And what was published under the other id is gone.
		faults: 2,
	},
	{
		name: 'the same kind of picture in a row',
		file: 'scenes.yaml',
		change: swap('{ kind: hours, count: lost-property-hours }', '{ kind: months }'),
		line: 'kind: months }\n  into: passengers#help',
		found: /the picture "months" twice in a row/,
		// And there is no entry whose months it could show.
		faults: 2,
	},
	{
		name: 'a kind of picture that nobody draws',
		file: 'scenes.yaml',
		change: swap('kind: ticks', 'kind: sparkles'),
		line: 'kind: sparkles',
		found: /2 › picture › kind: "sparkles"/,
	},
	{
		name: 'a number that is written into a picture',
		file: 'scenes.yaml',
		change: swap('{ kind: ripples, count: landing-years }', '{ kind: ripples, count: 12 }'),
		line: 'count: 12',
		found: /0 › picture › count: 12/,
	},
	{
		name: 'a picture of more than one can count',
		file: 'scenes.yaml',
		change: (text) =>
			text
				.replaceAll('electric-ferries:number', 'staff-total:number')
				.replace('groups: [electric-ferries]', 'groups: [staff-total]'),
		line: 'groups: [staff-total]',
		found: /staff-total, which is 1286, one by one/,
		// Nor is it the number that the scene shows.
		faults: 2,
	},
	{
		name: 'a picture of a figure that no word of its scene tells',
		file: 'scenes.yaml',
		change: swap('rings: visits-count, lanterns: []', 'rings: visits-count, lanterns: [vessels]'),
		line: 'lanterns: [vessels]',
		found: /vessels, which the words of the scene do not tell/,
		// It is more than one can count, too.
		faults: 2,
	},
	{
		name: 'a share that is none',
		file: 'scenes.yaml',
		change: (text) =>
			text
				.replaceAll('punctuality', 'vessels')
				.replace(
					'source: [§3.2]\n  line: { zh-CN: 船准点吗？',
					'source: [§2.1]\n  line: { zh-CN: 船准点吗？',
				),
		line: 'share: vessels',
		found: /48 as a share of a hundred/,
	},
	{
		name: 'a label that fits no boat',
		file: 'scenes.yaml',
		change: swap('{ zh-CN: 年末, en: At the end }', '{ zh-CN: 年末的时候, en: In the survey at the end }'),
		line: 'en: In the survey at the end }',
		found: /a label of 24 characters/,
	},
	{
		name: 'a line that fits no screen',
		file: 'scenes.yaml',
		change: swap('zh-CN: 船准点吗？', `zh-CN: ${'船准点吗'.repeat(6)}？`),
		line: 'zh-CN: 船准点吗船',
		found: /the line of a scene of 25 characters/,
	},
	{
		name: 'more scenes than ninety seconds hold',
		file: 'scenes.yaml',
		change: append(
			Array.from({ length: 4 }, (_, index) =>
				MORE_SCENE.replace('{}', String(index)).replace('{kind}', index % 2 ? 'drone' : 'booth'),
			)
				.map((text, index) =>
					index % 2 ? text : text.replace('kind: place, show: booth', 'kind: hours, count: landing-years'),
				)
				.join(''),
		),
		line: '- id: more-3',
		found: /13 scenes/,
	},
];

/** Every file that an edition cannot do without. */
const REQUIRED_FILES = [
	...'edition units figures waivers notes visits awards services commitments charts'
		.split(' ')
		.map((name) => `${name}.yaml`),
	'source.json',
	'zh-CN/cover.md',
	'en/cover.md',
	'zh-CN/harbour.md',
	'en/awards.md',
];

/** Breakages that change more than the file they name. */
const FURTHER: Record<string, (edition: EditionCopy) => void> = {
	'a § of the report that is told nowhere'(edition) {
		for (const language of ['zh-CN', 'en']) {
			edition.change(`${EDITION}/${language}/passengers.md`, (text) =>
				text
					.replace('{#rides §3.2}', '{#rides}')
					.replace('§3.2 §5.1', '§5.1')
					.replace('{#help §3.2}', '{#help}'),
			);
		}
	},
};

let edition: EditionCopy;
beforeEach(() => (edition = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => edition.dispose());

/** The text of a file as a reader of faults counts its lines. */
function textOf(file: string): string {
	return edition
		.read(file)
		.replace(/^\uFEFF/, '')
		.replace(/\r\n/g, '\n');
}

describe.each([
	['files', FILES],
	['YAML', YAML],
	['data', DATA],
	['figures', FIGURES],
	['charts', CHARTS],
	['sentences to send on', SENDING],
	['words', WORDS],
	['two languages', LANGUAGES],
	['addresses', ADDRESSES],
	['scenes', SCENES],
	['lines of halls, ways to tell, and guidebooks', ANSWERS],
])('%s: the check tells, with file and line, of', (_, breakages) => {
	test.each(breakages.map((breakage) => [breakage.name, breakage] as const))('%s', (_, breakage) => {
		const { name, file, change, line, found, expected: words, tells = file, faults: count = 1 } = breakage;
		edition.change(`${EDITION}/${file}`, change);
		FURTHER[name]?.(edition);
		const faults = edition.faults();
		const told = `${EDITION}/${tells}`;
		const expected = typeof line === 'number' ? line : lineOf(textOf(told), line);
		expect(faults).toContainEqual(
			expect.objectContaining({
				file: told,
				line: expected,
				found: expect.stringMatching(found) as string,
				...(words && { expected: expect.stringMatching(words) as string }),
			}),
		);
		expect(faults, 'one mistake is told once').toHaveLength(count);
		for (const { expected, mend } of faults) expect(expected && mend).not.toBe('');
	});
});

describe('the check', () => {
	test('finds no fault in the fictional edition as it is', () => {
		expect(edition.faults()).toEqual([]);
	});

	test('finds no fault when Notepad has saved every file', () => {
		const [before] = edition.editions();
		// A recording is no text.
		for (const file of edition.files().filter((name) => !/\.(?:mp3|m4a|jpg)$/.test(name)))
			edition.change(file, asNotepad);
		expect(edition.faults()).toEqual([]);
		expect(edition.editions()).toEqual([before]);
	});

	test.each(REQUIRED_FILES)('misses %s, and tells nothing but that', (file) => {
		edition.remove(`${EDITION}/${file}`);
		expect(edition.faults()).toEqual([
			expect.objectContaining({ file: `${EDITION}/${file}`, line: 1, found: 'no such file' }),
		]);
	});

	test('does not ask for scenes.yaml, without which the deck is made from the chapters', () => {
		edition.remove(`${EDITION}/scenes.yaml`);
		edition.remove('published.json');
		expect(edition.faults()).toEqual([]);
	});

	test('does not ask for guide.yaml, without which no page answers a guidebook', () => {
		edition.remove(`${EDITION}/guide.yaml`);
		edition.remove('published.json');
		expect(edition.faults()).toEqual([]);
		expect(edition.editions()[0]?.guide).toBe(null);
	});

	test('does not ask for places, unless their codes are on paper', () => {
		edition.change(`${EDITION}/edition.yaml`, (text) =>
			text.replace(/^placeKinds:[^]*?(?=^contacts:)/m, '').replace(/^ {2}\/q\/bx\/:\n(?: {4}.*\n)+/m, ''),
		);
		// With the list of all go the pages of each; the page that prints their sheets stands by itself.
		expect(edition.faults().map(({ found, mend }) => [found, mend])).toEqual(
			['/print/', '/q/'].map((address) => [
				`${address}, published earlier, is gone`,
				expect.stringMatching(/^give the places their codes back/),
			]),
		);
		edition.remove('published.json');
		expect(edition.faults()).toEqual([]);
	});

	test('does not ask for published.json, which the first release writes', () => {
		edition.remove('published.json');
		expect(edition.faults()).toEqual([]);
	});

	test.each(['en', 'search', 'q', '404', 'My Report', '..2031'])(
		'refuses the folder name %s, for its address is taken or cannot be written',
		(name) => {
			edition.unpublish(EDITION);
			edition.rename(EDITION, name);
			expect(edition.faults()).toEqual([
				expect.objectContaining({
					file: `${name}/edition.yaml`,
					line: lineOf(edition.read(`${name}/edition.yaml`), '\ntitle:') + 1,
					found: `the folder name "${name}"`,
				}),
			]);
		},
	);

	test('tells when there is no edition at all', () => {
		edition.remove(EDITION);
		expect(edition.faults()).toEqual([expect.objectContaining({ file: '.', line: 1 })]);
	});

	test('tells of mistakes in different files all at once', () => {
		edition.change(`${EDITION}/figures.yaml`, swap('value: 48\n', 'value: 84\n'));
		edition.change(`${EDITION}/visits.yaml`, swap('daypart: morning', 'daypart: noon'));
		edition.change(`${EDITION}/zh-CN/money.md`, append('\n一共 5 条船。\n'));
		edition.remove(`${EDITION}/en/crew.md`);
		const places = edition.faults().map(({ file, line }) => `${file}:${line}`);
		expect(places.sort()).toEqual([
			`${EDITION}/en/crew.md:1`,
			`${EDITION}/figures.yaml:${lineOf(edition.read(`${EDITION}/figures.yaml`), 'value: 84\n')}`,
			`${EDITION}/visits.yaml:${lineOf(edition.read(`${EDITION}/visits.yaml`), 'daypart: noon')}`,
			`${EDITION}/zh-CN/money.md:${lineOf(edition.read(`${EDITION}/zh-CN/money.md`), '一共 5 条船')}`,
		]);
	});

	test('gives no edition while one of several has a fault', () => {
		edition.change(`${EDITION}/figures.yaml`, swap('value: 48\n', 'value: 84\n'));
		expect(() => edition.editions()).toThrow(/figures\.yaml:\d+\n {2}found/);
	});
});
