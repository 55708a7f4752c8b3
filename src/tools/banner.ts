import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** What the banner of a running server tells. */
export interface BannerOptions {
	readonly port: number;
	/** Path that the site lives under: empty, or `/like/this`. */
	readonly base: string;
	/** This machine's address in its own network, if it has one. */
	readonly lanAddress: string | undefined;
	/** Whether a person reads it in a terminal; otherwise it is for a program, or a log. */
	readonly terminal: boolean;
}

/** White on black whatever the terminal's colours are, because a QR code the other way round reads badly. */
const WHITE_ON_BLACK = '\u001B[38;5;231;48;5;16m';
const OWN_COLOURS = '\u001B[0m';

/** Gives the text to print when the site is served: its address and, in a terminal, a QR code to open it on a phone. */
export function banner({ port, base, lanAddress, terminal }: BannerOptions): string {
	const local = `http://localhost:${port}${base}/`;
	if (!terminal || lanAddress === undefined) return local;
	const lan = `http://${lanAddress}:${port}${base}/`;
	return [
		local,
		'',
		`${lan}  (on a phone in the same network)`,
		'',
		qrCode(lan),
		'',
		'Stop with Ctrl+C.',
	].join('\n');
}

/** Gives the first IPv4 address that other machines in the network can reach this one at, if there is one. */
export function findLanAddress(): string | undefined {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.find((address) => address.family === 'IPv4' && !address.internal)?.address;
}

function qrCode(text: string): string {
	// Four modules of quiet zone are what the standard (ISO/IEC 18004) asks for.
	return renderUnicodeCompact(text, { border: 4 })
		.split('\n')
		.map((line) => `${WHITE_ON_BLACK}${line}${OWN_COLOURS}`)
		.join('\n');
}
