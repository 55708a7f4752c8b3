/** Figures that follow one of the edition before: the same quantity, of a period as long, counted or computed alike. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { FOLLOWING_FAULTS } from '../faults/following.ts';
import { oneBefore } from '../following.ts';
import { inLanguages } from '../../site/languages.ts';
import type { FigureData } from '../schema.ts';
import { withoutBlanks } from '../without-blanks.ts';
import type { TellFault } from '../draft.ts';
import { teller } from './lists.ts';

/** Days by which two periods of the same kind may differ: a year, a quarter, a term. */
const DAYS_APART = 3;

/** @param sealed drafts of the sealed editions that others follow */
export function checkFollowing(drafts: readonly Draft[], sealed: readonly Draft[], faults: Faults): void {
	const all = [...drafts, ...sealed];
	for (const draft of drafts) {
		if (draft.figures) new Following(draft, all, teller(draft.figures, faults)).check();
	}
}

/** The draft of the edition before another one; `null` where there is none, or where that cannot be told. */
export function draftBefore(draft: Draft, drafts: readonly Draft[]): Draft | null {
	return oneBefore(draft, drafts, ({ edition }) => edition?.value);
}

/** Checks what follows something in one edition. */
class Following {
	private readonly before: Draft | null;
	/** By the id of the edition before, what follows it. */
	private readonly followers = new Map<string, string>();

	constructor(
		private readonly draft: Draft,
		drafts: readonly Draft[],
		private readonly tell: TellFault,
	) {
		this.before = draftBefore(draft, drafts);
	}

	check(): void {
		for (const [id, figure] of Object.entries(this.draft.figures?.value ?? {})) {
			if (figure.follows !== undefined) this.checkFigure(id, figure, figure.follows);
			for (const field of ['restated', 'change'] as const) {
				const other = figure[field];
				if (other === undefined) continue;
				if (figure.follows === undefined) this.tell([id, field], FOLLOWING_FAULTS.followsNothing(field));
				else this.checkPrinted(id, figure, field, other);
			}
		}
	}

	private checkFigure(id: string, figure: FigureData, follows: string): void {
		const { draft, before, tell } = this;
		const path = [id, 'follows'];
		// That a file cannot be read is told already.
		const period = draft.edition?.value.report.period;
		if (!period) return;
		if (!before) return tell(path, FOLLOWING_FAULTS.nothingBefore(period.from));
		if (!before.figures) return;
		const then = Object.hasOwn(before.figures.value, follows) ? before.figures.value[follows] : undefined;
		if (!then) return tell(path, FOLLOWING_FAULTS.unknownBefore(follows, before.slug));

		const [days, otherDays] = [daysIn(draft), daysIn(before)];
		if (Math.abs(days - otherDays) > DAYS_APART)
			tell(path, FOLLOWING_FAULTS.otherPeriod(days, before.slug, otherDays));
		const other = this.followers.get(follows);
		if (other !== undefined) tell(path, FOLLOWING_FAULTS.followedTwice(follows, other));
		this.followers.set(follows, id);
		if (!this.hasSameUnit(figure, then))
			tell([id, 'unit'], FOLLOWING_FAULTS.otherUnit(figure.unit, follows, then.unit));
		if (figure.formula !== undefined && then.formula !== undefined) {
			const alike = inTermsOfBefore(figure.formula, draft.figures?.value ?? {});
			if (alike !== withoutBlanks(then.formula))
				tell([id, 'formula'], FOLLOWING_FAULTS.otherFormula(figure.formula, follows, then.formula));
		}
	}

	/** Whether readers see two units as the same, whatever they are called and however each report prints them. */
	private hasSameUnit(figure: FigureData, then: FigureData): boolean {
		const unit = this.draft.units?.value[figure.unit];
		const other = this.before?.units?.value[then.unit];
		// That there is none is told already.
		if (!unit || !other) return true;
		const seen = ({ kind, ...words }: typeof unit) =>
			JSON.stringify([kind, inLanguages((language) => words[language])]);
		return seen(unit) === seen(other);
	}

	/** A figure that stands for what this report prints of the period before, or of the change since. */
	private checkPrinted(id: string, figure: FigureData, field: 'restated' | 'change', other: string): void {
		const figures = this.draft.figures?.value ?? {};
		const printed = Object.hasOwn(figures, other) ? figures[other] : undefined;
		const path = [id, field];
		if (other === id || printed?.printed === undefined)
			return this.tell(path, FOLLOWING_FAULTS.notPrintedAgain(field, other));
		if (printed.unit === figure.unit) return;
		if (field === 'restated')
			return this.tell(path, FOLLOWING_FAULTS.restatedUnit(other, printed.unit, figure.unit));
		const kind = this.draft.units?.value[printed.unit]?.kind;
		if (kind !== undefined && kind !== 'percent')
			this.tell(path, FOLLOWING_FAULTS.changeUnit(other, printed.unit, figure.unit));
	}
}

const MILLISECONDS_OF_DAY = 86_400_000;

function daysIn({ edition }: Draft): number {
	const { from = '', to = '' } = edition?.value.report.period ?? {};
	return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_DAY) + 1;
}

/** A formula with the figures of the edition before in place of those that follow them. */
function inTermsOfBefore(formula: string, figures: Readonly<Record<string, FigureData>>): string {
	const named = formula.replace(/\{([a-z0-9-]+)\}/g, (reference, id: string) => {
		const follows = Object.hasOwn(figures, id) ? figures[id]?.follows : undefined;
		return follows === undefined ? reference : `{${follows}}`;
	});
	return withoutBlanks(named);
}
