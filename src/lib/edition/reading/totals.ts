/** Whether a table's rows and columns come to the totals that it prints. */
import { Decimal } from 'decimal.js';
import type { FoundQuantity, FoundQuestion } from './findings.ts';
import { compact } from './head-words.ts';
import { narrow } from './line.ts';
import type { Table } from './tables.ts';

const TOTAL = /^(?:合计|总计|共计|总数|总和|grandtotal|total|sum$)|(?:合计|总计|共计)$/i;
const SUBTOTAL = /^(?:小计|sub-?total)/i;
/** Rows that say what is in another: they are no more to be added. */
const OF_WHICH = /^(?:其中|ofwhich|thereof|including)/i;

/** What is averaged or compared, and not added: 合格率, 人均, 单价, Rate, Average. Shares are added up to 100 % alone. */
const NOT_ADDED = /率|均|单价|每|占比|比例|强度|rate|ratio|average|mean|price|per|intensity/i;

/** Rows of a table that is added up: what is longer is a list. */
const MOST_ROWS = 1000;

/** A cell that is to be added. */
interface Part {
	found: FoundQuantity | null;
	text: string;
}

/** Asks where a row or a column that adds up the others does not: 合计, 总计, 小计, Total. */
export function compareTotals(
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
			const label = compact(head?.[column]?.text ?? '');
			if (SUBTOTAL.test(label)) continue;
			const parts = rowsAdded.map((row) => ({
				found: values[row]?.[column] ?? null,
				text: rows[row]?.[column]?.text ?? '',
			}));
			compare(values[at]?.[column] ?? null, parts, NOT_ADDED.test(label));
		}
	}
	for (const [column, { text }] of (head ?? []).entries()) {
		if (!TOTAL.test(compact(text)) || column < 2) continue;
		for (const [at, row] of rows.entries()) {
			const parts = row
				.slice(1, column)
				.map((cell, index) => ({ found: values[at]?.[index + 1] ?? null, text: cell.text }));
			compare(values[at]?.[column] ?? null, parts, NOT_ADDED.test(labels[at] ?? ''));
		}
	}

	/** @param isRate whether a head says that it is averaged */
	function compare(total: FoundQuantity | null, parts: readonly Part[], isRate: boolean): void {
		if (!total || !('value' in total) || parts.length < 2) return;
		if ((isRate || total.unit === '%') && total.value !== '100') return;
		const added = parts.filter(({ text }) => /\d/.test(narrow(text)) || !isMissing(text));
		const alike = added.every(({ found }) => found && 'value' in found && found.unit === total.unit);
		if (!alike || added.length < 2) return;
		const sum = added.reduce(
			(so, { found }) => so.plus(found && 'value' in found ? found.value : 0),
			new Decimal(0),
		);
		// What a missing part would add nobody knows.
		if (sum.equals(total.value) || added.length < parts.length) return;
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

/** Whether a cell says that there is nothing to say: empty, -, —, /, n/a, 无. */
function isMissing(text: string): boolean {
	return /^(?:[-–—―/\\.·…*※]{0,6}|n\/?a\.?|nil|none|无|不适用|未统计|暂无|缺)$/i.test(narrow(text).trim());
}
