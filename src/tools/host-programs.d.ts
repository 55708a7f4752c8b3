type Program = 'nginx' | 'caddy' | 'wrk';
/** Where the libraries are that were unpacked with them, as `LD_LIBRARY_PATH` has it. */
export const LIBRARIES: string;
/** The file of a program that runs on this machine; nothing where there is none. */
export function hostProgram(name: Program): string | undefined;
/** Fetches those that are missing from Debian's packages; the web servers when nothing is named. */
export function fetchHostPrograms(names?: readonly Program[]): void;
