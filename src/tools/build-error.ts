/** Thrown when a build stops; its message says at which step and what that means. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
}
