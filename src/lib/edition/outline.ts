/** The outline of a printed report: what it prints where, without its sentences. */
import { z } from 'zod';
import type { ReadLanguage } from '../site/languages.ts';
import { field, form } from './field.ts';
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
const A_SECTION = 'a § number such as §3.1.4';
export const sectionNumber = form(z.string().regex(/^§\d+(\.\d+){0,3}$/, A_SECTION), {
	name: { en: '§', zh: '节号' },
	expects: A_SECTION,
	example: '§3.1.4',
});

const limit = field(
	z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']).nullable(),
	'How the print limits it; null where it does not.',
	'报告怎样限定：大约、多于、不少于、少于、不多于；没有就是 null。',
);
const unit = field(z.string(), 'Its unit.', '单位。');

/** How the publisher reads a form, or a head has a cell read, that does not say it by itself. */
const read = z.union([
	z.strictObject({ value: field(z.string(), 'In single units.', '以单个单位计。'), unit, limit }),
	z.strictObject({
		from: field(z.string(), 'Where a range begins.', '范围的开头。'),
		to: field(z.string(), 'Where it ends.', '范围的末尾。'),
		unit,
		limit,
	}),
]);

const around = {
	form: field(z.string(), 'The printed form.', '印的写法。'),
	before: field(
		z.string(),
		'What is printed right before it in the same clause; it begins with …… where the clause began earlier. Of a cell, its heads.',
		'同一分句里它前面印的字，前面还有就以 …… 开头；表格里是行名和列名。',
	),
	after: field(
		z.string(),
		'What is printed right behind it in the same clause; it ends in …… where the clause goes on.',
		'同一分句里它后面印的字，后面还有就以 …… 结尾。',
	),
};

const printed = z.strictObject({
	...around,
	headUnit: field(
		z.string().optional(),
		'What the head of its row or column, or the caption of its table, prints as its unit: 万元.',
		'表头、行名或表的说明印的单位，例如 万元。',
	),
	read: field(read.optional(), 'As the publisher answered.', '发布单位回答了怎样读。'),
});

/** Why a place is asked about: a code and its arguments, for which `whyAsked` has a sentence. */
const why = z.looseObject({ code: field(z.string(), 'The kind of question.', '哪一种问题。') });

const question = z.strictObject({
	...around,
	why: field(why, 'Why it is asked about.', '为什么问。'),
	behind: field(
		z.number().int().nonnegative(),
		'How many quantities of the § stand before it.',
		'这一节里它前面有几个数。',
	),
});

const outlineSection = z.strictObject({
	number: field(sectionNumber, 'Its number.', '节号。'),
	title: field(z.string(), 'Its title.', '标题。'),
	heading: field(
		z.string().optional(),
		'As it is printed, with its number; absent where that is the title.',
		'连编号照印的标题；和标题一样就没有。',
	),
	items: field(
		z.number().int().nonnegative(),
		'How many numbered items （1）… it prints.',
		'有几条编号的条目（1）……',
	),
	quantities: field(z.array(printed), 'The quantities that it prints, in their order.', '印着的数，按次序。'),
	dates: field(z.array(z.string()), 'The dates that it prints.', '印着的日期。'),
	questions: field(
		z.array(question).optional(),
		'What is not sure, answered or not; absent where all is.',
		'拿不准的地方，答了没答都在；没有就不写。',
	),
});

export const outline = field(
	z.strictObject({
		$schema: field(
			z.string().optional(),
			'Where the schema of this file is, for editors.',
			'这个文件的格式说明在哪里，给编辑软件看。',
		),
		sections: field(z.array(outlineSection), 'The §§ of the report, in their order.', '报告的各节，按次序。'),
	}),
	'The outline of the printed report: numbers, titles, quantities and dates, no sentences. npm run outline makes it; nobody edits it.',
	'印刷报告的提纲：节号、标题、数和日期，没有句子。由 npm run outline 生成，不要手改。',
);

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
export function makeOutline(
	text: string,
	help: ReadingHelp = {},
	language: ReadLanguage = 'zh-CN',
): MadeOutline {
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
