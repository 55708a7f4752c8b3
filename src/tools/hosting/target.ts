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

/** The host's name alone: `report.example`. */
export function nameOf({ origin }: Target): string {
	return new URL(origin).hostname;
}

/** A text as part of a regular expression that means nothing but itself. */
export function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\/', '/');
}

/** Said at the top of every file that is written for a host. */
export const WRITTEN_BY = [
	'Written by `npm run hosting` from src/tools/hosting.ts, which our own server answers by too.',
	'Change it there, or write it anew for your own name, folder and certificate: see docs/hosting.md.',
];
