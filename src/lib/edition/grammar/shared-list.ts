/**
 * Numbers in a list that share what is printed once: the measure or multiplier of the last (1.2、1.5亿元, 3, 5 and 8 percent), or the
 * limit of the first (超过90%和80%). Which of them it holds for nobody can tell for sure, so that they are one question.
 */
import { coveredBy, joined } from './covered.ts';
import { isLess } from './decimals.ts';
import type { Quantity, Question, Reading } from './reading.ts';

/** What parts the members of a list; a slash and a dash make one of two numbers elsewhere. */
const JOINS =
	/^ ?(?:[、，,]|和|及|与|或者?|以及|还是|to(?= )|(?:, ?)?(?:and|or|&)(?= )|(?:(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|扩大|缩短|调整|发展|扩展|压缩|变|升|降|增|减|涨|跌|改)(?:至|到|为|成)|至|到)) ?(?:(?:and|or) )?(?:(?:now|then|finally) )?$/u;
/** Over these a limit goes on, and over no comma. */
const TIGHT = /^ ?(?:、|和|及|与|或者?|以及|(?:, ?)?(?:and|or|&)) ?$/;
const COMMA = /^, ?$/;
/** Characters that a join has at the most. */
const LONGEST_JOIN = 14;
/** A number that ends its form, with its multiplier. */
const OPEN =
	/(?:[\d½¼¾]|[零〇一二三四五六七八九十百千万亿两]|hundred|thousand|million|billion|trillion|bn|mn|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)$/i;
const SCALED = /(?:[万亿]|thousand|million|billion|trillion|bn|mn)(?![a-z])/i;
const CURRENCY_BEFORE = /^[^\d]{0,12}(?:[¥￥$€£]|RMB|CNY|USD|元|币) ?[<>≤≥≈~]?\d/;
/** A limit that is printed before its number. */
const LIMIT_BEFORE = /^(?![-+–])[^\d¥￥$€£零〇一二三四五六七八九十百千万亿两半]/u;
/** Questions about what a number counts. */
const ABOUT_MEASURES = /^(?:unknown-measure|unknown-currency|unknown-sign|several-numbers)$/;

/** Three tens or more in characters, in a sentence. */
const NUMERAL_BEFORE =
	/(?<=[^第〇零一二两三四五六七八九十百千万亿\d\s|])(?:[一二两三四五六七八九][零〇一二两三四五六七八九十百千万亿]{0,8}[十百千万亿] ?(?:、|和|及|与|或) ?){1,4}$/;
const LONGEST_NUMERAL = 48;

/** What parts a number from another that its limit may hold for too: below 55 dB by day and 45 by night, 昼间低于55分贝、夜间45分贝. */
const PARALLEL =
	/^ (?:by|in|for|at|on|during|of|from) (?:[A-Za-z-]+ ){1,4}(?:and|or|&) $|^[、和及与]\p{Script=Han}{1,6}$/u;
const LONGEST_PARALLEL = 48;

type Member = Quantity | Question;
type Place = Pick<Member, 'start' | 'end'>;

/** A reading in which numbers that share a measure, a multiplier or a limit are one question. */
export function askAboutShared(reading: Reading, written: string, text: string): Reading {
	const members: Member[] = [
		...reading.quantities,
		...reading.questions.filter(({ why }) => ABOUT_MEASURES.test(why.code)),
	].sort((a, b) => a.start - b.start);
	const found: Place[] = [];
	for (const list of listsOf(members, text)) found.push(...sharing(list, text));
	for (const quantity of reading.quantities) {
		const start = numeralBefore(quantity, text);
		if (start !== null) found.push({ start, end: quantity.end });
	}
	const doubts: (Place & Pick<Question, 'why'>)[] = joined(found).map((place) => {
		return { ...place, why: { code: 'several-numbers' } };
	});
	const isInList = coveredBy(doubts);
	for (const [at, quantity] of reading.quantities.entries()) {
		const isHeld = isInParallel(reading.quantities[at - 1], quantity, text) && !isInList(quantity.start);
		if (isHeld) doubts.push({ start: quantity.start, end: quantity.end, why: { code: 'limit-apart' } });
	}
	if (doubts.length === 0) return reading;
	const isDoubtful = coveredBy(doubts);
	const isFree = ({ start }: Place) => !isDoubtful(start);
	const asked = doubts.map(({ start, end, why }): Question => {
		return { form: written.slice(start, end), start, end, why };
	});
	return {
		...reading,
		quantities: reading.quantities.filter(isFree),
		questions: [...reading.questions.filter(isFree), ...asked].sort((a, b) => a.start - b.start),
		neither: reading.neither.filter(isFree),
	};
}

/** Members that stand one behind the other with nothing but a join between; lists of one are left out. */
function listsOf(members: readonly Member[], text: string): Member[][] {
	const lists: Member[][] = [];
	for (const [at, member] of members.entries()) {
		const last = members[at - 1];
		if (last && goesOn(last, member, text)) lists.at(-1)?.push(member);
		else lists.push([member]);
	}
	return lists.filter(({ length }) => length > 1);
}

/** Whether nothing but a join stands between two numbers; behind a comma one with a limit of its own is another. */
function goesOn(first: Member, second: Member, text: string): boolean {
	const join = between(first, second, text);
	if (!JOINS.test(join)) return false;
	// An engagement of 82, eight points above: two that are written otherwise are no list.
	const isOtherwise = /^, $/.test(join) && /\d$/.test(first.form) && /^[a-z]/i.test(second.form);
	return !isOtherwise && !(/^ ?[,，]/.test(join) && hasLimitBefore(second));
}

function hasLimitBefore(member: Member): boolean {
	return !('why' in member) && member.limit !== null && LIMIT_BEFORE.test(member.form);
}

function between(first: Member, second: Member, text: string): string {
	const length = second.start - first.end;
	return length > LONGEST_JOIN ? '.' : text.slice(first.end, second.start);
}

/** The parts of a list that share something. */
function sharing(list: readonly Member[], text: string): Place[] {
	const parts: Place[] = [];
	/** The first of those that what is printed behind the next may hold for. */
	let waiting: Member | null = null;
	/** The last whose limit may hold for the next. */
	let limiting: Member | null = null;
	let before: Member | null = null;
	for (const member of list) {
		const join = before ? between(before, member, text) : '';
		if (before && waiting && !isOpen(member) && waitsFor(before, member, join)) add(waiting, member);
		else if (before && sharesScale(before, member)) add(before, member);
		const isLimited = limiting !== null && TIGHT.test(join) && sharesLimit(limiting, member);
		if (limiting && isLimited) add(limiting, member);
		if (!isLimited) limiting = member;
		if (!isOpen(member)) waiting = null;
		else waiting ??= member;
		before = member;
	}
	return parts;

	function add({ start }: Place, { end }: Place): void {
		parts.push({ start, end });
	}
}

/** Whether nothing is printed behind a number but its multiplier. */
function isOpen(member: Member): boolean {
	// 百分之五 is closed by what stands before it.
	return (
		!('why' in member) && (OPEN.test(member.form) || member.form.endsWith('个')) && !/分之/.test(member.form)
	);
}

/** Whether a number without a measure stands before one that has one, and may share it. */
function waitsFor(open: Member, closed: Member, join: string): boolean {
	if ('why' in open) return false;
	if ('why' in closed) return open.unit === '';
	// 提高2.7个和1.9个百分点: the first are points, too.
	const isCut = open.unit === '个' && closed.unit.startsWith('个') && closed.unit.length > 1;
	if (closed.unit === '' || !(open.unit === '' || open.unit === closed.unit || isCut)) return false;
	if (COMMA.test(join) && SCALED.test(open.form)) return false;
	// Under 30, 34%; 30 to 50, 52%: who, and how large a share.
	if (COMMA.test(join) && closed.unit === '%' && (open.limit !== null || 'from' in open)) return false;
	// Fewer by 17, or 12%: the same once more, as a share.
	if (join === ', or ' && closed.unit === '%') return false;
	// Homes built: 318, 40% of them affordable: no share is so large.
	if (COMMA.test(join) && closed.unit === '%' && 'value' in open && isLess('100', open.value)) return false;
	// What rose from 5 to 8 people was five of them too; from 1.2 to 1.5 million may have been a million before.
	return !/^ to $/.test(join) || closed.unit === '%' || sharesScale(open, closed);
}

/** Whether only the second of two numbers has a multiplier, or only the first a currency. */
function sharesScale(first: Member, second: Member): boolean {
	if ('why' in first || 'why' in second || !isOpen(first)) return false;
	if (CURRENCY_BEFORE.test(first.form) && second.unit === '') return true;
	if (/^an? /i.test(second.form)) return false;
	return (
		!SCALED.test(first.form) && SCALED.test(second.form) && (first.unit === '' || first.unit === second.unit)
	);
}

/** Whether a limit before the first number may hold for another too. */
function sharesLimit(first: Member, other: Member): boolean {
	if ('why' in first || 'why' in other || !hasLimitBefore(first)) return false;
	// 约100人、200人 says little else either way.
	if (first.limit === 'about' && !isOpen(first)) return false;
	return other.limit === null && first.unit === other.unit;
}

/** Whether the limit before the first number may hold for the second, which stands in a like phrase. */
function isInParallel(first: Quantity | undefined, second: Quantity, text: string): boolean {
	if (!first?.unit || first.limit === 'about' || !hasLimitBefore(first) || second.limit !== null)
		return false;
	const length = second.start - first.end;
	return (
		length <= LONGEST_PARALLEL &&
		(second.unit === '' || second.unit === first.unit) &&
		PARALLEL.test(text.slice(first.end, second.start))
	);
}

/** A numeral in characters without a measure, which counts only with that of the number behind it: 三万、五万吨. */
function numeralBefore({ start, unit }: Quantity, text: string): number | null {
	if (unit === '') return null;
	const before = NUMERAL_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NUMERAL), start));
	return before === null ? null : start - before[0].length;
}
