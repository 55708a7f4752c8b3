/** How long the outline of a thick report takes: headings, numbers, and the second reader, which has read none of it before. */
import { readTwice } from '../../lib/edition/grammar/read-twice.ts';
import { makeOutline } from '../../lib/edition/outline.ts';
import { BARS, round, verdict } from './bars.ts';
import { table } from './table.ts';

/** Pages of the report, and characters on each: a full page of Chinese print. */
const PAGES = 1000;
const CHARACTERS = 900;

/** Sentences of reports, `#` for a number; those without one are as many as in print. */
export const SENTENCES = [
	'一年来，单位坚持以人为本，把社会责任融入日常管理，认真听取职工和群众的意见。',
	'全年共开展志愿服务 # 次，参加 # 人次，服务居民超过 #.5 万人。',
	'单位不断完善各项制度，加强风险防控，做到早发现、早处理、早整改。',
	'营业收入 #.7 亿元，同比增长 #.3%，完成全年目标的 98%以上。',
	'组织职工参加健康体检和文体活动，关心困难职工的生活。',
	'上半年召开座谈会 # 场，5 月 # 日慰问一线职工 #-#0 名，送去慰问品三十余份。',
	'推进绿色办公，减少纸张使用，落实垃圾分类，建设节约型单位。',
	'节约用电 #.2 万千瓦时，回收废旧电池约 # 千克，植树不少于 # 棵。',
	'同社区、学校和企业结对共建，共同维护整洁有序的环境。',
];

/** A report of so many pages whose numbers differ from page to page. */
function thickReport(first: number): string {
	let number = first;
	const page = (index: number) => {
		let text = index % 10 === 0 ? `## §${index / 10 + 1} 第${index / 10 + 1}部分\n\n` : '';
		for (let sentence = index; text.length < CHARACTERS; sentence++) {
			const words = SENTENCES[sentence % SENTENCES.length] ?? '';
			text += words.replaceAll('#', () => String(10 + ((number += 37) % 9973)));
			if (sentence % 4 === 0) text += '\n\n';
		}
		return text;
	};
	return Array.from({ length: PAGES }, (_, index) => page(index)).join('\n');
}

/** Seconds that the outline of a thick report takes, and how much it has. */
export interface OutlineTimes {
	readonly characters: number;
	readonly quantities: number;
	readonly outline: number;
	readonly twice: number;
}

/** Makes the outline of a thick report. */
export function timeOutline(): OutlineTimes {
	const text = thickReport(Math.floor(performance.now()));
	const begun = performance.now();
	const { sections } = makeOutline(text).outline;
	const made = performance.now();
	readTwice([text], 'zh-CN');
	const done = performance.now();
	return {
		characters: text.length,
		quantities: sections.reduce((sum, section) => sum + section.quantities.length, 0),
		outline: (made - begun) / 1000,
		twice: (done - made) / 1000,
	};
}

/** What was measured, as a table with its verdict. */
export function outlineReport({ characters, quantities, outline, twice }: OutlineTimes): string {
	const rows = [[PAGES, characters, quantities, round(outline), round(twice)]];
	const head = ['pages', 'characters', 'quantities', 'outline, s', 'read twice, s'];
	return `${table(head, rows)}\n\n${verdict(BARS.outline, [{ page: `${PAGES} pages`, value: outline + twice }])}`;
}
