/** The last part of the address where a whole edition or chapter is shared. */
export const SHARE = 'share';

/** What follows the edition in the address where a place is shared: `staff/training`, `staff/share`, `share`. */
export function pageOfThing({
	chapter,
	fragment,
}: {
	chapter: string | null;
	fragment: string | null;
}): string {
	return [chapter, fragment ?? SHARE].filter(Boolean).join('/');
}
