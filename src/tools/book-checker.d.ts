/** How EPUBCheck is begun: the program and its first arguments, before which book is checked; nothing where it is not here. */
export function bookChecker(): [program: string, ...args: string[]] | undefined;
/** Fetches it from Debian's packages where it is missing. */
export function fetchBookChecker(): void;
