/** The files of an engine on this machine: Firefox; or WebKit's driver, a screen that nobody sees, and WebKit's browser. Nothing where one is missing. */
export function enginePrograms(name: 'firefox'): [firefox: string] | undefined;
export function enginePrograms(name: 'webkit'): [driver: string, screen: string, browser: string] | undefined;
export function enginePrograms(name: 'firefox' | 'webkit'): string[] | undefined;
/** Installs the engines that are missing, where that can be done without asking. */
export function installEngines(): void;
