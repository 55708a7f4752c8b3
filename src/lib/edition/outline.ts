/** The outline of a printed report: what it prints where, without its sentences. */
import { z } from 'zod';
import type { Language } from '../site/languages.ts';
import {
	answerFinder,
	knownOf,
	readingOf,
	type AnswerData,
	type Answers,
	type ReadingHelp,
} from './answers.ts';
import { addressesIn } from './printed-places.ts';
import { wordsAround } from './reading/context.ts';
import type { FoundQuantity, FoundQuestion } from './reading/findings.ts';
import { readSections, type ReadSection } from './reading/read-sections.ts';
import { readReport, type LeftOutLine, type ReportSection } from './reading/report.ts';

/** A § number such as §3.1.4. */
export const sectionNumber = z.string().regex(/^§\d+(\.\d+){0,3}$/, 'a § number such as §3.1.4');

const limit = z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']).nullable();

/** How the publisher reads a form, or a head has a cell read, that does not say it by itself. */
const read = z.union([
	z.strictObject({ value: z.string(), unit: z.string(), limit }),
	z.strictObject({ from: z.string(), to: z.string(), unit: z.string(), limit }),
]);

const around = {
	/** The printed form. */
	form: z.string(),
	/** What is printed right before it in the same clause; it begins with …… where the clause began earlier. Of a cell, its heads. */
	before: z.string(),
	/** What is printed right behind it in the same clause; it ends in …… where the clause goes on. */
	after: z.string(),
};

const printed = z.strictObject({
	...around,
	/** What the head of its row or column, or the caption of its table, prints as its unit: 万元. */
	headUnit: z.string().optional(),
	/** As the publisher answered. */
	read: read.optional(),
});

/** Why a place is asked about: a code and its arguments, for which `whyAsked` has a sentence. */
const why = z.looseObject({ code: z.string() });

const question = z.strictObject({ ...around, why });

const outlineSection = z.strictObject({
	number: sectionNumber,
	title: z.string(),
	/** As it is printed, with its number; absent where that is the title. */
	heading: z.string().optional(),
	/** How many numbered items （1）… the § prints. */
	items: z.number().int().nonnegative(),
	quantities: z.array(printed),
	dates: z.array(z.string()),
	/** What is not sure, and nobody has answered; absent where all is. */
	questions: z.array(question).optional(),
});

export const outline = z.strictObject({ sections: z.array(outlineSection) });

export type Outline = z.infer<typeof outline>;
export type OutlineSection = z.infer<typeof outlineSection>;
export type PrintedOccurrence = z.infer<typeof printed>;
export type OpenQuestion = z.infer<typeof question>;

/** An outline just made, and what a publisher is told of it. */
export interface MadeOutline {
	outline: Outline;
	/** Lines that are no text of the report. */
	leftOut: LeftOutLine[];
	/** §§ that an answer says are no part of the report. */
	sectionsLeftOut: ReportSection[];
	/** Open questions with the line they stand on and that line's words. */
	questions: { address: string; line: number; text: string; question: OpenQuestion }[];
}

/**
 * Makes the outline of a report's text; how a text becomes §§ is told at `findHeadings`.
 * @param help what the edition says about reading it
 */
export function makeOutline(text: string, help: ReadingHelp = {}, language: Language = 'zh-CN'): MadeOutline {
	const report = readReport(text);
	const answers = help.answers ?? {};
	const isLeftOut = ({ number }: ReportSection) => answers[number]?.as === 'left-out';
	const told = report.sections.filter((section) => !isLeftOut(section));
	const readings = readSections({ sections: told }, language, knownOf(help));
	const made = readings.map((reading) => outlineOf(reading, answers));
	return {
		outline: { sections: made.map(({ section }) => section) },
		leftOut: report.leftOut,
		sectionsLeftOut: report.sections.filter(isLeftOut),
		questions: made.flatMap(({ questions }) => questions),
	};
}

function outlineOf(
	reading: ReadSection,
	answers: Answers,
): { section: OutlineSection; questions: MadeOutline['questions'] } {
	const { section, text, lineAt } = reading;
	const { number, heading, title } = section;
	const answerTo = answerFinder(answers);
	const quantityAt = addressesIn(number, reading.quantities);
	const questionAt = addressesIn(number, reading.questions);
	const quantities: (PrintedOccurrence & { start: number })[] = [];
	const dates = reading.dates.map(({ form, start }) => ({ form, start }));
	const open: MadeOutline['questions'] = [];
	const place = (found: FoundQuantity | FoundQuestion) => ({ form: found.form, ...placeOf(text, found) });

	for (const [index, found] of reading.quantities.entries()) {
		const answer = answerTo(quantityAt[index] ?? '', found.form);
		settle(found, answer, () =>
			quantities.push({
				...place(found),
				start: found.start,
				...(found.headUnit && { headUnit: found.headUnit }),
			}),
		);
	}
	for (const [index, found] of reading.questions.entries()) {
		const address = questionAt[index] ?? number;
		const answer = answerTo(address, found.form);
		// What does not add up is a quantity too, and told as one.
		if (answer && found.why.code === 'total') continue;
		settle(found, answer, () => {
			const line = lineAt(found.start);
			const from = text.lastIndexOf('\n', found.start) + 1;
			open.push({
				address,
				line,
				text: text.slice(from).split('\n', 1)[0]?.trim() ?? '',
				question: { ...place(found), why: found.why },
			});
		});
	}
	const inOrder = <Placed extends { start: number }>(list: Placed[]) =>
		list.sort((a, b) => a.start - b.start);
	return {
		section: {
			number,
			title,
			...(heading !== title && heading !== '' && { heading }),
			items: section.lines.filter(({ text }) => /^\s*（[\d０-９]+）/.test(text)).length,
			quantities: inOrder(quantities).map(({ start: _, ...quantity }) => quantity),
			dates: inOrder(dates).map(({ form }) => form),
			...(open.length > 0 && { questions: open.map(({ question }) => question) }),
		},
		questions: open,
	};

	/** Puts what was found where its answer wants it. */
	function settle(
		found: FoundQuantity | FoundQuestion,
		answer: AnswerData | undefined,
		unanswered: () => void,
	): void {
		const reading = answer && readingOf(answer);
		if (!reading) unanswered();
		else if (reading.as === 'date') dates.push({ form: found.form, start: found.start });
		else if (reading.as === 'quantity') {
			const { as: _, per: __, limit = null, ...number } = reading;
			quantities.push({ ...place(found), start: found.start, read: { ...number, limit } });
		}
	}
}

function placeOf(text: string, { start, end, before, after }: FoundQuantity | FoundQuestion) {
	const words = wordsAround(text, start, end);
	return { before: before ?? words.before, after: after ?? words.after };
}

/** An outline in which answers have settled the questions they answer, by address or form. */
export function withAnswers(made: Outline, answers: Answers): Outline {
	const answerTo = answerFinder(answers);
	return {
		sections: made.sections.map((section) => {
			const asked = section.questions ?? [];
			const addresses = addressesIn(section.number, asked);
			const settled = asked.map((question, index) => ({
				question,
				answer: answerTo(addresses[index] ?? '', question.form),
			}));
			const told = settled.flatMap(({ question: { why, ...place }, answer }) => {
				const reading = answer && readingOf(answer);
				if (!reading || reading.as !== 'quantity' || why.code === 'total') return [];
				const { as: _, per: __, limit = null, ...number } = reading;
				return [{ ...place, read: { ...number, limit } }];
			});
			const dates = settled.flatMap(({ question, answer }) => (answer?.as === 'date' ? [question.form] : []));
			const { questions: _, ...rest } = section;
			const open = settled.filter(({ answer }) => !answer).map(({ question }) => question);
			return {
				...rest,
				quantities: [...section.quantities, ...told],
				dates: [...section.dates, ...dates],
				...(open.length > 0 && { questions: open }),
			};
		}),
	};
}
