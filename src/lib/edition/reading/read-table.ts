/** What the cells of a table say in numbers, read by their heads: 金额（万元） over 1,286 makes 12860000 元 of it. */
import type { ReportKnown as Known } from '../answers.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import type { Reading } from '../grammar/reading.ts';
import { isCode } from './code-heads.ts';
import type { FoundQuantity, Findings, ReportWhy } from './findings.ts';
import {
	captionUnit,
	readWithUnit,
	unitIn,
	unitOfCell,
	unitsOfRow,
	type HeadUnit,
	type NamedUnit,
} from './head-units.ts';
import {
	compact,
	isTwofold,
	NUMBER_COLUMN,
	OTHER_UNIT,
	PERIOD,
	RATIO_HEAD,
	secondHead,
	spread,
	TIME_HEAD,
	UNIT_COLUMN,
	YEAR,
	YEAR_COLUMN,
} from './head-words.ts';
import { narrow, narrowLetters } from './line.ts';
import type { ReadText } from './second-look.ts';
import type { Cell, Table } from './tables.ts';
import { compareTotals } from './totals.ts';

/** A cell of numbers alone; what its unit is, its heads say. */
const NUMBER_ALONE = /^[^\p{L}%‰]*\d[^\p{L}%‰]*$/u;
/** A number alone that counts no columns. */
const PRECISE = /^[^\p{L}%‰]*\d[.,]\d[^\p{L}%‰]*$/u;
/** A number or a span of them with its limit, and no year: 30以下, 31-40, ≥51. */
const COUNTED =
	/^(?!(?:19|20)\d\d$)(?:[<>≤≥≈~]|不?[超满足到]过?|under|over|below|above)? ?\d[\d,.]*(?: ?[-–—~～至到] ?\d[\d,.]*)?(?:[及含或]?以[上下内]|\+| ?(?:and|or) (?:over|above|more|under|less))?$/i;
const RATIO = /^\d{1,2}:\d{2}$/;
/** The same in Han numerals: 一百. */
const HAN_NUMBER = /^[〇零一二三四五六七八九十百千万亿两]{1,12}$/;
/** As accounts print what is below zero: (8), （1,286.5）. */
const IN_BRACKETS = /^[(（] ?[-–—]? ?\d[\d,.]*%? ?[)）]%?$/;
/** Several numbers of one cell: 20、22. */
const LIST = /^\d[\d.]*(?:、\d[\d.]*)+$/;
/** A number with more of it in brackets: 13(注2), 73(60.8%). */
const WITH_MORE = /^([-–]?\d[\d.,]*)( ?\()([^()]*)\)$/;
const NOTE = /^(?:见?附?注(?:释)?|notes?) ?[一二三四五六七八九\da-z]{0,2}$/i;
const SHARE = /^[-–+]?\d[\d.]{0,9}[%‰]$/;
/** In a column of units: that of the row above. */
const DITTO = /^(?:同上|〃|″|”|"|ditto|do\.)$/i;
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
	language: ReadLanguage,
	known: Known,
): Findings {
	const findings: Findings = { quantities: [], dates: [], questions: [] };
	const second = secondHead(table);
	// Units may stand below names and years.
	const unitRow = unitsOfRow(table.rows[0], language, known) ? 0 : second ? 1 : null;
	const below = table.head && unitRow !== null ? unitsOfRow(table.rows[unitRow], language, known) : null;
	const names = second ? spread(table.head ?? []) : (table.head ?? []).map(({ text }) => text);
	const heads = names.map((name, at) => [name, second?.[at]?.text].filter(Boolean).join(' '));
	const units = names.map((name, at): NamedUnit | null => {
		const named = unitIn(name, language, known);
		return named?.unit ? named : (below?.[at] ?? unitIn(second?.[at]?.text ?? '', language, known) ?? named);
	});
	const unitColumn = heads.findIndex((head) => UNIT_COLUMN.test(compact(head)));
	const caption = captionUnit(table.above, section, language, known);
	// 年龄（岁） over 30以下, 31-40: the corner's unit is that of its own column.
	const counted = table.rows.filter((row) => COUNTED.test(narrow(row[0]?.text ?? '')));
	const countsInCorner = heads.length > 1 && counted.length * 2 > table.rows.length;
	let unitAbove: NamedUnit | null = null;
	for (const [column, cell] of (table.head ?? []).entries()) readHead(cell, column);
	const values = table.rows.map((row, at) => {
		if (at === unitRow && below) return readUnits(row);
		return row === second ? readSecondHead(row) : readRow(row);
	});
	// What goes on with the head is no part of a sum.
	const first = below ? (unitRow ?? 0) + 1 : second ? 1 : 0;
	const added = { ...table, rows: table.rows.slice(first) };
	compareTotals(added, values.slice(first), findings.questions);
	return findings;

	/** A row of units says no number; those that are not understood are asked about. */
	function readUnits(row: readonly Cell[]): null[] {
		return row.map((cell, at) => {
			const named = below?.[at];
			if (named?.unit === null)
				askAboutUnit(cell, { start: 0, end: cell.text.length, printed: named.printed });
			return null;
		});
	}

	function readSecondHead(row: readonly Cell[]): null[] {
		for (const [column, cell] of row.entries()) readHead(cell, column);
		return row.map(() => null);
	}

	function readRow(row: readonly Cell[]): (FoundQuantity | null)[] {
		const rowHead = row[0]?.text ?? '';
		const named = unitIn(rowHead, language, known);
		const unitCell = row[unitColumn]?.text ?? '';
		const ofColumn = DITTO.test(unitCell) ? unitAbove : unitOfCell(unitCell, language, known);
		unitAbove = ofColumn;
		const ofRow = ofColumn ?? named;
		if (row[0] && named?.unit === null && row.length > 1) askAboutUnit(row[0], named);
		return row.map((cell, column): FoundQuantity | null => {
			const head = heads[column] ?? '';
			if (column === unitColumn) {
				if (ofColumn?.unit === null && ofColumn.printed === cell.text)
					askAboutUnit(cell, { start: 0, end: cell.text.length, printed: cell.text });
				return null;
			}
			const isRowHead = column === 0 && row.length > 1;
			const isYear = YEAR.test(narrow(cell.text));
			if (isYear && YEAR_COLUMN.test(compact(head)) && (isRowHead || head !== '')) {
				findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
				return null;
			}
			if (isCode(cell.text, head)) return null;
			if (NUMBER_COLUMN.test(compact(head)) && /^\(?\d+\)?$/.test(narrow(cell.text))) return null;
			const around = isRowHead ? '' : [rowHead, head].filter(Boolean).join(' ');
			if (isRowHead) return readCell(cell, countsInCorner ? [units[0] ?? null] : null, around);
			if (row.length === 2 && isCode(cell.text, rowHead)) return null;
			if ((isTwofold(head) || isTwofold(rowHead)) && NUMBER_ALONE.test(narrow(cell.text)))
				return askAboutCell(cell, around, { code: 'two-units', units: isTwofold(head) ? head : rowHead });
			if (RATIO_HEAD.test(around) && RATIO.test(narrow(cell.text)))
				return askAboutCell(cell, around, { code: 'several-numbers' });
			const own = units[column] ?? null;
			// A share beside an amount is one of it: 同比（%）.
			if (own && isShare(own) && ofRow && !isShare(ofRow)) return readCell(cell, [own], around);
			const corner = countsInCorner ? null : units[0];
			const shared = ofRow ?? corner ?? caption;
			// 增长率 beside 金额 in a table in 万元, complaints (per 1,000 homes) below £m: these have a unit of their own.
			const hasOther = OTHER_UNIT.test(narrow(head)) || (ofRow === null && OTHER_UNIT.test(narrow(rowHead)));
			// 培训费（年） under 单位：元/人: so often, and no number of years.
			if (ofRow && PERIOD.test(wordOf(ofRow)) && (own ?? caption) && NUMBER_ALONE.test(narrow(cell.text)))
				return askAboutCell(cell, around, {
					code: 'two-units',
					units: [ofRow, own ?? caption].flatMap((one) => (one ? [wordOf(one)] : [])).join('、'),
				});
			if (own === null && shared && hasOther && NUMBER_ALONE.test(narrow(cell.text)))
				return askAboutCell(cell, around, cellUnit(shared));
			const ofCorner = own === null && ofRow === null ? (corner ?? null) : null;
			return readCell(cell, [ofRow, own, ofCorner], around);
		});
	}

	function readHead(cell: Cell, column: number): void {
		if (YEAR.test(narrow(cell.text))) {
			findings.dates.push({ form: cell.text, start: cell.start, end: cell.start + cell.text.length });
			return;
		}
		// A table without a head: its first row has the unit of the caption, or counts the columns.
		if (caption && PRECISE.test(narrow(cell.text))) return void askAboutCell(cell, '', cellUnit(caption));
		readCell(cell, null, '');
		const named = unitIn(cell.text, language, known);
		// What holds for columns that are no years, or is not understood, is asked about once.
		const isCorner = column === 0 && heads.length > 1 && !countsInCorner;
		const holdsForOthers =
			isCorner &&
			named !== null &&
			heads.some((head, at) => at > 0 && !units[at]?.unit && !TIME_HEAD.test(narrow(compact(head))));
		if (!named || (named.unit !== null && !holdsForOthers)) return;
		askAboutUnit(cell, named);
	}

	function askAboutCell({ text, start }: Cell, before: string, why: ReportWhy): null {
		findings.questions.push({ form: text, start, end: start + text.length, before, why });
		return null;
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
		ofHeads: readonly (NamedUnit | null)[] | null,
		before: string,
	): FoundQuantity | null {
		const { text, start } = cell;
		const plain = ofHeads ? narrowLetters(text) : withoutUnit(narrowLetters(text));
		const named = [...new Map((ofHeads ?? []).flatMap((one) => (one ? [[wordOf(one), one]] : []))).values()];
		const unit = named[0] ?? (ofHeads && caption);
		const span = { form: text, start, end: start + text.length, before };
		const ask = (why: ReportWhy) => {
			findings.questions.push({ ...span, why });
			return null;
		};
		if (ofHeads && IN_BRACKETS.test(plain)) return ask({ code: 'brackets' });
		if (ofHeads && DASH_APART.test(plain)) return ask({ code: 'sign' });
		if (ofHeads && LIST.test(plain)) return ask({ code: 'several-numbers' });
		const reading = read(plain);
		// A dash that a scanner took for one, or one: nobody knows.
		if (unit && plain === '一') return ask({ code: 'sign' });
		const isNumber = NUMBER_ALONE.test(plain) || HAN_NUMBER.test(plain) || isBareNumber(reading, plain);
		if (isNumber && unit) {
			if (named.length > 1) return ask({ code: 'two-units', units: named.map(wordOf).join('、') });
			return tellWith(unit, plain, span);
		}
		const [, number = '', gap = '', inner = ''] = WITH_MORE.exec(narrow(text)) ?? [];
		if (unit && number && (NOTE.test(inner) || SHARE.test(inner))) {
			const at = start + number.length + gap.length;
			const share = { text: inner, start: at };
			if (SHARE.test(inner)) readCell(share, [], [before, number].join(' '));
			return tellWith(unit, number, { ...span, form: number, end: start + number.length });
		}
		// 男13女12 in a column of 人: none of the two is without its unit.
		if (unit && reading.quantities.some((found) => found.unit === '')) return ask(cellUnit(unit));
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

	/** A number with the unit of its head. */
	function tellWith(
		unit: NamedUnit,
		number: string,
		span: Pick<FoundQuantity, 'form' | 'start' | 'end'> & { before: string },
	): FoundQuantity | null {
		const quantity = unit.unit === null ? null : readWithUnit(number, unit.unit, read, language);
		if (!quantity || unit.unit === null) {
			findings.questions.push({ ...span, why: cellUnit(unit) });
			return null;
		}
		const found = { ...quantity, ...span, headUnit: unit.unit };
		findings.quantities.push(found);
		return found;
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

function isShare({ unit }: NamedUnit): boolean {
	return /^(?:[%‰]|个?百分点|per ?cent|percentage points?)$/i.test(unit ?? '');
}

function wordOf({ unit, printed }: NamedUnit): string {
	return unit ?? printed;
}

function cellUnit(unit: NamedUnit): ReportWhy {
	return { code: 'cell-unit', unit: wordOf(unit) };
}
