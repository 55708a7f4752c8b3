import { basePathFault } from '../settings.ts';

/** Where a site is to be served, as the files for hosts have to know it. */
export interface Target {
	/** Scheme and host of the published site: `https://report.example`. Readers who come by another name are led here. */
	readonly origin: string;
	/** Path that the site lives under: empty, or `/like/this`. */
	readonly base: string;
	/** Folder of the built site on the host, absolute. */
	readonly root: string;
	/** Files of the certificate and its key on the host. */
	readonly certificate: { readonly chain: string; readonly key: string };
	/** Ports that the host listens on. */
	readonly ports: { readonly http: number; readonly https: number };
	/** Whether only the host itself may ask, as in tests. */
	readonly isLocal?: boolean;
}

/** What stands in the files that are kept with the code. */
export const EXAMPLE: Target = {
	origin: 'https://report.example',
	base: '',
	root: '/srv/report/current',
	certificate: { chain: '/etc/ssl/report/fullchain.pem', key: '/etc/ssl/report/privkey.pem' },
	ports: { http: 80, https: 443 },
};

/** What keeps files from being written for a target; nothing if they can be. Every fault stands on a line of its own. */
export function targetFault({ origin, base, root, certificate }: Target): string | undefined {
	const url = URL.canParse(origin) ? new URL(origin) : undefined;
	const isOrigin = url?.protocol === 'https:' && url.origin === origin && url.port === '';
	const files = { '--root': root, '--chain': certificate.chain, '--key': certificate.key };
	const faults = [
		isOrigin
			? undefined
			: `--origin is "${origin}". It must be https and a name only, such as https://report.example`,
		basePathFault(base, '--base'),
		...Object.entries(files).map(([name, path]) =>
			/^(\/[\w.~@+-]+)+$/.test(path)
				? undefined
				: `${name} is "${path}". It must be a whole path of letters, digits and . _ ~ @ + -, such as ${EXAMPLE.root}`,
		),
	].filter((fault) => fault !== undefined);
	return faults.length === 0 ? undefined : faults.join('\n');
}

/** The host's name alone: `report.example`. */
export function nameOf({ origin }: Target): string {
	return new URL(origin).hostname;
}

/** Said at the top of every file that is written for a host. */
export const WRITTEN_BY = [
	'Written by `npm run hosting` from src/tools/hosting.ts, which our own server answers by too.',
	'Change it there, or write it anew for your own name, folder and certificate: see docs/hosting.md.',
];
