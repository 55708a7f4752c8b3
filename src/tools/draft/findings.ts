/** What is found in a report while it is drafted, as source notes: nothing but arithmetic, form, and the same words twice. */
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import { whyAsked } from '../../lib/edition/reading/why-asked.ts';
import type { Language } from '../../lib/site/languages.ts';
import type { Named } from './figures.ts';
import type { Place } from './lists/passages.ts';
import { MARK } from './marks.ts';
import type { DraftNotes } from './notes.ts';

/** Words around a number that make it one of another time, or none that was reached. */
const OTHER_TIME = /上年|去年|前年|上一年|同期|同比|环比|目标|计划|预计|力争|近[一二三四五\d]年/;

/** Words that begin what was done more than once, each time with a number of its own. */
const DONE =
	/^(?:参[加与]|组织|开展|完成|举[办行]|召开|投入|捐|发[放展]|慰问|实现|新增|创建|走访|培训|向|为|对|在|从|与|占|比|增长|下降|提[升高]|达到|累计)/;

/** What stands before a label and is no part of it. */
const BEFORE_LABEL = /^(?:其中|全年|本?公司|我[们局司校院]|截至年?底|报告期内|共|的|、|\s)+/;

/** Han characters that a label has at the least: 员工 alone may be those of any part. */
const SHORTEST_LABEL = 4;

const CLAUSE_END = /[，。；：、,;:（）()\n\t|“”]/;

/**
 * Adds the notes on figures that one label gives two values in two §§.
 * @returns ids of figures with those of their notes
 */
export function noteTwoVersions(
	figures: readonly Named[],
	year: number,
	notes: DraftNotes,
): Map<string, string> {
	const byLabel = new Map<string, { label: string; figures: Named[] }>();
	for (const figure of figures) {
		const label = labelOf(figure, year);
		if (label === null) continue;
		const key = `${label} ${figure.found.unit}`;
		byLabel.set(key, { label, figures: [...(byLabel.get(key)?.figures ?? []), figure] });
	}
	const noted = new Map<string, string>();
	for (const { label, figures: alike } of byLabel.values()) {
		const [first, ...others] = alike;
		const other = others.find((one) => first && valueOf(one) !== valueOf(first) && one.read !== first.read);
		if (!first || !other) continue;
		const [one, two] = [first.read.section.number, other.read.section.number];
		const id = notes.add(
			`${first.id}-versions`,
			{
				kind: 'two-versions',
				source: [one, two],
				stands: 'figure',
				text: {
					'zh-CN': `${MARK} 一处印作 {${first.id}}，一处印作 {${other.id}}，均照录。`,
					en: `${MARK}: one place prints {${first.id}}, another {${other.id}}; both are shown.`,
				},
			},
			`“${label}”：${first.address}；${other.address}`,
		);
		noted.set(first.id, id);
		noted.set(other.id, id);
	}
	return noted;
}

/** What a number is the number of, where its clause says just that; else `null`. */
function labelOf({ found, read }: Named, year: number): string | null {
	if (found.limit !== null || found.headUnit !== undefined || found.before !== undefined) return null;
	const { text, dates } = read;
	const before = text.slice(0, found.start);
	const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
	const [after = ''] = text.slice(found.end).split(CLAUSE_END, 1);
	const label = (sentence.split(CLAUSE_END).at(-1) ?? '')
		.replace(BEFORE_LABEL, '')
		.replace(/[\s为是达]+$/, '');
	const isWhole =
		after.trim() === '' &&
		[...label].filter((letter) => /\p{Script=Han}/u.test(letter)).length >= SHORTEST_LABEL;
	if (!isWhole || DONE.test(label) || OTHER_TIME.test(sentence)) return null;
	const isOfOtherYear = dates
		.filter(({ start }) => start >= found.start - sentence.length && start < found.start)
		.some(({ form }) => /\d{4}/.test(form) && !form.includes(String(year)));
	return isOfOtherYear || /\d/.test(label) ? null : label;
}

function valueOf({ found }: Named): string {
	return 'value' in found ? found.value : `${found.from}-${found.to}`;
}

/**
 * Adds the notes on totals that their parts do not add up to.
 * @returns ids of figures with those of their notes
 */
export function noteTotals(
	figures: readonly Named[],
	language: Language,
	notes: DraftNotes,
): Map<string, string> {
	const noted = new Map<string, string>();
	for (const { id, found, read } of figures) {
		const question = read.questions.find(({ why, start }) => why.code === 'total' && start === found.start);
		if (!question) continue;
		const note = notes.add(
			`${id}-total`,
			{
				kind: 'mismatch',
				source: [read.section.number],
				stands: 'figure',
				text: {
					'zh-CN': `${MARK} 合计印作 {${id}}，与各项相加不同，照录。`,
					en: `${MARK}: the total is printed as {${id}}, which its parts do not add up to; it is shown as printed.`,
				},
			},
			whyAsked(question.why, question.form)[language],
		);
		noted.set(id, note);
	}
	return noted;
}

/** A line that asks somebody to write: （请财务补充修改） */
const REMARK =
	/^[ \t]*[（(【[]\s*请[^）)】\]\n]{0,30}(?:补充|修改|核[实对]|完善|提供|确认|更新)[^）)】\]\n]{0,12}[）)】\]][ \t]*$/gm;

/** Adds a note on each remark of the editors that was left in a §. @returns their places, by § */
export function noteRemarks(
	sections: readonly ReadSection[],
	notes: DraftNotes,
): ReadonlyMap<string, readonly Place[]> {
	const places = sections.map(({ text, section: { number } }): [string, Place[]] => {
		const remarks = [...text.matchAll(REMARK)];
		if (remarks.length > 0)
			notes.add(
				`remark${number.replace(/\D+/g, '-')}`,
				{
					kind: 'remark',
					source: [number],
					stands: 'sources',
					text: {
						'zh-CN': `${MARK} 此处留有编辑标注。`,
						en: `${MARK}: an editorial note remains here.`,
					},
				},
				remarks.map(([remark]) => remark.trim()).join(' '),
			);
		return [number, remarks.map(({ 0: remark, index }) => ({ start: index, end: index + remark.length }))];
	});
	return new Map(places.filter(([, found]) => found.length > 0));
}
