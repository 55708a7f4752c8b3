/**
 * When a worker may ask again for what it could not save. One pass goes through all entries that are missing; every retry
 * has a pause before it, and what a host cannot give is not asked for for ever.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a pass waits for when the last ones asked for what is lost: an hour, a day; after three nobody asks any longer. */
const PAUSES_FOR_LOST = [HOUR, 24 * HOUR];

/** How many passes in a row may bring nothing before there is a pause between them. */
const WITHOUT_PAUSE = 5;

/** The longest pause while a server is in trouble: it may be well again at any time. */
const LONGEST_PAUSE = 10 * MINUTE;

/** How many passes in a row bring nothing before what is late is taken for lost. */
const UNTIL_LATE_IS_LOST = 8;

/**
 * What became of an entry: saved; altered on its way, or refused by the host, which both make it lost; late, because the host
 * is in trouble or still has another release there; or missed, because the network failed or somebody else answered.
 */
export type Outcome = 'saved' | 'altered' | 'refused' | 'late' | 'missed';

/** What the passes of a release have left out so far. */
export interface Left {
	/** Addresses of what is lost. */
	readonly lost: readonly string[];
	/** How many passes have asked for it, and when the last one did, in milliseconds. */
	readonly asked: number;
	readonly askedAt: number;
	/** How many passes in a row met trouble and brought nothing, and when the last one did. */
	readonly fruitless: number;
	readonly fruitlessAt: number;
	/** Whether some of the release has come: all in one would begin anew, so what is lacking is asked for by itself. */
	readonly isBegun: boolean;
}

export const NOTHING_LEFT: Left = {
	lost: [],
	asked: 0,
	askedAt: 0,
	fruitless: 0,
	fruitlessAt: 0,
	isBegun: false,
};

/** How a pass ended. */
interface Pass {
	/** Addresses of what is lost, also of what was not asked for because it is known to be. */
	readonly lost: readonly string[];
	/** Whether it asked for what was known to be lost. */
	readonly askedForLost: boolean;
	/** Whether something was late or missed. */
	readonly isTroubled: boolean;
	/** Whether something was saved that was not there before. */
	readonly isFruitful: boolean;
}

/** Whether a pass may begin now. */
export function mayBegin({ fruitless, fruitlessAt }: Left, now: number): boolean {
	if (fruitless < WITHOUT_PAUSE) return true;
	return isOver(fruitlessAt, Math.min(MINUTE * 2 ** (fruitless - WITHOUT_PAUSE), LONGEST_PAUSE), now);
}

/** Addresses of what is lost and not to be asked for now. */
export function notToAskFor({ lost, asked, askedAt }: Left, now: number): readonly string[] {
	return asked > 0 && isOver(askedAt, PAUSES_FOR_LOST[asked - 1] ?? Infinity, now) ? [] : lost;
}

/** Whether what is late has been so for so long that nobody should wait for it. */
export function isLateLost({ fruitless }: Left): boolean {
	return fruitless >= UNTIL_LATE_IS_LOST;
}

/** What is left out after another pass. */
export function leftAfter(left: Left, pass: Pass, now: number): Left {
	const asks = pass.askedForLost && pass.lost.length > 0;
	const isFruitless = pass.isTroubled && !pass.isFruitful;
	return {
		lost: pass.lost,
		asked: asks ? left.asked + 1 : left.asked,
		askedAt: asks ? now : left.askedAt,
		fruitless: isFruitless ? left.fruitless + 1 : 0,
		fruitlessAt: isFruitless ? now : left.fruitlessAt,
		isBegun: left.isBegun || pass.isFruitful,
	};
}

/** A clock that was put back ends a pause too. */
function isOver(since: number, pause: number, now: number): boolean {
	return now < since || now - since >= pause;
}
