/** What the cells of a table say in numbers, read by their heads: 金额（万元） over 1,286 makes 12860000 元 of it. */
import { Decimal } from 'decimal.js';
import { readQuantities } from '../grammar/read-quantities.ts';
import type { ReportKnown as Known } from '../answers.ts';
import type { Quantity } from '../grammar/reading.ts';
import { keyOf } from '../printed-places.ts';
import type { Language } from '../../site/languages.ts';
import { narrow, narrowLetters } from './line.ts';
import type { FoundQuantity, FoundQuestion, Findings } from './findings.ts';
import type { ReadText } from './second-look.ts';
import type { Cell, Table } from './tables.ts';

/** A name of a column that holds the unit of each row. */
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
/** Names of columns that only count or date the rows. */
const NUMBER_COLUMN = /^(?:序号|编号|no\.?|#)$/i;
const YEAR_COLUMN = /^(?:年份|年度|时间|years?|)$/i;
const YEAR = /^(?:19|20)\d\d$/;

const TOTAL = /^(?:合计|总计|共计|总数|总和|grandtotal|total|sum)/i;
const SUBTOTAL = /^(?:小计|subtotal)/i;
/** Rows that say what is in another: they are no more to be added. */
const OF_WHICH = /^(?:其中|ofwhich|thereof)/i;

/** A cell of numbers alone; what its unit is, its heads say. */
const NUMBER_ALONE = /^[^\p{L}%‰]*\d[^\p{L}%‰]*$/u;

/**
 * Reads a table. Forms are as printed, without the unit of a head.
 * @param section the § that it stands in
 * @param read reads the text of a cell
 * @param known what the edition has answered
 */
export function readTable(
	table: Table,
	section: string,
	read: ReadText,
	language: Language,
	known: Known,
): Findings {
	const findings: Findings = { quantities: [], dates: [], questions: [] };
	const caption = captionUnit(table.above, section, language, known);
	const heads = table.head?.map(({ text }) => text) ?? [];
	const units = heads.map((head) => unitIn(head, language, known)?.unit ?? null);
	const unitColumn = heads.findIndex((head) => UNIT_COLUMN.test(compact(head)));
	for (const cell of table.head ?? []) readHead(cell);
	const values = table.rows.map((row) => {
		const rowHead = row[0]?.text ?? '';
		const ofRow =
			(row[unitColumn] && unitOf(row[unitColumn].text, language, known)) ??
			unitIn(rowHead, language, known)?.unit ??
			null;
		return row.map((cell, column): FoundQuantity | null => {
			const head = heads[column] ?? '';
			if (column === unitColumn) return null;
			const isRowHead = column === 0 && row.length > 1;
			const isYear = YEAR.test(narrow(cell.text));
			if (isYear && YEAR_COLUMN.test(compact(head)) && (isRowHead || head !== '')) {
				findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
				return null;
			}
			if (NUMBER_COLUMN.test(compact(head)) && /^\d+$/.test(narrow(cell.text))) return null;
			const around = isRowHead ? '' : [rowHead, head].filter(Boolean).join(' ');
			return readCell(cell, isRowHead ? null : [ofRow, units[column] ?? null], around);
		});
	});
	compareTotals(table, values, findings.questions);
	return findings;

	function readHead(cell: Cell): void {
		if (YEAR.test(narrow(cell.text)))
			findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
		else readCell(cell, null, '');
	}

	/** @param ofHeads units of the heads, `null` where a head names none; `null` of a cell that is a head itself */
	function readCell(
		cell: Cell,
		ofHeads: readonly (string | null)[] | null,
		before: string,
	): FoundQuantity | null {
		const { text, start } = cell;
		const plain = ofHeads ? narrowLetters(text) : withoutUnit(narrowLetters(text));
		const named = [...new Set((ofHeads ?? []).filter((unit) => unit !== null))];
		const unit = named[0] ?? (ofHeads && caption);
		if (NUMBER_ALONE.test(plain) && unit) {
			const span = { form: text, start, end: start + text.length, before };
			if (named.length > 1) {
				findings.questions.push({ ...span, why: { code: 'two-units', units: named.join('、') } });
				return null;
			}
			const quantity = readWithUnit(plain, unit, read, language);
			if (quantity) {
				const found = { ...quantity, ...span, headUnit: unit };
				findings.quantities.push(found);
				return found;
			}
			findings.questions.push({ ...span, why: { code: 'table-unit', unit } });
			return null;
		}
		const reading = read(plain);
		const moved = <Found extends { start: number; end: number }>(found: Found) => ({
			...found,
			form: text.slice(found.start, found.end),
			start: start + found.start,
			end: start + found.end,
			before: [before, text.slice(0, found.start)].filter(Boolean).join(' '),
			after: text.slice(found.end),
		});
		const quantities = reading.quantities.map(moved);
		findings.quantities.push(...quantities);
		findings.dates.push(...reading.dates.map(moved));
		findings.questions.push(...reading.questions.map(moved));
		const [only, ...others] = quantities;
		const isAll = only && others.length === 0 && only.form.length === text.length;
		return isAll ? only : null;
	}

	/** A head with blanks in place of its unit, which is read with the numbers that have it. */
	function withoutUnit(head: string): string {
		const { start, end } = unitIn(head, language, known) ?? { start: 0, end: 0 };
		return head.slice(0, start) + ' '.repeat(end - start) + head.slice(end);
	}
}

/** A number read with the unit that its head has; `null` where the two make no quantity. */
function readWithUnit(number: string, unit: string, read: ReadText, language: Language): Quantity | null {
	const text = number + (language === 'en' && !/^[%‰]/.test(unit) ? ' ' : '') + unit;
	const { quantities, questions, dates } = read(text);
	const [quantity] = quantities;
	const isWhole = quantity && quantity.start === 0 && quantity.end === text.length;
	return isWhole && questions.length + dates.length === 0 && quantity.unit !== '' ? quantity : null;
}

/** A unit that a head names, and where it stands in it. */
interface HeadUnit {
	unit: string;
	start: number;
	end: number;
}

/** Where a head names a unit behind its words: （万元）, (%), /万元, or 单位：万元. */
const UNIT_IN_HEAD = [
	/\((?:单位:? *|in +|units?:? *)?(?<unit>[^()\d]{1,16})\)$/di,
	/单位: *(?<unit>\S{1,12})$/d,
	/[/,] *(?<unit>[^\s/,]{1,8})$/d,
	/(?<unit>[%‰])$/d,
];

/** Characters that a head has at the most. */
const LONGEST_HEAD = 100;

function unitIn(head: string, language: Language, known: Known): HeadUnit | null {
	const plain = narrow(head);
	if (plain.length > LONGEST_HEAD) return null;
	for (const form of UNIT_IN_HEAD) {
		const match = form.exec(plain);
		const [start, end] = match?.indices?.groups?.unit ?? [];
		if (!match || start === undefined || end === undefined) continue;
		const unit = unitOf(plain.slice(start, end), language, known);
		return unit === null ? null : { unit, start, end };
	}
	return null;
}

/** A word, if it is a unit. */
function unitOf(word: string, language: Language, known: Known): string | null {
	const unit = narrow(word).trim();
	return unit !== '' && readWithUnit('1', unit, (text) => readQuantities(text, language, known), language)
		? unit
		: null;
}

/** The unit of a caption such as 单位：万元, unless the publisher answered that it does not hold for the cells. */
function captionUnit(above: string, section: string, language: Language, known: Known): string | null {
	const written = /(?:单位|units?) *[:：] *([^\s，,。；;）)]{1,16})/i.exec(narrowLetters(above));
	if (!written?.[1]) return null;
	const isRefused = [compact(written[0]), keyOf(`${section} ${written[0]}`)].some((key) =>
		known.notForCells?.has(key),
	);
	return isRefused ? null : unitOf(written[1], language, known);
}

/** Rows of a table that is added up: what is longer is a list. */
const MOST_ROWS = 1000;

/** Asks where a row or a column that adds up the others does not: 合计, 总计, 小计, Total. */
function compareTotals(
	{ head, rows }: Table,
	values: readonly (readonly (FoundQuantity | null)[])[],
	questions: FoundQuestion[],
): void {
	if (rows.length > MOST_ROWS) return;
	const labels = rows.map((row) => compact(row.find(({ text }) => text !== '')?.text ?? ''));
	const kinds = labels.map((label) =>
		TOTAL.test(label) ? 'total' : SUBTOTAL.test(label) ? 'subtotal' : OF_WHICH.test(label) ? 'part' : 'row',
	);
	const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
	for (const [at, kind] of kinds.entries()) {
		if (kind !== 'total' && kind !== 'subtotal') continue;
		const isFirst = at === 0;
		const back = kinds
			.slice(0, at)
			.findLastIndex((other) => other === 'total' || (kind === 'subtotal' && other === kind));
		const next = kinds.findIndex((other, index) => index > at && other === 'total');
		const [from, to] = isFirst ? [1, next < 0 ? kinds.length : next] : [back + 1, at];
		const rowsAdded = kinds.flatMap((other, index) =>
			index >= from && index < to && other === 'row' ? [index] : [],
		);
		for (let column = 0; column < columns; column++) {
			if (SUBTOTAL.test(compact(head?.[column]?.text ?? ''))) continue;
			const parts = rowsAdded.map((row) => ({
				found: values[row]?.[column] ?? null,
				text: rows[row]?.[column]?.text ?? '',
			}));
			compare(values[at]?.[column] ?? null, parts);
		}
	}
	for (const [column, { text }] of (head ?? []).entries()) {
		if (!TOTAL.test(compact(text)) || column < 2) continue;
		for (const [at, row] of rows.entries()) {
			const parts = row
				.slice(1, column)
				.map((cell, index) => ({ found: values[at]?.[index + 1] ?? null, text: cell.text }));
			compare(values[at]?.[column] ?? null, parts);
		}
	}

	function compare(
		total: FoundQuantity | null,
		parts: { found: FoundQuantity | null; text: string }[],
	): void {
		if (!total || !('value' in total) || parts.length < 2) return;
		const added = parts.filter(({ text }) => /\d/.test(narrow(text)));
		const alike = added.every(({ found }) => found && 'value' in found && found.unit === total.unit);
		if (!alike || added.length < 2) return;
		const sum = added.reduce(
			(so, { found }) => so.plus(found && 'value' in found ? found.value : 0),
			new Decimal(0),
		);
		if (sum.equals(total.value)) return;
		const { form, start, end, before } = total;
		questions.push({
			form,
			start,
			end,
			before,
			why: { code: 'total', sum: sum.toFixed(), unit: total.unit },
		});
	}
}

function compact(text: string): string {
	return text.replace(/\s+/g, '');
}
