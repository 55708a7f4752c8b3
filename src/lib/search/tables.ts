/** What a matcher knows of characters: only of those that its texts hold. */
export interface Tables {
	/** Traditional and simplified forms in turns: 願愿務务. */
	simple: string;
	/** Each character with its readings, a blank between: `志zhi 行xing,hang`. */
	readings: string;
}

/** Of a matcher that knows no character yet: it finds what is typed as it is written. */
export const NO_TABLES: Tables = { simple: '', readings: '' };
