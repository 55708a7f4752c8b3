import { isDataFile } from '$lib/site/pages';

/** Matches the name of a file of an edition's data. */
export function match(param: string): boolean {
	return isDataFile(param);
}
