/** What a sticky pattern matches at an offset; `null` where it does not. */
export function matchAt(pattern: RegExp, text: string, offset: number): string | null {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0] ?? null;
}
