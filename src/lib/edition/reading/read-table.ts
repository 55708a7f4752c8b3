/** What the cells of a table say in numbers, read by their heads: 金额（万元） over 1,286 makes 12860000 元 of it. */
import type { ReportKnown as Known } from '../answers.ts';
import type { Language } from '../../site/languages.ts';
import type { Reading } from '../grammar/reading.ts';
import type { FoundQuantity, Findings, ReportWhy } from './findings.ts';
import {
	captionUnit,
	LOOKS_LIKE_UNIT,
	readWithUnit,
	unitIn,
	unitOf,
	unitsOfRow,
	type HeadUnit,
} from './head-units.ts';
import { narrow, narrowLetters } from './line.ts';
import type { ReadText } from './second-look.ts';
import type { Cell, Table } from './tables.ts';
import { compareTotals } from './totals.ts';

/** A name of a column that holds the unit of each row. */
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
/** Names of columns that only count or date the rows, or refer to notes. */
const NUMBER_COLUMN = /^(?:序号|编号|附注|注释?|no\.?|notes?|#)$/i;
const YEAR_COLUMN = /^(?:年份|年度|时间|years?|)$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** A head of a column that is a span of time, or adds such up: its unit stands elsewhere. */
const TIME_HEAD =
	/^(?:FY|Q[1-4]|H[12])? ?(?:(?:19|20)\d\d)?(?:年度?|学年|年末|年底)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:实际|预算|[AE])?$|^(?:本[期年]|上[期年]|去年|今年|合计|总计|小计|total|this year|last year|prior year|current year)(?:数|金额)?$/i;

/** A cell of numbers alone; what its unit is, its heads say. */
const NUMBER_ALONE = /^[^\p{L}%‰]*\d[^\p{L}%‰]*$/u;
/** The same in Han numerals: 一百. */
const HAN_NUMBER = /^[〇零一二三四五六七八九十百千万亿两]{1,12}$/;
/** As accounts print what is below zero: (8), （1,286.5）. */
const IN_BRACKETS = /^[(（] ?[-–—]? ?\d[\d,.]*%? ?[)）]%?$/;
/** A dash apart from its number, which may be its sign. */
const DASH_APART = /^[-‐‑‒–—―] +\d/;

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
	const heads = table.head?.map(({ text }) => text) ?? [];
	const below = table.head ? unitsOfRow(table.rows[0], language, known) : null;
	const units = heads.map((head, at) => unitIn(head, language, known)?.unit ?? below?.[at] ?? null);
	const unitColumn = heads.findIndex((head) => UNIT_COLUMN.test(compact(head)));
	const caption = captionUnit(table.above, section, language, known);
	for (const [column, cell] of (table.head ?? []).entries()) readHead(cell, column);
	const values = table.rows.map((row) => readRow(row));
	compareTotals(table, values, findings.questions);
	return findings;

	function readRow(row: readonly Cell[]): (FoundQuantity | null)[] {
		const rowHead = row[0]?.text ?? '';
		const named = unitIn(rowHead, language, known);
		const ofRow = (row[unitColumn] && unitOf(row[unitColumn].text, language, known)) ?? named?.unit ?? null;
		if (row[0] && named?.unit === null && row.length > 1) askAboutUnit(row[0], named);
		return row.map((cell, column): FoundQuantity | null => {
			const head = heads[column] ?? '';
			if (column === unitColumn) {
				const isUnknown = ofRow === null && LOOKS_LIKE_UNIT.test(cell.text);
				if (isUnknown) askAboutUnit(cell, { start: 0, end: cell.text.length, printed: cell.text });
				return null;
			}
			const isRowHead = column === 0 && row.length > 1;
			const isYear = YEAR.test(narrow(cell.text));
			if (isYear && YEAR_COLUMN.test(compact(head)) && (isRowHead || head !== '')) {
				findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
				return null;
			}
			if (NUMBER_COLUMN.test(compact(head)) && /^\(?\d+\)?$/.test(narrow(cell.text))) return null;
			const around = isRowHead ? '' : [rowHead, head].filter(Boolean).join(' ');
			if (isRowHead) return readCell(cell, null, around);
			const own = units[column] ?? null;
			const ofCorner = own === null && ofRow === null ? (units[0] ?? null) : null;
			return readCell(cell, [ofRow, own, ofCorner], around);
		});
	}

	function readHead(cell: Cell, column: number): void {
		if (YEAR.test(narrow(cell.text))) {
			findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
			return;
		}
		readCell(cell, null, '');
		const named = unitIn(cell.text, language, known);
		// What holds for columns that are no years, or is not understood, is asked about once.
		const isCorner = column === 0 && heads.length > 1;
		const holdsForOthers =
			isCorner &&
			named !== null &&
			heads.some((head, at) => at > 0 && units[at] === null && !TIME_HEAD.test(narrow(compact(head))));
		if (!named || (named.unit !== null && !holdsForOthers)) return;
		askAboutUnit(cell, named);
	}

	function askAboutUnit({ text, start }: Cell, named: Omit<HeadUnit, 'unit'>): void {
		findings.questions.push({
			form: text.slice(named.start, named.end),
			start: start + named.start,
			end: start + named.end,
			why: { code: 'table-unit', unit: named.printed },
		});
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
		const span = { form: text, start, end: start + text.length, before };
		const ask = (why: ReportWhy) => {
			findings.questions.push({ ...span, why });
			return null;
		};
		if (ofHeads && IN_BRACKETS.test(plain)) return ask({ code: 'brackets' });
		if (ofHeads && DASH_APART.test(plain)) return ask({ code: 'sign' });
		const reading = read(plain);
		const isNumber = NUMBER_ALONE.test(plain) || HAN_NUMBER.test(plain) || isBareNumber(reading, plain);
		if (isNumber && unit) {
			if (named.length > 1) return ask({ code: 'two-units', units: named.join('、') });
			const quantity = readWithUnit(plain, unit, read, language);
			if (!quantity) return ask({ code: 'cell-unit', unit });
			const found = { ...quantity, ...span, headUnit: unit };
			findings.quantities.push(found);
			return found;
		}
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

/** Whether a cell is a number with its limit or its words, and no measure: 一百, 约12, about 3 million. */
function isBareNumber({ quantities, dates, questions }: Reading, text: string): boolean {
	const [only] = quantities;
	const isAlone = quantities.length === 1 && dates.length + questions.length === 0;
	return isAlone && only?.unit === '' && only.start === 0 && only.end === text.length;
}

function compact(text: string): string {
	return text.replace(/\s+/g, '');
}
