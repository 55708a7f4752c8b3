/** Text of a draft as readers will see it, as far as the files could be read. */
import { knownOf } from '../answers.ts';
import { languageOf, type Draft } from '../draft.ts';
import { figureText, type Showable } from '../figure-text.ts';
import { precisionOf } from '../precision.ts';
import { parseInline, type Inline } from '../inline.ts';
import { inPrint } from '../printed-places.ts';
import type { ReadAs } from '../printed-value.ts';
import type { Language } from '../../site/languages.ts';

/** A text with its figures in words: `It has {staff-total}.` → `It has 271 people.`; an unknown figure leaves nothing. */
export function shownText(draft: Draft, text: string, language: Language): string {
	return shownInlines(draft, parseInline(text), language);
}

/** Running text with its figures in words, and without its links. */
export function shownInlines(draft: Draft, inlines: readonly Inline[], language: Language): string {
	return inlines
		.map((inline) => {
			if (inline.type === 'text') return inline.text;
			if (inline.type !== 'figure') return shownInlines(draft, inline.children, language);
			const figure = showableFigure(draft, inline.id);
			return figure ? figureText(figure, language, inline.form) : '';
		})
		.join('');
}

/** A figure of a draft; `null` where it, or its unit, is not there. */
export function showableFigure(draft: Draft, id: string): Showable | null {
	const figure = ownEntry(draft.figures?.value, id);
	const unit = figure && ownEntry(draft.units?.value, figure.unit);
	if (!figure || !unit) return null;
	return {
		value: figure.value,
		to: figure.to,
		unit,
		...precisionOf(inPrint(figure, draft.outline?.value), knownIn(draft)),
	};
}

const made = new WeakMap<Draft, ReadAs>();

/** The measure words of a draft; listed once for it, because figures are shown often. */
function knownIn(draft: Draft): ReadAs {
	const language = languageOf(draft);
	const known = made.get(draft) ?? { ...knownOf({ units: draft.units?.value ?? {} }, language), language };
	made.set(draft, known);
	return known;
}

/** What a record holds under a key itself: `constructor` is a name like others. */
function ownEntry<Value>(record: Record<string, Value> | undefined, key: string): Value | undefined {
	return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
