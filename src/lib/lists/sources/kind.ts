/** The chapter for checkers: where each § is told, and every computed figure. */
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import { sourcesIndex, type SourcesIndex } from './sources-index.ts';

export const sources: PicturedKind<never, SourcesIndex> = {
	name: 'sources',
	slug: 'sources',
	entry: null,
	show: sourcesIndex,
};
