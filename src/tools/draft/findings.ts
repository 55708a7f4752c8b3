/** What the check-up of a report finds, as source notes of its draft: what changes how a figure is read, and remarks that are no text. */
import type { Finding } from '../../lib/checkup/check-up.ts';
import type { RuleName } from '../../lib/checkup/rules.ts';
import type { ReadSection } from '../../lib/edition/reading/read-sections.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import type { Named } from './figures.ts';
import type { Place } from './lists/passages.ts';
import { MARK } from './marks.ts';
import type { DraftNotes } from './notes.ts';

/** A note on figures, by their ids, in the order of the places of a finding. */
interface FigureNote {
	kind: string;
	/** Ends the id of the note. */
	name: string;
	chinese(ids: readonly string[]): string;
	english(ids: readonly string[]): string;
	/** Whether it needs two figures, or one. */
	needs: 1 | 2;
}

const OTHER_NUMBERS: FigureNote = {
	kind: 'mismatch',
	name: 'recomputed',
	chinese: ([id]) => `{${id}} 和报告里的其他数算出来的不同，照录。`,
	english: ([id]) => `{${id}} is not what other numbers of the report give; it is shown as printed.`,
	needs: 1,
};

/** What of the check-up is a note at figures. All else is for the report's editors, and stands in the list of what is to do. */
const AT_FIGURES: Partial<Record<RuleName, FigureNote>> = {
	'two-values': {
		kind: 'two-versions',
		name: 'versions',
		chinese: ([one, two]) => `一处印作 {${one}}，一处印作 {${two}}，均照录。`,
		english: ([one, two]) => `one place prints {${one}}, another {${two}}; both are shown.`,
		needs: 2,
	},
	total: {
		kind: 'mismatch',
		name: 'total',
		chinese: ([id]) => `合计印作 {${id}}，与各项相加不同，照录。`,
		english: ([id]) =>
			`the total is printed as {${id}}, which its parts do not add up to; it is shown as printed.`,
		needs: 1,
	},
	growth: OTHER_NUMBERS,
	completion: OTHER_NUMBERS,
	share: OTHER_NUMBERS,
	'impossible-share': OTHER_NUMBERS,
	'people-or-turns': {
		kind: 'two-versions',
		name: 'people',
		chinese: ([one, two]) => `一处印作 {${one}}，一处印作 {${two}}，均照录。`,
		english: ([one, two]) => `one place prints {${one}}, another {${two}}; both are shown.`,
		needs: 2,
	},
	'percent-or-points': {
		kind: 'basis',
		name: 'points',
		chinese: ([id]) => `{${id}} 可能是百分比，也可能是百分点。`,
		english: ([id]) => `{${id}} may be per cent or percentage points.`,
		needs: 1,
	},
};

/**
 * Adds the notes on figures.
 * @param language of the report
 * @returns ids of figures with those of their notes
 */
export function noteFigures(
	findings: readonly Finding[],
	figures: readonly Named[],
	language: ReadLanguage,
	notes: DraftNotes,
): ReadonlyMap<string, readonly string[]> {
	const byPlace = new Map(
		figures.map(({ id, found, read }) => [`${read.section.number}:${found.start}`, id] as const),
	);
	const noted = new Map<string, string[]>();
	for (const { rule, places, text } of findings) {
		const note = AT_FIGURES[rule];
		const ids = places.flatMap(({ section, start }) => byPlace.get(`${section}:${start}`) ?? []);
		const [first] = ids;
		if (!note || first === undefined || ids.length < note.needs) continue;
		const id = notes.add(
			`${first}-${note.name}`,
			{
				kind: note.kind,
				source: [...new Set(places.map(({ section }) => section))],
				stands: 'figure',
				text: {
					'zh-CN': `${MARK} ${note.chinese(ids)}`,
					en: `${MARK}: ${note.english(ids)}`,
				},
			},
			text[language],
		);
		for (const figure of ids) noted.set(figure, [...(noted.get(figure) ?? []), id]);
	}
	return noted;
}

/** Adds a note on each § that has remarks of its editors. @returns the places of those that are lines of their own, by § */
export function noteRemarks(
	findings: readonly Finding[],
	sections: readonly ReadSection[],
	notes: DraftNotes,
): ReadonlyMap<string, readonly Place[]> {
	const remarks = findings.filter(({ rule }) => rule === 'remark').flatMap(({ places }) => places);
	const places = sections.map(({ text, section: { number } }): [string, Place[]] => {
		const here = remarks.filter(({ section }) => section === number);
		if (here.length > 0)
			notes.add(
				`remark${number.replace(/\D+/g, '-')}`,
				{
					kind: 'remark',
					source: [number],
					stands: 'sources',
					text: {
						'zh-CN': `${MARK} 此处留有编辑标注。`,
						en: `${MARK}: an editorial note remains here.`,
					},
				},
				here.map(({ form }) => form.trim()).join(' '),
			);
		const alone = here.filter(
			({ start, end }) =>
				/(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end)),
		);
		return [number, alone.map(({ start, end }) => ({ start, end }))];
	});
	return new Map(places.filter(([, found]) => found.length > 0));
}
