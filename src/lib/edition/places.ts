/** Places with a code of their own, as far as a whole site has to know of them. */
import { HALLS } from '../site/pages.ts';
import { pageAddress } from '../site/published-address.ts';
import type { EditionData } from './edition-file.ts';

/**
 * Whether a site has the pages that list its places and print their sheets: where the newest edition has a place, and
 * where one had: its code is on paper, and the address of each is retired and not forgotten.
 * @param editions all of the site
 */
export function hasPlacePages(
	newest: Pick<EditionData, 'places'> | undefined,
	editions: readonly Pick<EditionData, 'retired'>[],
): boolean {
	if (newest === undefined) return false;
	const below = pageAddress(HALLS);
	const hadOne = editions.some(({ retired }) =>
		Object.keys(retired).some((address) => address.startsWith(below)),
	);
	return newest.places.length > 0 || hadOne;
}
