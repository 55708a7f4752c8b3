/** Pictures of scenes with their numbers: what is drawn of each, and nothing of how. */
import type { ListKind } from '../edition/draft.ts';
import { entriesOf, type Edition } from '../edition/edition.ts';
import { showFigure } from '../edition/figure-text.ts';
import { parsePlace } from '../edition/inline.ts';
import type { Scene } from '../edition/scene.ts';
import type { Language } from '../site/languages.ts';

/** A score on a ruler. */
export interface DrawnScore {
	label: string;
	/** Number of the score, and how it is written. */
	value: number;
	text: string;
	main: boolean;
}

/** A picture as it is drawn: numbers for ids. */
export type DrawnScene =
	| { kind: 'ripples'; count: number }
	| { kind: 'hours'; count: number }
	| { kind: 'drops'; count: number }
	| { kind: 'ruler'; scores: readonly DrawnScore[] }
	| { kind: 'ticks'; share: number }
	/** 1 to 12. */
	| { kind: 'months'; months: readonly number[] }
	| { kind: 'lamps'; lit: number; hollow: number }
	| { kind: 'flock'; groups: readonly number[] }
	| { kind: 'arch'; rings: number }
	| { kind: 'lanterns'; tiers: readonly number[] }
	| { kind: 'place'; show: 'drone' | 'booth' }
	| { kind: 'bridge'; ripples: number; rings: number; lanterns: readonly number[] }
	/** The canal and the boat, of a deck that is made from its chapters. */
	| { kind: 'plain' };

/** The picture of a scene with its numbers. @throws Error for an id that a check would have told of */
export function drawnScene(
	{ picture, entry }: Scene,
	edition: Edition,
	language: Language,
	kinds: readonly ListKind[],
): DrawnScene {
	const figureOf = (id: string) => {
		const figure = edition.figures.get(id);
		if (!figure) throw new Error(`no figure "${id}" in the edition ${edition.slug}`);
		return figure;
	};
	const number = (id: string) => figureOf(id).value;
	switch (picture.kind) {
		case 'ripples':
		case 'hours':
		case 'drops':
			return { kind: picture.kind, count: number(picture.count) };
		case 'ruler':
			return {
				kind: 'ruler',
				scores: picture.scores.map(({ figure, label, main }) => ({
					label: label[language],
					value: number(figure),
					text: showFigure(figureOf(figure), language, 'number').number,
					main,
				})),
			};
		case 'ticks':
			return { kind: 'ticks', share: number(picture.share) };
		case 'months':
			return { kind: 'months', months: monthsOf(entry, edition, kinds) };
		case 'lamps':
			return { kind: 'lamps', lit: number(picture.lit), hollow: number(picture.hollow) };
		case 'flock':
			return { kind: 'flock', groups: picture.groups.map(number) };
		case 'arch':
			return { kind: 'arch', rings: number(picture.rings) };
		case 'lanterns':
			return { kind: 'lanterns', tiers: picture.tiers.map(number) };
		case 'place':
			return picture;
		case 'bridge':
			return {
				kind: 'bridge',
				ripples: number(picture.ripples),
				rings: number(picture.rings),
				lanterns: picture.lanterns.map(number),
			};
	}
}

/** The months in which an entry (`chapter#id`) recurs. */
function monthsOf(
	entry: string | undefined,
	edition: Edition,
	kinds: readonly ListKind[],
): readonly number[] {
	const place = entry === undefined ? null : parsePlace(entry);
	const kind = kinds.find(({ slug }) => slug === place?.chapter);
	const found = kind && entriesOf(edition, kind).find(({ id }) => id === place?.fragment);
	return (found && kind.monthsOf?.(found)) ?? [];
}
