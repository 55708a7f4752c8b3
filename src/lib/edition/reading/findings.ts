/** What the reading of a report finds in its text, besides what the grammar knows of it: questions that only tables raise. */
import type { DateMention, Quantity, Question, Why } from '../grammar/reading.ts';

/** Why a place of a report is asked about. */
export type ReportWhy =
	| Why
	/** The heads of a row and of a column name different units. */
	| { code: 'two-units'; units: string }
	/** A cell that makes no number with the unit of its head: 70.17(6.96) under %. */
	| { code: 'cell-unit'; unit: string }
	/** （12）人 at the beginning of a line: a point of a list, or a number in brackets. */
	| { code: 'point-or-number' }
	/** A line end may have cut a number: 19 and 1540元 of 191540元. */
	| { code: 'line-end'; joined: string }
	/** 合计 is not what the rows or columns add up to. */
	| { code: 'total'; sum: string; unit: string };

/** Words around a place, where a table's heads say more than the text beside it. */
interface Around {
	before?: string;
	after?: string;
}

export type FoundQuantity = Quantity & Around & { headUnit?: string };
export type FoundQuestion = Omit<Question, 'why'> & Around & { why: ReportWhy };

export interface Findings {
	quantities: FoundQuantity[];
	dates: (DateMention & Around)[];
	questions: FoundQuestion[];
}
