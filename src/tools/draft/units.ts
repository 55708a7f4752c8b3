/** The units of a draft: an entry of `units.yaml` for each measure word that the report prints. */

/** An entry of `units.yaml`. */
export interface DraftUnit {
	kind: 'money' | 'percent' | 'count';
	printed: string[];
	'zh-CN': string;
	en: { one: string; other: string };
}

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
};

/** The units of some measure words, by id, and the id of each word. */
export function unitsFor(measures: Iterable<string>): {
	units: Record<string, DraftUnit>;
	idOf: ReadonlyMap<string, string>;
	/** Words for which no English is known. */
	unknown: string[];
} {
	const units: Record<string, DraftUnit> = {};
	const idOf = new Map<string, string>();
	const unknown: string[] = [];
	for (const measure of new Set(measures)) {
		const [known, one, other] = KNOWN[measure] ?? [];
		const id = known ?? `unit-${unknown.length + 1}`;
		if (known === undefined) unknown.push(measure);
		idOf.set(measure, id);
		units[id] = {
			kind: measure === '元' ? 'money' : measure === '%' ? 'percent' : 'count',
			printed: [measure],
			'zh-CN': measure,
			en: { one: one ?? measure, other: other ?? measure },
		};
	}
	return { units, idOf, unknown };
}
