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
import { addressesIn, keyOf } from './printed-places.ts';
import { wordsAround } from './reading/context.ts';
import type { FoundQuantity, FoundQuestion } from './reading/findings.ts';
import { readSections, type ReadSection } from './reading/read-sections.ts';
import { readReport, type LeftOutLine } from './reading/report.ts';
import type { Answer } from './grammar/reading.ts';

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

const question = z.strictObject({
	...around,
	why,
	/** How many quantities of the § stand before it. */
	behind: z.number().int().nonnegative(),
});

const outlineSection = z.strictObject({
	number: sectionNumber,
	title: z.string(),
	/** As it is printed, with its number; absent where that is the title. */
	heading: z.string().optional(),
	/** How many numbered items （1）… the § prints. */
	items: z.number().int().nonnegative(),
	quantities: z.array(printed),
	dates: z.array(z.string()),
	/** What is not sure, answered or not; absent where all is. */
	questions: z.array(question).optional(),
});

export const outline = z.strictObject({ sections: z.array(outlineSection) });

export type Outline = z.infer<typeof outline>;
type OutlineSection = z.infer<typeof outlineSection>;
export type PrintedOccurrence = z.infer<typeof printed>;
/** A place that is asked about. */
type AskedPlace = z.infer<typeof question>;
type Around = Pick<PrintedOccurrence, 'form' | 'before' | 'after'>;

/** An outline just made, and what a publisher is told of it. */
export interface MadeOutline {
	/** With every question, for `answers.yaml` may change: see {@link withAnswers}. */
	outline: Outline;
	/** Lines that are no text of the report. */
	leftOut: LeftOutLine[];
	/** Questions that nobody has answered, with the line they stand on and that line's words. */
	questions: { address: string; line: number; text: string; question: AskedPlace }[];
}

/**
 * Makes the outline of a report's text; how a text becomes §§ is told at `findHeadings`.
 * @param help what the edition says about reading it
 */
export function makeOutline(text: string, help: ReadingHelp = {}, language: Language = 'zh-CN'): MadeOutline {
	const report = readReport(text);
	const readings = readSections(report, language, knownOf(help, language));
	const sections = readings.map(outlineOf);
	const answerTo = answerFinder(help.answers ?? {});
	const questions = readings.flatMap(({ section: { number }, questions, text, lineAt }, index) => {
		const asked = help.answers?.[number]?.as === 'left-out' ? [] : (sections[index]?.questions ?? []);
		const addresses = addressesIn(number, asked);
		return questions.flatMap(({ start }, place) => {
			const [question, address] = [asked[place], addresses[place]];
			if (!question || address === undefined || answerTo(address, question.form)) return [];
			const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
			return [{ address, line: lineAt(start), text: line.trim(), question }];
		});
	});
	return { outline: { sections }, leftOut: report.leftOut, questions };
}

function outlineOf({ section, text, quantities, dates, questions }: ReadSection): OutlineSection {
	const { number, heading, title, lines } = section;
	const around = ({ form, start, end, before, after }: FoundQuantity | FoundQuestion) => {
		const words = wordsAround(text, start, end);
		return { form, before: before ?? words.before, after: after ?? words.after };
	};
	const asked = questions.map((found) => ({
		...around(found),
		why: found.why,
		behind: quantities.filter(({ start }) => start < found.start).length,
	}));
	return {
		number,
		title,
		...(heading !== title && heading !== '' && { heading }),
		items: lines.filter(({ text }) => /^\s*（[\d０-９]+）/.test(text)).length,
		quantities: quantities.map((found) => ({
			...around(found),
			...(found.headUnit && { headUnit: found.headUnit }),
		})),
		dates: dates.map(({ form }) => form),
		...(asked.length > 0 && { questions: asked }),
	};
}

/**
 * An outline as the publisher reads it: what is answered, by address or form, is a quantity, a date or neither, and §§ that are
 * no part of the report are gone. What nobody has answered stays a question.
 */
export function withAnswers({ sections }: Outline, answers: Answers): Outline {
	const answerTo = answerFinder(answers);
	const isLeftOut = ({ number }: OutlineSection) => answers[number]?.as === 'left-out';
	return { sections: sections.filter((section) => !isLeftOut(section)).map(settled) };

	function settled({ questions = [], ...section }: OutlineSection): OutlineSection {
		const { number } = section;
		const printedAt = addressesIn(number, section.quantities);
		const askedAt = addressesIn(number, questions);
		const dates = [...section.dates];
		const open: AskedPlace[] = [];
		const told = (place: Around & { unanswered: PrintedOccurrence[] }, answer: AnswerData | undefined) => {
			const { form, before, after, unanswered } = place;
			const reading = answer && readingOf(answer);
			if (!reading) return unanswered;
			if (reading.as === 'date') dates.push(form);
			return reading.as === 'quantity' ? [{ form, before, after, read: numberOf(reading) }] : [];
		};
		// An address that a question has too is the question's, but for a total, which is asked about as a quantity.
		const asked = new Set(
			askedAt.filter((_, index) => questions[index]?.why.code !== 'total').map((address) => keyOf(address)),
		);
		const quantities: PrintedOccurrence[][] = section.quantities.map((quantity, index) => {
			const address = printedAt[index] ?? '';
			const answer = answerTo(asked.has(keyOf(address)) ? '' : address, quantity.form);
			return told({ ...quantity, unanswered: [quantity] }, answer);
		});
		const between: PrintedOccurrence[][] = Array.from({ length: quantities.length + 1 }, () => []);
		for (const [index, question] of questions.entries()) {
			const answer = answerTo(askedAt[index] ?? '', question.form);
			if (!answer) open.push(question);
			// What does not add up is a quantity besides, and told as one.
			else if (question.why.code !== 'total')
				between[question.behind]?.push(...told({ ...question, unanswered: [] }, answer));
		}
		return {
			...section,
			quantities: between.flatMap((answered, index) => [...answered, ...(quantities[index] ?? [])]),
			dates,
			...(open.length > 0 && { questions: open }),
		};
	}
}

function numberOf(reading: Extract<Answer, { as: 'quantity' }>): NonNullable<PrintedOccurrence['read']> {
	const { unit, limit = null } = reading;
	return 'value' in reading
		? { value: reading.value, unit, limit }
		: { from: reading.from, to: reading.to, unit, limit };
}
