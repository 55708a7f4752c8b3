/** `npm run outline -- --list §3.4`: what a § prints, the words around it, and what tells it. */
import { readDraft } from '../../lib/edition/draft.ts';
import { editionSlugs } from '../../lib/edition/edition-folders.ts';
import { Faults } from '../../lib/edition/fault.ts';
import type { Mending } from '../../lib/edition/faults/kinds.ts';
import { OUTLINE_FAULTS } from '../../lib/edition/faults/outline.ts';
import { addressesIn, keyOf } from '../../lib/edition/printed-places.ts';
import { whyAsked } from '../../lib/edition/reading/why-asked.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';

const WORDS: Record<ReadLanguage, { waived: string; untold: string; date: string; none: string }> = {
	'zh-CN': { waived: '不讲，理由：', untold: '还没有数字讲它', date: '日期', none: '没有数量' },
	en: { waived: 'waived: ', untold: 'nothing tells it yet', date: 'date', none: 'no quantities' },
};

/**
 * The lines of the list: the § and those inside it.
 * @param slug of the edition; the newest when left out
 * @returns a fault where the edition or the § is not there
 */
export function listSection(
	folder: string,
	section: string,
	slug = editionSlugs(folder).at(-1) ?? '',
	language: ReadLanguage,
): string[] | Mending {
	const { outline, figures, waivers } = readDraft(folder, slug, [], new Faults());
	if (!outline) return OUTLINE_FAULTS['no-edition']({ folder: `${folder}/${slug}` });
	const number = section.startsWith('§') ? section : `§${section}`;
	const all = outline.value.sections;
	const shown = all.filter((one) => one.number === number || one.number.startsWith(`${number}.`));
	if (shown.length === 0) {
		const sections = all.map((one) => one.number).join('、');
		return OUTLINE_FAULTS['no-section']({ section: number, sections });
	}
	const words = WORDS[language];
	const users = new Map<string, string>();
	for (const [id, { source, also }] of Object.entries(figures?.value ?? {}))
		for (const address of [source, ...also.map((place) => place.source)])
			if (address !== undefined) users.set(keyOf(address), id);
	const waived = new Map(Object.entries(waivers?.value ?? {}).map(([address, why]) => [keyOf(address), why]));
	return shown.flatMap(({ number, heading, title, quantities, dates, questions = [] }) => {
		const addresses = addressesIn(number, quantities);
		const asked = addressesIn(number, questions);
		return [
			`${number} ${heading ?? title}`,
			...quantities.map(({ before, form, after, headUnit }, index) => {
				const address = addresses[index] ?? '';
				const why = waived.get(keyOf(address));
				const teller = users.get(keyOf(address)) ?? (why === undefined ? words.untold : words.waived + why);
				return `  ${address}\t${before}[${form}]${headUnit ?? ''}${after}\t${teller}`;
			}),
			...questions.map(
				({ before, form, after, why }, index) =>
					`  ? ${asked[index] ?? ''}\t${before}[${form}]${after}\t${whyAsked(why, form)[language]}`,
			),
			...dates.map((form) => `  ${words.date}\t${form}`),
			...(quantities.length + questions.length + dates.length === 0 ? [`  ${words.none}`] : []),
		];
	});
}
