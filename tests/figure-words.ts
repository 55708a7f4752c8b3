/** Words to look for among the figures of an edition, found in their names, so that no test leans on what an edition says. */
import type { Figure } from '../src/lib/edition/edition.ts';

/** A piece of two characters that most Chinese names have, but not nearly all: `员工`. */
export function commonPiece(figures: readonly Figure[]): string {
	return mostCommon(figures, ({ name }) =>
		[...name['zh-CN'].matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, piece = '']) => piece),
	);
}

/** A word that most English names have, but not nearly all: `staff`. */
export function commonWord(figures: readonly Figure[]): string {
	return mostCommon(figures, ({ name }) => name.en.toLowerCase().match(/[a-z]{5,}/g) ?? []);
}

/** The unit that most figures have: figures of one unit can be drawn side by side. */
export function commonUnit(figures: readonly Figure[]): string {
	return mostCommon(figures, ({ unitId }) => [unitId]);
}

/** What most figures have, of all that fewer than half of them have. */
function mostCommon(figures: readonly Figure[], piecesOf: (figure: Figure) => readonly string[]): string {
	const counts = new Map<string, number>();
	for (const figure of figures)
		for (const piece of new Set(piecesOf(figure))) counts.set(piece, (counts.get(piece) ?? 0) + 1);
	const few = [...counts].filter(([, count]) => count > 1 && count < figures.length / 2);
	const [most] = few.sort(([, one], [, other]) => other - one);
	if (!most) throw new Error('the figures have nothing in common');
	return most[0];
}
