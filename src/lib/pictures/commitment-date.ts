import type { Language } from '../edition/languages.ts';
import { say } from '../messages.ts';

/** When something is promised for, in words, or that no date is printed. */
export function dateOfCommitment(year: number | null, language: Language): string {
	return year === null
		? say('commitments.undated', undefined, language)
		: say('commitments.dated', { year: String(year) }, language);
}
