/** `TODO.md`: what is to do until a draft can be released, in the order of work, in the language of the report. */
import type { Finding } from '../../lib/checkup/check-up.ts';
import type { Period } from '../../lib/checkup/report-to-check.ts';
import { RULES } from '../../lib/checkup/rules.ts';
import type { MadeOutline } from '../../lib/edition/outline.ts';
import type { LeftOutLine } from '../../lib/edition/reading/report.ts';
import { whyAsked } from '../../lib/edition/reading/why-asked.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import type { About } from './about.ts';
import { ASKED } from './bare.ts';
import type { Named } from './figures.ts';
import type { DraftLists } from './lists/draft-lists.ts';
import { MARK } from './marks.ts';

/** What a draft holds that somebody has to look at. */
export interface Open {
	about: About;
	files: ReadonlyMap<string, string>;
	figures: readonly Named[];
	questions: MadeOutline['questions'];
	/** Measure words that the other language has none for. */
	unknown: readonly string[];
	lists: Pick<DraftLists, 'count' | 'files'>;
	/** How many there are. */
	notes: number;
	/** What the check-up found and nobody waived. */
	findings: readonly Finding[];
	leftOut: readonly LeftOutLine[];
	/** Codes of places that stay and that the report does not name. */
	unnamed: readonly string[];
	/** That the draft is written in. */
	languages: readonly ReadLanguage[];
	/** That the report tells of. */
	period: Period;
	/** The edition that something stays from. */
	from: string | null;
	/** Whether there is no report yet. */
	isEmpty: boolean;
}

/** A step: its title, and lines. */
type Step = readonly string[];

const CHINESE = {
	title: '# 草稿：还要做什么',
	lead: '这一年是草稿，能构建，不能发布。按顺序做：',
	empty:
		'报告写好以后，移走这个文件夹，用 `npm run draft -- 报告.docx` 重新生成；或用 `npm run outline -- 报告.docx 年份` 做提纲，自己写各章。',
	from: (from: string) => `单位、地方、量词、固定说法、读音和图从 ${from} 年带了过来，看看有没有变。`,
	unnamed: (codes: string) => `这些地方的名字报告里没有印，核对 edition.yaml 里的 source：${codes}。`,
	left: `还有多少 ${MARK}`,
	head: '| 文件 | 处 |',
	steps: (open: Open): Step[] => [
		[
			'看提纲',
			'`npm run outline -- 报告 --text` 看读到的全文。',
			open.leftOut.length > 0 ? `这 ${open.leftOut.length} 行没有算进正文：` : '每一行都算进了正文。',
			...open.leftOut.map(({ text }) => `- ${text.trim()}`),
		],
		[
			'回答拿不准的数',
			open.questions.length > 0
				? `在 answers.yaml 里逐条回答，正文里是${ASKED['zh-CN']}的地方补上数字。共 ${open.questions.length} 处：`
				: '没有拿不准的数。',
			...open.questions.map(
				({ address, text, question }) =>
					`- \`${address}\`：${whyAsked(question.why, question.form)['zh-CN']}\n  > ${text}`,
			),
		],
		[
			'写 edition.yaml',
			open.about.organisation ? `单位读作“${open.about.organisation}”，请核对。` : '单位名没有读到，请填写。',
			'写好网站名、简称、报告名、编写单位和联系方式。',
			`报告讲的是 ${open.period.from} 至 ${open.period.to}，请核对；不是一个整年的，写上它叫什么（period 的 label 和 words）。`,
		],
		[
			'核对单位',
			open.languages.includes('en') && open.unknown.length > 0
				? `这些量词还没有英文：${open.unknown.join('、')}。`
				: '看一遍就好。',
		],
		[
			'给数字起名',
			`figures.yaml 里有 ${open.figures.length} 个数字，名字是从前后文猜的。改好一个，去掉一个 ${MARK}。`,
			...(open.from === null || !holdsProposals(open.files)
				? []
				: [
						`写着 follows 的，看来是 ${open.from} 年就有的同一个数：逐个核对，是就去掉它后面的 ${MARK}，不是就删去那一行；没认出来的自己补上。`,
					]),
		],
		[
			'改写各章',
			[
				...(open.languages.includes('zh-CN') ? ['中文现在是报告原文，改成读者读得懂的话。'] : []),
				...(open.languages.includes('en') ? ['写英文。'] : []),
				'一节开头的一句话要能单独看懂，转发时用它；send 里有 TODO 的，是原文开头那一句单独看不懂的：写一句，或改好开头，删去那一行。',
			].join(''),
		],
		[
			'看列表',
			open.lists.count > 0
				? `认出了 ${open.lists.count} 条（${[...open.lists.files.keys()].join('、')}），每条上面有报告的原文。逐条对照，补上没有写明的，再删去上面那一行。`
				: '没有认出来访或荣誉。',
			'认不准的还在正文里。报告里还有来访、荣誉、志愿服务、打算的，也写成列表，照 docs/publishing.zh-CN.md 加一章来显示。',
		],
		[
			'看注',
			open.notes > 0
				? `notes.yaml 里有 ${open.notes} 条，是算出来、对出来的。看了属实就写好，不属实就删去。`
				: '没有发现要注明的地方。',
		],
		[
			'看体检',
			open.findings.length > 0
				? `报告自己的数字和写法，有 ${open.findings.length} 处要看（数字已复算，来源未核实）。能改的请编写人在印之前改；\`npm run checkup -- 报告\` 出一份能打印的：`
				: '报告自己的数字和写法，没有要看的（数字已复算，来源未核实）。',
			...findingLines(open.findings, 'zh-CN'),
		],
		['收尾', `全部 ${MARK} 改完，删去这个文件和 edition.yaml 里的 draft: true，再运行 npm run check。`],
	],
};

const ENGLISH: typeof CHINESE = {
	title: '# A draft: what is to do',
	lead: 'This edition is a draft. It builds, and cannot be released. In this order:',
	empty:
		'When there is a report, move this folder away and make it anew with `npm run draft -- REPORT.docx`; or make its outline with `npm run outline -- REPORT.docx YEAR` and write the chapters yourself.',
	from: (from: string) =>
		`The organisation, its places, units, terms, spoken words and drawings are those of ${from}: see what has changed.`,
	unnamed: (codes: string) =>
		`The report does not print the names of these places: see to their source in edition.yaml: ${codes}.`,
	left: `How many ${MARK} are left`,
	head: '| file | places |',
	steps: (open: Open): Step[] => [
		[
			'Look at the outline',
			'`npm run outline -- REPORT --text` shows the text that was read.',
			open.leftOut.length > 0
				? `These lines are no part of it (${open.leftOut.length}):`
				: 'Every line is a part of it.',
			...open.leftOut.map(({ text }) => `- ${text.trim()}`),
		],
		[
			'Answer what is not sure',
			open.questions.length > 0
				? `Answer each in answers.yaml, and put the number where the text says ${ASKED.en}. There are ${open.questions.length}:`
				: 'There is nothing of that kind.',
			...open.questions.map(
				({ address, text, question }) =>
					`- \`${address}\`: ${whyAsked(question.why, question.form).en}\n  > ${text}`,
			),
		],
		[
			'Write edition.yaml',
			open.about.organisation
				? `The organisation is read as “${open.about.organisation}”: see whether it is.`
				: 'No name of an organisation was found: write it.',
			'Write the name of the site, its short name, that of the report, who wrote it, and the contacts.',
			`The report tells of ${open.period.from} to ${open.period.to}: see whether it does; where that is no calendar year, write what it is called (label and words of its period).`,
		],
		[
			'Look at the units',
			open.languages.includes('zh-CN') && open.unknown.length > 0
				? `There is no Chinese yet for ${open.unknown.join(', ')}.`
				: 'Look at them once.',
		],
		[
			'Name the figures',
			`figures.yaml has ${open.figures.length}, their names guessed from the words around. Take a ${MARK} out with each that you have named.`,
			...(open.from === null || !holdsProposals(open.files)
				? []
				: [
						`Those with follows look like the same quantity of ${open.from}: take the ${MARK} behind it out where it is, and the line where it is not; add those that were not recognised.`,
					]),
		],
		[
			'Rewrite the chapters',
			[
				...(open.languages.includes('en')
					? ['The English is the report’s own: say it as readers would.']
					: []),
				...(open.languages.includes('zh-CN') ? ['Write the Chinese.'] : []),
				'The first sentence of a section is sent on with it and has to stand alone. Where send has a TODO, the one in print does not: write one, or mend the beginning and take the line out.',
			].join(' '),
		],
		[
			'Make lists',
			open.lists.count > 0
				? `${open.lists.count} entries were recognised (${[...open.lists.files.keys()].join(', ')}), each below what is printed of it.`
				: 'In English reports no lists are recognised.',
			'What the report has of visits, honours, volunteering and plans is written as a list with a chapter that shows it: see docs/publishing.md.',
		],
		[
			'Look at the notes',
			open.notes > 0
				? `notes.yaml has ${open.notes}, found by arithmetic. Write out those that are so, and take out the others.`
				: 'Nothing was found that wants a note.',
		],
		[
			'Look at the check-up',
			open.findings.length > 0
				? `The report’s own arithmetic and form give ${open.findings.length} places to look at (numbers are recomputed, their sources are not verified). What can be mended is its writers’ to mend before it is printed; \`npm run checkup -- REPORT\` makes a page of it to print:`
				: 'The report’s own arithmetic and form give nothing to look at (numbers are recomputed, their sources are not verified).',
			...findingLines(open.findings, 'en'),
		],
		[
			'Finish',
			`When each ${MARK} is done, take away this file and draft: true in edition.yaml, and run npm run check.`,
		],
	],
};

/** Whether figures of a draft are proposed to follow those of another edition. */
function holdsProposals(files: Open['files']): boolean {
	return /^ {2}follows: /m.test(files.get('figures.yaml') ?? '');
}

/** A line for each finding: its kind, where it stands, and what was found. */
function findingLines(findings: readonly Finding[], language: ReadLanguage): string[] {
	return findings.map(({ rule, places: [first], text }) => {
		const where = [first?.section, first && `“${first.quote}”`].filter(Boolean).join(' ');
		return `- ${RULES[rule].title[language]}: ${where}\n  > ${text[language]}`;
	});
}

const WORDS: Record<ReadLanguage, typeof CHINESE> = { 'zh-CN': CHINESE, en: ENGLISH };

export function toDo(open: Open): string {
	const words = WORDS[open.about.language];
	const { title, lead, left, head, steps } = words;
	const marks = [...open.files].map(([file, content]) => ({ file, count: content.split(MARK).length - 1 }));
	const list = marks.filter(({ count }) => count > 0).map(({ file, count }) => `| ${file} | ${count} |`);
	return [
		title,
		...(open.isEmpty ? [words.empty] : []),
		...(open.from === null ? [] : [words.from(open.from)]),
		...(open.unnamed.length > 0 ? [words.unnamed(open.unnamed.join(', '))] : []),
		lead,
		...steps(open).map(([name, ...words], index) => `## ${index + 1}. ${name}\n\n${words.join('\n')}`),
		`## ${left}\n\n${head}\n| --- | --- |\n${list.join('\n')}`,
	].join('\n\n');
}
