/** `TODO.md`: what is to do until a draft can be released, in the order of work. */
import type { MadeOutline } from '../../lib/edition/outline.ts';
import type { LeftOutLine } from '../../lib/edition/reading/report.ts';
import { whyAsked } from '../../lib/edition/reading/why-asked.ts';
import type { About } from './about.ts';
import type { Named } from './figures.ts';
import type { DraftLists } from './lists/draft-lists.ts';
import { MARK } from './marks.ts';

interface Draft {
	about: About;
	files: ReadonlyMap<string, string>;
	figures: readonly Named[];
	questions: MadeOutline['questions'];
	/** Measure words without English. */
	unknown: readonly string[];
	lists: Pick<DraftLists, 'count' | 'files'>;
	/** How many there are. */
	notes: number;
	leftOut: readonly LeftOutLine[];
}

export function toDo(draft: Draft): string {
	const { about, files, figures, questions, unknown, lists, notes, leftOut } = draft;
	const marks = [...files].map(([file, content]) => ({ file, count: content.split(MARK).length - 1 }));
	const asked = questions.map(
		({ address, text, question }) =>
			`- \`${address}\`：${whyAsked(question.why, question.form)['zh-CN']}\n  > ${text}`,
	);
	const sections = [
		[
			'看提纲',
			`\`npm run outline -- 报告 --text\` 看读到的全文。下面这些行没有算进正文（${leftOut.length} 行）：`,
			...leftOut.map(({ text }) => `- ${text.trim()}`),
		],
		[
			'回答拿不准的数',
			`在 answers.yaml 里逐条回答，正文里是（待核）的地方补上数字。共 ${questions.length} 处：`,
			...asked,
		],
		[
			'写 edition.yaml',
			about.organisation ? `单位读作“${about.organisation}”，请核对。` : '单位名没有读到，请填写。',
			'写好网站名、简称、报告名、编写单位和联系方式。',
		],
		[
			'核对单位',
			unknown.length > 0 ? `这些量词还没有英文：${unknown.join('、')}。` : '量词都有英文，看一遍就好。',
		],
		[
			'给数字起名',
			`figures.yaml 里有 ${figures.length} 个数字，名字是从前后文猜的。改好一个，去掉一个 ${MARK}。`,
		],
		['改写各章', '中文现在是报告原文。改成居民读得懂的话，再写英文。'],
		[
			'看列表',
			lists.count > 0
				? `认出了 ${lists.count} 条（${[...lists.files.keys()].join('、')}），每条上面有报告的原文。逐条对照，补上没有写明的，再删去上面那一行。`
				: '没有认出来访或荣誉。',
			'认不准的还在正文里。报告里还有来访、荣誉、志愿服务、打算的，也写成列表，照 docs/publishing.md 加一章来显示。',
		],
		[
			'看注',
			notes > 0
				? `notes.yaml 里有 ${notes} 条，是算出来、对出来的。看了属实就写好，不属实就删去。`
				: '没有发现要注明的地方。',
		],
		['收尾', `全部 ${MARK} 改完，删去这个文件和 edition.yaml 里的 draft: true，再运行 npm run check。`],
	];
	const list = marks.filter(({ count }) => count > 0).map(({ file, count }) => `| ${file} | ${count} |`);
	return [
		'# 草稿：还要做什么',
		'这一年是从报告生成的草稿，能构建，不能发布。按顺序做：',
		...sections.map(([title, ...words], index) => `## ${index + 1}. ${title}\n\n${words.join('\n')}`),
		`## 还有多少 ${MARK}\n\n| 文件 | 处 |\n| --- | --- |\n${list.join('\n')}`,
	].join('\n\n');
}
