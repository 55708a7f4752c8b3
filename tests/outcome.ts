import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const outcomeSchema = z.strictObject({
	passed: z.int().nonnegative(),
	failed: z.int().nonnegative(),
	skipped: z.array(z.strictObject({ title: z.string(), reason: z.string() })),
});

/** What became of the tests of one check: how many passed and failed, and which were skipped, and why. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** The environment variable that tells a test runner's reporter where to write its outcome. */
export const OUTCOME_FILE = 'OUTCOME_FILE';

/** The outcome of a check that is not made of tests. */
export function outcomeOf(passed: boolean): Outcome {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

/** Writes the outcome to the file that {@link OUTCOME_FILE} names; does nothing when it names none. */
export function writeOutcome(outcome: Outcome): void {
	const file = process.env[OUTCOME_FILE];
	if (file === undefined) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(outcome));
}

/**
 * Gives the outcome that a runner's reporter wrote to this file, and removes the file. A runner that wrote none,
 * or that failed without naming a failed test (exit code not 0), has one failure.
 */
export function takeOutcome(file: string, exitCode: number): Outcome {
	const outcome = readOutcome(file);
	rmSync(file, { force: true });
	if (outcome === undefined) return outcomeOf(false);
	const unexplained = exitCode !== 0 && outcome.failed === 0;
	return unexplained ? { ...outcome, failed: 1 } : outcome;
}

/** Adds outcomes up. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
	return {
		passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
		failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
		skipped: outcomes.flatMap((outcome) => outcome.skipped),
	};
}

/** Gives the lines that close a run: the skipped tests by reason, if there are any, and last the two counts. */
export function closingLines({ passed, failed, skipped }: Outcome): string[] {
	const reasons = new Map<string, string[]>();
	for (const { title, reason } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), title]);
	const skippedLines = [...reasons].map(
		([reason, titles]) =>
			`Skipped ${titles.length}: ${reason} (${titles[0]}${titles.length > 1 ? ', …' : ''})`,
	);
	return [...skippedLines, `${passed} passed, ${failed} failed`];
}

function readOutcome(file: string): Outcome | undefined {
	try {
		return outcomeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		// Not there, or cut off: the runner crashed, which its output tells better than we can.
		return undefined;
	}
}
