/** The file of a web server that runs on this machine; nothing where there is none. */
export function hostProgram(name: 'nginx' | 'caddy'): string | undefined;
/** Fetches those that are missing from Debian's packages. */
export function fetchHostPrograms(): void;
