import { remember } from '../../choices';

/** Turns day into night, or night into day. */
export function scheme(): void {
	const { dataset } = document.documentElement;
	const night = dataset.scheme
		? dataset.scheme === 'dark'
		: matchMedia('(prefers-color-scheme: dark)').matches;
	dataset.scheme = night ? 'light' : 'dark';
	remember('scheme', dataset.scheme);
}
