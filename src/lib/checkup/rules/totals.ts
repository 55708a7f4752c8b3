/** Totals against their parts: in tables, in a sentence, and where a total and its parts stand apart. */
import { Decimal } from 'decimal.js';
import { whyAsked } from '../../edition/reading/why-asked.ts';
import type { FoundQuantity } from '../../edition/reading/findings.ts';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { exactly, shown } from '../exact.ts';
import type { Found, Rule } from '../finding.ts';
import { numbersWithin, unitKind, type LabelledNumber } from '../labels.ts';
import { placeIn, sentencesOf, type Piece } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

/** A share of its total that what is missing in a list of parts may have, to be taken for a slip. */
const SLIP = 0.05;

/** Parts that a list has at the least, so that it may be meant to be whole. */
const WHOLE_LIST = 3;

export const totals: Rule = {
	title: { 'zh-CN': '合计与各项相加不同', en: 'A total that its parts do not come to' },
	reads: ['zh-CN', 'en'],
	find(report) {
		const inSentences = report.sections.flatMap((read) => {
			const numbers = report.numbersIn(read);
			return sentencesOf(read).flatMap((sentence, index, all) => {
				const here = numbersWithin(numbers, sentence);
				return [...ofWhich(read, sentence, all[index - 1], here, numbers), ...summedUp(read, sentence, here)];
			});
		});
		return [...inTables(report), ...inSentences, ...apart(report)];
	},
};

function inTables({ sections }: ReportToCheck): Found[] {
	return sections.flatMap((read) =>
		read.questions
			.filter(({ why }) => why.code === 'total')
			.map(({ why, form, start, end }) => ({
				places: [placeIn(read, start, end)],
				text: whyAsked(why, form),
			})),
	);
}

/** Sum of numbers that are exact; `null` where one is not. */
function sumOf(numbers: readonly LabelledNumber[]): Decimal | null {
	return numbers.reduce<Decimal | null>((sum, { found }) => {
		const value = exactly(found);
		return sum && value && sum.plus(value);
	}, new Decimal(0));
}

function isLike(one: LabelledNumber, other: LabelledNumber): boolean {
	const kinds = [one, other].map(({ found: { unit, per } }) => `${unitKind(unit)}/${per}`);
	return kinds[0] === kinds[1] && one.found.unit !== '%';
}

/** 共有 60 名……，其中一级 1 名、二级 2 名; where the sentence has no total, what the one before lists is it. */
function ofWhich(
	read: ReadSection,
	sentence: Piece,
	before: Piece | undefined,
	here: readonly LabelledNumber[],
	all: readonly LabelledNumber[],
): Found[] {
	const marker = /其中|分别[为是有]/.exec(sentence.text);
	if (!marker) return [];
	const at = sentence.start + marker.index;
	const behind = here.filter(({ found }) => found.start > at);
	const [first] = behind;
	if (!first) return [];
	const whole = here.findLast((one) => one.found.end <= at && isLike(one, first));
	const parts = behind.filter((one) => isLike(one, first));
	const sum = sumOf(parts);
	if (!sum || parts.length === 0) return [];
	if (!whole) return before ? beyondListBefore(read, before, parts, sum, all) : [];
	const total = exactly(whole.found);
	if (!total || sum.equals(total)) return [];
	const missing = total.minus(sum);
	const isMore = parts.some(({ found }) => exactly(found)?.gt(total)) || (sum.gt(total) && areAlike(parts));
	const isSlip =
		parts.length >= WHOLE_LIST &&
		parts.length === behind.length &&
		missing.gt(0) &&
		missing.lt(total.mul(SLIP));
	const mustBeWhole = marker[0] !== '其中' && parts.length > 1;
	return isMore || isSlip || mustBeWhole ? [notTotal(read, whole.found, parts, sum)] : [];
}

/** Whether parts exclude each other, as far as their labels say: 一线员工, 后勤员工; a party member may be a woman too. */
function areAlike(parts: readonly LabelledNumber[]): boolean {
	const tails = new Set(parts.map(({ label }) => label.slice(-1)));
	const groups = parts.some(({ label }) => /党员|团员|女|青年|少数民族/.test(label));
	return parts.length > 1 && tails.size === 1 && !groups;
}

function notTotal(
	read: ReadSection,
	whole: FoundQuantity,
	parts: readonly LabelledNumber[],
	sum: Decimal,
): Found {
	const form = whole.form.trim();
	const forms = parts.map(({ found }) => found.form.trim()).join('、');
	return {
		places: [placeIn(read, whole.start, whole.end)],
		text: {
			'zh-CN': `总数印 ${form}，各项（${forms}）相加是 ${shown(sum)}。`,
			en: `The total is printed as ${form}; its parts (${forms.replaceAll('、', ', ')}) come to ${shown(sum)}.`,
		},
	};
}

/** What 其中 lists, against what the sentence before it lists, where that has no total either. */
function beyondListBefore(
	read: ReadSection,
	before: Piece,
	parts: readonly LabelledNumber[],
	sum: Decimal,
	all: readonly LabelledNumber[],
): Found[] {
	const [first] = parts;
	const listed = numbersWithin(all, before).filter((one) => first && isLike(one, first));
	// Nothing but 、 and the words of its label stands between the members of a list.
	const joined = listed.slice(1).every(({ found }, index) => {
		const gap = read.text.slice(listed[index]?.found.end, found.start);
		return /^[^，。；：、]*、[^，。；：、]*$/.test(gap);
	});
	const other = sumOf(listed);
	const [from, to] = [listed[0]?.found.start, listed.at(-1)?.found.end];
	if (!joined || listed.length < 2 || !other || sum.lte(other) || from === undefined || !first) return [];
	return [
		{
			places: [placeIn(read, from, to ?? from), placeIn(read, first.found.start, first.found.end)],
			text: {
				'zh-CN': `“其中”后面相加是 ${shown(sum)}，前一句相加是 ${shown(other)}。“其中”指的是谁，请写明。`,
				en: `What stands behind “其中” (of which) comes to ${shown(sum)}, the sentence before to ${shown(other)}: say of whom.`,
			},
		},
	];
}

/** 一线 3 人、后勤 4 人，共 8 人. */
function summedUp(read: ReadSection, sentence: Piece, here: readonly LabelledNumber[]): Found[] {
	return here.flatMap((total, index) => {
		const lead = read.text.slice(sentence.start, total.found.start);
		if (!/[，、；]\s*(?:合计|共计|总计|总共|一共|共)\s*[为是有]?\s*$/.test(lead) || !total.isWhole) return [];
		const parts = here.slice(0, index);
		const value = exactly(total.found);
		const sum = sumOf(parts);
		const areParts = parts.length > 1 && parts.every((part) => isLike(part, total));
		return areParts && value && sum && !sum.equals(value) ? [notTotal(read, total.found, parts, sum)] : [];
	});
}

const ALL_OF =
	/^(?:全口径|全部|全体|在册|在岗|总)(\p{Script=Han}{2,4})$|^(\p{Script=Han}{2,4})(?:总数|总人数|总量)$/u;

/** 全口径员工 520 名 in one §, 合同制员工 230 人、派遣制员工 12 人、承包员工 8 人 in another. */
function apart({ numbers, numbersIn, sections }: ReportToCheck): Found[] {
	const wholes = numbers.flatMap((whole) => {
		const match = ALL_OF.exec(whole.label);
		const kind = match?.[1] ?? match?.[2];
		return kind === undefined || !whole.isWhole ? [] : [{ whole, kind }];
	});
	return wholes.flatMap(({ whole, kind }) =>
		sections.flatMap((read) => {
			if (read === whole.read) return [];
			const own = numbersIn(read);
			return sentencesOf(read).flatMap((sentence): Found[] => {
				const parts = numbersWithin(own, sentence).filter(
					({ label, isWhole }) => isWhole && label.endsWith(kind) && label.length > kind.length,
				);
				const [first] = parts;
				const [sum, total] = [sumOf(parts), exactly(whole.found)];
				if (!first || parts.length < WHOLE_LIST || !parts.every((part) => isLike(part, whole))) return [];
				if (!sum || !total || sum.equals(total)) return [];
				const forms = parts.map(({ found }) => found.form.trim());
				return [
					{
						places: [
							placeIn(whole.read, whole.found.start, whole.found.end),
							...parts.map(({ found }) => placeIn(read, found.start, found.end)),
						],
						text: {
							'zh-CN': `“${whole.label}”印 ${whole.found.form.trim()}，分列的 ${forms.join('、')} 相加是 ${shown(sum)}。口径不同的，请写明。`,
							en: `“${whole.label}” is printed as ${whole.found.form.trim()}; those listed apart, ${forms.join(', ')}, come to ${shown(sum)}. Where they count otherwise, say how.`,
						},
					},
				];
			});
		}),
	);
}
