/** An entry of `visits.yaml` from a visit that was recognised: what the print does not surely say is left to be written. */
import { figuresIn, parseInline } from '../../../lib/edition/inline.ts';
import { lengthOf, mostCharacters } from '../../../lib/edition/picture-texts.ts';
import { brokenOff, firstSentence } from '../../../lib/edition/sentence.ts';
import { isWithin } from '../../../lib/telling/period.ts';
import { withoutMarkup } from '../bare.ts';
import { freeId } from '../ids.ts';
import { inBoth, LISTED_LANGUAGE, MARK, toWrite } from '../marks.ts';
import type { Wording } from './draft-lists.ts';
import type { FoundVisit } from './entry.ts';
import { isoDate } from './printed-date.ts';

/** Characters of who came that a title shows. */
const LONGEST_IN_TITLE = 18;

/** Why a date has a year that is not printed with it. */
const OF_THE_REPORT = '年份没有印，按报告的年份';

/** @param ids of entries so far; its own is added */
export function visitEntry(visit: FoundVisit, wording: Wording, ids: Set<string>): object {
	const { section, date, daypart, place, guests, told } = visit;
	const iso = isoDate(date, wording.period);
	const sentence = `${MARK} 用一句话说来做什么${date.year === null ? `（${OF_THE_REPORT}）` : ''}。`;
	const [who = '', purpose = '', where = '', short = ''] = wording.clean([
		wording.withFigures(section, guests),
		behind(sentence, wording.withFigures(section, told)),
		place ?? '',
		shortly(withoutMarkup(guests.text)),
	]);
	const isOutside = !isWithin(iso, wording.period);
	return {
		id: freeId(`visit-${iso.slice(isOutside ? 0 : 5)}`, ids),
		date: iso,
		printed: date.printed,
		...(daypart && { daypart }),
		source: section.section.number,
		title: toWrite(`${short}来访`, `visit of ${english(date.month, date.day ?? 1)}`),
		place:
			where !== '' && where === place && lengthOf(where) <= mostCharacters('detail', LISTED_LANGUAGE)
				? inBoth({ 'zh-CN': where, en: `${MARK}: where it was` })
				: toWrite('在哪里', 'where it was'),
		guests: [{ role: inBoth({ 'zh-CN': who, en: `${MARK}: who came${references(who)}` }) }],
		purpose: inBoth({
			'zh-CN': purpose,
			en: `${MARK}: say in a sentence what for${references(purpose)}.`,
		}),
		...(isOutside && { notes: [wording.outside(section.section.number)] }),
	};
}

/** The first of who came. */
function shortly(guests: string): string {
	const [first = ''] = guests.split(/[、，和及与]/);
	return [...first.replace(/一行$/, '')].slice(0, LONGEST_IN_TITLE).join('');
}

/** What is printed of a visit, behind the sentence that is to be written; nothing where that breaks off. */
function behind(sentence: string, text: string): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	const closed = `${plain.replace(/[，,、；;：:]+$/, '')}。`;
	const whole = [plain, closed].find((words) => isWhole(`${sentence}${words}`) && isWhole(words));
	return `${sentence}${whole ?? ''}`;
}

function isWhole(text: string): boolean {
	return [firstSentence(text, LISTED_LANGUAGE), text].every((words) => brokenOff(words) === null);
}

/** The figures of a Chinese text, which its English names too. */
function references(text: string): string {
	const ids = [...new Set(figuresIn(parseInline(text)))];
	return ids.length > 0 ? ` (${ids.map((id) => `{${id}}`).join(', ')})` : '';
}

/** A day as English writes it. */
function english(month: number, day: number): string {
	return new Date(Date.UTC(2000, month - 1, day)).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});
}
