/** The units of a draft: an entry of `units.yaml` for each measure word that the report prints. */

import type { Unit } from '../../lib/edition/schema.ts';
import { ofLanguages, type ReadLanguage } from '../../lib/site/languages.ts';
import { freeId, idFromWords } from './ids.ts';
import { MARK } from './marks.ts';

/** Words that English readers are shown, by how the print measures; what is not here is asked of the publisher. */
const KNOWN: Record<string, readonly [id: string, one: string, other: string]> = {
	'': ['number', '', ''],
	元: ['yuan', 'yuan', 'yuan'],
	'%': ['percent', '%', '%'],
	百分点: ['percentage-point', 'percentage point', 'percentage points'],
	人: ['person', 'person', 'people'],
	名: ['people', 'person', 'people'],
	位: ['persons', 'person', 'people'],
	人次: ['attendance', 'attendance', 'attendances'],
	个: ['thing', '', ''],
	项: ['item', '', ''],
	条: ['entry', '', ''],
	次: ['time', 'time', 'times'],
	场: ['event', 'event', 'events'],
	期: ['session', 'session', 'sessions'],
	届: ['edition', 'edition', 'editions'],
	家: ['firm', 'firm', 'firms'],
	户: ['household', 'household', 'households'],
	年: ['year', 'year', 'years'],
	月: ['month', 'month', 'months'],
	周: ['week', 'week', 'weeks'],
	天: ['day', 'day', 'days'],
	小时: ['hour', 'hour', 'hours'],
	学时: ['class-hour', 'class hour', 'class hours'],
	分钟: ['minute', 'minute', 'minutes'],
	吨: ['tonne', 'tonne', 'tonnes'],
	平方米: ['square-metre', 'square metre', 'square metres'],
	页: ['page', 'page', 'pages'],
	分: ['point', 'point', 'points'],
	股: ['share', 'share', 'shares'],
	处: ['place', 'place', 'places'],
	份: ['copy', 'copy', 'copies'],
	种: ['kind', 'kind', 'kinds'],
	类: ['type', 'type', 'types'],
	级: ['level', 'level', 'levels'],
	起: ['case', 'case', 'cases'],
	微米: ['micrometre', 'micrometre', 'micrometres'],
	毫米: ['millimetre', 'millimetre', 'millimetres'],
	厘米: ['centimetre', 'centimetre', 'centimetres'],
	米: ['metre', 'metre', 'metres'],
	公里: ['kilometre', 'kilometre', 'kilometres'],
	公顷: ['hectare', 'hectare', 'hectares'],
	亩: ['mu', 'mu', 'mu'],
	立方米: ['cubic-metre', 'cubic metre', 'cubic metres'],
	升: ['litre', 'litre', 'litres'],
	千克: ['kilogram', 'kilogram', 'kilograms'],
	千瓦时: ['kilowatt-hour', 'kilowatt-hour', 'kilowatt-hours'],
};

/** The units of a report, by id, and the id of each measure word. */
export interface DraftUnits {
	units: Record<string, Unit>;
	idOf: ReadonlyMap<string, string>;
	/** Words that the other language has none for. */
	unknown: string[];
}

/**
 * @param language that the measure words are printed in
 * @param stay units of an edition before, which keep their ids
 */
export function unitsFor(
	measures: Iterable<string>,
	language: ReadLanguage,
	stay: Readonly<Record<string, Unit>> = {},
): DraftUnits {
	const units: Record<string, Unit> = structuredClone(stay);
	const idOf = new Map<string, string>();
	const unknown: string[] = [];
	const taken = new Set(Object.keys(stay));
	/** Ids of the units made, by those that they are known by. */
	const made = new Map<string, string>();
	for (const measure of new Set(measures)) {
		const last = lastUnit(measure, language, stay);
		if (last !== null) {
			idOf.set(measure, last);
			continue;
		}
		const known = language === 'en' ? knownEnglish(measure) : knownChinese(measure);
		// English has two words for what one unit counts: hour and hours.
		const alike = known && made.get(known.id);
		const id = alike ?? freeId(known?.id ?? idFromWords(measure, language, 'unit'), taken);
		if (known) made.set(known.id, id);
		else unknown.push(measure);
		idOf.set(measure, id);
		units[id] = units[id]
			? { ...units[id], printed: [...units[id].printed, measure] }
			: unitOf(measure, known, language);
	}
	return { units, idOf, unknown };
}

/** The unit of an edition before that is shown as a word is printed, or that alone is printed so; else `null`. */
function lastUnit(
	measure: string,
	language: ReadLanguage,
	stay: Readonly<Record<string, Unit>>,
): string | null {
	const printed = Object.entries(stay).filter(([, unit]) => unit.printed.includes(measure));
	const shown = printed.find(([, unit]) =>
		language === 'en' ? [unit.en.one, unit.en.other].includes(measure) : unit[language] === measure,
	);
	const [only] = printed.length === 1 && measure !== '' ? printed : [];
	return (shown ?? only)?.[0] ?? null;
}

interface KnownUnit {
	id: string;
	chinese: string;
	one: string;
	other: string;
}

function knownChinese(measure: string): KnownUnit | null {
	const [id, one, other] = KNOWN[measure] ?? [];
	return id === undefined ? null : { id, chinese: measure, one: one ?? '', other: other ?? '' };
}

function knownEnglish(measure: string): KnownUnit | null {
	const found = Object.entries(KNOWN).find(
		([chinese, [, one, other]]) =>
			(one === measure && (measure !== '' || chinese === '')) || (other === measure && measure !== ''),
	);
	if (!found) return null;
	const [chinese, [id, one, other]] = found;
	return { id, chinese, one, other };
}

/** A word that is the same for one and for several. */
function bothOf(word: string): { one: string; other: string } {
	return { one: word, other: word };
}

function unitOf(measure: string, known: KnownUnit | null, language: ReadLanguage): Unit {
	const isMoney = known?.id === 'yuan';
	return {
		kind: isMoney ? 'money' : measure === '%' ? 'percent' : 'count',
		printed: [measure],
		// What no word is known for is marked in the other language: nobody there could read the report's own.
		...ofLanguages(
			{
				'zh-CN': known?.chinese ?? (language === 'en' ? MARK : measure),
				en: known ? { one: known.one, other: known.other } : bothOf(language === 'en' ? measure : MARK),
			},
			() => MARK,
		),
	};
}
