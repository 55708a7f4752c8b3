/** What numbers of a report are the numbers of: the words before them in their clause, without what is no name. */
import type { FoundQuantity } from '../edition/reading/findings.ts';
import type { ReadSection } from '../edition/reading/read-sections.ts';

/** A number of a report, where it stands, and what it is called there. */
export interface LabelledNumber {
	read: ReadSection;
	found: FoundQuantity;
	/** The words before it in its clause: 乘客综合满意度 of 乘客综合满意度为 92.7 分. */
	label: string;
	/** Whether its clause says nothing else. */
	isWhole: boolean;
}

/** What stands before a label and is no part of it. */
const BEFORE_LABEL =
	/^(?:其中|全年|本?公司|我[们局司校院]|截至年?底|报告期内|共有|共|现有|(?:19|20)\d\d\s*年度?|的|、|\s)+/;

const CLAUSE_END = /[，。；：、,;:（）()\n\t|“”]/;

/** Every number of a report in its running text, with its label. Cells of tables have none: their heads say it. */
export function labelledNumbers(sections: readonly ReadSection[]): LabelledNumber[] {
	return sections.flatMap((read) =>
		read.quantities
			.filter(({ before, headUnit }) => before === undefined && headUnit === undefined)
			.map((found) => {
				const clause = read.text.slice(0, found.start).split(CLAUSE_END).at(-1) ?? '';
				const [after = ''] = read.text.slice(found.end).split(CLAUSE_END, 1);
				const label = clause.replace(BEFORE_LABEL, '').replace(/[\s为是达到至约近]+$/, '');
				return { read, found, label, isWhole: after.trim() === '' };
			}),
	);
}

/** The numbers that stand within a piece of their §. */
export function numbersWithin(
	numbers: readonly LabelledNumber[],
	{ start, end }: { start: number; end: number },
): LabelledNumber[] {
	return numbers.filter(({ found }) => found.start >= start && found.end <= end);
}

/** Units that count alike: 人, 名 and 位 are all people. */
export function unitKind(unit: string): string {
	return /^(?:人|名|位|people|person|employees|staff)$/.test(unit) ? '人' : unit;
}

/** How many Han characters a text has. */
export function hanCount(text: string): number {
	return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
