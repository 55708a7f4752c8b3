/** Digits and signs of numbers that no rule has taken in: none is passed over. */
import type { Question, Reading, Span } from './reading.ts';

/** Digits of any script, fractions, digits in circles or set high, Roman numerals, with what joins them. */
const NUMERALS = /\p{N}+(?:[.,]\p{N}+)*/gu;
/** They number or name, and count nothing: ① ⑴ ⒈ ❶ ㈠ ㊀, Ⅲ, a note's ¹; 〇 alone is a circle. */
const NAMING =
	/^(?:[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289\u32B1-\u32BF\u3251-\u325F]|[\u2160-\u2188]+|[¹²³\u2070-\u2079\u2080-\u2089]+|〇)$/u;

/** In a sentence, before a measure, even a digit in a circle may count: 共⑤人. */
const COUNTING = /^\p{Script=Han}.+[人名次件家户台辆吨元%]$/u;

/** A reading in which every sign of a number is inside something found: what numbers a list is neither, all else is asked about. */
export function withLeftOver(reading: Reading, written: string, text: string): Reading {
	const places: Span[] = [
		...reading.quantities,
		...reading.dates,
		...reading.questions,
		...reading.neither,
	].sort((a, b) => a.start - b.start);
	const questions: Question[] = [];
	const neither: Span[] = [];
	let next = 0;
	for (const run of text.matchAll(NUMERALS)) {
		let start = run.index;
		const behind = start + run[0].length;
		while (start < behind) {
			while ((places[next]?.end ?? Infinity) <= start) next++;
			const place = places[next];
			if (place && place.start <= start) {
				start = Math.min(behind, place.end);
				continue;
			}
			tell(start, Math.min(behind, place?.start ?? Infinity));
			start = Math.min(behind, place?.start ?? Infinity);
		}
	}
	if (questions.length + neither.length === 0) return reading;
	return {
		...reading,
		questions: [...reading.questions, ...questions].sort((a, b) => a.start - b.start),
		neither: [...reading.neither, ...neither].sort((a, b) => a.start - b.start),
	};

	function tell(from: number, to: number): void {
		const piece = text.slice(from, to);
		const start = from + (/^[.,]+/.exec(piece)?.[0].length ?? 0);
		const end = to - (/[.,]+$/.exec(piece)?.[0].length ?? 0);
		if (start >= end) return;
		const span = { form: written.slice(start, end), start, end };
		const isCount = COUNTING.test(text.slice(Math.max(0, start - 1), end + 1));
		if (NAMING.test(text.slice(start, end)) && !isCount) neither.push(span);
		else questions.push({ ...span, why: { code: 'no-number' } });
	}
}
