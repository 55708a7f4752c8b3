/** Shows an address in the browser of whoever runs a command. */
import { spawn } from 'node:child_process';

/** The program of a system that opens an address, with its arguments. */
export function browserCommand(address: string, platform = process.platform): [string, string[]] {
	// On Windows the first word in quotes would be the title of a window.
	if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
	return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** Opens an address. Where there is no browser nothing happens: the address stands in the terminal. */
export function openInBrowser(address: string): void {
	const [command, args] = browserCommand(address);
	const child = spawn(command, args, { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
