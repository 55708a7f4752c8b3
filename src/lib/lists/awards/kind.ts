/** Awards, in tiers by weight. */
import { ENTRY_FAULTS } from '../../edition/faults/lists.ts';
import { checkDate } from '../../edition/printed-dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import { colour } from '../../drawings/palette.ts';
import { medalOf, rings } from '../../pictures/parts.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import type { Language } from '../../site/languages.ts';
import { dateInWords } from '../../telling/day.ts';
import type { StoryLinks } from '../../telling/links.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { plainText } from '../../telling/plain-text.ts';
import type { PageText, PrintedName } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { medalWall } from './medal-wall.ts';
import { posterOfAward } from './poster.ts';
import { award, type Award } from './award.ts';

export interface ShownAward extends ShownEntry {
	name: ShownInline[];
	/** The name as printed, where the page's own is a translation. */
	printedName: PrintedName | null;
	recipient: ShownInline[] | null;
	issuer: ShownInline[] | null;
	/** ISO day or month. */
	given: string | null;
	/** 1 for the weightiest tier of the edition. */
	rank: number;
}

export interface ShownTier {
	id: string;
	name: string;
	rank: number;
	awards: ShownAward[];
}

/** An award as the cover shows it. */
export interface AwardOnCover {
	tier: string;
	rank: number;
	title: ShownInline[];
	recipient: ShownInline[] | null;
	href: string;
}

/** Tiers whose awards the cover shows; the wall shows all. */
const TIERS_ON_COVER = 2;

export const awards: PicturedKind<Award, ShownTier[], ShownAward> = {
	name: 'awards',
	slug: 'awards',
	entry: award,
	onPictures: { title: 'title', name: 'sentence', recipient: 'detail' },
	checkEntry(entry, path, draft, tell) {
		if (entry.given) checkDate(entry.given, [...path, 'given'], entry, draft, tell);
		const tiers = draft.edition?.value.tiers.map(({ id }) => id);
		if (tiers && (entry.tier === undefined ? tiers.length > 0 : !tiers.includes(entry.tier))) {
			tell([...path, 'tier'], ENTRY_FAULTS.unknownTier(entry.tier ?? '', tiers.join(', ')));
		}
	},
	show: (edition, page, links) =>
		tiersOf(edition, page.language)
			.map(({ id, name, rank, awards }) => ({
				id,
				name,
				rank,
				awards: awards.map((entry) => showAward(entry, rank, page, links)),
			}))
			.filter(({ awards }) => awards.length > 0),
	entries: {
		show: (entry, edition, page, links) => showAward(entry, rankOf(entry, edition), page, links),
		words: ({ tier, name, recipient }, edition, page) => ({
			...labelOf(tier, edition, page.language),
			sentence: plainText(page.text(name)),
			detail: recipient ? plainText(page.text(recipient)) : '',
		}),
		brief: ({ recipient }, page) => ({ text: recipient ? page.text(recipient) : null }),
		card: ({ title, label, detail }, pen) => [
			pen.label(label, colour('lamp')),
			pen.gap(8),
			pen.title(title, 72),
			...(detail ? [pen.gap(16), pen.line(detail)] : []),
		],
		cardArt: (entry, edition) => ({
			ground:
				rings(962, 270, [200, 250, 310, 380]) +
				medalOf(rankOf(entry, edition), { x: 802, y: 110, width: 320 }),
			areas: [],
		}),
		poster: (entry, thing, edition) => posterOfAward(thing, rankOf(entry, edition)),
	},
	listArt(edition, language, room) {
		const tiers = tiersOf(edition, language)
			.map(({ name, rank, awards: given }) => ({ name, rank, count: given.length }))
			.filter(({ count }) => count > 0);
		return tiers.length > 0 ? medalWall(tiers, room) : null;
	},
};

/** The tiers of an edition from the weightiest on, with their awards; without tiers, the years in which they were given. */
function tiersOf(edition: Edition, language: Language) {
	const all = entriesOf(edition, awards);
	if (edition.tiers.length === 0) return yearsOf(all, language);
	return edition.tiers.map(({ id, name }, index) => ({
		id,
		name: name[language],
		rank: index + 1,
		awards: all.filter(({ tier }) => tier === id),
	}));
}

/** Awards that weigh alike by the year in which they were given, the last year first; together where that is not known of each. */
function yearsOf(all: readonly Award[], language: Language) {
	const years = [...new Set(all.map(({ given }) => given?.date.slice(0, 4) ?? ''))].sort().reverse();
	if (years.length < 2 || years.includes('')) return [{ id: 'all', name: '', rank: 1, awards: all }];
	return years.map((year) => ({
		id: `year-${year}`,
		name: dateInWords(year, language),
		rank: 1,
		awards: all.filter(({ given }) => given?.date.startsWith(year)),
	}));
}

/** 1 for an award of the weightiest tier, or of an edition without tiers. */
function rankOf({ tier }: Award, { tiers }: Edition): number {
	return tiers.length === 0 ? 1 : tiers.findIndex(({ id }) => id === tier) + 1;
}

/** What an award is part of: its tier; else what every entry is, its chapter. */
function labelOf(tier: string | undefined, { tiers }: Edition, language: Language): { label?: string } {
	const label = tiers.find(({ id }) => id === tier)?.name[language];
	return label === undefined ? {} : { label };
}

function showAward(entry: Award, rank: number, page: PageText, links: StoryLinks): ShownAward {
	return {
		...showEntry(awards, entry, page, links),
		name: page.text(entry.name),
		printedName: page.printedName(entry.name),
		recipient: entry.recipient ? page.text(entry.recipient) : null,
		issuer: entry.issuer ? page.text(entry.issuer) : null,
		given: entry.given?.date ?? null,
		rank,
		notes: page.takeNotes(entry.notes),
	};
}

/** The awards of the highest tiers, in the order of the wall. */
export function weightiestAwards(edition: Edition, page: PageText, links: StoryLinks): AwardOnCover[] {
	return tiersOf(edition, page.language)
		.slice(0, TIERS_ON_COVER)
		.flatMap(({ name, rank, awards: weightiest }) =>
			weightiest.map(({ id, title, recipient }) => ({
				tier: name,
				rank,
				title: page.text(title),
				recipient: recipient ? page.text(recipient) : null,
				href: links.to({ chapter: awards.slug, fragment: id }),
			})),
		);
}
