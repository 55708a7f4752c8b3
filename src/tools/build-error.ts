import { diskFaultIn } from './disk-fault.ts';

/** Thrown when a build stops; its message says at which step and what that means. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
}

/**
 * The error of a step whose command failed: one sentence where a disk refused something, else the step's own, and what the
 * command said is shown above it.
 */
export function stepError(sentence: string, output: string, onOutput: (text: string) => void): BuildError {
	const fault = diskFaultIn(output);
	if (fault === undefined) onOutput(output);
	return new BuildError(fault ?? `${sentence} The reason is given above.`);
}
