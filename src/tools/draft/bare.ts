/** Takes out of our own words what would be a number without a figure: the check lets none of it through. */
import { withoutReferences } from '../../lib/edition/inline.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { readTwice } from '../../lib/edition/grammar/read-twice.ts';
import type { Known, Span } from '../../lib/edition/grammar/reading.ts';

/** What stands in a draft where a number was not understood, by the language of the report. */
export const ASKED: Record<ReadLanguage, string> = { 'zh-CN': '（待核）', en: '(to be checked)' };

/** Times that a text is looked at: what is left when something is gone may read as a number again. */
const ROUNDS = 4;

/**
 * The texts with {@link ASKED} in place of whatever is a number in them.
 * @param inPlace what stands there instead
 */
export function withoutNumbers(
	texts: readonly string[],
	language: ReadLanguage,
	known: Known,
	inPlace = ASKED[language],
): string[] {
	let all = [...texts];
	for (let round = 0; round < ROUNDS; round++) {
		const readings = readTwice(
			all.map((text) => withoutReferences(text).replaceAll('\n', ' ')),
			language,
			known,
		);
		let found = false;
		all = all.map((text, index) => {
			const reading = readings[index];
			const spans = [...(reading?.quantities ?? []), ...(reading?.questions ?? [])];
			found ||= spans.length > 0;
			return replaced(text, spans, () => inPlace);
		});
		if (!found) break;
	}
	return all;
}

const MARKUP: Record<string, string> = { '{': '(', '}': ')', '｛': '（', '｝': '）', '<': '‹', '>': '›' };

/** A text without what would be a reference or a tag in an edition; no offset moves. */
export function withoutMarkup(text: string): string {
	return text.replace(/[{}｛｝<>]/g, (mark) => MARKUP[mark] ?? mark);
}

/** A text with other words in place of some spans; of spans that overlap the first. */
export function replaced<Place extends Pick<Span, 'start' | 'end'>>(
	text: string,
	spans: readonly Place[],
	by: (span: Place) => string,
): string {
	let written = '';
	let from = 0;
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		if (span.start < from) continue;
		written += text.slice(from, span.start) + by(span);
		from = span.end;
	}
	return written + text.slice(from);
}
