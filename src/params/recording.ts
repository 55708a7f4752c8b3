/** Matches the name of a recording that lies beside its page. */
export function match(param: string): boolean {
	return /^recording\.(?:m4a|mp3)$/.test(param);
}
