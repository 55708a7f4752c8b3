/** Which chapter of the story one is: chapters about the report itself are no chapters of the story, and have no number. */
import type { Chapter, Edition } from '../edition/edition.ts';

/** The number of a chapter, from 1, and how many the story has. */
export interface ChapterNumber {
	number: number;
	total: number;
}

/** The number of a chapter of the story; `null` of one about the report. */
export function numberOf(
	{ parts, chapters }: Pick<Edition, 'parts' | 'chapters'>,
	chapter: Chapter,
): ChapterNumber | null {
	const story = chapters.filter(({ part }) => !parts.find(({ id }) => id === part)?.about);
	const index = story.indexOf(chapter);
	return index < 0 ? null : { number: index + 1, total: story.length };
}
