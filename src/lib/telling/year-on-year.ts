/** A figure beside the one that it follows, in words: what it was in the period before, and how it changed by our arithmetic. */
import type { Edition, Figure } from '../edition/edition.ts';
import { percentText, showFigure, type ShownFigure } from '../edition/figure-text.ts';
import { followed, type Change, type Followed } from '../edition/following.ts';
import { parseInline } from '../edition/inline.ts';
import type { Language } from '../site/languages.ts';
import { between, say } from '../words/messages.ts';
import { periodWords } from './period.ts';
import type { ShownInline } from './shown.ts';

/** What is told of a figure that follows another one. */
export interface YearOnYear {
	/** What it was, and what this report prints for that where it is another value: `1999 年：48 艘`. */
	was: ShownInline[];
	/** How it changed, marked as our calculation, and the change that the report prints itself; empty where there is neither. */
	since: ShownInline[];
}

/** A quantity as pages show it, with its value. */
type ShownQuantity = ShownFigure & { value: number };

/** A figure beside the one that it follows; `null` of one that follows none. */
export function yearOnYear(edition: Edition, figure: Figure, language: Language): YearOnYear | null {
	const found = followed(edition, figure);
	if (!found || !edition.before) return null;
	const { then, restated, change, own, agrees } = found;
	const shown = (one: Figure): ShownQuantity => ({ ...showFigure(one, language), value: one.value });
	const was = words(
		`yearOnYear.${restated ? 'restated' : 'was'}`,
		{ ...periodWords(edition.before, language), now: periodWords(edition, language).period },
		{ then: shown(then), ...(restated && { restated: shown(restated) }) },
		language,
	);
	const changed = change ? changeInWords(change, found, figure, language) : [];
	const printed = own
		? words('yearOnYear.own', { agrees: agrees === false ? 'no' : 'yes' }, { own: shown(own) }, language)
		: [];
	const blank = between('sentences', language);
	const parted: ShownInline[] =
		blank !== '' && changed.length > 0 && printed.length > 0 ? [plain(blank)] : [];
	return { was, since: [...changed, ...parted, ...printed] };
}

/** All that is told of a figure that follows another one, as whole sentences. */
export function inSentences({ was, since }: YearOnYear, language: Language): ShownInline[] {
	const stop = say('yearOnYear.stop', undefined, language);
	return since.length > 0 ? [...was, plain(stop), ...since] : [...was, plain(stop.trimEnd())];
}

function changeInWords(
	{ by, resolution, percent, places }: Change,
	{ restated }: Followed,
	figure: Figure,
	language: Language,
): ShownInline[] {
	if (by === 0) return words('yearOnYear.same', {}, {}, language);
	const { kind } = figure.unit;
	const value = Math.abs(by);
	const difference = showFigure({ ...figure, value, resolution, keepsZeros: false }, language);
	const points = say('yearOnYear.points', { count: value }, language);
	const figures: Record<string, ShownQuantity> = {
		by:
			kind === 'percent'
				? { before: '', number: difference.number.replace(/\s*%/, ''), unit: points, value }
				: { ...difference, value },
	};
	if (percent !== null) {
		const number = percentText(Math.abs(percent), places, language);
		figures.percent = { before: '', number, unit: '', value: Math.abs(percent) };
	}
	return words(
		`yearOnYear.${by > 0 ? 'up' : 'down'}`,
		{
			kind,
			base: restated ? 'restated' : 'then',
			share: percent === null ? '' : say('yearOnYear.share', { percent: '{percent}' }, language),
		},
		figures,
		language,
	);
}

/** A message with figures in it, each as a voice and a page need it. @param figures by the name that the message has for them */
function words(
	key: string,
	values: Record<string, string>,
	figures: Readonly<Record<string, ShownQuantity>>,
	language: Language,
): ShownInline[] {
	const places = Object.fromEntries(Object.keys(figures).map((name) => [name, `{${name}}`]));
	return parseInline(say(key, { ...values, ...places }, language)).map((piece): ShownInline => {
		const shown = piece.type === 'figure' ? figures[piece.id] : undefined;
		if (piece.type === 'figure' && shown) return { type: 'figure', id: piece.id, ...shown, first: false };
		return plain(piece.type === 'text' ? piece.text : '');
	});
}

function plain(text: string): ShownInline {
	return { type: 'text', text, lang: null };
}
