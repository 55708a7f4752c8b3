/** The forms by which a reader may look for a figure. */
import type { Figure } from '../edition/edition.ts';
import { exactNumber, exactText, figureText } from '../edition/figure-text.ts';
import { LANGUAGES } from '../site/languages.ts';
import { inDigits } from './amount.ts';

/** Whatever a reader may know a figure by: shown and in full, in every language, and as printed. */
export function figureForms(figure: Figure, printed: readonly { form: string }[]): string[] {
	const shown = LANGUAGES.flatMap((language) => [
		figureText(figure, language),
		exactNumber(figure, language),
		exactText(figure, language),
	]);
	return [...new Set([...shown, ...printed.flatMap(({ form }) => [form, inDigits(form)])])];
}
