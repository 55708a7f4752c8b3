/** How long it takes from the file of a report to the site of its draft, in how many steps, and what is then left to a person. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditions } from '../../lib/edition/read.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import { buildSite } from '../build.ts';
import { ROOT, runScript } from '../command.ts';
import { marksLeft } from '../draft/marks.ts';
import type { Settings } from '../settings.ts';
import { BARS, round, verdict } from './bars.ts';
import { MeasureError } from './browser.ts';
import { SENTENCES } from './outline.ts';
import { table } from './table.ts';

/** A report as such units print it: twenty-two pages. */
const YEAR = 2040;
const CHAPTERS = ['前言', '概况', '员工', '服务', '环境', '公益', '荣誉与关怀', '展望'];
const SECTIONS = 3;
const SENTENCES_OF_SECTION = 24;
/** One sentence of so many has numbers: the reports we know print some five a page. */
const NUMBERS_EVERY = 12;

const HAN = '一二三四五六七八';

/** What is measured, in seconds from the beginning of its step. */
export interface DraftTimes {
	readonly draft: number;
	readonly check: number;
	/** Until the pages can be read, and until all pictures are drawn. */
	readonly readable: number;
	readonly whole: number;
	readonly figures: number;
	readonly entries: number;
	readonly marks: number;
}

/** Makes a draft of a report in Word, checks it and builds its site, as its publisher would. */
export async function timeDraft(settings: Settings, onOutput: (text: string) => void): Promise<DraftTimes> {
	// The build finds its packages from below the project alone.
	const around = join(ROOT, '.cache');
	mkdirSync(around, { recursive: true });
	const folder = mkdtempSync(join(around, 'draft-bench-'));
	try {
		const editions = join(folder, 'editions');
		mkdirSync(editions);
		const file = join(folder, 'report.docx');
		writeFileSync(file, await wordReport());
		const draft = await secondsOf(() => run('draft', [file], editions));
		const check = await secondsOf(() => run('check', [], editions));
		const begun = performance.now();
		let readable = 0;
		await buildSite({
			out: join(folder, 'site'),
			cache: join(folder, 'cache'),
			settings: { ...settings, editionsDir: editions },
			onOutput,
			onReadable: () => {
				readable = (performance.now() - begun) / 1000;
				return Promise.resolve();
			},
		});
		const whole = (performance.now() - begun) / 1000;
		return { draft, check, readable, whole, ...countsOf(editions) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function countsOf(editions: string): Pick<DraftTimes, 'figures' | 'entries' | 'marks'> {
	const [made] = readEditions(editions, LIST_KINDS);
	if (!made) throw new MeasureError('No draft was made.');
	return {
		figures: made.figures.size,
		entries: [...made.lists.values()].reduce((sum, list) => sum + list.length, 0),
		marks: marksLeft(editions, made.slug).reduce((sum, { count }) => sum + count, 0),
	};
}

/** Runs one of our commands on a folder of editions. */
async function run(command: string, args: readonly string[], editions: string): Promise<void> {
	const env = { EDITIONS_DIR: editions };
	const { code, output } = await runScript(`src/tools/${command}.ts`, args, { env });
	if (code !== 0) throw new MeasureError(output);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
	const begun = performance.now();
	await work();
	return (performance.now() - begun) / 1000;
}

/** The bytes of a report in Word, with headings, prose full of numbers, a table, visits and honours. */
async function wordReport(): Promise<Uint8Array> {
	let number = 10;
	const plain = SENTENCES.filter((sentence) => !sentence.includes('#'));
	const counting = SENTENCES.filter((sentence) => sentence.includes('#'));
	const prose = (sentences: number) =>
		Array.from({ length: sentences }, (_, index) => {
			const among = index % NUMBERS_EVERY === 0 ? counting : plain;
			const sentence = among[number % among.length] ?? '';
			number += 7;
			return sentence.replaceAll('#', () => String((number += 7)));
		}).join('');
	const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
		new Paragraph({ text, heading: level });
	const chapters = CHAPTERS.flatMap((title, chapter) => [
		heading(`${HAN[chapter]}、${title}`, HeadingLevel.HEADING_1),
		...Array.from({ length: SECTIONS }, (_, section) => [
			heading(`（${HAN[section]}）${title}的第${HAN[section]}方面`, HeadingLevel.HEADING_2),
			new Paragraph(prose(SENTENCES_OF_SECTION)),
		]).flat(),
	]);
	const row = (cells: string[]) =>
		new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
	const children = [
		new Paragraph('河口市渡船公司'),
		new Paragraph(`${YEAR}年度社会责任报告`),
		...chapters,
		heading('九、社会荣誉', HeadingLevel.HEADING_1),
		new Table({
			rows: [
				row(['荣誉名称', '颁奖单位', '时间']),
				...['文明单位', '先进集体', '优秀船队'].map((name, index) =>
					row([name, '河口市政府', `${YEAR}年${index + 3}月`]),
				),
			],
		}),
		heading('十、领导关怀', HeadingLevel.HEADING_1),
		...[3, 5, 9].map((month) => new Paragraph(`${month} 月 8 日，市总工会主席田禾一行来到渡口站慰问船员。`)),
	];
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** What was measured, as tables with their verdicts. */
export function draftReport({ draft, check, readable, whole, figures, entries, marks }: DraftTimes): string {
	const steps = [
		['npm run draft -- report.docx', round(draft)],
		['npm start, until the pages can be read', round(readable)],
		['npm start, until all pictures are drawn', round(whole)],
		['npm run check, whenever something was changed', round(check)],
	];
	const left = [[figures, entries, marks]];
	return [
		table(['step', 's'], steps),
		'',
		table(['figures', 'entries of lists', 'marks left to a person'], left),
		'',
		verdict(BARS.draft, [{ page: 'the draft', value: draft }]),
		verdict(BARS.draftSite, [{ page: 'file to readable site', value: draft + readable }]),
	].join('\n');
}
