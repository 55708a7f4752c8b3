/** A place of the story: a fragment of a chapter, a chapter as a whole, or, without either, a whole edition. */
interface Place {
	chapter: string | null;
	fragment: string | null;
}

/** The last part of the address where a whole edition or chapter is shared. */
export const SHARE = 'share';

/** What follows the edition in the address where a place is shared: `staff/training`, `staff/share`, `share`. */
export function pageOfSubject({ chapter, fragment }: Place): string {
	return [chapter, fragment ?? SHARE].filter(Boolean).join('/');
}
