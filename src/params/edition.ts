import { PREFIXES } from '$lib/site/addresses';

/** Matches the folder of an edition: any name that does not stand for a language or a view. */
export function match(param: string): boolean {
	return !PREFIXES.some((prefix) => prefix.split('/').includes(param));
}
