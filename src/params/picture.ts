import { PICTURE_NAMES } from '$lib/site/picture-names';

/** Matches the name of a picture that lies beside its page. */
export function match(param: string): boolean {
	return PICTURE_NAMES.some((name) => name === param);
}
