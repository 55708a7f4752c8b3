/** Recognises honours: what was given, and to whom, by whom and when where the print says that. */
import type { ReadSection } from '../../../lib/edition/reading/read-sections.ts';
import type { FoundAward } from './entry.ts';
import {
	headedTables,
	passageAt,
	passagesOf,
	type HeadedTable,
	type Passage,
	type PlacedDate,
} from './passages.ts';
import { namedDate } from './printed-date.ts';

/** Headings under which honours are listed. */
const OF_AWARDS = /荣誉|奖项|获奖|表彰|奖励|嘉奖/;

/** A line, or a heading, that names the level of what is below it: （一）国家级奖项 */
const TIER =
	/^(?:[（(].{1,3}[）)]|.{1,3}[、.．])?\s*((?:国家|全国|省|市|区|县|镇|行业|系统|集团|公司|局|校|院)级)(?:奖项|荣誉|奖励|表彰)?[：:]?$/;

/** Who gave it, and when, as labels say it behind a comma. */
const LABELLED = {
	issuer: /^(?:颁[奖发授]|授[予奖]|评选|表彰)(?:单位|机构|部门|机关)(?:为|是|：|:)\s*(.+)$/,
	given: /^(?:颁[奖发授]|获[奖得]|授[予奖]|表彰)(?:时间|日期)(?:为|是|：|:)\s*(.+)$/,
};

/** 公司被市政府授予“文明单位”称号 */
const WAS_GIVEN = /^([^“”]{0,40}?)被([^“”]{0,40}?)(?:授予|评为|评选为|表彰为|命名为|认定为|确定为)(.+)$/;
/** 公司荣获市政府颁发的“文明单位”称号 */
const RECEIVED =
	/^([^“”]{0,40}?)(?:荣获|喜获|获得|获评为?|获颁|荣膺|获)(?:由?([^“”]{2,40}?)(?:颁发|授予|评选|颁授)的)?(.+)$/;

/** What stands behind the name of an honour and is no part of it. */
const BEHIND_NAME = /(?:荣誉)?称号$|荣誉$/;

/** How the name of who gives honours ends. */
const GIVER = /(?:政府|委员会|总工会|[委办局厅部会院社]|中心|公司|集团|大学|学院)$/;

/** Characters that an honour without a verb has at the most: a line that only names it. */
const LONGEST_LINE = 60;

const LEAST = 2;

/** What stays in the chapter, and what becomes a list. */
interface Told {
	awards: FoundAward[];
	/** Lines that only name a level, where nothing below them stays. */
	tiers: Passage[];
}

/** What a passage says of an honour. */
type Parts = Pick<FoundAward, 'name' | 'recipient' | 'issuer' | 'given'>;

/** The honours of a §. @param above titles of the §§ that it is a part of */
export function findAwards(read: ReadSection, above: readonly string[]): Told {
	const titles = [...above, read.section.title];
	const isNamed = titles.some((title) => OF_AWARDS.test(title));
	let tier = TIER.exec(read.section.title)?.[1] ?? null;
	const awards: FoundAward[] = [];
	const tiers = new Set<Passage>();
	let line: Passage | null = null;
	for (const passage of passagesOf(read)) {
		const level = TIER.exec(read.text.slice(passage.start, passage.end).trim())?.[1];
		if (level !== undefined) {
			tier = level;
			line = passage;
			tiers.add(passage);
			continue;
		}
		const award = awardIn(passage, read, tier, isNamed);
		if (award) awards.push(award);
		// The line above what stays stays with it.
		else if (line) tiers.delete(line);
	}
	const isList = awards.length >= LEAST || isNamed;
	return {
		awards: [
			...(isList ? awards : []),
			...headedTables(read).flatMap((table) => awardsOfTable(table, read, tier, isNamed)),
		],
		tiers: isList ? [...tiers] : [],
	};
}

function awardIn(
	passage: Passage,
	section: ReadSection,
	tier: string | null,
	isNamed: boolean,
): FoundAward | null {
	// Of a name that holds a number it is not sure what is the name's.
	if (passage.hasNumbers) return null;
	const begins = dateBefore(passage);
	const sentence = passage.text.slice(begins?.end ?? 0).replace(/^\s*[，,：:、]\s*|[。；;]\s*$/g, '');
	const [said = '', ...labelled] = clausesOf(sentence);
	const labels = labelled.map((clause) => ({
		issuer: LABELLED.issuer.exec(clause)?.[1]?.trim(),
		given: LABELLED.given.exec(clause)?.[1]?.trim(),
	}));
	// What stands behind and is neither giver nor date would be lost.
	if (labels.some(({ issuer, given }) => issuer === undefined && given === undefined)) return null;
	// A sentence is none that only names one, and neither is what speaks of all of them.
	const isLine =
		isNamed &&
		begins === null &&
		sentence.length <= LONGEST_LINE &&
		!/[。！？]$|荣誉|[如以]下/.test(passage.text);
	const parts = partsOf(said.trim(), isLine);
	// Outside of a list of honours the date tells that it is one.
	if (!parts || (!isNamed && begins === null)) return null;
	const issuers = [parts.issuer, ...labels.map(({ issuer }) => issuer)].filter(Boolean);
	const dates = [begins?.form, parts.given, ...labels.map(({ given }) => given)].filter(Boolean);
	if (issuers.length > 1 || dates.length > 1) return null;
	return {
		section,
		start: passage.start,
		end: passage.end,
		printed: passage.text,
		name: parts.name,
		recipient: parts.recipient,
		issuer: issuers[0] ?? null,
		given: dates[0] ?? null,
		tier,
	};
}

/** The date that a passage begins with; not the year that a name begins with: 1999年度先进集体. */
function dateBefore({ text, dates: [first] }: Passage): PlacedDate | null {
	if (first?.start !== 0) return null;
	return namedDate(first.form) || /^\s*[，,：:]/.test(text.slice(first.end)) ? first : null;
}

/** Parts at the commas and full stops that stand in no quotation. */
function clausesOf(sentence: string): string[] {
	return (
		sentence
			.match(/(?:[“「『《（(][^”」』》）)]*[”」』》）)]|[^，,。；;])+/g)
			?.map((clause) => clause.trim())
			.filter(Boolean) ?? []
	);
}

function partsOf(said: string, isLine: boolean): Parts | null {
	const match = WAS_GIVEN.exec(said) ?? RECEIVED.exec(said);
	if (!match) return isLine ? partsOfLine(said) : null;
	const [, recipient = '', issuer = '', honour = ''] = match;
	const named = nameIn(honour.trim());
	if (named === null) return null;
	return { name: named, recipient: recipient.trim() || null, issuer: issuer.trim() || null, given: null };
}

/** 文明单位（市文明办，1999年3月）: behind a name may stand in brackets who gave it, and when. */
function partsOfLine(line: string): Parts | null {
	const [, before = line, inside = ''] = /^(.+?)[（(]([^（()）]+)[)）]$/.exec(line) ?? [];
	const said = inside.split(/[，,、；;]/).map((piece) => piece.trim());
	const dates = said.filter((piece) => namedDate(piece) !== null);
	const issuers = said.filter((piece) => GIVER.test(piece));
	const isSaid = dates.length <= 1 && issuers.length <= 1 && dates.length + issuers.length === said.length;
	const name = isSaid ? before.trim() : line;
	if (!isName(name)) return null;
	const [issuer = null, given = null] = isSaid ? [issuers[0], dates[0]] : [];
	return { name, recipient: null, issuer, given };
}

/** The name of an honour without what stands around it; `null` where several are named, or none. */
function nameIn(honour: string): string | null {
	if (/[”」』》][、和及与][“「『《]/.test(honour)) return null;
	const plain = honour.replace(BEHIND_NAME, '').trim();
	const quoted = /^[“「『]([^“”「」『』]+)[”」』]$/.exec(plain)?.[1];
	const name = (quoted ?? plain).trim();
	return isName(name) ? name : null;
}

/** A name is some words and no sentence, its quotations whole. */
function isName(text: string): boolean {
	const opened = (text.match(/[“「『《（(]/g) ?? []).length;
	const closed = (text.match(/[”」』》）)]/g) ?? []).length;
	return /\p{L}{3}/u.test(text) && opened === closed && !/[。；;！？：:{}｛｝<>—]/.test(text);
}

/** What the heads of a table of honours call its columns. */
const COLUMNS = {
	tier: /级别|等级|层级/,
	issuer: /颁[奖发授]|授[予奖]|评选|表彰(?:单位|机关|部门)|发证/,
	given: /时间|日期|年月/,
	recipient: /获[奖得](?:单位|集体|个人|者|人)|受[奖表]/,
	name: /荣誉|奖项|奖励|称号|名称/,
} as const;
type Column = keyof typeof COLUMNS;

/** Columns that only count. */
const COUNTS = /^(?:序号|编号|No\.?)$/i;

function awardsOfTable(
	{ head, rows }: HeadedTable,
	section: ReadSection,
	above: string | null,
	isNamed: boolean,
): FoundAward[] {
	const columns = head.map(({ text }): Column | 'count' | null => {
		if (COUNTS.test(text)) return 'count';
		return (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].test(text)) ?? null;
	});
	const isOfAwards = isNamed || head.some(({ text }) => /荣誉|奖项|称号/.test(text));
	if (!isOfAwards || !columns.includes('name')) return [];
	if (!columns.includes('given') && !columns.includes('issuer')) return [];
	const found = rows.map((row): FoundAward | null => {
		const cell = (column: Column) => row[columns.indexOf(column)]?.text || null;
		const [first, last, name] = [row[0], row.at(-1), cell('name')];
		// A column of another kind would be lost.
		if (row.some(({ text }, index) => text !== '' && (columns[index] ?? null) === null)) return null;
		if (!first || !last || name === null || !isName(name)) return null;
		const place = { start: first.start, end: last.start + last.text.length };
		if (passageAt(section, place).hasNumbers) return null;
		return {
			section,
			...place,
			printed: row.map(({ text }) => text).join(' '),
			name,
			recipient: cell('recipient'),
			issuer: cell('issuer'),
			given: cell('given'),
			tier: cell('tier') ?? above,
		};
	});
	return found.every((award) => award !== null) ? found : [];
}
