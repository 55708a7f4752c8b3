/** What is said of a section where it is sent on by itself: on its card and poster, and in what chats show of its link. */
import type { Block } from './chapter-file.ts';
import type { Inline } from './inline.ts';
import { lengthOf, mostCharacters } from './picture-texts.ts';
import { firstSentence } from './sentence.ts';
import type { Language } from '../site/languages.ts';

/** What a sentence may be taken from, and what keeps it off. */
interface Sending {
	language: Language;
	/** Names that stand on no picture. */
	offPictures: readonly string[];
	/** Running text in plain words, its figures among them. */
	plain: (inlines: readonly Inline[]) => string;
}

/** Whether a text holds a name that stands on no picture. */
export function holdsAny(text: string, names: readonly string[]): boolean {
	return names.some((name) => text.includes(name));
}

/**
 * The sentence that a section without one of its own is sent on with: the first of a paragraph that fits a picture and
 * holds no name that stands on none; `null` where no paragraph has one.
 */
export function sentenceOfSection(blocks: readonly Block[], sending: Sending): string | null {
	const { language, offPictures, plain } = sending;
	const sentences = blocks.flatMap((block) =>
		block.type === 'paragraph' ? [firstSentence(plain(block.content), language)] : [],
	);
	const fits = (sentence: string) => lengthOf(sentence) <= mostCharacters('sentence', language);
	return sentences.find((sentence) => fits(sentence) && !holdsAny(sentence, offPictures)) ?? null;
}
