/** Says visits: the day, who came, where, what for, and who received them. */
import type { Sayable, Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import { dayInWords } from '../../telling/day.ts';
import { say } from '../../words/messages.ts';
import type { ShownPerson, ShownVisit, ShownVisits } from './kind.ts';

export function sayVisits({ visits }: ShownVisits, speaker: Speaker): SpokenPart[] {
	return visits.map((visit) => sayVisit(visit, speaker));
}

function sayVisit(
	{ id, date, daypart, guests, place, purpose, hosts }: ShownVisit,
	speaker: Speaker,
): SpokenPart {
	const { language } = speaker;
	const day = dayInWords(date, language);
	const part = daypart ? [speaker.word('comma'), say(`visits.${daypart}`, undefined, language)] : [];
	return speaker.part(
		id,
		speaker.sentences(day, ...part),
		speaker.sentences(speaker.word('guests'), ...people(guests, speaker)),
		speaker.sentences(speaker.word('at'), place),
		speaker.sentences(purpose),
		hosts.length > 0 ? speaker.sentences(speaker.word('hosts'), ...people(hosts, speaker)) : [],
	);
}

/** People in one row: each with what the report calls them. */
function people(all: readonly ShownPerson[], speaker: Speaker): (Sayable | { only: string })[] {
	return all.flatMap(({ name, pinyin, role }, index) => [
		...(index > 0 ? [speaker.word('and')] : []),
		...(name === null ? [] : [nameOf(name, pinyin, speaker), speaker.word('comma')]),
		role,
	]);
}

/** A name as the page shows it: in English the characters follow, which no English voice can say. */
function nameOf(name: string, pinyin: string | null, { language }: Speaker): Sayable {
	if (language === 'zh-CN' || pinyin === null) return name;
	return [
		{ type: 'text', text: `${pinyin} `, lang: null },
		{ type: 'text', text: name, lang: 'zh-CN' },
	];
}
