/** Which figures of a draft are likely told by the edition before it, too: proposals, each of them to be looked at. */
import { parseDocument, type Scalar } from 'yaml';
import { checkFollowing, draftBefore } from '../../lib/edition/checks/following.ts';
import { languageOf, readDraft, type Draft } from '../../lib/edition/draft.ts';
import { editionSlugs, sealedSlugs } from '../../lib/edition/edition-folders.ts';
import { Faults } from '../../lib/edition/fault.ts';
import { PrintedPlaces, sectionOf } from '../../lib/edition/printed-places.ts';
import { LIST_KINDS } from '../../lib/lists/kinds.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { MARK, marked } from './marks.ts';

/** What is asked of whoever reads a proposal. */
const TO_SEE: Record<ReadLanguage, string> = {
	'zh-CN': marked('zh-CN', '核对是不是同一个数；不是就删去这一行'),
	en: marked('en', 'see whether it is the same quantity; if not, take this line away'),
};

/** Letters that the end of a longer name has to have in common with a shorter one. */
const ENOUGH: Record<ReadLanguage, number> = { 'zh-CN': 3, en: 8 };

/** A printed figure, as far as it can be known again a year later. */
interface Known {
	id: string;
	unit: string;
	/** Its name, and the words before it in print, without all that is no letter. */
	words: readonly string[];
	/** The title of its §, likewise. */
	title: string;
}

/**
 * Finds what the figures of a draft may follow: figures in the same unit with the same words before them or in their names, or
 * with words that end alike in a § of the same title. What fits two equally well is not proposed, nor what the check would
 * refuse.
 * @param draft as it was written, with the units of the edition that it is from
 * @param editions the folder of all editions
 * @param from slug of that edition; nothing is proposed where it is not the one before the draft
 * @returns ids of the edition before by ids of the draft
 */
export function proposedFollows(draft: Draft, editions: string, from: string): ReadonlyMap<string, string> {
	const others = [...editionSlugs(editions), ...sealedSlugs(editions)].map((slug) =>
		readDraft(editions, slug, LIST_KINDS, new Faults()),
	);
	const before = draftBefore(draft, others);
	if (before?.slug !== from) return new Map();
	const language = languageOf(draft);
	const earlier = knownFigures(before, language);
	const now = knownFigures(draft, language);
	const likeliest = (one: Known, among: readonly Known[]) => best(one, among, language);
	return new Map(
		now.flatMap((one): [string, string][] => {
			const then = likeliest(one, earlier);
			const isMutual = then !== null && likeliest(then, now) === one;
			return isMutual && isRight(draft, others, one.id, then.id) ? [[one.id, then.id]] : [];
		}),
	);
}

/** Writes proposals into `figures.yaml`, each with a mark. */
export function withFollows(
	figures: string,
	follows: ReadonlyMap<string, string>,
	language: ReadLanguage,
): string {
	const document = parseDocument(figures);
	for (const [id, then] of follows) {
		document.setIn([id, 'follows'], document.createNode(then));
		(document.getIn([id, 'follows'], true) as Scalar).comment = ` ${TO_SEE[language]}`;
	}
	return document.toString({ lineWidth: 0 });
}

function knownFigures({ figures, made }: Draft, language: ReadLanguage): Known[] {
	const outline = made?.value ?? { sections: [] };
	const places = new PrintedPlaces(outline);
	return Object.entries(figures?.value ?? {}).flatMap(([id, { source, unit, name }]): Known[] => {
		if (source === undefined) return [];
		const number = sectionOf(source);
		const title = outline.sections.find((section) => section.number === number)?.title ?? '';
		const words = [name[language], places.get(source)?.before ?? ''].map(letters);
		return [{ id, unit, words: words.filter((one) => one.length > 1), title: letters(title) }];
	});
}

/** Only letters, and no mark of ours. `TODO 公司有员工` → `公司有员工` */
function letters(text: string): string {
	return text.replaceAll(MARK, '').replace(/\P{L}/gu, '').toLowerCase();
}

/** The one that is likeliest the same quantity; `null` where none is, or two are equally. */
function best(one: Known, among: readonly Known[], language: ReadLanguage): Known | null {
	const scores = among.map((other) => ({ other, score: likeness(one, other, language) }));
	const most = Math.max(...scores.map(({ score }) => score));
	const [first, second] = scores.filter(({ score }) => score === most);
	return first && !second && most >= 2 ? first.other : null;
}

/** 2 for the same words, 1 for words that end alike, and 1 more in a § of the same title; nothing in another unit. */
function likeness(one: Known, other: Known, language: ReadLanguage): number {
	if (one.unit !== other.unit) return 0;
	const endsAlike = (a: string, b: string) =>
		Math.min(a.length, b.length) >= ENOUGH[language] && (a.endsWith(b) || b.endsWith(a));
	const any = (test: (a: string, b: string) => boolean) =>
		one.words.some((a) => other.words.some((b) => test(a, b)));
	const words = any((a, b) => a === b) ? 2 : any(endsAlike) ? 1 : 0;
	return words > 0 && one.title === other.title ? words + 1 : words;
}

/** Whether the check has nothing to say of a proposal. */
function isRight(draft: Draft, others: readonly Draft[], id: string, follows: string): boolean {
	const { figures } = draft;
	const figure = figures?.value[id];
	if (!figures || !figure) return false;
	const faults = new Faults();
	const tried = { ...figures, value: { ...figures.value, [id]: { ...figure, follows } } };
	checkFollowing([{ ...draft, figures: tried }], others, faults);
	return faults.list.length === 0;
}
