/** What the pages of the story say aloud. */
import type { SpokenPart } from '../spoken-page.ts';
import type { ChapterPage, ShownList } from '../telling/chapter-page.ts';
import type { Opening } from '../telling/opening.ts';
import type { ShownScene } from '../telling/scenes.ts';
import type { ShownBlock } from '../telling/text.ts';
import { sayBlocks } from './blocks.ts';
import type { Speaker } from './speaker.ts';

/** Says a list, a part an entry; see `lists/spoken.ts`. */
export type SayList = (shown: ShownList, speaker: Speaker) => SpokenPart[];

/** A chapter: its title, its one-minute version, its lead figure, its sections and its list. */
export function sayChapter(chapter: ChapterPage, speaker: Speaker, sayList: SayList): SpokenPart[] {
	const { title, minute, lead, intro, notes, sections, list } = chapter;
	const parts = [
		speaker.part('', speaker.sentences(title)),
		speaker.part('', speaker.sentences(minute), lead ? speaker.figure(lead) : []),
		speaker.part('', sayBlocks(intro, speaker), speaker.notes(notes)),
		...sections.map((section) =>
			speaker.part(
				section.id,
				speaker.sentences(section.title),
				sayBlocks(section.blocks, speaker),
				speaker.notes(section.notes),
			),
		),
		...(list ? sayList(list, speaker) : []),
	];
	return parts.filter(({ say }) => say.length > 0);
}

/** A cover: its title and sentence, what people ask, and what this is. */
export function sayCover(
	{ title, sentence, questions, blocks }: Opening & { blocks: ShownBlock[] },
	speaker: Speaker,
): SpokenPart[] {
	const parts = [
		speaker.part('', speaker.sentences(title)),
		speaker.part('', speaker.sentences(sentence)),
		...questions.map(({ ask, answer }) =>
			speaker.part('', speaker.sentences(ask), speaker.sentences(answer)),
		),
		speaker.part('', sayBlocks(blocks, speaker)),
	];
	return parts.filter(({ say }) => say.length > 0);
}

/** A deck: its title, and of each scene its line, its number with what that was before, and its sentence. */
export function sayDeck(title: string, scenes: readonly ShownScene[], speaker: Speaker): SpokenPart[] {
	return [
		speaker.part('', speaker.sentences(title)),
		...scenes.map(({ id, line, mark, was, sentence }) =>
			speaker.part(
				id,
				speaker.sentences(line),
				mark ? speaker.sentences([mark]) : [],
				was ? speaker.sentences(was) : [],
				speaker.sentences(sentence),
			),
		),
	];
}
