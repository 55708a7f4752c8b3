import { PREFIXES } from '$lib/site/addresses';

/** Matches what stands before every address of a language and a view: nothing, `en`, `elder` or `en/elder`. */
export function match(param: string): boolean {
	// At the end of an address the parameter keeps the slash.
	const prefix = param.replace(/\/$/, '');
	return PREFIXES.includes(prefix === '' ? '' : `/${prefix}`);
}
