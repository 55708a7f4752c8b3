/** Awards, in tiers by weight. */
import { ENTRY_FAULTS } from '../../edition/faults/lists.ts';
import { checkDate } from '../../edition/printed-dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from '../../edition/edition.ts';
import { colour } from '../../drawings/palette.ts';
import { medalOf, rings } from '../../pictures/parts.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import { PRINTED_LANGUAGE } from '../../site/languages.ts';
import type { StoryLinks } from '../../telling/links.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { plainText, type PageText } from '../../telling/text.ts';
import { showEntry, type ShownEntry } from '../../telling/told-kind.ts';
import { medalWall } from './medal-wall.ts';
import { posterOfAward } from './poster.ts';
import { award, type Award } from './award.ts';

export interface ShownAward extends ShownEntry {
	name: ShownInline[];
	/** The name as printed, where the page's own is a translation. */
	printedName: string | null;
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
		if (tiers && !tiers.includes(entry.tier)) {
			tell([...path, 'tier'], ENTRY_FAULTS.unknownTier(entry.tier, tiers.join(', ')));
		}
	},
	show: (edition, page, links) =>
		tiersOf(edition)
			.map(({ id, name, rank, awards }) => ({
				id,
				name: name[page.language],
				rank,
				awards: awards.map((entry) => showAward(entry, rank, page, links)),
			}))
			.filter(({ awards }) => awards.length > 0),
	entries: {
		show: (entry, edition, page, links) => showAward(entry, rankOf(entry, edition), page, links),
		words: ({ tier, name, recipient }, edition, page) => ({
			label: edition.tiers.find(({ id }) => id === tier)?.name[page.language] ?? '',
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
		const tiers = tiersOf(edition)
			.map(({ name, rank, awards: given }) => ({ name: name[language], rank, count: given.length }))
			.filter(({ count }) => count > 0);
		return tiers.length > 0 ? medalWall(tiers, room) : null;
	},
};

/** The tiers of an edition from the weightiest on, with their awards. */
function tiersOf(edition: Edition) {
	return edition.tiers.map(({ id, name }, index) => ({
		id,
		name,
		rank: index + 1,
		awards: entriesOf(edition, awards).filter(({ tier }) => tier === id),
	}));
}

/** 1 for an award of the weightiest tier. */
function rankOf({ tier }: Award, { tiers }: Edition): number {
	return tiers.findIndex(({ id }) => id === tier) + 1;
}

function showAward(entry: Award, rank: number, page: PageText, links: StoryLinks): ShownAward {
	return {
		...showEntry(awards, entry, page, links),
		name: page.text(entry.name),
		printedName: page.language === PRINTED_LANGUAGE ? null : entry.name[PRINTED_LANGUAGE],
		recipient: entry.recipient ? page.text(entry.recipient) : null,
		issuer: entry.issuer ? page.text(entry.issuer) : null,
		given: entry.given?.date ?? null,
		rank,
		notes: page.takeNotes(entry.notes),
	};
}

/** The awards of the highest tiers, in the order of the wall. */
export function weightiestAwards(edition: Edition, page: PageText, links: StoryLinks): AwardOnCover[] {
	return tiersOf(edition)
		.slice(0, TIERS_ON_COVER)
		.flatMap(({ name, rank, awards: weightiest }) =>
			weightiest.map(({ id, title, recipient }) => ({
				tier: name[page.language],
				rank,
				title: page.text(title),
				recipient: recipient ? page.text(recipient) : null,
				href: links.to({ chapter: awards.slug, fragment: id }),
			})),
		);
}
