/** One label with two numbers: 综合满意度 92.7 分 in one §, 92.6 分 in another. */
import type { Found, Rule } from '../finding.ts';
import { hanCount, unitKind, type LabelledNumber } from '../labels.ts';
import { placeIn } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

/** Words around a number that make it one of another time, or none that was reached. */
const OTHER_TIME = /上年|去年|前年|上一年|同期|同比|环比|目标|计划|预计|力争|近[一二三四五\d]年/;

/** Words that begin what was done more than once, each time with a number of its own. */
const DONE =
	/^(?:参[加与]|组织|开展|完成|举[办行]|召开|投入|捐|发[放展]|慰问|实现|新增|创建|走访|培训|向|为|对|在|从|与|占|比|增长|下降|提[升高]|达到|累计)/;

/** Han characters that a label has at the least: 员工 alone may be those of any part. */
const SHORTEST_LABEL = 4;

export const twoValues: Rule = {
	title: { 'zh-CN': '同一说法有两个数', en: 'One label, two numbers' },
	reads: ['zh-CN'],
	find(report) {
		const byLabel = new Map<string, LabelledNumber[]>();
		for (const one of report.numbers) {
			if (!saysOne(one, report)) continue;
			const key = `${one.label} ${unitKind(one.found.unit)}`;
			byLabel.set(key, [...(byLabel.get(key) ?? []), one]);
		}
		return [...byLabel.values()].flatMap((alike): Found[] => {
			const [first, ...others] = alike;
			// Within one § they may be of two events.
			const other = others.find((one) => first && valueOf(one) !== valueOf(first) && one.read !== first.read);
			if (!first || !other) return [];
			const { label } = first;
			const [one, two] = [first, other].map(({ read, found }) => placeIn(read, found.start, found.end));
			if (!one || !two) return [];
			return [
				{
					places: [one, two],
					text: {
						'zh-CN': `“${label}”一处印 ${one.form.trim()}，一处印 ${two.form.trim()}。`,
						en: `“${label}” is printed as ${one.form.trim()} in one place and ${two.form.trim()} in another.`,
					},
				},
			];
		});
	},
};

/** Whether a number is the one that its label has in this period. */
function saysOne({ read, found, label, isWhole }: LabelledNumber, { year }: ReportToCheck): boolean {
	if (found.limit !== null || !isWhole || hanCount(label) < SHORTEST_LABEL || /\d/.test(label)) return false;
	const before = read.text.slice(0, found.start);
	const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
	const sentence = before.slice(start);
	if (DONE.test(label) || OTHER_TIME.test(sentence)) return false;
	return !read.dates
		.filter((date) => date.start >= start && date.start < found.start)
		.some(({ form }) => /\d{4}/.test(form) && year !== null && !form.includes(String(year)));
}

function valueOf({ found }: LabelledNumber): string {
	return 'value' in found ? found.value : `${found.from}-${found.to}`;
}
