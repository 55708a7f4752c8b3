/** Divides what is said into sentences that a voice can begin anew at. */
import type { Language } from '../site/languages.ts';
import type { SpokenSentence } from '../spoken-page.ts';
import type { Piece } from './pieces.ts';

/** Characters of a sentence at most: some voices fall silent after 14 seconds, and a pause begins its sentence anew. */
export const LONGEST_SENTENCE = 60;
/** Characters that a part of a divided sentence should have at least. */
const SHORTEST_PART = 12;

/** Where a long sentence may be divided, the best first; each match ends where the next part begins. */
const JOINTS: Record<Language, readonly RegExp[]> = {
	'zh-CN': [/[，；：—]+[”’]?/g, /、/g],
	en: [
		/[;:—.]\s+/g,
		/,\s+(?!\d)/g,
		/\s+(?=(?:but|that|which|who|because|so|when|where|while|whether|if)\s)/g,
		/\s+(?=(?:with|for|in|on|at|to|by|from|as|is|are|was|were)\s)/g,
		/\s+(?=(?:and|or|of|than)\s)/g,
	],
};

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
		/[“‘《（]/.test(text.charAt(index - 1)) ? index - 1 : index,
	);
	return starts.flatMap((start, index) =>
		partsOf(text.slice(start, starts[index + 1]), language).map((end) => start + end),
	);
}

/** Offsets behind each part of a sentence; its own end where it is short enough. */
function partsOf(sentence: string, language: Language): number[] {
	const { length } = tidy(sentence);
	if (length <= LONGEST_SENTENCE) return [sentence.length];
	const aim = sentence.length / Math.ceil(length / LONGEST_SENTENCE);
	const places = [...JOINTS[language].map((joint) => endsOf(sentence, joint)), wordsOf(sentence, language)];
	const best = places
		.map((ends) =>
			nearest(
				ends.filter((end) => isRoom(sentence, end)),
				aim,
			),
		)
		.find((end) => end !== undefined);
	const cut = best ?? LONGEST_SENTENCE;
	return [cut, ...partsOf(sentence.slice(cut), language).map((end) => cut + end)];
}

function isRoom(sentence: string, end: number): boolean {
	return (
		tidy(sentence.slice(0, end)).length <= LONGEST_SENTENCE &&
		end >= SHORTEST_PART &&
		sentence.length - end >= SHORTEST_PART
	);
}

function endsOf(sentence: string, joint: RegExp): number[] {
	return [...sentence.matchAll(joint)].map(({ 0: found, index }) => index + found.length);
}

function wordsOf(sentence: string, language: Language): number[] {
	const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence);
	return [...words].filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
}

function nearest(ends: readonly number[], aim: number): number | undefined {
	return [...ends].sort((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0];
}

/** Without what is left when something between brackets is not said, and without blanks that nobody hears. */
function tidy(text: string): string {
	return text
		.replace(/\s*[(（“]\s*[)）”]/g, '')
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
