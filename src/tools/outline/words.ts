/** What `npm run outline` says of what it made. */
import type { LeftOut, ReadDocument } from '../../lib/documents/read-document.ts';
import type { MadeOutline } from '../../lib/edition/outline.ts';
import type { LeftOutLine } from '../../lib/edition/reading/report.ts';
import { whyAsked } from '../../lib/edition/reading/why-asked.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';

const KINDS: Record<LeftOut['kind'], Record<ReadLanguage, string>> = {
	contents: { 'zh-CN': '目录', en: 'table of contents' },
	'page-number': { 'zh-CN': '页码', en: 'page number' },
	'running-head': { 'zh-CN': '页眉或页脚', en: 'running head or foot' },
	comment: { 'zh-CN': '批注', en: 'comment' },
};

/** What of a document is not read: words that are no part of the report, and pictures, whose words nobody reads. */
export function documentLines({ leftOut, pictures, charts }: ReadDocument, language: ReadLanguage): string[] {
	const isEnglish = language === 'en';
	const lines = leftOut.map(({ kind, text, page }) => {
		if (isEnglish) return `${page ? `page ${page}: ` : ''}left out, ${KINDS[kind].en}: ${text}`;
		return `${page ? `第 ${page} 页` : ''}不计入，${KINDS[kind]['zh-CN']}：${text}`;
	});
	if (pictures + charts === 0) return lines;
	return [
		...lines,
		isEnglish
			? `not read: ${pictures} pictures, ${charts} charts; look whether they hold numbers`
			: `没有读：图片 ${pictures} 张，图表 ${charts} 个；请看看里面有没有数字`,
	];
}

/** Every line that is no text of the report, with its number. */
export function leftOutLines(leftOut: readonly LeftOutLine[], language: ReadLanguage): string[] {
	return leftOut.map(({ line, kind, text }) =>
		language === 'en'
			? `line ${line} left out, ${KINDS[kind].en}: ${text.trim()}`
			: `第 ${line} 行不计入，${KINDS[kind]['zh-CN']}：${text.trim()}`,
	);
}

/** That a text says nothing in numbers, which no report does; nothing where it says something. */
export function noNumberLines(
	sections: readonly { quantities: readonly unknown[]; dates: readonly unknown[] }[],
	questions: number,
	language: ReadLanguage,
): string[] {
	if (questions > 0 || sections.some(({ quantities, dates }) => quantities.length + dates.length > 0))
		return [];
	return [
		language === 'en'
			? 'no number was found in this text: look whether its numbers stand in pictures, or whether it is another file that is meant'
			: '这份文本里没有找到数字：请看看数字是不是在图片里，或者是不是选错了文件',
	];
}

/** Every open question: where it stands, why it is asked, and the line around it. */
export function questionLines(
	file: string,
	questions: MadeOutline['questions'],
	language: ReadLanguage,
): string[] {
	return questions.map(({ address, line, text, question }) => {
		const asked = whyAsked(question.why, question.form)[language];
		const mend =
			language === 'en'
				? `answer "${address}" in answers.yaml, or declare a unit or a fixed term`
				: `在 answers.yaml 里回答“${address}”，或声明单位、固定说法`;
		return `${file}:${line}  ${asked}\n  ${text}\n  ${mend}`;
	});
}

/** One line about all of it. */
export function summary(
	target: string,
	{ outline, questions, leftOut }: MadeOutline,
	language: ReadLanguage,
): string {
	const { sections } = outline;
	const quantities = sections.reduce((sum, section) => sum + section.quantities.length, 0);
	if (language === 'en')
		return [
			`${target}: ${sections.length} §§, ${quantities} quantities`,
			`${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`,
			`${leftOut.length} ${leftOut.length === 1 ? 'line' : 'lines'} left out`,
		].join(', ');
	return [
		`${target}：${sections.length} 节，${quantities} 个数量`,
		`${questions.length} 个问题`,
		`${leftOut.length} 行不计入`,
	].join('，');
}
