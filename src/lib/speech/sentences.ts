/** Divides what is said into sentences that a voice can begin anew at. */
import type { Language } from '../site/languages.ts';
import type { SpokenSentence } from '../spoken-page.ts';
import { jointsOf } from './joints.ts';
import type { Piece } from './pieces.ts';

/** Characters of a sentence at most: some voices fall silent after 14 seconds, and a pause begins its sentence anew. */
export const LONGEST_SENTENCE = 60;
/** Sentences of a text in pieces, each as it is said and as the page shows it. */
export function sentencesOf(pieces: readonly Piece[], language: Language): SpokenSentence[] {
	const text = pieces.map(({ spoken }) => spoken).join('');
	const cuts = cutsOf(text, language);
	return cuts.flatMap((end, index): SpokenSentence[] => {
		const start = cuts[index - 1] ?? 0;
		const spoken = tidy(text.slice(start, end));
		if (!/[\p{L}\p{N}]/u.test(spoken)) return [];
		const shown = shownBetween(pieces, start, end).replace(/\s+/g, ' ').trim();
		return [shown === spoken ? spoken : [spoken, shown]];
	});
}

/** Offsets behind each sentence, or part of a long one. */
function cutsOf(text: string, language: Language): number[] {
	const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
	// A quotation mark that opens belongs to what follows it.
	const starts = [...segments].map(({ index }) =>
		/[“‘《（«]/.test(text.charAt(index - 1)) ? index - 1 : index,
	);
	return starts.flatMap((start, index) =>
		partsOf(text.slice(start, starts[index + 1]), language).map((end) => start + end),
	);
}

/** Offsets behind each part of a sentence; its own end where it is short enough. */
function partsOf(sentence: string, language: Language): number[] {
	const length = (part: string) => tidy(part).length;
	if (length(sentence) <= LONGEST_SENTENCE) return [sentence.length];
	return jointsOf(sentence, language, LONGEST_SENTENCE, length);
}

/** Without what is left when something between brackets is not said, and without blanks that nobody hears. */
function tidy(text: string): string {
	return text
		.replace(/\s*[(（“«]\s*[)）”»]/g, '')
		.replace(/\s+(?=[,.;:!?，。；：！？])/g, '')
		.replace(/^[\s,:;，：；]+/, '')
		.replace(/(?<=[\p{Script=Han}，。：；、”）])\s+(?=[\p{Script=Han}“（])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What a page shows of the text between two offsets of what is said. */
function shownBetween(pieces: readonly Piece[], start: number, end: number): string {
	let at = 0;
	let shown = '';
	for (const piece of pieces) {
		const { length } = piece.spoken;
		if (piece.shown === piece.spoken)
			shown += piece.shown.slice(Math.max(0, start - at), Math.max(0, end - at));
		// One that is said otherwise, or not at all, belongs to where it begins.
		else if (at >= start && at < end) shown += piece.shown;
		at += length;
	}
	return shown;
}
